package se.lotsen.app

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import kotlin.math.ceil
import kotlin.math.roundToInt
import org.robolectric.RuntimeEnvironment

/** What is on the screen, as a picture. Nothing moves on it: everything was let come to rest before. */
fun Phone.picture(): Bitmap {
    all()
    val view = activity.window.decorView
    val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(bitmap))
    return bitmap
}

/** The same with what is still below it, as in a long screenshot. */
fun Phone.longPicture(): Bitmap {
    val top = picture()
    val hidden = hidden().roundToInt()
    if (hidden == 0) return top
    scroll(hidden)
    val bottom = picture()
    scroll(-hidden)
    val long = Bitmap.createBitmap(top.width, top.height + hidden, Bitmap.Config.ARGB_8888)
    val canvas = Canvas(long)
    canvas.drawBitmap(bottom, 0f, hidden.toFloat(), null)
    canvas.drawBitmap(top, 0f, 0f, null)
    return long
}

/** Has the glass as high as what it shows, and then as it was. */
fun Phone.atFullLength(deed: () -> Unit) {
    fun hiddenDp() = ceil(hidden() / density.density).toInt()
    val height = activity.resources.configuration.screenHeightDp
    val hidden = hiddenDp()
    if (hidden > 0) turn("+h${height + hidden}dp")
    // With large text the foot stands below what fills the glass, however high that is.
    val foot = hiddenDp()
    if (foot > 0) turn("+h${height + hidden - foot}dp")
    deed()
    if (hidden > 0) turn("+h${height}dp")
}

private fun Phone.scrolled(): List<SemanticsNode> =
    merged().filter { SemanticsProperties.VerticalScrollAxisRange in it.config }

/** How high a glass would have to be to show all of it, in pixels. */
fun Phone.picturedHeight(): Float = activity.window.decorView.height + hidden()

/** How much has to be scrolled to until all was seen, in pixels. */
private fun Phone.hidden(): Float =
    scrolled().maxOfOrNull { it.config[SemanticsProperties.VerticalScrollAxisRange].maxValue() } ?: 0f

private fun Phone.scroll(pixels: Int) {
    scrolled().forEach { it.config[SemanticsActions.ScrollBy].action!!.invoke(0f, pixels.toFloat()) }
    settle()
}

/** The device changes: another size, another direction. */
fun Phone.turn(qualifiers: String) {
    RuntimeEnvironment.setQualifiers(qualifiers)
    controller.configurationChange().visible()
    settle()
}
