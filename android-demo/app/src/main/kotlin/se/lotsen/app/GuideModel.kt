package se.lotsen.app

import android.os.SystemClock
import androidx.lifecycle.ViewModel
import java.io.IOException
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import se.lotsen.Action
import se.lotsen.Brand
import se.lotsen.Event
import se.lotsen.Guide
import se.lotsen.GuideException
import se.lotsen.Moment
import se.lotsen.Screen
import se.lotsen.ScreenKind
import se.lotsen.ShellWords
import se.lotsen.Update

/** The seconds that a moment may have, from 1970 until 9999. */
private val SECONDS = 0L..253_402_300_799L

/** How long a new screen takes no tap, in milliseconds: the second tap of a double tap was meant for the old one. */
private const val SETTLING = 350L

/** What is drawn: a screen, the words around it, and what has to be told beside it. */
data class Shown(val screen: Screen, val words: ShellWords, val told: String? = null)

/** Holds the guide: sends it what happens, performs its effects, and saves its snapshot after each event. */
class GuideModel(private val setting: Setting) : ViewModel() {
    val brand: Brand = setting.policy.brand()

    private val guide: Guide
    private val drawn: MutableStateFlow<Shown>
    private var settled = 0L

    val shown: StateFlow<Shown>
        get() = drawn.asStateFlow()

    init {
        val (opened, told) = open()
        guide = opened
        drawn = MutableStateFlow(Shown(guide.current(moment()).screen, words(), told))
    }

    /** The session that was saved; where that cannot be used it is set aside, a new one is begun, and why is told. */
    private fun open(): Pair<Guide, String?> {
        try {
            return Guide.open(moment(), setting.policy, setting.store.read()) to null
        } catch (refused: GuideException) {
            setAside()
            return Guide.open(moment(), setting.policy, null) to sentence(refused)
        } catch (unreadable: IOException) {
            setAside()
            val damaged = GuideException.Damaged(unreadable.message.orEmpty())
            return Guide.open(moment(), setting.policy, null) to sentence(damaged)
        }
    }

    private fun setAside() {
        try {
            setting.store.setAside()
        } catch (_: IOException) {
            // It is overwritten by the next save, or that fails too and is told.
        }
    }

    fun press(action: Action) = tap(Event.Press(action.token))

    fun choose(question: String, values: List<String>) = tap(Event.Choose(question, values))

    fun lookAt(step: String) = tap(Event.LookAt(step))

    fun lookBack() = send(Event.LookBack)

    /** Looks at the device: at the start, and whenever the official comes back to the app. */
    fun observe() = send(Event.Observed(setting.probes.observe(guide.probes())))

    /** Draws again at the present time and in the present languages. */
    fun redraw() = show(guide.current(moment()).screen, drawn.value.told)

    /** How many seconds there are until a time; none where it has passed. */
    fun untilSeconds(time: Long): Long = (time - moment().now).coerceAtLeast(0)

    private fun tap(event: Event) {
        if (SystemClock.uptimeMillis() - settled >= SETTLING) send(event)
    }

    private fun send(event: Event) {
        val update =
            try {
                guide.send(event, moment())
            } catch (_: GuideException.Stale) {
                return redraw()
            } catch (_: GuideException.NotAsked) {
                return redraw()
            } catch (_: GuideException.NothingBefore) {
                return send(Event.Home)
            } catch (refused: GuideException) {
                return show(guide.current(moment()).screen, sentence(refused))
            }
        // What was told stays until the official has done something.
        show(update.screen, drawn.value.told.takeIf { event is Event.Observed })
        if (!save(update)) show(guide.send(Event.SaveFailed, moment()).screen, drawn.value.told)
        update.effects.forEach { effect -> setting.effects.perform(effect)?.let { send(Event.EffectFailed(it)) } }
    }

    private fun save(update: Update): Boolean =
        try {
            setting.store.save(update.snapshot)
            true
        } catch (_: IOException) {
            false
        }

    private fun show(screen: Screen, told: String?) {
        val before = drawn.value.screen
        if (before.step != screen.step || before.journey != screen.journey) settled = SystemClock.uptimeMillis()
        drawn.value = Shown(screen, words(), told)
    }

    private fun moment() = Moment(setting.clock.instant().epochSecond.coerceIn(SECONDS), setting.languages())

    private fun words() = setting.policy.shellWords(moment())

    private fun sentence(refused: GuideException) = setting.policy.sentence(refused, moment())

    override fun onCleared() = guide.close()
}

/** Whether the back gesture leaves the app. */
val Shown.isHome: Boolean
    get() = screen.kind == ScreenKind.HOME
