package se.lotsen.app

import se.lotsen.Action
import se.lotsen.ActionKind
import se.lotsen.AddressCard
import se.lotsen.AppCard
import se.lotsen.BlockKind
import se.lotsen.ContactCard
import se.lotsen.Help
import se.lotsen.HelpRoute
import se.lotsen.Role
import se.lotsen.Screen
import se.lotsen.ShellWords

/** Every word of a screen that is drawn without a further tap, in order; apart, those of the steps beside it. */
fun Phone.wordsOfScreen(): List<List<String>> {
    val beside = shown.screen.steps.isNotEmpty() && activity.resources.configuration.screenWidthDp >= WIDE
    val steps = listOf(screen.heading) + screen.steps.map { it.title }
    return listOfNotNull(wordsOf(shown, beside), steps.takeIf { beside })
}

/** The first word of the screen that does not stand where it should; null where all do. */
fun Phone.missing(): String? = texts().let { texts -> wordsOfScreen().firstNotNullOfOrNull { firstMissing(it, texts) } }

/** The width from which the steps stand beside the step, in dp, as it was decided for both apps. */
private const val WIDE = 700

private fun wordsOf(shown: Shown, beside: Boolean): List<String> =
    shown.screen.run {
        val home = shown.isHome
        // At home what is only to be read comes last.
        val (first, last) = blocks.partition { !home || it.kind is BlockKind.Note }
        buildList {
            if (home) add(heading) else addAll(listOfNotNull(back?.label))
            addAll(listOfNotNull(progress?.text, shown.told, elsewhere))
            if (!home && !beside) add(heading)
            add(title)
            if (home) add(shown.words.searchHint)
            first.forEach { addAll(ofBlock(it.kind, shown)) }
            input?.let { asked ->
                asked.choices.forEach { addAll(listOfNotNull(it.label, it.detail)) }
                add(asked.submit)
            }
            actions
                .filter { it.role != Role.TROUBLE && it.role != Role.MENU }
                .sortedBy { it.role == Role.JOURNEY }
                .forEach { addAll(listOfNotNull(it.label, it.detail)) }
            last.forEach { addAll(ofBlock(it.kind, shown)) }
            why?.let { add(it.title) }
            if (terms.isNotEmpty()) add(shown.words.terms)
            if (actions.any { it.role == Role.MENU }) add(shown.words.more)
            if (actions.any { it.role == Role.TROUBLE }) add(shown.words.trouble)
            help?.let { addAll(listOf(it.title, it.line)) }
        }
    }

/** Every word of what may be opened over a screen. */
fun wordsOf(shown: Shown, over: Over): List<String> =
    shown.screen.run {
        when (over) {
            Over.HELP -> help?.let { wordsOfHelp(it, shown.words) }.orEmpty()
            Over.TROUBLE -> wordsOfTroubles(this, shown.words)
            Over.MORE -> listOf(shown.words.more) + actions.filter { it.role == Role.MENU }.flatMap(::ofAction)
            Over.WHY -> wordsOfWhy(this, shown.words)
            Over.TERMS -> listOf(shown.words.terms) + terms.flatMap { listOf(it.form, it.explanation) }
            Over.STEPS -> listOf(shown.words.steps, heading) + steps.map { it.title }
        }.let { listOf(shown.words.close) + it }
    }

/** Every word of who can help. */
fun wordsOfHelp(help: Help, words: ShellWords): List<String> = help.run {
    listOf(title, line) + ofRoutes(routes, words)
}

/** The headings under which troubles stand folded: what is under them is seen when they are opened. */
fun foldedHeadings(screen: Screen): List<String> {
    val troubles = screen.actions.filter { it.role == Role.TROUBLE && !it.urgent }
    return if (screen.foldsTroubles) troubles.mapNotNull { it.group }.distinct() else emptyList()
}

/** Every word behind the trouble button of a screen: of what is folded the heading alone, until it was opened. */
fun wordsOfTroubles(screen: Screen, words: ShellWords, opened: Boolean = false): List<String> {
    val folded = if (opened) emptyList() else foldedHeadings(screen)
    val (urgent, others) = screen.actions.filter { it.role == Role.TROUBLE }.partition { it.urgent }
    val groups = others.groupBy { it.group }
    return listOf(words.trouble) +
        urgent.flatMap(::ofAction) +
        words.searchHint +
        groups.flatMap { (group, troubles) ->
            listOfNotNull(group) + troubles.filterNot { group in folded }.flatMap(::ofAction)
        }
}

private fun ofAction(action: Action) = listOfNotNull(action.label, action.detail)

/** Every word behind the why of a screen. */
private fun wordsOfWhy(screen: Screen, words: ShellWords): List<String> =
    screen.why
        ?.run {
            listOf(title) +
                rows.map { it.text } +
                part(words.whyAnswers, answers) +
                part(words.whySources, sources.map { it.text }) +
                part(words.whyChanges, changes.map { it.text })
        }
        .orEmpty()

private fun part(title: String, lines: List<String>) = if (lines.isEmpty()) lines else listOf(title) + lines

private fun ofBlock(kind: BlockKind, shown: Shown): List<String> {
    val words = shown.words
    return when (kind) {
        is BlockKind.Paragraph -> listOf(kind.text)
        is BlockKind.ItemList -> kind.items
        is BlockKind.Note -> listOf(kind.label, kind.text)
        is BlockKind.App -> ofApp(kind.app)
        is BlockKind.Contact -> ofContact(kind.contact, words, shown.screen.actions)
        is BlockKind.Address -> ofAddress(kind.address)
        is BlockKind.Picture -> listOf(kind.alternative)
        is BlockKind.Decision ->
            kind.lines.flatMap {
                val app = it.app
                val named = listOfNotNull(app?.name) + it.kinds + listOfNotNull(app?.about, app?.store)
                named + it.text.lines() + it.never
            }
        is BlockKind.Routes -> ofRoutes(kind.routes, words)
        is BlockKind.Sights ->
            listOf(kind.label).filter { kind.sights.isNotEmpty() } +
                ofSights(kind.sights) +
                (kind.more?.let { listOf(it.label) } ?: listOf(words.sightsOther, words.sightsOtherDetail))
    }
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

/** The words of a contact's card; the screen's own buttons may call it too. */
private fun ofContact(
    contact: ContactCard,
    words: ShellWords,
    buttons: List<Action> = emptyList(),
): List<String> = contact.run {
    val (calls, others) = actions.partition { it.kind == ActionKind.CALL }
    val called = calls.isNotEmpty() || buttons.any { it.kind == ActionKind.CALL && it.of == id }
    listOfNotNull(name, about, status, phone?.let { words.phone }, phone?.shown, phone?.note) +
        calls.flatMap { listOfNotNull(it.label, it.detail) } +
        listOfNotNull(words.afterCall.takeIf { called }) +
        listOfNotNull(email) +
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
