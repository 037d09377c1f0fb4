package se.lotsen.app.ui

import androidx.activity.compose.BackHandler
import androidx.compose.animation.AnimatedContent
import androidx.compose.animation.core.tween
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.togetherWith
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import se.lotsen.app.GuideModel
import se.lotsen.app.Sheet
import se.lotsen.app.Shown

private const val FADE = 150

/** The whole app: the screen, or what lies over it, and the back gesture. */
@Composable
fun App(model: GuideModel) {
    val shown by model.shown.collectAsState()
    val searching = model.lookup.typed.at(0).isNotEmpty()
    BackHandler(enabled = shown.sheet != null || searching || shown.screen.back != null, model::back)
    LaunchedEffect(shown.screen.changesAt) { shown.screen.changesAt?.let { model.redrawAt(it) } }
    val holder = keeper(shown)
    Theme(model.brand, shown.screen.locale) {
        // What is new comes in softly; at once where the device is set to no motion.
        val fade = fadeIn(tween(FADE)) togetherWith fadeOut(tween(FADE))
        AnimatedContent(shown, Modifier, { fade }, contentKey = Shown::place) {
            val scene = Scene(it, model.lookup, model::tap, model::open, model::back)
            holder.SaveableStateProvider(it.place) { Seen(scene) }
        }
    }
}

/** The screen, or what lies on top of it. */
@Composable
private fun Seen(scene: Scene) =
    when (val sheet = scene.shown.sheet) {
        null -> ScreenView(scene)
        Sheet.Help -> scene.screen.help?.let { HelpSheet(it, scene) }
        is Sheet.OtherHelp -> HelpSheet(sheet.help, scene)
        Sheet.Trouble -> TroubleSheet(scene)
        Sheet.More -> MoreSheet(scene)
        Sheet.Why -> WhySheet(scene)
        Sheet.Steps -> StepsSheet(scene)
        is Sheet.Terms -> TermSheet(sheet.first, scene)
        is Sheet.Sights -> SightsSheet(sheet.product, scene)
        Sheet.MoreSights -> MoreSightsSheet(scene)
        is Sheet.Sight -> SightSheet(sheet.id, scene)
    }

/** Keeps how far was scrolled, and what was ticked, where something lies over it; what is gone begins anew. */
@Composable
private fun keeper(shown: Shown): SaveableStateHolder {
    val holder = rememberSaveableStateHolder()
    var kept by rememberSaveable { mutableStateOf(shown.places) }
    LaunchedEffect(shown.places) {
        (kept - shown.places.toSet()).forEach(holder::removeState)
        kept = shown.places
    }
    return holder
}
