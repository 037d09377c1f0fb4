package se.lotsen.app

import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.readText
import kotlinx.serialization.json.jsonObject
import se.lotsen.Policy
import se.lotsen.conformance.EMBEDDED
import se.lotsen.conformance.Happening
import se.lotsen.conformance.Line
import se.lotsen.conformance.SAME
import se.lotsen.conformance.Scenario
import se.lotsen.conformance.files
import se.lotsen.conformance.play
import se.lotsen.conformance.readHappening
import se.lotsen.conformance.readScenario
import se.lotsen.conformance.root
import se.lotsen.load

/** A scenario, with what the core answers when its events are sent without a hand and without an app. */
class Script(private val file: Path) {
    val scenario: Scenario = readScenario(file.readText())

    val name: String
        get() = scenario.name

    /** The opening, and then a line for each thing that happens; walks are written out. */
    val lines: List<Line> by lazy { play(file).lines }

    /** What happens, one by one. */
    val happenings: List<Happening> by lazy { lines.drop(1).map { readHappening(it.event.jsonObject) } }

    /** The policy of a name in it; null where that is the one it has already. */
    fun policy(name: String?): Policy? =
        when (name) {
            SAME -> null
            null,
            EMBEDDED -> Policy.embedded()
            else -> Policy.load(file.resolveSibling(name))
        }

    fun at(line: Int): Instant = Instant.ofEpochSecond(lines[line].at)

    companion object {
        /** Those of a folder, by name. */
        fun all(folder: Path): List<Script> = files(folder, "json").map(::Script)

        /** One of this repository's own. */
        fun own(name: String): Script = Script(root.resolve("tests/scenarios/$name.json"))
    }
}
