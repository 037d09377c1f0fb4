package se.lotsen.app.ui

import android.content.res.Configuration
import androidx.annotation.ColorRes
import androidx.compose.ui.graphics.Color
import androidx.core.graphics.toColorInt
import org.robolectric.RuntimeEnvironment
import se.lotsen.Brand
import se.lotsen.app.R

/** The colours of a theme, as the app draws with them. */
class Palette(val accent: Color, configuration: Configuration) {
    private val resources = RuntimeEnvironment.getApplication().createConfigurationContext(configuration).resources

    private fun color(@ColorRes id: Int) = Color(resources.getColor(id, null))

    private val scheme = scheme(accent, resources)
    val onAccent = scheme.onPrimary
    val tint = scheme.primaryContainer
    val paper = scheme.background
    val surface = scheme.surface
    val text = scheme.onSurface
    val soft = scheme.onSurfaceVariant
    val line = scheme.outline
    val hair = scheme.outlineVariant
    val good = color(R.color.good)
    val goodTint = color(R.color.good_tint)
    val care = color(R.color.care)
    val careTint = color(R.color.care_tint)
    val stop = color(R.color.stop)
    val stopTint = color(R.color.stop_tint)
}

fun palette(brand: Brand, dark: Boolean): Palette {
    val configuration = Configuration(RuntimeEnvironment.getApplication().resources.configuration)
    val night = if (dark) Configuration.UI_MODE_NIGHT_YES else Configuration.UI_MODE_NIGHT_NO
    configuration.uiMode = configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK.inv() or night
    return Palette(Color((if (dark) brand.accentDark else brand.accent).toColorInt()), configuration)
}
