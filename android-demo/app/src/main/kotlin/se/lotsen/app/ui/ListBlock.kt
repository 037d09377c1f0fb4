package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.BlockKind
import se.lotsen.Term

@Composable
fun ListBlock(list: BlockKind.ItemList, scene: Scene, terms: List<Term>) =
    Stack(8.dp, Modifier.semantics { collectionInfo = CollectionInfo(list.items.size, 1) }) {
        val marked = terms.inTexts(list.items)
        list.items.forEachIndexed { at, item ->
            Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(10.dp)) {
                Text(if (list.ordered) "${at + 1}." else "•", color = MaterialTheme.colorScheme.primary)
                ParagraphBlock(item, scene, marked[at])
            }
        }
    }
