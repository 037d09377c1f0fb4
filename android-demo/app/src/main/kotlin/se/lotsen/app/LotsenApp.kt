package se.lotsen.app

import android.app.Application
import android.os.LocaleList
import java.time.Clock
import se.lotsen.Policy

/** The application: what a guide works with on this device. A test puts another setting in its place. */
open class LotsenApp : Application() {
    open val setting: Setting by lazy {
        Setting(
            policy = Policy.embedded(),
            store = SnapshotStore(filesDir),
            probes = Probes(this),
            effects = Effects(this),
            languages = { LocaleList.getDefault().toLanguageTags().split(',') },
            clock = Clock.systemUTC(),
        )
    }
}

/** What a guide works with: the municipality's policy, and what the device offers. */
class Setting(
    val policy: Policy,
    val store: SnapshotStore,
    val probes: Probes,
    val effects: Effects,
    /** The device's languages as BCP 47 tags, the preferred first. */
    val languages: () -> List<String>,
    val clock: Clock,
)
