package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp

/** What scrolls: its first part stands at the top, its last at the bottom, in lines that are not too long. */
@Composable
fun Page(modifier: Modifier = Modifier, foot: @Composable () -> Unit = {}, content: @Composable () -> Unit) {
    BoxWithConstraints(modifier.fillMaxWidth()) {
        val height = maxHeight
        Column(
            Modifier.verticalScroll(rememberScrollState()).fillMaxWidth(),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Column(
                Modifier.widthIn(max = 680.dp)
                    .fillMaxWidth()
                    .heightIn(min = height)
                    .padding(horizontal = 20.dp, vertical = 16.dp),
                verticalArrangement = Arrangement.SpaceBetween,
            ) {
                content()
            }
            foot()
        }
    }
}
