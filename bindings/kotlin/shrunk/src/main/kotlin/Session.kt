import java.time.Instant
import java.util.Locale
import se.lotsen.*

/** A session through every kind of call, told line by line: what R8 makes of it has to tell the same. */
fun main() {
    val now = Moment(Instant.parse("2026-03-02T08:00:00Z"), listOf(Locale.forLanguageTag("sv")))
    Policy.embedded().use { policy ->
        println("${policy.id()} ${policy.version()} ${policy.locales()} ${policy.brand()} ${policy.shellWords(now)}")
        tellSession(policy, now)
        try {
            Policy.load("{}".toByteArray())
        } catch (error: GuideException.Policy) {
            println("${error.message} ${policy.sentence(error, now)}")
        }
    }
    Advisor().use { tellAnswers(it, now) }
}

private fun tellSession(policy: Policy, now: Moment) {
    var guide = Guide.open(now, policy, null)
    println(guide.probes())
    val sights = guide.sights(now).flatMap { it.sights }
    println("$sights ${sights.map { guide.sight(it.id, now) }}")
    println("${guide.find(sights.first().name, now)} ${policy.find(sights.last().name, now)}")
    val began = guide.current(now).screen.actions.filter { it.kind == ActionKind.BEGIN }.map { it.of }
    for (journey in began) {
        var update = guide.send(Event.Begin(journey, AboutDevice.THIS_DEVICE), now)
        // A journey that goes round is left where it is.
        repeat(25) {
            println("${update.screen} ${update.effects} ${update.carried} ${String(update.snapshot)}")
            update = onwards(update.screen)?.let { guide.send(it, now) } ?: return@repeat
        }
        guide.close()
        guide = Guide.open(now, policy, update.snapshot)
        println(guide.current(now).screen)
    }
    try {
        guide.send(Event.Press("0000"), now)
    } catch (error: GuideException) {
        println("${error.message} ${policy.sentence(error, now)} ${error is GuideException.Stale}")
    }
    guide.close()
}

/** What leads one step on from a screen: an answer, or an action that settles or continues. */
private fun onwards(screen: Screen): Event? {
    screen.input?.let {
        return Event.Choose(it.question, listOf(it.choices.first().value))
    }
    val leading = setOf(ActionKind.DONE, ActionKind.CONTINUE, ActionKind.ACKNOWLEDGE)
    return screen.actions.find { it.kind in leading }?.let { Event.Press(it.token) }
}

private fun tellAnswers(advisor: Advisor, now: Moment) {
    val questions = advisor.questions(now)
    val answers = questions.associate { it.id to listOf(it.values.first().id) }
    println(Machine.entries.map(advisor::transitions))
    println("$questions ${advisor.whoHelps(answers, now)} ${advisor.appFor(answers, now)}")
    println("${advisor.pinRules(now)} ${advisor.checkPin("1379".toByteArray())}")
    try {
        advisor.appFor(emptyMap(), now)
    } catch (error: AdvisorException.Needs) {
        println("${error.message} ${error.needs}")
    }
}
