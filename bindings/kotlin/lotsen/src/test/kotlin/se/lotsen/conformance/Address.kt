package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Action
import se.lotsen.BlockKind
import se.lotsen.HelpRoute
import se.lotsen.Screen

/** The address of an action: its token, or any of the other keys; of several that match, the one at [index]. */
data class Address(
    /** The token itself; it need not be on the screen. */
    val token: String? = null,
    /** The step that must be shown. */
    val step: String? = null,
    val role: String? = null,
    val kind: String? = null,
    val of: String? = null,
    val index: Int = 0,
)

fun readAddress(json: JsonElement): Address {
    val entries = Entries(json, "press")
    return Address(
            token = entries.takeText("token"),
            step = entries.takeText("step"),
            role = entries.takeText("role"),
            kind = entries.takeText("kind"),
            of = entries.takeText("of"),
            index = entries.takeIndex("index"),
        )
        .also { entries.end() }
}

/** The token of the action on a screen. */
fun Address.token(screen: Screen): String {
    if (step != null && step != screen.step) throw notAtStep(step, screen)
    if (token != null) return token
    val found = allActions(screen).filter(::matches).getOrNull(index)
    return found?.token ?: throw ScenarioFailure("no such action at the step “${screen.step}”; ${offered(screen)}")
}

private fun Address.matches(action: Action): Boolean =
    (role == null || role == action.role.id) &&
        (kind == null || kind == action.kind.id) &&
        (of == null || of == action.of)

private fun offered(screen: Screen): String =
    "offered: " + allActions(screen).joinToString { "${it.role.id} ${it.kind.id} ${it.of}".trim() }

fun notAtStep(expected: String, screen: Screen) = ScenarioFailure("the step “${screen.step}” is shown, not “$expected”")

/** Every action of a screen: its own first, then those of the ways and cards on it, then those behind its help. */
fun allActions(screen: Screen): List<Action> =
    screen.actions + screen.blocks.flatMap { ofBlock(it.kind) } + screen.help?.routes.orEmpty().flatMap(::ofRoute)

private fun ofBlock(kind: BlockKind): List<Action> =
    when (kind) {
        is BlockKind.Contact -> kind.contact.actions
        is BlockKind.Routes -> kind.routes.flatMap(::ofRoute)
        is BlockKind.Paragraph,
        is BlockKind.ItemList,
        is BlockKind.Note,
        is BlockKind.App,
        is BlockKind.Address,
        is BlockKind.Picture,
        is BlockKind.Decision -> emptyList()
    }

private fun ofRoute(route: HelpRoute): List<Action> = listOfNotNull(route.begin) + route.contact?.actions.orEmpty()
