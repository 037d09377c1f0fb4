package se.lotsen.app

import androidx.compose.ui.semantics.SemanticsNode
import se.lotsen.Action
import se.lotsen.ActionKind
import se.lotsen.ConformanceRequest
import se.lotsen.Event
import se.lotsen.Role
import se.lotsen.Screen
import se.lotsen.ScreenKind
import se.lotsen.conformance.allActions
import se.lotsen.conformance.id

/** Does with the hand what a scenario says: taps, the back gesture, leaving the app and coming back. */
class Official(private val phone: Phone) {
    private var twice = false

    /** What was looked up last: what is pressed may stand there. */
    private var asked: ConformanceRequest? = null

    /** Does it, with a double tap perhaps, on a device that will fail at what [follows]. */
    fun happen(what: ConformanceRequest, follows: Event? = null, twice: Boolean = false) {
        phone.effects.failing = (follows as? Event.EffectFailed)?.v1
        phone.store.full = follows == Event.SaveFailed
        this.twice = twice
        when (what) {
            is ConformanceRequest.Send -> send(what.event)
            is ConformanceRequest.Open -> phone.restart(what.policy)
            is ConformanceRequest.Sight,
            ConformanceRequest.Sights,
            is ConformanceRequest.Find -> asked = what
            ConformanceRequest.Draw -> error("what is drawn again has no line")
        }
        phone.effects.failing = null
        phone.store.full = false
    }

    /** Away from the app, and back: at another time, or with a disk that has become full. */
    fun comeBack(full: Boolean = false) {
        phone.store.full = full
        phone.leaveAndReturn()
        phone.store.full = false
    }

    private fun send(event: Event) {
        val screen = phone.screen
        when (event) {
            is Event.Begin -> begin(event)
            is Event.Trouble -> {
                if (screen.actions.none { it.role == Role.TROUBLE && it.of == event.v1 }) home()
                tap(phone.screen.actions.first { it.role == Role.TROUBLE && it.of == event.v1 })
            }
            is Event.Choose -> choose(event)
            is Event.Observed -> observe(event)
            is Event.LookAt -> {
                phone.tap(screen.progress!!.text)
                phone.tap(screen.steps.first { it.id == event.v1 }.title)
            }
            Event.LookBack -> lookBack()
            Event.Home -> home()
            Event.SaveFailed -> comeBack(full = true)
            is Event.Press -> press(event.v1)
            is Event.EffectFailed -> error("it comes with the event before")
        }
    }

    private fun begin(event: Event.Begin) {
        home()
        tap(phone.screen.actions.first { it.role == Role.JOURNEY && it.of == event.journey })
        // Which device it is about is asked, where the scenario only says it.
        val about = event.about?.id ?: return
        val input = phone.screen.input?.takeIf { asked -> asked.choices.any { it.value == about } } ?: return
        choose(Event.Choose(input.question, listOf(about)))
    }

    private fun choose(event: Event.Choose) {
        val input = phone.screen.input ?: error("Nothing is asked at ${phone.screen.step}")
        input.choices
            .filter { if (input.many) it.selected != (it.value in event.values) else it.value in event.values }
            .forEach { phone.tap(it.label, like = SemanticsNode::isChoice) }
        phone.tap(input.submit, twice = twice)
    }

    /** A scenario has only what was seen then: afterwards the device can tell nothing again. */
    private fun observe(event: Event.Observed) {
        phone.probes.seen = event.v1.associate { it.probe to it.seen }
        phone.leaveAndReturn()
        phone.probes.seen = emptyMap()
    }

    /** Goes back as the screen offers it: by the gesture where that looks back, or where nothing lies before. */
    private fun lookBack() {
        val back = phone.screen.back
        val seldom = phone.screen.actions.find { it.kind == ActionKind.LOOK_BACK }
        if (back == null) phone.leaveByBack() else if (seldom == null) phone.back() else tap(seldom)
    }

    private fun home() {
        if (phone.screen.kind != ScreenKind.HOME) tap(phone.screen.wayHome ?: error("No way leads home"))
    }

    private fun press(token: String) {
        val action = allActions(phone.screen).find { it.token == token }
        if (action != null) return tap(action)
        val label = asked?.let { phone.lookedUp(it)[token] } ?: error("No action has the token $token")
        phone.lookUp(asked!!)
        phone.tap(label, twice = twice)
    }

    /** Taps an action where it stands: on the screen, or behind a button of its foot. */
    private fun tap(action: Action) {
        val screen = phone.screen
        val (troubles, rest) = screen.actions.partition { it.role == Role.TROUBLE }
        val (menu, buttons) = rest.partition { it.role == Role.MENU }
        val onScreen =
            listOfNotNull(screen.back) +
                buttons +
                allActions(screen.copy(actions = emptyList(), back = null, help = null))
        val beside =
            when {
                action in troubles -> troubles.also { phone.showTrouble(action) }
                action in menu -> menu.also { phone.tap(phone.words.more) }
                action in onScreen -> onScreen
                else ->
                    allActions(screen.copy(actions = emptyList(), back = null, blocks = emptyList())).also {
                        phone.tapHelp()
                    }
            }
        val same = beside.filter { it.label == action.label }.distinctBy { it.token }
        phone.tap(action.label, same.indexOfFirst { it.token == action.token }, twice)
    }
}

/** What leads home: the way back itself, or one that is seldom needed. */
val Screen.wayHome: Action?
    get() = (listOfNotNull(back) + actions).find { it.kind == ActionKind.HOME }

/** Opens what can go wrong, and the heading under which a trouble stands, where it is folded. */
private fun Phone.showTrouble(trouble: Action) {
    tap(words.trouble)
    if (trouble.label !in texts()) tap(trouble.group ?: error("“${trouble.label}” is not shown"))
}
