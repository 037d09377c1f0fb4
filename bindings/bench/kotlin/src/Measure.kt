// Looks back and goes on in a session, and calls what does nothing; prints the median nanoseconds of one call of each.
package se.lotsen

import java.io.File

/** Before the machine has compiled what is hot, nothing is measured. */
private const val WARM_UP = 5000

fun main(arguments: Array<String>) {
    val (snapshot, now, rounds) = arguments
    val moment = Moment(now.toLong(), listOf("sv"))
    val guide = Guide.open(moment, null, File(snapshot).readBytes())
    val forward = Empty.of(guide, moment)
    val back = guide.send(Event.LookBack, moment)
    val backward = Empty.of(guide, moment)
    val token = back.screen.actions.first { it.kind == ActionKind.CONTINUE }.token
    guide.send(Event.Press(token), moment)

    val times =
        List(WARM_UP + rounds.toInt()) {
            val start = System.nanoTime()
            guide.send(Event.LookBack, moment)
            guide.send(Event.Press(token), moment)
            val sent = System.nanoTime()
            backward.send(Event.LookBack, moment)
            forward.send(Event.Press(token), moment)
            (sent - start) to (System.nanoTime() - sent)
        }
            .drop(WARM_UP)
    fun median(times: List<Long>) = times.sorted()[times.size / 2] / 2
    println("${median(times.map { it.first })} ${median(times.map { it.second })}")
}
