package se.lotsen.app

import se.lotsen.AddressCard
import se.lotsen.AppCard
import se.lotsen.BlockKind
import se.lotsen.ContactCard
import se.lotsen.HelpRoute
import se.lotsen.Role
import se.lotsen.Screen
import se.lotsen.ShellWords

/** Every word of a screen that is drawn without a further tap, in the order in which it is read. */
fun wordsOf(shown: Shown): List<String> =
    shown.screen.run {
        buildList {
            val home = shown.isHome
            if (home) add(heading) else add(shown.words.back)
            progress?.let { add(it.text) }
            shown.told?.let { add(it) }
            elsewhere?.let { add(it) }
            if (!home) add(heading)
            add(title)
            blocks.forEach { addAll(ofBlock(it.kind, shown.words)) }
            input?.let { asked ->
                asked.choices.forEach { addAll(listOfNotNull(it.label, it.detail)) }
                add(asked.submit)
            }
            actions
                .filter { it.role != Role.TROUBLE }
                .sortedBy { it.role == Role.JOURNEY }
                .forEach { addAll(listOfNotNull(it.label, it.detail)) }
            why?.let { add(it.title) }
            if (terms.isNotEmpty()) add(shown.words.terms)
            if (actions.any { it.role == Role.TROUBLE }) add(shown.words.trouble)
            help?.let { addAll(listOf(it.title, it.line)) }
        }
    }

/** Every word behind the help of a screen. */
fun wordsOfHelp(screen: Screen, words: ShellWords): List<String> =
    screen.help?.run { listOf(title, line) + ofRoutes(routes, words) }.orEmpty()

/** Every word behind the trouble button of a screen. */
fun wordsOfTroubles(screen: Screen, words: ShellWords): List<String> =
    screen.actions
        .filter { it.role == Role.TROUBLE }
        .groupBy { it.group }
        .flatMap { (group, troubles) ->
            listOfNotNull(group) + troubles.flatMap { listOfNotNull(it.label, it.detail) }
        }
        .let { if (it.isEmpty()) it else listOf(words.trouble) + it }

/** Every word behind the why of a screen. */
fun wordsOfWhy(screen: Screen): List<String> =
    screen.why
        ?.run { listOf(title) + rows.map { it.text } + answers + sources.map { it.text } + changes.map { it.text } }
        .orEmpty()

private fun ofBlock(kind: BlockKind, words: ShellWords): List<String> =
    when (kind) {
        is BlockKind.Paragraph -> listOf(kind.text)
        is BlockKind.ItemList -> kind.items
        is BlockKind.Note -> listOf(kind.label, kind.text)
        is BlockKind.App -> ofApp(kind.app)
        is BlockKind.Contact -> ofContact(kind.contact, words)
        is BlockKind.Address -> ofAddress(kind.address)
        is BlockKind.Picture -> listOf(kind.alternative)
        is BlockKind.Decision ->
            kind.lines.flatMap { line -> listOf(line.about, line.text) + line.app?.let(::ofApp).orEmpty() + line.never }
        is BlockKind.Routes -> ofRoutes(kind.routes, words)
    }

private fun ofApp(app: AppCard) = listOfNotNull(app.name, app.about, app.store)

private fun ofAddress(address: AddressCard) = listOfNotNull(address.name, address.shown, address.unresolved)

private fun ofRoutes(routes: List<HelpRoute>, words: ShellWords): List<String> = routes.flatMapIndexed { at, route ->
    val last = routes.drop(at + 1).none { it.contact?.id == route.contact?.id }
    listOf(route.text) +
        route.contact?.takeIf { last }?.let { ofContact(it, words) }.orEmpty() +
        route.address?.let(::ofAddress).orEmpty() +
        listOfNotNull(route.begin?.label)
}

private fun ofContact(contact: ContactCard, words: ShellWords): List<String> = contact.run {
    val (calls, others) = actions.partition { it.kind == se.lotsen.ActionKind.CALL }
    listOfNotNull(name, about, status, phone?.let { words.phone }, phone?.shown, phone?.note) +
        calls.flatMap { listOfNotNull(it.label, it.detail) } +
        listOfNotNull(words.afterCall.takeIf { calls.isNotEmpty() }) +
        hours +
        listOfNotNull(visit, dropIn) +
        bring +
        listOfNotNull(web?.shown, web?.unresolved, unresolved) +
        meanwhile +
        others.flatMap { listOfNotNull(it.label, it.detail) }
}

/** The first of the words that does not stand where it should, after those before it; null where all do. */
fun firstMissing(words: List<String>, texts: List<String>): String? {
    var at = 0
    var within = 0
    for (word in words.filter { it.isNotEmpty() }) {
        var found = texts.getOrNull(at)?.indexOf(word, within) ?: -1
        while (found < 0) {
            at += 1
            within = 0
            if (at >= texts.size) return word
            found = texts[at].indexOf(word)
        }
        within = found + word.length
    }
    return null
}
