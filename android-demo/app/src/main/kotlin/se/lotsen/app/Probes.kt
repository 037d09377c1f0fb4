package se.lotsen.app

import android.app.KeyguardManager
import android.content.Context
import android.content.RestrictionsManager
import android.content.pm.PackageManager
import android.os.Build
import se.lotsen.Device
import se.lotsen.Observation
import se.lotsen.ProbeKind
import se.lotsen.ProbeSpec
import se.lotsen.Seen

/** The width from which a device is a tablet, in dp, as the system's own resources have it. */
private const val TABLET = 600

/** Looks at the device. What it cannot tell is unknown, and never a no. */
open class Probes(private val context: Context) {
    private val declared: Set<String> by lazy { context.resources.getStringArray(R.array.packages).toSet() }

    open fun observe(probes: List<ProbeSpec>): List<Observation> = probes.map { Observation(it.id, see(it)) }

    private fun see(probe: ProbeSpec): Seen =
        when (probe.kind) {
            ProbeKind.FORM -> probe.device.isIt { it == form() }
            ProbeKind.PASSCODE_SET -> context.getSystemService(KeyguardManager::class.java).isIt { it.isDeviceSecure }
            ProbeKind.OS_NEW_ENOUGH -> newEnough(probe.androidFloor)
            ProbeKind.MANAGED -> managed()
            ProbeKind.INSTALLED -> probe.`package`?.takeIf(declared::contains).isIt(::isInstalled)
        }

    private fun form(): Device {
        val computer = context.packageManager.hasSystemFeature(PackageManager.FEATURE_PC)
        return when {
            computer -> Device.COMPUTER
            context.resources.configuration.smallestScreenWidthDp >= TABLET -> Device.ANDROID_TABLET
            else -> Device.ANDROID_PHONE
        }
    }

    private fun newEnough(floor: String?): Seen {
        val (found, least) = parts(Build.VERSION.RELEASE) to parts(floor.orEmpty())
        if (found == null || least == null) return Seen.UNKNOWN
        val differs = least.indices.firstOrNull { found.getOrElse(it) { 0 } != least[it] } ?: return Seen.YES
        return if (found.getOrElse(differs) { 0 } > least[differs]) Seen.YES else Seen.NO
    }

    private fun parts(version: String): List<Int>? = version.split('.').map { it.toIntOrNull() ?: return null }

    /** A managed configuration is a proof. Without one the device may be managed all the same. */
    private fun managed(): Seen {
        val restrictions = context.getSystemService(RestrictionsManager::class.java)
        // The platform may give null, though it does not say so.
        val configuration: android.os.Bundle? = restrictions?.applicationRestrictions
        return if (configuration == null || configuration.isEmpty) Seen.UNKNOWN else Seen.YES
    }

    private fun isInstalled(name: String): Boolean =
        try {
            context.packageManager.getApplicationInfo(name, 0).enabled
        } catch (_: PackageManager.NameNotFoundException) {
            false
        }
}

private fun <T : Any> T?.isIt(so: (T) -> Boolean): Seen =
    if (this == null) Seen.UNKNOWN else if (so(this)) Seen.YES else Seen.NO
