package se.lotsen.app.ui

import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.compositeOver
import se.lotsen.Brand

/** The colours of a theme. All but the accent are the same for every municipality. */
@Immutable
data class Palette(
    val paper: Color,
    val surface: Color,
    val text: Color,
    val soft: Color,
    val line: Color,
    val hair: Color,
    val accent: Color,
    val onAccent: Color,
    val tint: Color,
    val good: Color,
    val goodTint: Color,
    val care: Color,
    val careTint: Color,
    val stop: Color,
    val stopTint: Color,
)

private fun light(accent: Color) =
    Palette(
        paper = Color(0xFFF6F5F1),
        surface = Color.White,
        text = Color(0xFF1B1C1A),
        soft = Color(0xFF55564F),
        line = Color(0xFF85867E),
        hair = Color(0xFFDDDBD2),
        accent = accent,
        onAccent = Color.White,
        tint = accent.copy(alpha = 0.10f).compositeOver(Color.White),
        good = Color(0xFF1B6638),
        goodTint = Color(0xFFE3F1E7),
        care = Color(0xFF7A4300),
        careTint = Color(0xFFFBEEDC),
        stop = Color(0xFF96201D),
        stopTint = Color(0xFFFBE7E5),
    )

private fun dark(accent: Color) =
    Palette(
        paper = Color(0xFF11171B),
        surface = Color(0xFF1A2329),
        text = Color(0xFFF2F0E9),
        soft = Color(0xFFBDBBB1),
        line = Color(0xFF7D858A),
        hair = Color(0xFF2C363D),
        accent = accent,
        onAccent = Color(0xFF11171B),
        tint = accent.copy(alpha = 0.10f).compositeOver(Color(0xFF1A2329)),
        good = Color(0xFF8AD6A3),
        goodTint = Color(0xFF15301F),
        care = Color(0xFFF3BE7A),
        careTint = Color(0xFF352612),
        stop = Color(0xFFF4ABA5),
        stopTint = Color(0xFF3A1C1A),
    )

/** The palette with the municipality's accent. */
fun palette(brand: Brand, dark: Boolean): Palette =
    if (dark) dark(color(brand.accentDark)) else light(color(brand.accent))

/** A colour as a policy writes it, `#RRGGBB`; the core has checked that it is one. */
private fun color(written: String) = Color(0xFF000000 or written.removePrefix("#").toLong(16))

val LocalPalette = staticCompositionLocalOf<Palette> { error("There is no palette outside of the theme") }
