package se.lotsen.conformance

import se.lotsen.ConformanceAnswer
import se.lotsen.ConformanceRequest
import se.lotsen.ConformanceRun
import se.lotsen.Guide
import se.lotsen.GuideException
import se.lotsen.Update

/**
 * Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received.
 *
 * [watch] is told each record that was received: an [Update], or a [ConformanceAnswer] to a question.
 */
fun play(run: ConformanceRun, watch: (Any) -> Unit = {}) {
    var guide: Guide? = null
    fun received(update: Update) {
        run.received(update)
        watch(update)
    }
    fun told(answer: ConformanceAnswer) {
        run.told(answer)
        watch(answer)
    }
    while (true) {
        val (moment, request) = run.next() ?: break
        try {
            if (request is ConformanceRequest.Open) {
                val opened = Guide.open(moment, request.policy, request.snapshot)
                val update = opened.current(moment)
                guide?.close()
                guide = opened
                received(update)
                continue
            }
            val open = checkNotNull(guide)
            when (request) {
                is ConformanceRequest.Open -> Unit
                is ConformanceRequest.Send -> received(open.send(request.event, moment))
                is ConformanceRequest.Sight -> told(ConformanceAnswer.Sheet(open.sight(request.id, moment)))
                ConformanceRequest.Sights -> told(ConformanceAnswer.Groups(open.sights(moment)))
                is ConformanceRequest.Find -> told(ConformanceAnswer.Result(open.find(request.words, moment)))
                ConformanceRequest.Draw -> received(open.current(moment))
            }
        } catch (refused: GuideException) {
            val policy = guide?.policy() ?: (request as ConformanceRequest.Open).policy
            run.refused(refused, policy.sentence(refused, moment))
        }
    }
    guide?.close()
}
