package se.lotsen.conformance

import se.lotsen.Action
import se.lotsen.BlockKind
import se.lotsen.HelpRoute
import se.lotsen.Screen

/** Every action of a screen: its own first, then those of the ways and cards on it, then those behind its help. */
fun allActions(screen: Screen): List<Action> =
    screen.actions +
        listOfNotNull(screen.back) +
        screen.blocks.flatMap { ofBlock(it.kind) } +
        screen.help?.routes.orEmpty().flatMap(::ofRoute)

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
        is BlockKind.Sights,
        is BlockKind.Decision -> emptyList()
    }

private fun ofRoute(route: HelpRoute): List<Action> = listOfNotNull(route.begin) + route.contact?.actions.orEmpty()
