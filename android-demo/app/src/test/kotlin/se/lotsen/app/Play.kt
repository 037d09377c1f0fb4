package se.lotsen.app

import org.junit.Assert.assertEquals
import org.robolectric.RuntimeEnvironment
import se.lotsen.ConformanceAnswer
import se.lotsen.ConformanceRequest
import se.lotsen.Device
import se.lotsen.Event
import se.lotsen.Screen
import se.lotsen.conformance.id

/** Plays a script by tapping, and looks at the device at the start and after each thing that happened. */
fun play(script: Script, qualifiers: String = script.device(), look: (Phone) -> Unit = {}) {
    RuntimeEnvironment.setQualifiers(qualifiers)
    Phone(script.policy, script.at(0), script.locales).use { phone -> Playing(script, phone, look).toTheEnd() }
}

/** The device that a script is played on: a tablet where it begins with one. */
private fun Script.device(): String {
    val chosen = requests.mapNotNull { it.event as? Event.Choose }
    val tablet = Device.ANDROID_TABLET.id in chosen.firstOrNull { it.question == DEVICE }?.values.orEmpty()
    return if (tablet) "+sw800dp-w1280dp-h800dp-land" else "+sw393dp-w393dp-h852dp-port"
}

/** The question in which a device is told: its id belongs to the guide, not to a municipality. */
private const val DEVICE = "device"

private class Playing(private val script: Script, private val phone: Phone, private val look: (Phone) -> Unit) {
    private val official = Official(phone)

    fun toTheEnd() {
        hold(0)
        var at = 0
        while (at < script.requests.size) at = attempt(at)
    }

    /** Has it happen; says in which line of the transcript it failed. */
    private fun attempt(at: Int): Int =
        try {
            happen(at)
        } catch (failure: Throwable) {
            throw AssertionError("${script.name}, line ${at + 2}: ${failure.message}", failure)
        }

    /** Has one thing happen, with what belongs to it; gives the place of what happens next. */
    private fun happen(at: Int): Int {
        val fails = failing(at + 1)
        val twice = isSecondTap(at + 1)
        val last = if (fails != null || twice) at + 2 else at + 1
        phone.clock.now = script.at(at + 1)
        if (!isSecondTap(at)) official.happen(script.requests[at], fails, twice)
        script.lines[at + 1].answer?.let { hold(script.requests[at], it) }
        if (script.at(last) != phone.clock.now) {
            phone.clock.now = script.at(last)
            official.comeBack()
        }
        hold(last)
        return last
    }

    /** What the device fails at while the thing before happens: opening what was asked for, or saving. */
    private fun failing(at: Int): Event? {
        val event = script.requests.getOrNull(at)?.event
        return event.takeIf { it is Event.EffectFailed || it == Event.SaveFailed && saves(at - 1) }
    }

    /** A refused event saves nothing, and a full disk is not told of twice. */
    private fun saves(at: Int) = script.lines[at + 1].refusal == null && script.requests[at].event != Event.SaveFailed

    private fun isSecondTap(at: Int) = script.lines.getOrNull(at + 1)?.refusal?.id in AGAIN

    /** The app shows what the core answered, asked for the same effects, and told what it refused. */
    private fun hold(line: Int) {
        val expected = script.lines[line]
        val refusal = expected.refusal
        if (refusal?.id == FOREIGN) {
            assertEquals(refusal.sentence, phone.shown.told)
        } else {
            hold(expected.screen, phone.screen)
            assertEquals("told", null, phone.shown.told)
        }
        assertEquals(script.lines.take(line + 1).flatMap { it.effects }, phone.effects.performed)
        look(phone)
    }

    /** What was asked for is shown, word for word, and the screen is as it was when it is closed. */
    private fun hold(asked: ConformanceRequest, answer: ConformanceAnswer) {
        phone.lookUp(asked)
        val missing = firstMissing(wordsOf(answer, phone.words), phone.texts())
        check(missing == null) { "“$missing” is not shown where it should be in ${phone.texts()}" }
        phone.open(null)
    }

    private fun hold(expected: Screen, shown: Screen) {
        check(expected.step == shown.step) { "the step ${shown.step} is shown, not ${expected.step}" }
        assertEquals(expected, shown)
    }

    private companion object {
        val AGAIN = setOf("stale", "not_asked")
        const val FOREIGN = "foreign_policy"
    }
}
