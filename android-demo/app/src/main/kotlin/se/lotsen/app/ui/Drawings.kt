package se.lotsen.app.ui

import androidx.annotation.DrawableRes
import se.lotsen.Icon
import se.lotsen.app.R

/** The drawing of an icon's role. */
@DrawableRes
fun Icon.drawing(): Int? =
    when (this) {
        Icon.NONE -> null
        Icon.SET_UP -> R.drawable.ic_set_up
        Icon.WHICH_APP -> R.drawable.ic_which_app
        Icon.KEY -> R.drawable.ic_key
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
        Icon.MAP -> R.drawable.ic_map
        Icon.SHARE -> R.drawable.ic_share
        Icon.DONE -> R.drawable.ic_done
        Icon.BACK -> R.drawable.ic_back
    }
