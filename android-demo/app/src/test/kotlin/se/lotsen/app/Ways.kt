package se.lotsen.app

import androidx.compose.ui.unit.dp
import se.lotsen.ActionKind
import se.lotsen.Role
import se.lotsen.conformance.allActions

/**
 * A word that opens its explanation is underlined at its first place alone, and is as high as a line of text, which is
 * enough for a finger.
 */
fun lowLinks(stop: Stop): List<String> {
    val least = with(stop.phone.density) { LINK.dp.toPx() } - 1
    val links = stop.merged.filter { it.isLink }
    val most = if (stop.over == null) stop.phone.screen.terms.count { it.block != null } else 0
    return links.filter { it.size.height < least }.map { "a link is ${it.size.height} pixels high" } +
        listOf("${links.size} words are underlined, where $most stand first").filter { links.size > most }
}

private const val LINK = 24

/** One way back, one button of each rank, one call: what is seldom needed stands behind another. */
fun tooManyWays(stop: Stop): List<String> {
    if (stop.over != null) return emptyList()
    val screen = stop.phone.screen
    val ranks = screen.actions.groupingBy { it.role }.eachCount().filterKeys { it in RANKS }
    val shown = stop.controls.flatMap { it.texts }
    val seldom = screen.actions.filter { it.role == Role.MENU && it.label in shown }
    val calls = allActions(screen.copy(help = null)).filter { it.kind == ActionKind.CALL }.groupBy { it.of }
    return ranks.filterValues { it > 1 }.map { (rank, count) -> "$count buttons of the rank $rank" } +
        listOfNotNull(screen.back?.label)
            .filter { back -> shown.count { it == back } != 1 }
            .map { "“$it” is not there once" } +
        seldom.map { "“${it.label}” is seldom needed" } +
        calls.filterValues { it.size > 1 }.keys.map { "$it is called by several buttons" }
}

private val RANKS = setOf(Role.PRIMARY, Role.SECONDARY, Role.QUIET)
