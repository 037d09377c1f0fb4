package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.BoxWithConstraintsScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp

/** The ground of all that is shown, from edge to edge; a screen reader says its title when it comes. */
@Composable
fun Paper(title: String, content: @Composable BoxWithConstraintsScope.() -> Unit) =
    Surface(Modifier.fillMaxSize().semantics { paneTitle = title }, color = MaterialTheme.colorScheme.background) {
        BoxWithConstraints(Modifier.imePadding(), content = content)
    }

/** What scrolls: its first part stands at the top, its last at the bottom, in lines that are not too long. */
@Composable
fun Page(modifier: Modifier = Modifier, foot: @Composable () -> Unit = {}, content: @Composable () -> Unit) =
    BoxWithConstraints(modifier.fillMaxWidth()) {
        val height = maxHeight
        Column(
            Modifier.verticalScroll(rememberScrollState()).fillMaxWidth(),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Column(
                Modifier.heightIn(min = height).widthIn(max = 680.dp).fillMaxWidth().padding(20.dp, 16.dp),
                Arrangement.SpaceBetween,
            ) {
                content()
            }
            foot()
        }
    }
