package se.lotsen.app

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.readLines
import kotlin.io.path.writeBytes
import kotlin.io.path.writeLines
import se.lotsen.conformance.root

/** Where the pictures of the documentation are, and beside each its words and boxes. */
object Album {
    val folder: Path = root.resolve("docs/screens/android")

    /** Whether they are drawn anew, and not compared. */
    val bless = System.getenv("LOTSEN_BLESS") == "1"

    /** Puts what is on the screen in, at full length; or says what differs from what is there. */
    fun take(phone: Phone, name: String): String? {
        var difference: String? = null
        phone.atFullLength {
            val boxes = folder.resolve("$name.txt")
            if (bless) {
                folder.createDirectories()
                folder.resolve("$name.png").writeBytes(phone.longPicture().indexedPng())
                boxes.writeLines(phone.boxes().map(Box::toString))
            } else {
                difference =
                    if (boxes.exists()) difference(boxes.readLines().map(::readBox), phone.boxes())
                    else "there is no picture yet"
            }
        }
        return difference?.let { "$name: $it" }
    }
}
