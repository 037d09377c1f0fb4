package se.lotsen.app.ui

import android.content.res.Resources
import androidx.annotation.ColorRes
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.compositeOver
import androidx.compose.ui.platform.LocalResources
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.unit.sp
import androidx.core.graphics.toColorInt
import se.lotsen.Brand
import se.lotsen.app.R

/** Calm paper and one accent: the system's own colours of the day are not taken, so that contrast is known. */
@Composable
fun Theme(brand: Brand, locale: String, content: @Composable () -> Unit) {
    val resources = LocalResources.current
    val accent = if (isSystemInDarkTheme()) brand.accentDark else brand.accent
    MaterialTheme(
        remember(accent, resources) { scheme(Color(accent.toColorInt()), resources) },
        typography = remember(locale) { typography(locale) },
        content = content,
    )
}

/** The municipality's accent among the colours of the theme at hand. */
fun scheme(accent: Color, resources: Resources): ColorScheme {
    fun color(@ColorRes id: Int) = Color(resources.getColor(id, null))
    val text = color(R.color.text)
    return lightColorScheme(
        primary = accent,
        onPrimary = color(R.color.on_accent),
        primaryContainer = accent.copy(alpha = 0.10f).compositeOver(color(R.color.surface)),
        onPrimaryContainer = text,
        background = color(R.color.paper),
        onBackground = text,
        surface = color(R.color.surface),
        onSurface = text,
        onSurfaceVariant = color(R.color.soft),
        outline = color(R.color.line),
        outlineVariant = color(R.color.hair),
    )
}

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
        labelMedium = style(14, 18, FontWeight.SemiBold),
    )
}
