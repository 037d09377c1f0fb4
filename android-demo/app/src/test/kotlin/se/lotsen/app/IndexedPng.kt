package se.lotsen.app

import android.graphics.Bitmap
import java.io.ByteArrayOutputStream
import java.io.DataOutputStream
import java.util.zip.CRC32
import java.util.zip.Deflater
import java.util.zip.DeflaterOutputStream

/** How many colours a picture has at most: a screen has few, and the shades of its letters are told apart by no eye. */
private const val COLOURS = 48

private const val MOST = 9

/** A picture as a small PNG: each pixel is the number of one of a few colours. */
fun Bitmap.indexedPng(): ByteArray {
    val pixels = IntArray(width * height).also { getPixels(it, 0, width, 0, 0, width, height) }
    val colours = palette(pixels)
    val nearest = HashMap<Int, Byte>()
    val rows = ByteArrayOutputStream()
    DeflaterOutputStream(rows, Deflater(Deflater.BEST_COMPRESSION)).use { out ->
        for (y in 0 until height) {
            out.write(0)
            for (x in 0 until width) {
                val pixel = pixels[y * width + x]
                out.write(
                    nearest.getOrPut(pixel) { colours.indices.minBy { apart(pixel, colours[it]) }.toByte() }.toInt()
                )
            }
        }
    }
    val png = ByteArrayOutputStream()
    DataOutputStream(png).run {
        write(byteArrayOf(0x89.toByte(), 'P'.code.toByte(), 'N'.code.toByte(), 'G'.code.toByte(), 13, 10, 26, 10))
        chunk("IHDR") {
            writeInt(width)
            writeInt(height)
            // Eight bits a pixel, each a number of the palette.
            write(byteArrayOf(8, 3, 0, 0, 0))
        }
        chunk("PLTE") { colours.forEach { colour -> bytes(colour).forEach(::writeByte) } }
        chunk("IDAT") { write(rows.toByteArray()) }
        chunk("IEND") {}
    }
    return png.toByteArray()
}

private fun DataOutputStream.chunk(name: String, content: DataOutputStream.() -> Unit) {
    val data = ByteArrayOutputStream().also { DataOutputStream(it).content() }.toByteArray()
    val check = CRC32().apply { update(name.toByteArray()) }.apply { update(data) }
    writeInt(data.size)
    writeBytes(name)
    write(data)
    writeInt(check.value.toInt())
}

/** The commonest colours, none of them too near to one that is commoner. */
private fun palette(pixels: IntArray): List<Int> {
    val common = pixels.toList().groupingBy { it }.eachCount().entries.sortedByDescending { it.value }.map { it.key }
    val chosen = mutableListOf<Int>()
    for (colour in common) {
        if (chosen.size == COLOURS) break
        if (chosen.none { apart(it, colour) < MOST * MOST }) chosen += colour
    }
    return chosen
}

private fun bytes(colour: Int): List<Int> = listOf(colour shr 16 and 0xFF, colour shr 8 and 0xFF, colour and 0xFF)

private fun apart(one: Int, other: Int): Int = bytes(one).zip(bytes(other)).sumOf { (a, b) -> (a - b) * (a - b) }
