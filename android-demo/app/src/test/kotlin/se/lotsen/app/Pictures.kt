package se.lotsen.app

import android.graphics.Bitmap
import android.graphics.Canvas
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.outputStream

/** What is on the screen, as a picture. */
fun Phone.picture(): Bitmap {
    val view = activity.window.decorView
    val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    view.draw(Canvas(bitmap))
    return bitmap
}

fun Bitmap.writeTo(path: Path) {
    path.parent.createDirectories()
    path.outputStream().use { compress(Bitmap.CompressFormat.PNG, 100, it) }
}
