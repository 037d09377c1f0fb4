package se.lotsen.app

import android.app.KeyguardManager
import android.content.Context
import android.content.RestrictionsManager
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.os.UserManager
import se.lotsen.Device
import se.lotsen.Observation
import se.lotsen.ProbeKind
import se.lotsen.ProbeSpec
import se.lotsen.Seen

/** The width from which a device is a tablet, in dp, as the system's own resources have it. */
private const val TABLET = 600

/** The key of the managed configuration: false where the app is managed, but the device is the official's own. */
private const val MANAGED = "managed"

/** Looks at the device. What it cannot tell is unknown, and never a no. */
open class Probes(private val context: Context) {
    private val declared: Set<String> by lazy { context.resources.getStringArray(R.array.packages).toSet() }

    open fun observe(probes: List<ProbeSpec>): List<Observation> = probes.map { Observation(it.id, seen(see(it))) }

    /** Yes or no; null where it cannot be told. */
    private fun see(probe: ProbeSpec): Boolean? =
        when (probe.kind) {
            ProbeKind.FORM -> probe.device?.let { it == form() }
            ProbeKind.PASSCODE_SET -> context.getSystemService(KeyguardManager::class.java)?.isDeviceSecure
            ProbeKind.OS_NEW_ENOUGH -> isAtLeast(parts(probe.androidFloor), parts(Build.VERSION.RELEASE))
            ProbeKind.MANAGED -> isManaged()
            ProbeKind.INSTALLED -> probe.`package`?.takeIf(declared::contains)?.let(::isInstalled)
        }

    private fun form(): Device =
        when {
            context.packageManager.hasSystemFeature(PackageManager.FEATURE_PC) -> Device.COMPUTER
            context.resources.configuration.smallestScreenWidthDp >= TABLET -> Device.ANDROID_TABLET
            else -> Device.ANDROID_PHONE
        }

    private fun parts(version: String?): List<Int>? = version?.split('.')?.map { it.toIntOrNull() ?: return null }

    private fun isAtLeast(least: List<Int>?, found: List<Int>?): Boolean? {
        if (least == null || found == null) return null
        val differs = least.indices.firstOrNull { found.getOrElse(it) { 0 } != least[it] }
        return differs == null || found.getOrElse(differs) { 0 } > least[differs]
    }

    /** A configuration comes from device management alone. Without one the device may be managed all the same. */
    private fun isManaged(): Boolean? {
        val configuration: Bundle? = context.getSystemService(RestrictionsManager::class.java)?.applicationRestrictions
        if (configuration == null || configuration.isEmpty) return null
        // It is on its way.
        if (configuration.getBoolean(UserManager.KEY_RESTRICTIONS_PENDING)) return null
        return configuration.getBoolean(MANAGED, true)
    }

    private fun isInstalled(name: String): Boolean =
        try {
            context.packageManager.getApplicationInfo(name, 0).enabled
        } catch (_: PackageManager.NameNotFoundException) {
            false
        }
}

private fun seen(what: Boolean?): Seen = if (what == null) Seen.UNKNOWN else if (what) Seen.YES else Seen.NO
