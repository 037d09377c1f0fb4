package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import se.lotsen.HelpRoute

/** The ways to get help, in order. A contact that several lead to has its card at the last of them. */
@Composable
fun RoutesBlock(routes: List<HelpRoute>, scene: Scene) =
    Stack(16.dp) {
        routes.forEachIndexed { at, route ->
            val later = routes.drop(at + 1).map { it.contact?.id }
            SmallHeading(route.text)
            route.contact?.takeIf { it.id !in later }?.let { ContactBlock(it, scene) }
            route.address?.let { AddressBlock(it) }
            route.begin?.let { ActionButton(it, scene) }
        }
    }
