package se.lotsen.app

import android.app.KeyguardManager
import android.content.Context
import android.content.Intent
import android.content.RestrictionsManager
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.os.Bundle
import android.os.LocaleList
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import se.lotsen.Device
import se.lotsen.Effect
import se.lotsen.EffectKind
import se.lotsen.ProbeKind
import se.lotsen.ProbeSpec
import se.lotsen.Seen
import se.lotsen.SettingsSection

class DeviceTest : AppTest() {
    private val context: Context = RuntimeEnvironment.getApplication()

    private fun see(
        kind: ProbeKind,
        device: Device? = null,
        name: String? = null,
        floor: String? = null,
    ): Seen = Probes(context).observe(listOf(ProbeSpec("p", kind, device, null, name, null, floor))).single().seen

    private val declared: String by lazy { context.resources.getStringArray(R.array.packages).first() }

    @Test
    fun anAppIsSeenWhereItIsInstalledAndTheManifestDeclaresIt() {
        assertEquals(Seen.NO, see(ProbeKind.INSTALLED, name = declared))
        val installed =
            PackageInfo().apply {
                packageName = declared
                applicationInfo =
                    ApplicationInfo().apply {
                        packageName = declared
                        enabled = true
                    }
            }
        shadowOf(context.packageManager).installPackage(installed)
        assertEquals(Seen.YES, see(ProbeKind.INSTALLED, name = declared))
        assertEquals(Seen.UNKNOWN, see(ProbeKind.INSTALLED, name = "org.example.undeclared"))
        assertEquals(Seen.UNKNOWN, see(ProbeKind.INSTALLED))
    }

    @Test
    fun aLockIsSeen() {
        val keyguard = shadowOf(context.getSystemService(KeyguardManager::class.java))
        keyguard.setIsDeviceSecure(false)
        assertEquals(Seen.NO, see(ProbeKind.PASSCODE_SET))
        keyguard.setIsDeviceSecure(true)
        assertEquals(Seen.YES, see(ProbeKind.PASSCODE_SET))
    }

    @Test
    fun theFormIsSeen() {
        assertEquals(Seen.YES, see(ProbeKind.FORM, Device.ANDROID_PHONE))
        assertEquals(Seen.NO, see(ProbeKind.FORM, Device.IPAD))
        RuntimeEnvironment.setQualifiers("+sw800dp")
        assertEquals(Seen.YES, see(ProbeKind.FORM, Device.ANDROID_TABLET))
        assertEquals(Seen.UNKNOWN, see(ProbeKind.FORM))
    }

    @Test
    fun theVersionIsHeldAgainstTheFloor() {
        assertEquals(Seen.YES, see(ProbeKind.OS_NEW_ENOUGH, floor = "10"))
        assertEquals(Seen.YES, see(ProbeKind.OS_NEW_ENOUGH, floor = "14"))
        assertEquals(Seen.NO, see(ProbeKind.OS_NEW_ENOUGH, floor = "14.1"))
        assertEquals(Seen.NO, see(ProbeKind.OS_NEW_ENOUGH, floor = "100"))
        assertEquals(Seen.UNKNOWN, see(ProbeKind.OS_NEW_ENOUGH))
    }

    @Test
    fun aManagedConfigurationIsAProofAndNoneIsNot() {
        val restrictions = shadowOf(context.getSystemService(RestrictionsManager::class.java))
        assertEquals(Seen.UNKNOWN, see(ProbeKind.MANAGED))
        restrictions.setApplicationRestrictions(Bundle().apply { putString("another", "x") })
        assertEquals(Seen.YES, see(ProbeKind.MANAGED))
    }

    @Test
    fun theManagedConfigurationSaysWhoseTheDeviceIs() {
        val restrictions = shadowOf(context.getSystemService(RestrictionsManager::class.java))
        restrictions.setApplicationRestrictions(Bundle().apply { putBoolean("managed", true) })
        assertEquals(Seen.YES, see(ProbeKind.MANAGED))
        restrictions.setApplicationRestrictions(Bundle().apply { putBoolean("managed", false) })
        assertEquals(Seen.NO, see(ProbeKind.MANAGED))
        // It is announced, but has not come yet.
        restrictions.setApplicationRestrictions(Bundle().apply { putBoolean("restrictions_pending", true) })
        assertEquals(Seen.UNKNOWN, see(ProbeKind.MANAGED))
    }

    @Test
    fun theLanguagesAreThoseOfTheDeviceInItsOrder() {
        val before = LocaleList.getDefault()
        LocaleList.setDefault(LocaleList.forLanguageTags("fi-FI,sv-SE,en"))
        val app = LotsenApp().also { shadowOf(it).callAttach(context) }
        assertEquals(listOf("fi-FI", "sv-SE", "en"), app.setting.languages())
        LocaleList.setDefault(before)
    }

    @Test
    fun everyEffectOpensTheSystemsOwnAppForIt() {
        val effects = Effects(context)
        fun started(effect: Effect): Intent {
            assertNull(effects.perform(effect))
            return shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        }
        assertEquals("tel:+46451", started(Effect.Call("+46451")).dataString)
        assertEquals(Intent.ACTION_DIAL, started(Effect.Call("+46451")).action)
        assertEquals("market://details?id=a.b", started(Effect.OpenStore("a", null, "a.b")).dataString)
        assertEquals("https://example.com", started(Effect.OpenLink("https://example.com")).dataString)
        assertEquals("mailto:a@example.com", started(Effect.Mail("a@example.com")).dataString)
        assertEquals(Intent.ACTION_SENDTO, started(Effect.Mail("a@example.com")).action)
        assertEquals("geo:0,0?q=A%20b", started(Effect.OpenMap("A b")).dataString)
        assertEquals(Intent.ACTION_CHOOSER, started(Effect.Share("words")).action)
        for (section in SettingsSection.entries) assertTrue(
            started(Effect.OpenSettings(section)).action!!.startsWith("android.settings.")
        )
    }

    @Test
    fun whatTheDeviceHasNothingForIsSaid() {
        shadowOf(RuntimeEnvironment.getApplication()).checkActivities(true)
        val effects = Effects(context)
        assertEquals(EffectKind.PHONE, effects.perform(Effect.Call("+46451")))
        assertEquals(EffectKind.MAIL, effects.perform(Effect.Mail("a@example.com")))
        assertEquals(EffectKind.LINK, effects.perform(Effect.OpenLink("https://example.com")))
        assertEquals(EffectKind.STORE, effects.perform(Effect.OpenStore("a", null, "a.b")))
        assertEquals(EffectKind.STORE, effects.perform(Effect.OpenStore("a", null, null)))
        assertEquals(EffectKind.APP, effects.perform(Effect.OpenApp("a", null, "a.b")))
        assertEquals(EffectKind.SETTINGS, effects.perform(Effect.OpenSettings(SettingsSection.UPDATE)))
        assertEquals(EffectKind.MAP, effects.perform(Effect.OpenMap("A b")))
    }
}
