import java.io.File
import java.time.Instant
import se.lotsen.*

fun main() {
    val file = File(System.getProperty("java.io.tmpdir"), "lotsen-session")
    val guide = Guide.open(Instant.now(), snapshot = file.takeIf(File::exists)?.readBytes()) // an old session goes on
    val screen = guide.current(Instant.now()).screen
    println("${screen.title} ${screen.actions.map { it.label }}") // draw it: blocks, input and actions too
    val answer = screen.input?.run { Event.Choose(question, listOf(choices.first().value)) }
    val update = guide.send(answer ?: Event.Press(screen.actions.first().token), Instant.now())
    file.writeBytes(update.snapshot) // save after each event
    println("${update.screen.title} ${update.effects}") // perform the effects, in order
    guide.close()
}
