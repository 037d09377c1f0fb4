package se.lotsen.app

import android.os.SystemClock
import androidx.lifecycle.ViewModel
import java.io.IOException
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
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

/** The seconds that a moment may have, from 1970 until 9999. */
private val SECONDS = 0L..253_402_300_799L

/** How long what is new takes no tap, in milliseconds: the second tap of a double tap was meant for what was there. */
private const val SETTLING = 350L

/** What is drawn: a screen, the words around it, what has to be told beside it, and what lies over it. */
data class Shown(
    val screen: Screen,
    val words: ShellWords,
    val told: String? = null,
    val sheets: List<Sheet> = emptyList(),
) {
    val isHome = screen.kind == ScreenKind.HOME

    /** What is seen of what lies over the screen. */
    val sheet: Sheet? = sheets.lastOrNull()

    /** What tells one page from another: a new one fades in, and begins at its top. The one on top comes last. */
    val places: List<String> =
        (0..sheets.size).map { listOf(screen.journey, screen.step, sheets.take(it)).joinToString("/") }

    val place: String = places.last()
}

/** Holds the guide: sends it what happens, performs its effects, and saves its snapshot after each event. */
class GuideModel(private val setting: Setting) : ViewModel() {
    val brand: Brand = setting.policy.brand()

    private val guide: Guide
    private val drawn: MutableStateFlow<Shown>
    private var arrived = 0L

    val lookup: Lookup

    val shown: StateFlow<Shown>
        get() = drawn.asStateFlow()

    init {
        val (opened, told) = openSession()
        guide = opened
        lookup = Lookup(guide, ::moment)
        drawn = MutableStateFlow(Shown(guide.current(moment()).screen, words(), told))
    }

    /** The session that was saved; where that cannot be used it is set aside, a new one is begun, and why is told. */
    private fun openSession(): Pair<Guide, String?> {
        val refused =
            try {
                return Guide.open(moment(), setting.policy, setting.store.read()) to null
            } catch (refused: GuideException) {
                refused
            } catch (unreadable: IOException) {
                GuideException.Damaged(unreadable.message.orEmpty())
            }
        setting.store.setAside()
        return Guide.open(moment(), setting.policy, null) to sentence(refused)
    }

    fun press(action: Action) = tap(Event.Press(action.token))

    fun tap(event: Event) = ifMeant { send(event) }

    /** Lays something over what is seen; nothing takes all of it away. */
    fun open(sheet: Sheet?) = ifMeant { lay(sheet?.let { drawn.value.sheets + it }.orEmpty()) }

    private fun lay(sheets: List<Sheet>) = draw(drawn.value.copy(sheets = sheets))

    private fun ifMeant(act: () -> Unit) {
        if (SystemClock.uptimeMillis() - arrived >= SETTLING) act()
    }

    /** The back gesture: from what lies on top, from a search, or from the screen, as its own way back. */
    fun back() {
        val sheets = drawn.value.sheets
        if (sheets.isNotEmpty()) lay(sheets.dropLast(1))
        else if (lookup.typed.at(0).isNotEmpty()) lookup.typed.forget()
        else drawn.value.screen.back?.let { send(Event.Press(it.token)) }
    }

    /** Looks at the device: at the start, and whenever the official comes back to the app. */
    fun observe() = send(Event.Observed(setting.probes.observe(guide.probes())))

    /** Waits until a time, such as when an office opens, and draws again. */
    suspend fun redrawAt(time: Long) {
        delay((time - moment().now).coerceAtLeast(0).seconds)
        redraw()
    }

    private fun redraw() = draw(drawn.value.copy(screen = guide.current(moment()).screen, words = words()))

    private fun send(event: Event) {
        val before = drawn.value
        val update =
            try {
                guide.send(event, moment())
            } catch (refused: GuideException) {
                // What was pressed twice, or belongs to a screen that is gone, needs no words.
                val harmless = refused is GuideException.Stale || refused is GuideException.NotAsked
                redraw()
                return draw(
                    drawn.value.copy(told = if (harmless) before.told else sentence(refused), sheets = emptyList())
                )
            }
        // What was told stays, and what lies over the screen too, until the official does something.
        val looked = event is Event.Observed && update.screen.step == before.screen.step
        val same = looked || update.screen == before.screen
        val told = before.told.takeIf { event is Event.Observed }
        draw(Shown(update.screen, words(), told, before.sheets.takeIf { same }.orEmpty()))
        if (!same) lookup.typed.forget()
        if (!save(update.snapshot)) draw(drawn.value.copy(screen = guide.send(Event.SaveFailed, moment()).screen))
        update.effects.forEach { effect -> setting.effects.perform(effect)?.let { send(Event.EffectFailed(it)) } }
    }

    private fun save(snapshot: ByteArray): Boolean =
        try {
            setting.store.save(snapshot)
            true
        } catch (_: IOException) {
            false
        }

    private fun draw(next: Shown) {
        if (next.place != drawn.value.place) arrived = SystemClock.uptimeMillis()
        lookup.typed.keepBelow(next.sheets.size)
        drawn.value = next
    }

    private fun moment() = Moment(setting.clock.instant().epochSecond.coerceIn(SECONDS), setting.languages())

    private fun words() = setting.policy.shellWords(moment())

    private fun sentence(refused: GuideException) = setting.policy.sentence(refused, moment())

    override fun onCleared() = guide.close()
}
