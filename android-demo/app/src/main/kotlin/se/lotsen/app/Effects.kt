package se.lotsen.app

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.Settings
import se.lotsen.Effect
import se.lotsen.EffectKind
import se.lotsen.SettingsSection

/** Performs what the guide asks for: each by the system's own app for it, and nothing without the official's tap. */
open class Effects(private val context: Context) {
    /** Performs it; gives its kind where that was not possible. */
    open fun perform(effect: Effect): EffectKind? {
        val (kind, intents) =
            when (effect) {
                is Effect.OpenStore -> EffectKind.STORE to effect.`package`?.let(::store).orEmpty()
                is Effect.OpenApp -> EffectKind.APP to listOfNotNull(effect.`package`?.let(::app))
                is Effect.OpenLink -> EffectKind.LINK to listOf(view(effect.address))
                is Effect.Call ->
                    EffectKind.PHONE to listOf(Intent(Intent.ACTION_DIAL, Uri.parse("tel:${effect.dial}")))
                is Effect.Mail ->
                    EffectKind.MAIL to listOf(Intent(Intent.ACTION_SENDTO, Uri.parse("mailto:${effect.address}")))
                is Effect.OpenMap -> EffectKind.MAP to listOf(view("geo:0,0?q=${Uri.encode(effect.query)}"))
                is Effect.OpenSettings -> EffectKind.SETTINGS to settings(effect.section).map(::Intent)
                is Effect.Share -> EffectKind.SHARE to listOf(share(effect.text))
            }
        return kind.takeUnless { intents.any(::starts) }
    }

    private fun view(address: String) = Intent(Intent.ACTION_VIEW, Uri.parse(address))

    private fun store(name: String) =
        listOf("market://details?id=$name", "https://play.google.com/store/apps/details?id=$name").map(::view)

    private fun app(name: String): Intent? = context.packageManager.getLaunchIntentForPackage(name)

    private fun share(text: String): Intent =
        Intent.createChooser(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text), null)

    /** As near to a section as the device allows: what does not exist there is followed by what is above it. */
    private fun settings(section: SettingsSection): List<String> =
        when (section) {
            SettingsSection.PASSCODE -> listOf(Settings.ACTION_SECURITY_SETTINGS)
            SettingsSection.UPDATE ->
                listOf("android.settings.SYSTEM_UPDATE_SETTINGS", Settings.ACTION_DEVICE_INFO_SETTINGS)
            SettingsSection.ACCOUNTS -> listOf(Settings.ACTION_SYNC_SETTINGS)
            SettingsSection.APPS -> listOf(Settings.ACTION_APPLICATION_SETTINGS)
            SettingsSection.NOTIFICATIONS -> listOf("android.settings.NOTIFICATION_SETTINGS")
        } + Settings.ACTION_SETTINGS

    /** Whether the device has something for it that this app may open. */
    private fun starts(intent: Intent): Boolean =
        try {
            context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            false
        }
}
