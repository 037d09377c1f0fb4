package se.lotsen.app

import se.lotsen.ConformanceLine
import se.lotsen.ConformanceRequest
import se.lotsen.Device
import se.lotsen.Effect
import se.lotsen.EffectKind
import se.lotsen.Event
import se.lotsen.Guide
import se.lotsen.Moment
import se.lotsen.Policy
import se.lotsen.ProbeKind
import se.lotsen.Role
import se.lotsen.ScreenKind
import se.lotsen.Seen
import se.lotsen.StepStatus
import se.lotsen.conformance.id

private val HERE = setOf(Device.ANDROID_PHONE, Device.ANDROID_TABLET)

/** The rule by which a script is left out: why no official, and no Android device, can bring it about; else null. */
fun Script.leftOut(): String? {
    val forms = policy.forms()
    return requests.indices.firstNotNullOfOrNull { at ->
        val (before, after) = lines[at] to lines[at + 1]
        val event = requests[at].event
        val refused = after.refusal?.id
        when {
            refused != null -> refusal(refused, at)
            event != null -> obstacle(event, before, forms)
            else -> null
        }
    }
}

/** Which device each probe of a form is about. */
private fun Policy.forms(): Map<String, Device?> =
    Guide.open(Moment(0, emptyList()), this, null).use { guide ->
        guide.probes().filter { it.kind == ProbeKind.FORM }.associate { it.id to it.device }
    }

/** Why an event that the guide takes cannot be brought about. */
private fun Script.obstacle(event: Event, before: ConformanceLine, forms: Map<String, Device?>): String? =
    when (event) {
        is Event.Observed ->
            event.v1
                .find { it.probe in forms && it.seen == Seen.YES && forms[it.probe] !in HERE }
                ?.let { "the device in the hand says that it is another: ${it.probe}" }
        is Event.Trouble ->
            "no button offers the trouble ${event.v1}".takeUnless { offers(before, Role.TROUBLE, event.v1) }
        is Event.Begin ->
            "home does not offer the journey ${event.journey}"
                .takeUnless { offers(before, Role.JOURNEY, event.journey) }
        is Event.LookAt ->
            "the list of steps does not open ${event.v1}"
                .takeUnless { before.screen.steps.any { it.id == event.v1 && it.status == StepStatus.DONE } }
        is Event.EffectFailed ->
            "nothing was opened that could fail as ${event.v1.id}"
                .takeUnless { before.effects.map { kind(it) } == listOf(event.v1) }
        else -> null
    }

/** Whether the screen, or home, has a button for it. */
private fun Script.offers(before: ConformanceLine, role: Role, of: String): Boolean =
    listOf(before.screen, lines.first().screen).any { screen -> screen.actions.any { it.role == role && it.of == of } }

/** Why an event that the guide refuses cannot be brought about. */
private fun Script.refusal(error: String, at: Int): String? {
    val before = requests.getOrNull(at - 1)
    return when (error) {
        "stale" -> "a tap that comes too late needs one before it".takeUnless { before?.isTap == true }
        "not_asked" -> "no control answers what is not asked".takeUnless { before == requests[at] }
        "nothing_before" -> "going back leads home in the app".takeUnless { lines[at].screen.kind == ScreenKind.HOME }
        // What does not exist has nothing that opens it, and changes nothing.
        "unknown_sight" -> null
        "foreign_policy" -> "a session that was set aside does not go on".takeUnless { at == requests.lastIndex }
        else -> "no control sends what is refused as $error"
    }
}

/** What an effect fails as. */
private fun kind(effect: Effect): EffectKind =
    when (effect) {
        is Effect.OpenStore -> EffectKind.STORE
        is Effect.OpenApp -> EffectKind.APP
        is Effect.OpenLink -> EffectKind.LINK
        is Effect.Call -> EffectKind.PHONE
        is Effect.Mail -> EffectKind.MAIL
        is Effect.OpenMap -> EffectKind.MAP
        is Effect.OpenSettings -> EffectKind.SETTINGS
        is Effect.Share -> EffectKind.SHARE
    }

private val ConformanceRequest.isTap: Boolean
    get() = event is Event.Press || event is Event.Choose
