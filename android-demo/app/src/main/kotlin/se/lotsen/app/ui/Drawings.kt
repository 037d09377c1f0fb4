package se.lotsen.app.ui

import androidx.annotation.DrawableRes
import se.lotsen.Icon
import se.lotsen.SketchIcon
import se.lotsen.app.R

/** The drawing of an icon's role. */
@DrawableRes
fun Icon.drawing(): Int? =
    when (this) {
        Icon.NONE -> null
        Icon.SET_UP -> R.drawable.ic_set_up
        Icon.WHICH_APP -> R.drawable.ic_which_app
        Icon.KEY -> R.drawable.ic_key
        Icon.CODE -> R.drawable.ic_code
        Icon.SWAP -> R.drawable.ic_swap
        Icon.SHIELD -> R.drawable.ic_shield
        Icon.CONTACT -> R.drawable.ic_contact
        Icon.INFO -> R.drawable.ic_info
        Icon.LEAVE -> R.drawable.ic_leave
        Icon.ALERT -> R.drawable.ic_alert
        Icon.STORE -> R.drawable.ic_store
        Icon.APP -> R.drawable.ic_app
        Icon.LINK -> R.drawable.ic_link
        Icon.SETTINGS -> R.drawable.ic_settings
        Icon.PHONE -> R.drawable.ic_phone
        Icon.MAIL -> R.drawable.ic_mail
        Icon.MAP -> R.drawable.ic_map
        Icon.SHARE -> R.drawable.ic_share
        Icon.DONE -> R.drawable.ic_done
        Icon.BACK -> R.drawable.ic_back
    }

/** The drawing of an icon's role on a sketch: none is a maker's. */
@DrawableRes
fun SketchIcon.drawing(): Int =
    when (this) {
        SketchIcon.WEB -> R.drawable.ic_web
        SketchIcon.LOCK -> R.drawable.ic_lock
        SketchIcon.MAIL -> R.drawable.ic_mail
        SketchIcon.CHAT -> R.drawable.ic_chat
        SketchIcon.FILES -> R.drawable.ic_files
        SketchIcon.SHIELD -> R.drawable.ic_shield
        SketchIcon.PHONE -> R.drawable.ic_phone
        SketchIcon.STORE -> R.drawable.ic_store
        SketchIcon.SETTINGS -> R.drawable.ic_settings
        SketchIcon.WARNING -> R.drawable.ic_alert
        SketchIcon.KEY -> R.drawable.ic_key
        SketchIcon.PEOPLE -> R.drawable.ic_people
        SketchIcon.BELL -> R.drawable.ic_bell
        SketchIcon.FACE -> R.drawable.ic_face
        SketchIcon.CAMERA -> R.drawable.ic_camera
        SketchIcon.WAIT -> R.drawable.ic_wait
        SketchIcon.OK -> R.drawable.ic_done
        SketchIcon.PULL -> R.drawable.ic_pull
    }
