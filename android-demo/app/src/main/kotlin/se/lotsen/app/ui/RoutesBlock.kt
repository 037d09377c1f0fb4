package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import se.lotsen.HelpRoute

/** The ways to get help, in order. A contact that several lead to has its card at the last of them. */
@Composable
fun RoutesBlock(routes: List<HelpRoute>, scene: Scene) {
    Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
        routes.forEachIndexed { at, route ->
            val later = routes.drop(at + 1)
            SmallHeading(route.text)
            route.contact?.takeIf { card -> later.none { it.contact?.id == card.id } }?.let { ContactBlock(it, scene) }
            route.address?.let { AddressBlock(it) }
            route.begin?.let { SecondaryButton(it) { scene.press(it) } }
        }
    }
}
