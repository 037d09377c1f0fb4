package se.lotsen.app

import se.lotsen.Action
import se.lotsen.Event
import se.lotsen.Role
import se.lotsen.Screen
import se.lotsen.ScreenKind
import se.lotsen.StepStatus
import se.lotsen.conformance.Address
import se.lotsen.conformance.Happening
import se.lotsen.conformance.allActions
import se.lotsen.conformance.token

/** Does with the hand what a scenario says: taps, the back gesture, leaving the app and coming back. */
class Official(private val phone: Phone) {
    private val words
        get() = phone.activity.model.shown.value.words

    /** Does it. What the device will refuse at it comes from the event that follows in the scenario. */
    fun happen(what: Happening, next: Happening?) {
        val follows = (next as? Happening.Sent)?.event
        phone.effects.failing = (follows as? Event.EffectFailed)?.v1
        phone.store.full = follows is Event.SaveFailed
        when (what) {
            is Happening.Press -> press(what.address.action(phone.screen))
            is Happening.Sent -> send(what.event)
            is Happening.ResumeWith -> phone.restart()
            is Happening.Walking -> error("a walk is written out before")
        }
        phone.effects.failing = null
        phone.store.full = false
    }

    private fun send(event: Event) {
        when (event) {
            is Event.Begin -> {
                home()
                tap(phone.screen.actions.first { it.role == Role.JOURNEY && it.of == event.journey })
            }
            is Event.Trouble -> {
                if (phone.screen.actions.none { it.role == Role.TROUBLE && it.of == event.v1 }) home()
                press(phone.screen.actions.first { it.role == Role.TROUBLE && it.of == event.v1 })
            }
            is Event.Choose -> choose(event)
            is Event.Observed -> {
                phone.probes.seen = event.v1.associate { it.probe to it.seen }
                phone.leaveAndReturn()
                phone.probes.seen = emptyMap()
            }
            is Event.LookAt -> {
                phone.tap(phone.screen.progress!!.text)
                phone.tap(phone.screen.steps.first { it.id == event.v1 }.title)
            }
            Event.LookBack -> phone.back()
            Event.Home -> home()
            // These came with the event before.
            is Event.EffectFailed,
            Event.SaveFailed -> {}
            is Event.Press -> error("a press has an address")
        }
    }

    private fun choose(event: Event.Choose) {
        val input = phone.screen.input ?: error("Nothing is asked at ${phone.screen.step}")
        input.choices
            .filter { if (input.many) it.selected != (it.value in event.values) else it.value in event.values }
            .forEach { phone.tap(it.label) }
        phone.tap(input.submit)
    }

    private fun home() {
        repeat(MOST) { if (phone.screen.kind == ScreenKind.HOME) return else phone.back() }
        error("${phone.screen.step} has no way home")
    }

    private fun press(action: Action) {
        when {
            action.role == Role.TROUBLE -> phone.tap(words.trouble)
            onScreen(action) -> {}
            else -> phone.tap(phone.screen.help!!.line)
        }
        tap(action)
    }

    private fun onScreen(action: Action): Boolean =
        action.token in allActions(phone.screen.copy(help = null)).map { it.token }

    private fun tap(action: Action) = phone.tap(action.label)

    private companion object {
        const val MOST = 60
    }
}

/** The action that an address means. */
fun Address.action(screen: Screen): Action =
    token(screen).let { token -> allActions(screen).first { it.token == token } }

/** Whether every step to look at can be tapped. */
fun Screen.canLookAt(step: String): Boolean = steps.any { it.id == step && it.status == StepStatus.DONE }
