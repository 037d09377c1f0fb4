package se.lotsen.app

import android.os.SystemClock
import android.view.MotionEvent
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode

/** A finger on the glass: real touches, at a place, whatever is there. */
class Hand(private val phone: Phone) {
    /** The middle of what says these words, scrolled to where that is needed. */
    fun find(label: String): Offset {
        fun node() = phone.merged().first { it.isTapped && label in it.texts }
        fun SemanticsNode.under() = unclipped.bottom - (scroll?.boundsInRoot?.bottom ?: Float.MAX_VALUE)
        val found = node()
        if (found.under() > 0) {
            found.scroll!!.config[SemanticsActions.ScrollBy].action!!.invoke(0f, found.under())
            phone.settle()
        }
        return node().boundsInRoot.center
    }

    /** Down, and up again, without waiting for anything. */
    fun touch(at: Offset) {
        val down = SystemClock.uptimeMillis()
        for (action in listOf(MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP)) {
            val event = MotionEvent.obtain(down, SystemClock.uptimeMillis(), action, at.x, at.y, 0)
            phone.activity.window.decorView.dispatchTouchEvent(event)
            event.recycle()
        }
    }
}
