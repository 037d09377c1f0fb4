package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.Block
import se.lotsen.BlockKind

/** A block of a screen. A kind that is newer than this app is drawn from its plain text. */
@Composable
fun BlockView(block: Block, scene: Scene) {
    when (val kind = block.kind) {
        is BlockKind.ItemList -> ListBlock(kind, scene)
        is BlockKind.Note -> NoteBlock(kind, scene)
        is BlockKind.App -> AppBlock(kind.app)
        is BlockKind.Contact -> ContactBlock(kind.contact, scene)
        is BlockKind.Address -> AddressBlock(kind.address)
        is BlockKind.Picture -> PictureBlock(kind)
        is BlockKind.Decision -> DecisionBlock(kind.lines, scene)
        is BlockKind.Routes -> RoutesBlock(kind.routes, scene)
        is BlockKind.Sights -> SightsBlock(kind, scene)
        else -> ParagraphBlock(block.plain, scene)
    }
}
