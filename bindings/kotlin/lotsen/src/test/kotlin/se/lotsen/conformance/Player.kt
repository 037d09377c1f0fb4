package se.lotsen.conformance

import se.lotsen.ConformanceRequest
import se.lotsen.ConformanceRun
import se.lotsen.Guide
import se.lotsen.GuideException
import se.lotsen.Update

/**
 * Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received.
 *
 * [watch] is told each record that was received.
 */
fun play(run: ConformanceRun, watch: (Update) -> Unit = {}) {
    var guide: Guide? = null
    while (true) {
        val (moment, request) = run.next() ?: break
        try {
            val update =
                when (request) {
                    is ConformanceRequest.Open -> {
                        val opened = Guide.open(moment, request.policy, request.snapshot)
                        opened.current(moment).also {
                            guide?.close()
                            guide = opened
                        }
                    }
                    is ConformanceRequest.Send -> checkNotNull(guide).send(request.event, moment)
                    ConformanceRequest.Draw -> checkNotNull(guide).current(moment)
                }
            run.received(update)
            watch(update)
        } catch (refused: GuideException) {
            val policy = guide?.policy() ?: (request as ConformanceRequest.Open).policy
            run.refused(refused, policy.sentence(refused, moment))
        }
    }
    guide?.close()
}
