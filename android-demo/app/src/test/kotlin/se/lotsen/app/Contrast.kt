package se.lotsen.app

import android.graphics.Bitmap
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import kotlin.math.ceil
import kotlin.math.floor
import kotlin.math.pow

/** How far two colours are apart for the eye, as WCAG 2 computes it: from 1 to 21. */
fun contrast(one: Color, other: Color): Double {
    val (dark, light) = listOf(luminance(one), luminance(other)).sorted()
    return (light + 0.05) / (dark + 0.05)
}

private fun luminance(color: Color) =
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)

private fun linear(channel: Float) = if (channel <= 0.04045f) channel / 12.92 else ((channel + 0.055) / 1.055).pow(2.4)

/** What a text is written in, and on: its contrast as it was drawn. */
data class Written(val ink: Color, val ground: Color) {
    val contrast: Double
        get() = contrast(ink, ground)
}

/** Looks at a part of a picture with text in it: its commonest colour is the ground, the farthest from that the ink. */
fun Bitmap.written(part: Rect): Written {
    val (left, top) = floor(part.left).toInt().coerceAtLeast(0) to floor(part.top).toInt().coerceAtLeast(0)
    val wide = ceil(part.right).toInt().coerceAtMost(width) - left
    val high = ceil(part.bottom).toInt().coerceAtMost(height) - top
    val pixels = IntArray(wide * high).also { getPixels(it, 0, wide, left, top, wide, high) }
    val colours = pixels.toList().groupingBy { it }.eachCount()
    val ground = Color(colours.maxBy { it.value }.key)
    return Written(colours.keys.map(::Color).maxBy { contrast(it, ground) }, ground)
}
