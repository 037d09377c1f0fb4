//! What the page says where the guide cannot run: who helps, by which number, when and where, in every language of the policy.

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen::screen::{ContactCard, ShellWords};

/// What the page says around the guide, by the ends of the keys of its phrases: no script has a word of its own.
const WORDS: [&str; 8] =
    ["older", "newer", "newer.take", "forget", "forget.detail", "forget.do", "elsewhere", "elsewhere.take"];

/// The plain page.
pub(super) fn page(policy: &Policy) -> String {
    let name = escaped(&policy.header().brand.name);
    let sections: String = policy.locales().iter().map(|locale| section(policy, locale)).collect();
    format!("<main class=\"plain\">\n<h1>{name}</h1>\n{sections}</main>")
}

fn section(policy: &Policy, locale: &str) -> String {
    // Before every policy, so that nothing is said of now.
    let moment = Moment::new(0, locale);
    let words = policy.shell_words(&moment);
    let mut cards = policy.contacts(&moment);
    // Who can be called at once comes first.
    cards.sort_by_key(|card| card.phone.is_none());
    let cards: String = cards.iter().map(|card| contact(card, &words)).collect();
    let phrase = |key: &str| escaped(&policy.phrase(key, &moment));
    let word = |key: &&str| format!("<li data-word=\"{key}\">{}</li>\n", phrase(&format!("ui.web.{key}")));
    let words_around: String = WORDS.iter().map(word).collect();
    format!(
        "<section lang=\"{}\">\n<ul hidden>\n{words_around}</ul>\n<p>{}</p>\n{cards}</section>\n",
        escaped(locale),
        phrase("ui.web.plain"),
    )
}

fn contact(card: &ContactCard, words: &ShellWords) -> String {
    let phone = card
        .phone
        .as_ref()
        .map(|phone| format!("<a href=\"tel:{}\">{}</a>", escaped(&phone.dial), escaped(&phone.shown)));
    let email = card.email.as_ref().map(|email| {
        let email = escaped(email);
        format!("<a href=\"mailto:{email}\">{email}</a>")
    });
    let web = card.web.as_ref().and_then(|web| web.shown.as_deref()).map(escaped);
    let drop_in = card.drop_in.iter();
    let rows = [
        row(&words.phone, phone),
        row(&words.hours, card.hours.iter().chain(drop_in).map(|line| escaped(line))),
        row(&words.visit, card.visit.as_deref().map(escaped)),
        row(&words.bring, card.bring.iter().map(|line| escaped(line))),
        row(&words.email, email),
        row(&words.web, web),
    ];
    let rows = rows.concat();
    let rows = if rows.is_empty() { rows } else { format!("<dl>\n{rows}</dl>\n") };
    let said = [&card.about, &card.unresolved].into_iter().flatten();
    let said: Vec<String> = said.map(|line| format!("<p>{}</p>\n", escaped(line))).collect();
    format!("<h2>{}</h2>\n{}{rows}", escaped(&card.name), said.concat())
}

/// What is said under a word; nothing where there is nothing to say.
fn row(word: &str, said: impl IntoIterator<Item = String>) -> String {
    let said: Vec<String> = said.into_iter().map(|line| format!("<dd>{line}</dd>\n")).collect();
    if said.is_empty() { String::new() } else { format!("<dt>{}</dt>\n{}", escaped(word), said.concat()) }
}

/// A text as it stands in HTML, also between quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
