package se.lotsen.app

import se.lotsen.ActionKind
import se.lotsen.Role
import se.lotsen.SightGroup
import se.lotsen.SightSheet

/** Into one of the journeys of home. */
fun Phone.begin(journey: Int = 0) = tap(screen.actions.filter { it.role == Role.JOURNEY }[journey].label)

/** Home, as the screen offers it. */
fun Phone.home() {
    val way = screen.wayHome!!
    if (way != screen.back) tap(words.more)
    tap(way.label)
}

/** Answers with one of the choices. */
fun Phone.answer(choice: Int = 0) {
    val input = screen.input!!
    tap(input.choices[choice].label)
    tap(input.submit)
}

private val answers by lazy { Script.own("set_up_private_android_phone").answers }

/** Sets the device up as a scenario answers, until a screen is as wanted. */
fun Phone.setUpUntil(wanted: Phone.() -> Boolean) {
    begin()
    repeat(MOST) {
        if (wanted()) return
        val input = screen.input
        if (input == null) {
            val actions = screen.actions.filter { it.role == Role.SECONDARY || it.role == Role.PRIMARY }
            tap((actions.find { it.kind == ActionKind.DONE } ?: actions.first()).label)
        } else {
            val values = answers.getValue(input.question)
            input.choices.filter { it.value in values }.forEach { tap(it.label) }
            tap(input.submit)
        }
    }
    error("never so: ${screen.step}")
}

private const val MOST = 60

/** What other products may show, as the guide of this phone has it. */
fun Phone.sights(): List<SightGroup> = activity.model.lookup.sights()

/** The first sight that is as wanted. */
fun Phone.sight(wanted: (SightSheet) -> Boolean): SightSheet =
    sights().flatMap { it.sights }.firstNotNullOf { activity.model.lookup.sight(it.id)?.takeIf(wanted) }
