package se.lotsen.app

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import kotlin.math.ceil
import org.robolectric.RuntimeEnvironment

/** What is on the screen, as a picture. Nothing moves on it: everything was let come to rest before. */
fun Phone.picture(): Bitmap {
    all()
    val view = activity.window.decorView
    val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(bitmap))
    return bitmap
}

/** Has the glass as high as all that it shows, as in a long screenshot, and then as it was. */
fun Phone.atFullLength(deed: () -> Unit) {
    val height = activity.resources.configuration.screenHeightDp
    var full = height
    // What stands at the bottom moves down with it, so that it may take more than once.
    repeat(TRIES) {
        val hidden = merged().mapNotNull { it.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange) }
        val most = hidden.maxOfOrNull { it.maxValue() } ?: 0f
        if (most <= 0f) return@repeat
        full += ceil(most / density.density).toInt()
        turn("+h${full}dp")
    }
    deed()
    if (full != height) turn("+h${height}dp")
}

/** The device changes: another size, another direction. */
fun Phone.turn(qualifiers: String) {
    RuntimeEnvironment.setQualifiers(qualifiers)
    controller.configurationChange().visible()
    settle()
}

private const val TRIES = 3
