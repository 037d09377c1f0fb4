package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.BlockKind

/** A picture. This app has no drawings yet: what the picture would show stands in words. */
@Composable fun PictureBlock(picture: BlockKind.Picture) = Card { Soft(picture.alternative) }
