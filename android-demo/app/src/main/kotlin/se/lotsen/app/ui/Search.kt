package se.lotsen.app.ui

import android.view.inputmethod.EditorInfo
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.runtime.Composable
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.InterceptPlatformTextInput
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.platform.PlatformTextInputMethodRequest
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.unit.dp
import se.lotsen.app.R

/** A search field; while something stands in it, what was found stands below in place of all else. */
@Composable
fun Searchable(scene: Scene, first: @Composable () -> Unit = {}, rest: @Composable () -> Unit) =
    Stack(16.dp) {
        val depth = scene.shown.sheets.size
        val typed = scene.lookup.typed.at(depth)
        if (typed.isBlank()) first()
        SearchField(typed, scene) { scene.lookup.typed.type(it, depth) }
        if (typed.isBlank()) rest() else FoundList(typed, scene)
    }

/** The field: no keyboard learns from what is typed, or corrects it. */
@OptIn(ExperimentalComposeUiApi::class)
@Composable
private fun SearchField(typed: String, scene: Scene, type: (String) -> Unit) {
    val focus = LocalFocusManager.current
    InterceptPlatformTextInput({ request, next -> next.startInputMethod(Unlearned(request)) }) {
        OutlinedTextField(
            typed,
            type,
            Modifier.fillMaxWidth().semantics { contentDescription = scene.words.search },
            textStyle = MaterialTheme.typography.bodyLarge,
            placeholder = { Soft(scene.words.searchHint) },
            leadingIcon = { Symbol(R.drawable.ic_search, 24.dp, MaterialTheme.colorScheme.onSurfaceVariant) },
            keyboardOptions = KeyboardOptions(autoCorrectEnabled = false, imeAction = ImeAction.Search),
            keyboardActions = KeyboardActions { focus.clearFocus() },
            singleLine = true,
            shape = MaterialTheme.shapes.large,
        )
    }
}

/** The same for a keyboard, but that it has nothing to learn from. */
private class Unlearned(private val request: PlatformTextInputMethodRequest) : PlatformTextInputMethodRequest {
    override fun createInputConnection(outAttributes: EditorInfo) =
        request.createInputConnection(outAttributes).also {
            outAttributes.imeOptions = outAttributes.imeOptions or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        }
}
