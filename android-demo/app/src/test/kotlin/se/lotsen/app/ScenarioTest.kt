package se.lotsen.app

import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.conformance.files
import se.lotsen.conformance.scenarios

class ScenarioTest : AppTest() {
    private val scripts: List<Script> by lazy { files(scenarios, "json").map(::Script) }

    @Test
    fun everyScenarioOfThisPlatformIsPlayedByTapping() {
        val (here, _) = scripts.partition { it.elsewhere == null }
        assertTrue("no scenario of this platform in $scenarios", here.isNotEmpty())
        val failed = here.mapNotNull { script -> runCatching { play(script) }.exceptionOrNull()?.message }
        println("played by tapping: ${here.size} of ${scripts.size} scenarios")
        assertTrue("${failed.size} of ${here.size} failed:\n${failed.joinToString("\n")}", failed.isEmpty())
    }

    @Test
    fun everyWordOfTheScreenIsShownInOrder() {
        val seen = mutableSetOf<String>()
        var sheets = 0
        for (script in scripts.filter { it.elsewhere == null }.take(SCRIPTS)) {
            play(script) { phone, screen ->
                val shown = phone.activity.model.shown.value
                phone.hold(wordsOf(shown))
                if (!seen.add("${screen.journey}/${screen.step}")) return@play
                sheets += 1
                phone.behind(screen.help?.line, wordsOfHelp(screen, shown.words))
                phone.behind(screen.why?.title, wordsOfWhy(screen))
                phone.behind(shown.words.trouble, wordsOfTroubles(screen, shown.words))
                phone.behind(
                    shown.words.terms.takeIf { screen.terms.isNotEmpty() },
                    screen.terms.flatMap { listOf(it.form, it.explanation) },
                )
            }
        }
        assertTrue("$sheets screens", sheets > 25)
    }

    private fun Phone.behind(button: String?, words: List<String>) {
        if (button == null || words.isEmpty()) return
        tap(button)
        hold(words)
        back()
    }

    private fun Phone.hold(words: List<String>) {
        val missing = firstMissing(words, texts()) ?: return
        throw AssertionError("“$missing” is not shown where it should be; the screen says ${texts()}")
    }

    private companion object {
        /** As many as meet most kinds of screen; each of them is looked at as a whole, and behind its buttons. */
        const val SCRIPTS = 8
    }
}
