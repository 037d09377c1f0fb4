package se.lotsen.app.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.unit.sp
import se.lotsen.Brand

/** Calm paper and one accent: the system's own colours of the day are not taken, so that contrast is known. */
@Composable
fun Theme(brand: Brand, locale: String, content: @Composable () -> Unit) {
    val dark = isSystemInDarkTheme()
    val palette = remember(brand, dark) { palette(brand, dark) }
    MaterialTheme(palette.scheme(dark), typography = remember(locale) { typography(locale) }) {
        // Where no surface says otherwise Material would write in black, on dark paper too.
        CompositionLocalProvider(
            LocalPalette provides palette,
            LocalContentColor provides palette.text,
            content = content,
        )
    }
}

private fun Palette.scheme(dark: Boolean) =
    (if (dark) darkColorScheme() else lightColorScheme()).copy(
        primary = accent,
        onPrimary = onAccent,
        background = paper,
        onBackground = text,
        surface = surface,
        onSurface = text,
        onSurfaceVariant = soft,
        outline = line,
        outlineVariant = hair,
        error = stop,
    )

/** Large type, tagged with the language of the words: a screen reader then speaks it, whatever the device's own. */
private fun typography(locale: String): Typography {
    fun style(size: Int, line: Int, weight: FontWeight = FontWeight.Normal) =
        TextStyle(fontSize = size.sp, lineHeight = line.sp, fontWeight = weight, localeList = LocaleList(locale))
    return Typography(
        displaySmall = style(34, 42, FontWeight.Bold),
        headlineMedium = style(28, 34, FontWeight.Bold),
        titleLarge = style(22, 28, FontWeight.Bold),
        titleMedium = style(18, 24, FontWeight.SemiBold),
        titleSmall = style(16, 22, FontWeight.SemiBold),
        bodyLarge = style(18, 26),
        bodyMedium = style(16, 22),
        labelLarge = style(18, 24, FontWeight.SemiBold),
    )
}
