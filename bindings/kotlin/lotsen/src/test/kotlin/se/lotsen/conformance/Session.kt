package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Event
import se.lotsen.Guide
import se.lotsen.GuideException
import se.lotsen.Moment
import se.lotsen.Policy
import se.lotsen.Update
import se.lotsen.`open`

/** A guide that is being played: what happens is written down, line by line. */
class Session(policy: Policy, var moment: Moment, opening: JsonElement) : AutoCloseable {
    val lines = mutableListOf<Line>()

    var guide: Guide = Guide.open(moment, policy)
        private set

    /** What the guide gave last: where the next event happens. */
    var last: Update = guide.current(moment)
        private set

    init {
        write(opening, null)
    }

    /** Sends an event and writes it down; gives the error where it was refused. */
    fun send(event: Event, written: JsonElement): GuideException? = answer(written) { guide.send(event, moment) }

    /** Closes the guide, and opens it again with a policy from its snapshot's bytes. */
    fun resume(policy: Policy?, written: JsonElement): GuideException? =
        answer(written) {
            val snapshot = guide.current(moment).snapshot
            val opened = (policy ?: guide.policy()).let { Guide.open(moment, it, snapshot) }
            guide.close()
            guide = opened
            guide.current(moment)
        }

    private fun answer(written: JsonElement, call: () -> Update): GuideException? {
        val error =
            try {
                last = call()
                null
            } catch (refused: GuideException) {
                last = unchanged()
                refused
            }
        write(written, error)
        return error
    }

    /** The screen as it is; as it was drawn last where the guide refuses the moment. */
    private fun unchanged(): Update =
        try {
            guide.current(moment)
        } catch (_: GuideException) {
            last.copy(effects = emptyList())
        }

    private fun write(event: JsonElement, error: GuideException?) {
        val refusal = error?.let { Refusal(it.id, guide.policy().use { policy -> policy.sentence(it, moment) }) }
        lines += Line(moment.now, event, last.screen, last.effects, last.carried, refusal)
    }

    override fun close() = guide.close()
}
