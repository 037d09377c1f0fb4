package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import se.lotsen.BlockKind
import se.lotsen.app.Sheet

/** What may come at this step besides what usually does, by product; last, that it is none of these either. */
@Composable
fun MoreSightsSheet(scene: Scene) {
    val more = scene.screen.blocks.firstNotNullOfOrNull { (it.kind as? BlockKind.Sights)?.more } ?: return
    SheetPage(more.label, scene) {
        more.groups.forEach { group -> Part(group.name, group.sights) { SightRow(it, scene) } }
        OtherSightsRow(scene)
    }
}

/** What other products may show, by product; those of one product, each as a card. */
@Composable
fun SightsSheet(product: String?, scene: Scene) {
    val groups = remember(scene.shown) { scene.lookup.sights() }
    val group = groups.find { it.product == product }
    if (group != null) {
        SheetPage(group.name, scene) { Part(null, group.sights) { SightRow(it, scene) } }
    } else {
        SheetPage(scene.words.sights, scene) {
            Searchable(scene) {
                Part(null, groups) { group ->
                    TileRow(group.icon.drawing(), group.name, group.detail) { scene.open(Sheet.Sights(group.product)) }
                }
            }
        }
    }
}
