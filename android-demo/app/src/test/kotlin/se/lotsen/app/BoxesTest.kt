package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/** What counts as the same picture, and what does not. */
class BoxesTest {
    private val boxes =
        listOf(
            Box(16, 24, 360, 48, "heading", "A title of  two words"),
            Box(-8, 80, 360, 56, "button", "Go on"),
            Box(0, 136, 48, 48, "tapped", ""),
        )

    @Test fun boxesAreReadAsTheyWereWritten() = assertEquals(boxes, boxes.map { readBox(it.toString()) })

    @Test
    fun aLineOfTheGridIsNoDifference() {
        assertNull(difference(boxes, boxes))
        assertNull(difference(boxes, boxes.map { it.copy(left = it.left + 8, height = it.height - 8) }))
    }

    @Test
    fun whateverElseChangesIsADifference() {
        fun changed(change: (Box) -> Box) = difference(boxes, boxes.take(1) + change(boxes[1]) + boxes.drop(2))
        assertNotNull(changed { it.copy(top = it.top + 16) })
        assertNotNull(changed { it.copy(width = it.width - 16) })
        assertNotNull(changed { it.copy(words = "Go back") })
        assertNotNull(changed { it.copy(what = "words") })
        assertNotNull(difference(boxes, boxes.drop(1)))
        assertNotNull(difference(boxes, boxes + boxes.last()))
        assertNotNull(difference(boxes, boxes.reversed()))
    }
}
