package se.lotsen.app

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.writeText
import org.junit.Assert.assertEquals
import org.junit.Test
import se.lotsen.conformance.root

/** A folder of scenarios that this repository does not have. */
class FolderTest : AppTest() {
    private fun folder(vararg scenarios: Pair<String, String>): Path =
        Files.createTempDirectory("scenarios").also { folder ->
            for ((name, rest) in scenarios) {
                val head = """"name": "$name", "locale": "sv", "start": "2026-03-02T09:00:00Z""""
                folder.resolve("$name.json").writeText("{ $head, $rest }")
            }
        }

    @Test
    fun whateverAnOfficialCanBringAboutIsPlayed() {
        val outcome = playAll(folder("played" to MANY_THINGS, "renewed" to renewed(), "refused" to foreign()))
        assertEquals("", outcome.failed.joinToString("\n"))
        assertEquals(listOf("played", "refused", "renewed"), outcome.played)
    }

    @Test
    fun whatCannotBePlayedIsNamedWithTheRule() {
        val outcome =
            playAll(
                folder(
                    "other_device" to """"events": [{"observed": {"form.ipad": "yes"}}]""",
                    "other_trouble" to """"events": [{"trouble": "phone_gone_new"}]""",
                    "bad_value" to """"events": [$BEGIN, {"choose": {"question": "about", "values": ["moon"]}}]""",
                    "no_effect" to """"events": [{"effect_failed": "phone"}]""",
                    "no_step" to """"events": [{"begin": {"journey": "set_up"}}, {"press": {"kind": "undo"}}]""",
                )
            )
        assertEquals(setOf("other_device", "other_trouble", "bad_value", "no_effect"), outcome.leftOut.keys)
        // One that the core itself cannot follow has failed.
        assertEquals(listOf("no_step"), outcome.failed.map { it.substringBefore(':') })
    }

    @Test
    fun anAppThatDoesSomethingElseFails() {
        val script = Script.all(folder("played" to MANY_THINGS)).single()
        val failure = runCatching {
            play(script) { phone -> if (phone.screen.step == "ask_owner") phone.answer() }
        }
        assertEquals(AssertionError::class, failure.exceptionOrNull()!!::class)
    }

    /** Opened again with the next version of a policy, which says what it changed. */
    private fun renewed() =
        """"policy": "$RENEWAL/four_digits", "events": [{"begin": {"journey": "set_up"}},
            {"resume_with": "$RENEWAL/six_digits"}, {"resume_with": "same"}]"""

    /** Opened again with another municipality's policy: the app tells it, and begins anew. */
    private fun foreign() = """"events": [$BEGIN, {"resume_with": "${root.resolve("tests/policies/strandby")}"}]"""

    private companion object {
        val RENEWAL = root.resolve("tests/policies/renewal").toString()
        const val BEGIN = """{"begin": {"journey": "set_up", "about": "this_device"}}"""

        /** One of each thing that can happen. */
        const val MANY_THINGS =
            """"answers": {"owner": ["private"], "account_have": ["yes"], "factor_device": ["this"]},
            "events": [
                {"look_back": true, "expect": {"error": "nothing_before"}},
                $BEGIN,
                {"observed": {"form.android_phone": "yes"}},
                {"walk": {"until": "app_portal"}},
                {"look_at": "ask_factor_device"},
                {"look_back": true},
                {"home": true, "at": "+2h"},
                {"press": {"role": "primary"}},
                {"press": {"kind": "open"}, "at": "+1h"},
                {"effect_failed": "store"},
                {"save_failed": true, "at": "+5m"},
                {"press": {"kind": "done"}},
                {"press": {"token": "0000"}, "expect": {"error": "stale"}},
                {"resume_with": "same"},
                {"trouble": "portal_asks_enrolment"},
                {"save_failed": true},
                {"home": true},
                {"begin": {"journey": "password"}},
                {"choose": {"question": "password_need", "values": ["lost"]}},
                {"choose": {"question": "password_need", "values": ["lost"]}, "expect": {"error": "not_asked"}}]"""
    }
}
