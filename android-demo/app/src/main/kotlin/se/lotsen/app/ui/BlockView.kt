package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.Block
import se.lotsen.BlockKind
import se.lotsen.Term

/** A block of a screen, with the terms that are marked in it. A newer kind is drawn from its plain text. */
@Composable
fun BlockView(block: Block, scene: Scene, terms: List<Term>) {
    when (val kind = block.kind) {
        is BlockKind.ItemList -> ListBlock(kind, scene, terms)
        is BlockKind.Note -> NoteBlock(kind, scene, terms)
        is BlockKind.App -> AppBlock(kind.app)
        is BlockKind.Contact -> ContactBlock(kind.contact, scene, terms)
        is BlockKind.Address -> AddressBlock(kind.address)
        is BlockKind.Picture -> PictureBlock(kind)
        is BlockKind.Decision -> DecisionBlock(kind.lines, scene, terms)
        is BlockKind.Routes -> RoutesBlock(kind.routes, scene)
        is BlockKind.Sights -> SightsBlock(kind, scene)
        else -> ParagraphBlock(block.plain, scene, terms)
    }
}
