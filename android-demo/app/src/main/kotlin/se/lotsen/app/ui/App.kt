package se.lotsen.app.ui

import androidx.activity.compose.BackHandler
import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import kotlinx.coroutines.delay
import se.lotsen.app.GuideModel
import se.lotsen.app.isHome

private const val FADE = 150

/** The whole app: the screen, or what lies over it, and the back gesture. */
@Composable
fun App(model: GuideModel) {
    val shown by model.shown.collectAsState()
    var sheet by rememberSaveable(stateSaver = SHEET) { mutableStateOf(null) }

    /** Does something behind a sheet; the sheet goes where the screen below it has become another. */
    fun doing(deed: () -> Unit) {
        val before = model.shown.value
        deed()
        if (model.shown.value != before) sheet = null
    }
    val scene =
        Scene(
            shown = shown,
            press = { doing { model.press(it) } },
            choose = model::choose,
            lookBack = model::lookBack,
            lookAt = { doing { model.lookAt(it) } },
            open = { sheet = it },
        )
    RedrawWhenItChanges(shown.screen.changesAt, model)
    BackHandler(enabled = sheet != null || !shown.isHome) { if (sheet != null) sheet = null else model.lookBack() }
    Theme(model.brand, shown.screen.locale) {
        val over = sheet
        key(over ?: scene.key) {
            FadeIn { if (over == null) ScreenView(scene) else SheetView(over, scene) { sheet = null } }
        }
    }
}

/** What is new comes in softly; at once where the device is set to no motion. */
@Composable
private fun FadeIn(content: @Composable () -> Unit) {
    val shown = remember { Animatable(0f) }
    LaunchedEffect(Unit) { shown.animateTo(1f, tween(FADE)) }
    Box(Modifier.graphicsLayer { alpha = shown.value }) { content() }
}

/** An office opens or closes while the screen is shown. */
@Composable
private fun RedrawWhenItChanges(at: Long?, model: GuideModel) {
    LaunchedEffect(at) {
        val wait = model.untilSeconds(at ?: return@LaunchedEffect)
        delay(wait * MILLISECONDS)
        model.redraw()
    }
}

private const val MILLISECONDS = 1_000L

private val SHEET =
    Saver<Sheet?, List<String?>>(
        save = { sheet ->
            when (sheet) {
                null -> null
                is Sheet.Terms -> listOf("terms", sheet.first)
                else -> listOf(sheet.toString(), null)
            }
        },
        restore = { (name, first) ->
            listOf(Sheet.Help, Sheet.Trouble, Sheet.Why, Sheet.Steps).find { it.toString() == name }
                ?: Sheet.Terms(first)
        },
    )
