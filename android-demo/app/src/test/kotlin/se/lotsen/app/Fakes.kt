package se.lotsen.app

import android.content.Context
import java.io.File
import java.io.IOException
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import se.lotsen.Effect
import se.lotsen.EffectKind
import se.lotsen.Observation
import se.lotsen.ProbeSpec
import se.lotsen.Seen

/** The setting that the next activity gets. */
lateinit var testSetting: Setting

/** The application in tests. */
class TestApp : LotsenApp() {
    override val setting: Setting
        get() = testSetting
}

/** A clock that stands where it was put. */
class SetClock(var now: Instant) : Clock() {
    override fun instant(): Instant = now

    override fun getZone(): ZoneId = ZoneOffset.UTC

    override fun withZone(zone: ZoneId): Clock = this
}

/** Sees what it was told to, and nothing else. */
class ToldProbes(context: Context) : Probes(context) {
    var seen: Map<String, Seen> = emptyMap()

    override fun observe(probes: List<ProbeSpec>): List<Observation> = probes.map {
        Observation(it.id, seen[it.id] ?: Seen.UNKNOWN)
    }
}

/** Writes down what it is asked for; fails where it was told to. */
class WrittenEffects(context: Context) : Effects(context) {
    val performed = mutableListOf<Effect>()
    var failing: EffectKind? = null

    override fun perform(effect: Effect): EffectKind? {
        performed += effect
        return failing
    }
}

/** A store on a disk that may be full. */
class FillingStore(folder: File) : SnapshotStore(folder) {
    var full = false
    var saved = ByteArray(0)
        private set

    override fun save(snapshot: ByteArray) {
        if (full) throw IOException("no space left")
        super.save(snapshot)
        saved = snapshot
    }
}
