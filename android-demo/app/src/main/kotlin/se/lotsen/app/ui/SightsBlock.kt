package se.lotsen.app.ui

import androidx.annotation.DrawableRes
import androidx.compose.foundation.clickable
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.BlockKind
import se.lotsen.SightCard
import se.lotsen.app.R
import se.lotsen.app.Sheet

/** What other products may show meanwhile: the one that is alike is to be pressed; last, that it is none of these. */
@Composable
fun SightsBlock(block: BlockKind.Sights, scene: Scene) = Stack {
    if (block.sights.isNotEmpty()) SmallHeading(block.label)
    block.sights.forEach { SightRow(it, scene) }
    val more = block.more
    if (more == null) {
        OtherSightsRow(scene)
    } else {
        TileRow(R.drawable.ic_unlike, more.label, null) { scene.open(Sheet.MoreSights) }
    }
}

/** Opens all sights: it is none of these. */
@Composable
fun OtherSightsRow(scene: Scene) {
    val words = scene.words
    TileRow(R.drawable.ic_unlike, words.sightsOther, words.sightsOtherDetail) { scene.open(Sheet.Sights()) }
}

/** Beside a drawing, text larger than this would break words. */
private const val LARGE = 1.6f

/** A sight, small, and what it is called. */
@Composable
fun SightRow(sight: SightCard, scene: Scene) {
    val open = target { scene.open(Sheet.Sight(sight.id)) }
    val stacked = LocalDensity.current.fontScale > LARGE
    RowCard(sight.name, sight.detail, open, stacked = stacked) { Miniature(sight.sketch) }
}

/** Opens all sights, where the policy has any. */
@Composable
fun SightsRow(scene: Scene) {
    val any = remember(scene.screen.locale) { scene.lookup.sights().isNotEmpty() }
    if (any) TileRow(R.drawable.ic_eye, scene.words.sights, null) { scene.open(Sheet.Sights()) }
}

/** A drawing on a tile beside words: a target as a whole. */
@Composable
fun TileRow(@DrawableRes drawing: Int, label: String, detail: String?, onClick: () -> Unit) =
    RowCard(label, detail, target(onClick)) {
        val colors = MaterialTheme.colorScheme
        Badge(44.dp, colors.primaryContainer, shape = MaterialTheme.shapes.medium) {
            Symbol(drawing, 24.dp, colors.primary)
        }
    }

private fun target(onClick: () -> Unit) = Modifier.clickable(role = Role.Button, onClick = onClick)
