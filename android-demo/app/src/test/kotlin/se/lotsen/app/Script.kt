package se.lotsen.app

import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.nameWithoutExtension
import se.lotsen.ConformanceLine
import se.lotsen.ConformanceRequest
import se.lotsen.ConformanceRun
import se.lotsen.Event
import se.lotsen.Policy
import se.lotsen.conformance.files
import se.lotsen.conformance.root

/** A scenario, with what the core answers when its events are sent without a hand and without an app. */
class Script(private val file: Path) {
    val name: String
        get() = file.nameWithoutExtension

    /** The opening, and then a line for each thing that happens; walks are written out. */
    val lines: List<ConformanceLine> by lazy { ConformanceRun.scenario("$file").use { it.lines() } }

    /** What happens, one by one. */
    val requests: List<ConformanceRequest> by lazy { lines.drop(1).map { it.step.request } }

    /** The policy with which it begins. */
    val policy: Policy
        get() = (lines.first().step.request as ConformanceRequest.Open).policy

    val locales: List<String>
        get() = lines.first().step.moment.locales

    /** What is answered in it, by question. */
    val answers: Map<String, List<String>>
        get() = requests.mapNotNull { it.event as? Event.Choose }.associate { it.question to it.values }

    fun at(line: Int): Instant = Instant.ofEpochSecond(lines[line].step.moment.now)

    companion object {
        /** Those of a folder, by name. */
        fun all(folder: Path): List<Script> = files(folder, "json").map(::Script)

        /** One of this repository's own. */
        fun own(name: String): Script = Script(root.resolve("tests/scenarios/$name.json"))
    }
}

/** The event that is sent; null where the guide is opened again. */
val ConformanceRequest.event: Event?
    get() = (this as? ConformanceRequest.Send)?.event
