package se.lotsen.app.ui

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.dp
import se.lotsen.Icon

/** The drawing of an icon's role: lines of one width on a ground of 24 by 24. */
fun symbol(icon: Icon): ImageVector = drawings.getValue(icon)

private val drawings: Map<Icon, ImageVector> = Icon.entries.associateWith { draw(it.name, lines(it)) }

private fun draw(name: String, lines: String): ImageVector =
    ImageVector.Builder(name, 24.dp, 24.dp, 24f, 24f, autoMirror = name == Icon.BACK.name)
        .addPath(
            addPathNodes(lines),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = 2f,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        )
        .build()

private fun lines(icon: Icon): String =
    when (icon) {
        Icon.NONE -> ""
        Icon.SET_UP -> "M7,2h10v20h-10z M10,12l2,2l3,-4"
        Icon.WHICH_APP -> "M4,4h6v6h-6z M14,4h6v6h-6z M4,14h6v6h-6z M14,17h6 M17,14v6"
        Icon.KEY -> "M8,16a4,4 0 1,1 0.01,0 M11,13l9,-9 M16,8l3,3"
        Icon.SWAP -> "M4,8h15 M15,4l4,4l-4,4 M20,16h-15 M9,12l-4,4l4,4"
        Icon.SHIELD -> "M12,3l8,3v6c0,5 -4,8 -8,9c-4,-1 -8,-4 -8,-9v-6z M9,12l2,2l4,-4"
        Icon.CONTACT -> "M12,11a4,4 0 1,1 0.01,0 M4,21c0,-5 4,-7 8,-7c4,0 8,2 8,7"
        Icon.INFO -> "M12,21a9,9 0 1,1 0.01,0 M12,11v6 M12,7v0.5"
        Icon.LEAVE -> "M14,4h-9v16h9 M10,12h11 M17,8l4,4l-4,4"
        Icon.ALERT -> "M12,4l9,16h-18z M12,10v4 M12,17v0.3"
        Icon.STORE -> "M5,8h14l1,13h-16z M9,11v-4a3,3 0 0,1 6,0v4"
        Icon.APP -> "M5,5h14v14h-14z"
        Icon.LINK -> "M10,14l4,-4 M12,7l2,-2a4,4 0 0,1 5,5l-2,2 M12,17l-2,2a4,4 0 0,1 -5,-5l2,-2"
        Icon.SETTINGS -> "M4,7h9 M17,7h3 M15,5v4 M4,17h3 M11,17h9 M9,15v4"
        Icon.PHONE -> "M6,3h4l2,5l-3,2c1,2 3,4 5,5l2,-3l5,2v4c0,2 -2,3 -3,3c-8,0 -15,-7 -15,-15c0,-1 1,-3 3,-3z"
        Icon.MAP -> "M12,21c-4,-5 -6,-8 -6,-11a6,6 0 0,1 12,0c0,3 -2,6 -6,11z M12,12a2,2 0 1,1 0.01,0"
        Icon.SHARE -> "M12,3v12 M8,7l4,-4l4,4 M5,12v8h14v-8"
        Icon.DONE -> "M5,13l5,5l9,-11"
        Icon.BACK -> "M15,5l-7,7l7,7"
    }
