package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.BlockKind

/** A picture, in words: the policy names pictures of its own, and none of them comes with this app. */
@Composable fun PictureBlock(picture: BlockKind.Picture) = Card { Soft(picture.alternative) }
