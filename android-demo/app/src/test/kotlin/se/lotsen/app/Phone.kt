package se.lotsen.app

import android.content.Context
import android.os.Looper
import android.provider.Settings
import android.view.View
import android.view.ViewGroup
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.unit.Density
import java.io.File
import java.nio.file.Files
import java.time.Duration
import java.time.Instant
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import se.lotsen.Policy
import se.lotsen.Screen
import se.lotsen.ShellWords

/** A device with the app on it, as its user has it in the hand: what is on the screen, and what a tap does. */
class Phone(
    policy: Policy = Policy.embedded(),
    start: Instant = Instant.parse("2026-03-02T09:00:00Z"),
    private val languages: List<String> = listOf("sv"),
    val folder: File = Files.createTempDirectory("lotsen").toFile(),
    prepare: Phone.() -> Unit = {},
) : AutoCloseable {
    private val context: Context = RuntimeEnvironment.getApplication()
    val clock = SetClock(start)
    val probes = ToldProbes(context)
    val effects = WrittenEffects(context)
    val store = FillingStore(folder)
    lateinit var controller: ActivityController<MainActivity>
        private set

    var policy: Policy = policy
        private set

    val activity: MainActivity
        get() = controller.get()

    val shown: Shown
        get() = activity.model.shown.value

    val screen: Screen
        get() = shown.screen

    val words: ShellWords
        get() = shown.words

    val density: Density
        get() = Density(context.resources.displayMetrics.density)

    val width: Int
        get() = activity.window.decorView.width

    init {
        // Without motion, as a user may have it.
        Settings.Global.putFloat(context.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 0f)
        prepare()
        start()
    }

    private fun start() {
        testSetting = Setting(policy, store, probes, effects, { languages }, clock)
        controller = Robolectric.buildActivity(MainActivity::class.java).setup()
        settle()
    }

    /** Lets what was begun come to rest; longer than a new screen takes no tap. */
    fun settle() {
        repeat(2) { shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(SETTLE)) }
    }

    /** The process is ended, and the app is opened again, with a newer policy perhaps. */
    fun restart(with: Policy = policy) {
        close()
        policy = with
        start()
    }

    /** Away to another app, and back. */
    fun leaveAndReturn() {
        controller.pause().stop()
        settle()
        controller.restart().start().resume()
        settle()
    }

    fun back() {
        activity.onBackPressedDispatcher.onBackPressed()
        settle()
    }

    /** The back gesture at home: it leaves the app, which is then opened anew. */
    fun leaveByBack() {
        back()
        check(activity.isFinishing) { "The back gesture did not leave the app" }
        restart()
    }

    /** All that is on the screen, every text by itself, from top to bottom, as a screen reader goes. */
    fun all(): List<SemanticsNode> = root().semanticsOwner.unmergedRootSemanticsNode.everything(sorted = true)

    /** All that can be reached by a screen reader. */
    fun merged(): List<SemanticsNode> = root().semanticsOwner.rootSemanticsNode.everything()

    fun texts(): List<String> = all().flatMap { it.texts }

    /** Taps what says these words, or taps it twice; of several the one at a place. */
    fun tap(
        label: String,
        at: Int = 0,
        twice: Boolean = false,
        like: (SemanticsNode) -> Boolean = SemanticsNode::isTapped,
    ) {
        val found = merged().filter { like(it) && label in it.texts }
        val node = found.getOrNull(at) ?: error("Nothing to tap says “$label”; there is ${tappable()}")
        check(!node.isDisabled) { "“$label” can't be tapped now" }
        repeat(if (twice) 2 else 1) { node.config[SemanticsActions.OnClick].action!!.invoke() }
        settle()
    }

    /** Types into the search field, in place of what stands there. */
    fun type(words: String) {
        merged().single { it.isField }.config[SemanticsActions.SetText].action!!.invoke(AnnotatedString(words))
        settle()
    }

    fun tapHelp() = tap(screen.help!!.line)

    private fun tappable() = merged().filter { it.isTapped }.map { it.texts }

    /** The view in which it is drawn, and typed. */
    val view: View
        get() = root().view

    /** What Compose has drawn. It lays out anew when it is drawn, which nothing does here by itself. */
    private fun root(): ViewRootForTest =
        (find(activity.window.decorView) ?: error("Nothing is drawn")).also { it.measureAndLayoutForTest() }

    private fun find(view: View): ViewRootForTest? =
        view as? ViewRootForTest
            ?: (view as? ViewGroup)?.run { (0 until childCount).firstNotNullOfOrNull { find(getChildAt(it)) } }

    override fun close() {
        controller.pause().stop().destroy()
        // Compose's dispatcher outlives a test: what it still waits for would never come in the next one.
        settle()
    }

    private companion object {
        const val SETTLE = 200L
    }
}
