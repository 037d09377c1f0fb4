package se.lotsen.app

import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.exists
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readLines
import kotlin.io.path.readText
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import se.lotsen.Event
import se.lotsen.Policy
import se.lotsen.Screen
import se.lotsen.conformance.EMBEDDED
import se.lotsen.conformance.Happening
import se.lotsen.conformance.SAME
import se.lotsen.conformance.Scenario
import se.lotsen.conformance.readHappening
import se.lotsen.conformance.readJson
import se.lotsen.conformance.readScenario
import se.lotsen.load

private val ANDROID = setOf("android_phone", "android_tablet")

/** A scenario with the golden lines beside it, from which its walks are written out. */
class Script(val file: Path) {
    val scenario: Scenario = readScenario(file.readText())

    /** The lines of its golden transcript: the opening, and then one for each thing that happens. */
    val lines: List<JsonObject> =
        file.resolveSibling("../golden/${file.nameWithoutExtension}.jsonl").let { golden ->
            check(golden.exists()) { "$file has no golden transcript" }
            golden.readLines().map { readJson(it).jsonObject }
        }

    /** What happens, one by one; walks are written out in the golden lines. */
    val happenings: List<Happening> = lines.drop(1).map { readHappening(it.getValue("event").jsonObject) }

    val policy: Policy
        get() =
            scenario.policy.let {
                if (it == null || it == EMBEDDED) Policy.embedded() else Policy.load(file.resolveSibling(it))
            }

    /** Why it is not one to tap through on this platform; null where it is. */
    val elsewhere: String?
        get() {
            val devices = lines.flatMap { chosen(it.getValue("event").jsonObject, "device") }
            val resumed = happenings.filterIsInstance<Happening.ResumeWith>()
            return when {
                devices.any { it !in ANDROID } -> "on another device"
                resumed.any { it.policy != SAME } -> "with a change of policy"
                lines.any { it["error"] is JsonObject } -> "with an event that is refused"
                happenings.indices.any { !offers(it) } -> "with a trouble that no button offers there"
                else -> null
            }
        }

    /** Whether the trouble that happens is offered on the screen before, or at home. */
    private fun offers(happening: Int): Boolean {
        val trouble = (happenings[happening] as? Happening.Sent)?.event as? Event.Trouble ?: return true
        return listOf(lines[happening], lines.first()).any { line ->
            line.getValue("screen").jsonObject.getValue("actions").jsonArray.any {
                val action = it.jsonObject
                action.getValue("role").jsonPrimitive.content == "trouble" &&
                    action.getValue("of").jsonPrimitive.content == trouble.v1
            }
        }
    }

    fun at(line: Int): Instant = Instant.parse(lines[line].getValue("at").jsonPrimitive.content)
}

private fun chosen(event: JsonObject, question: String): List<String> {
    val choice = event["choose"]?.jsonObject ?: return emptyList()
    if (choice.getValue("question").jsonPrimitive.content != question) return emptyList()
    return choice.getValue("values").jsonArray.map { it.jsonPrimitive.content }
}

/** Plays a script by tapping; looks at the device after each thing that happened. */
fun play(script: Script, look: (Phone, Screen) -> Unit = { _, _ -> }) {
    val locale = script.scenario.locale
    Phone(script.policy, script.at(0), listOf(locale)).use { phone ->
        val official = Official(phone)
        hold(script, 0, phone.screen)
        script.happenings.forEachIndexed { at, what ->
            phone.clock.now = script.at(at + 1)
            try {
                official.happen(what, script.happenings.getOrNull(at + 1))
                hold(script, at + 1, phone.screen)
                look(phone, phone.screen)
            } catch (failure: Throwable) {
                throw AssertionError("${script.scenario.name}, line ${at + 2}: ${failure.message}", failure)
            }
        }
    }
}

/** The screen is the one of the golden line: its place, its title, how far it is. */
private fun hold(script: Script, line: Int, screen: Screen) {
    val golden = script.lines[line].getValue("screen").jsonObject
    fun text(key: String) = golden[key]?.jsonPrimitive?.contentOrNull
    check(text("step") == screen.step) { "the step ${screen.step} is shown, not ${text("step")}" }
    check(text("title") == screen.title) { "the title is “${screen.title}”, not “${text("title")}”" }
    check(text("journey") == screen.journey) { "the journey ${screen.journey} is at hand, not ${text("journey")}" }
}
