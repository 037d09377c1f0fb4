//! How easy the embedded policy is to read, measured on what its screens say.
//!
//! LIX is the mean length of the sentences in words plus the share of words longer than six letters, in per cent.
//! Only names of apps and contacts and the forms of the policy's terms do not count as long: each term has an
//! explanation one tap away.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen::policy::Part;
use lotsen::screen::{AddressCard, AppCard, Block, BlockKind, ContactCard, HelpRoute, Screen, Tone};
use lotsen_proof::enumerate::enumerate;

/// No screen is harder to read than this.
const MOST_ON_A_SCREEN: f64 = 40.0;
/// No journey as a whole is harder to read than this.
const MOST_OVER_A_JOURNEY: f64 = 30.0;
/// As a rule no sentence has more words.
const WORDS: usize = 12;
/// Never has a sentence more words.
const MOST_WORDS: usize = 20;
/// The share of sentences that may break the rule.
const SHARE: f64 = 0.10;

/// A Monday at 09.30 in Stockholm, when the office is open, and the Saturday after, when it is closed.
const MOMENTS: [i64; 2] = [1_795_422_600, 1_795_863_600];

/// What a screen says; of screens that say the same in a step there is one.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    journey: String,
    step: String,
    /// Whether it asks a question.
    asks: bool,
    pieces: Vec<String>,
    /// Those among them that quote the municipality.
    quotes: Vec<String>,
    /// Those among them that say what to do on a screen of another product.
    sights: Vec<String>,
}

/// What every screen of the embedded policy says, by language.
static SCREENS: LazyLock<BTreeMap<String, BTreeSet<Said>>> = LazyLock::new(|| {
    let policy = Policy::embedded();
    let explorer = Explorer::new(Arc::clone(&policy));
    let mut screens: BTreeMap<String, BTreeSet<Said>> = BTreeMap::new();
    for found in enumerate(&policy).screens {
        for (locale, now) in policy.locales().iter().flat_map(|locale| MOMENTS.map(|now| (locale, now))) {
            let screen = explorer.draw(&found.situation, &Moment::new(now, locale));
            screens.entry(locale.clone()).or_default().insert(Said {
                journey: screen.journey.clone().unwrap_or_else(|| "home".to_owned()),
                step: screen.step.clone(),
                asks: screen.input.is_some(),
                pieces: pieces(&screen),
                quotes: screen.blocks.iter().filter_map(quote).collect(),
                sights: screen.blocks.iter().filter(|block| is_sights(block)).flat_map(of_block).collect(),
            });
        }
    }
    screens
});

fn quote(block: &Block) -> Option<String> {
    match &block.kind {
        BlockKind::Note { tone: Tone::Quote, text, .. } => Some(text.clone()),
        _ => None,
    }
}

fn is_sights(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Sights { .. })
}

/// What counts as easy whatever its length, in lower case: for each language, those of several words first.
fn easy(locale: &str) -> Vec<Vec<String>> {
    let policy = Policy::embedded();
    let texts = texts();
    let document = policy.document();
    let name = |kind: &str, id: &str| texts[&format!("{kind}.{id}")][locale].clone();
    let apps = document.apps.iter().flat_map(|app| {
        let publisher = app.value.publisher.iter().cloned();
        publisher.chain([name("app", &app.id)]).collect::<Vec<_>>()
    });
    let contacts = document.contacts.ids().map(|id| name("contact", id));
    let forms = document.terms.iter().flat_map(|term| term.value.forms.get(locale).unwrap().clone());
    let mut easy: Vec<Vec<String>> =
        apps.chain(contacts).chain(forms).map(|name| words(&name.to_lowercase())).collect();
    easy.sort_by_key(|name| std::cmp::Reverse(name.len()));
    easy
}

/// Every text of the embedded policy: by key, then by language.
fn texts() -> BTreeMap<String, BTreeMap<String, String>> {
    let policy = Policy::embedded();
    let explorer = Explorer::new(Arc::clone(&policy));
    let texts = explorer.texts().into_iter().map(|text| {
        let in_languages = policy.locales().iter().cloned().zip(text.texts);
        (text.key, in_languages.collect())
    });
    texts.collect()
}

/// What a screen says, one piece for each paragraph, item, label or choice. Telephone numbers, hours and addresses
/// are to be looked at, not read.
fn pieces(screen: &Screen) -> Vec<String> {
    let mut pieces = vec![screen.title.clone()];
    pieces.extend(screen.elsewhere.clone());
    pieces.extend(screen.blocks.iter().flat_map(of_block));
    for choice in screen.input.iter().flat_map(|input| &input.choices) {
        pieces.extend([Some(&choice.label), choice.detail.as_ref()].into_iter().flatten().cloned());
    }
    pieces.retain(|piece| !words(piece).is_empty());
    pieces
}

fn of_block(block: &Block) -> Vec<String> {
    match &block.kind {
        BlockKind::Paragraph { text } | BlockKind::Picture { alternative: text, .. } => vec![text.clone()],
        BlockKind::List { items, .. } => items.clone(),
        BlockKind::Note { label, text, .. } => vec![label.clone(), text.clone()],
        BlockKind::App { app } => of_app(app),
        BlockKind::Contact { contact } => of_contact(contact),
        BlockKind::Address { address } => of_address(address),
        BlockKind::Decision { lines } => {
            let kinds = lines.iter().flat_map(|line| &line.kinds).cloned();
            kinds.chain(lines.iter().flat_map(|line| line.text.lines().map(str::to_owned))).collect()
        }
        BlockKind::Routes { routes } => routes.iter().flat_map(of_route).collect(),
        BlockKind::Sights { label, sights, more } => {
            let more = more.iter().flat_map(|more| &more.sights);
            let cards =
                sights.iter().chain(more).flat_map(|sight| [sight.name.clone(), sight.detail.clone()]);
            std::iter::once(label.clone()).chain(cards).collect()
        }
        other => panic!("{other:?} is not known here"),
    }
}

fn of_app(app: &AppCard) -> Vec<String> {
    [Some(&app.name), app.about.as_ref(), app.store.as_ref()].into_iter().flatten().cloned().collect()
}

fn of_address(address: &AddressCard) -> Vec<String> {
    [Some(&address.name), address.unresolved.as_ref()].into_iter().flatten().cloned().collect()
}

fn of_contact(card: &ContactCard) -> Vec<String> {
    let note = card.phone.iter().filter_map(|phone| phone.note.clone());
    let lines = [Some(&card.name), card.about.as_ref(), card.status.as_ref(), card.unresolved.as_ref()];
    let mut said: Vec<String> = lines.into_iter().flatten().cloned().chain(note).collect();
    said.extend(card.bring.iter().chain(&card.meanwhile).cloned());
    said.extend(card.web.iter().flat_map(of_address));
    said
}

fn of_route(route: &HelpRoute) -> Vec<String> {
    let contact = route.contact.iter().flat_map(of_contact);
    let address = route.address.iter().flat_map(of_address);
    std::iter::once(route.text.clone()).chain(contact).chain(address).collect()
}

/// The words of a text: what stands between spaces, without the signs around it.
fn words(text: &str) -> Vec<String> {
    let bare = text
        .split(|c: char| c.is_whitespace() || c == '·' || c == '–')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    bare.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
}

/// The sentences of a text: each ends with a full stop, a colon, a question mark or where the text ends.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut from = 0;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for (at, sign) in signs.iter().enumerate() {
        let next = signs.get(at + 1).map(|(_, next)| *next);
        if ".:?!".contains(sign.1) && next.is_none_or(|next| next.is_whitespace() || "”\"»".contains(next))
        {
            let end = sign.0 + sign.1.len_utf8();
            sentences.push(&text[from..end]);
            from = end;
        }
    }
    sentences.push(&text[from..]);
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences
}

/// A measure of some text.
#[derive(Debug, Default, Clone)]
struct Measure {
    words: usize,
    sentences: usize,
    long: Vec<String>,
}

impl Measure {
    fn of<'a>(pieces: impl IntoIterator<Item = &'a String>, easy: &[Vec<String>]) -> Self {
        let mut measure = Self::default();
        for piece in pieces {
            measure.sentences += sentences(piece).len();
            let words = words(&piece.to_lowercase());
            measure.words += words.len();
            let mut rest = words.as_slice();
            while let Some((word, after)) = rest.split_first() {
                if let Some(name) = easy.iter().find(|name| !name.is_empty() && rest.starts_with(name)) {
                    rest = &rest[name.len()..];
                    continue;
                }
                if word.chars().filter(|c| c.is_alphabetic()).count() > 6 {
                    measure.long.push(word.clone());
                }
                rest = after;
            }
        }
        measure
    }

    fn lix(&self) -> f64 {
        let count = |number: usize| f64::from(u32::try_from(number).unwrap());
        count(self.words) / count(self.sentences) + 100.0 * count(self.long.len()) / count(self.words)
    }
}

#[test]
fn words_and_sentences_are_counted_as_one_reads() {
    assert_eq!(words("Öppna App Store · Microsoft, nu."), ["Öppna", "App", "Store", "Microsoft", "nu"]);
    assert_eq!(words("07.00–17.00"), [] as [&str; 0]);
    assert_eq!(sentences("Gå till www.a.se. Vad ser du? Bra"), ["Gå till www.a.se.", " Vad ser du?", " Bra"]);
    let easy = [vec!["säker".to_owned(), "inloggning".to_owned()]];
    let measure = Measure::of(&["Slå på säker inloggning i telefonen.".to_owned()], &easy);
    assert_eq!(
        (measure.words, measure.sentences, measure.long.as_slice()),
        (6, 1, &["telefonen".to_owned()][..])
    );
    assert!((measure.lix() - (6.0 + 100.0 / 6.0)).abs() < 1e-9);
}

#[test]
fn every_screen_and_every_journey_is_easy_to_read() {
    let mut hard = Vec::new();
    for (locale, screens) in &*SCREENS {
        let easy = easy(locale);
        let mut journeys: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut hardest: BTreeMap<String, (f64, Vec<String>)> = BTreeMap::new();
        for screen in screens {
            let Said { journey, step, pieces, .. } = screen;
            let measure = Measure::of(pieces, &easy);
            let most = hardest.entry(format!("{locale} {journey}/{step}")).or_default();
            if measure.lix() > most.0 {
                *most = (measure.lix(), measure.long);
            }
            journeys.entry(journey).or_default().extend(pieces.iter().cloned());
        }
        let top = hardest.values().map(|(lix, _)| *lix).fold(0.0, f64::max);
        let whole: Vec<(&str, f64)> =
            journeys.iter().map(|(id, pieces)| (*id, Measure::of(pieces, &easy).lix())).collect();
        let whole_top = whole.iter().map(|(_, lix)| *lix).fold(0.0, f64::max);
        println!(
            "{locale}: hardest screen {top:.1}, hardest journey {whole_top:.1}, {} screens",
            screens.len()
        );
        for (journey, lix) in whole {
            println!("  {locale} {journey}: {lix:.1}");
            if lix > MOST_OVER_A_JOURNEY {
                hard.push(format!("{locale} {journey}: {lix:.1} over the journey"));
            }
        }
        for (place, (lix, long)) in hardest {
            if lix > MOST_ON_A_SCREEN {
                hard.push(format!("{place}: {lix:.1}, {}", long.join(" ")));
            }
        }
    }
    assert!(hard.is_empty(), "{} too hard:\n{}", hard.len(), hard.join("\n"));
}

#[test]
fn sentences_are_short() {
    for (locale, screens) in &*SCREENS {
        let pieces: BTreeSet<&String> = screens.iter().flat_map(|screen| &screen.pieces).collect();
        let all: BTreeSet<&str> = pieces.iter().flat_map(|piece| sentences(piece)).map(str::trim).collect();
        let over = |limit: usize| all.iter().filter(move |sentence| words(sentence).len() > limit);
        let count = |number: usize| f64::from(u32::try_from(number).unwrap());
        let share = count(over(WORDS).count()) / count(all.len());
        println!("{locale}: {:.1} % of {} sentences have more than {WORDS} words", share * 100.0, all.len());
        // The municipality's own words stand as they were said.
        let quoted = |sentence: &str| {
            screens.iter().flat_map(|screen| &screen.quotes).any(|quote| quote.contains(sentence))
        };
        let longest: Vec<&&str> = over(MOST_WORDS).filter(|sentence| !quoted(sentence)).collect();
        for quote in over(MOST_WORDS) {
            println!("  {locale}, {} words: {quote}", words(quote).len());
        }
        assert!(longest.is_empty(), "{locale}: {longest:#?}");
        let long: Vec<&&str> = over(WORDS).collect();
        assert!(share <= SHARE, "{locale}: {share:.3}: {long:#?}");
    }
}

#[test]
fn every_term_is_explained_in_one_sentence() {
    let texts = texts();
    let policy = Policy::embedded();
    for term in policy.document().terms.ids() {
        for locale in policy.locales() {
            let explanation = &texts[&format!("term.{term}.explain")][locale];
            assert_eq!(sentences(explanation).len(), 1, "{locale}, {term}: {explanation}");
            assert!(explanation.ends_with('.'), "{locale}, {term}: {explanation}");
            assert!(words(explanation).len() <= MOST_WORDS, "{locale}, {term}: {explanation}");
        }
    }
}

/// The hosts of all web and e-mail addresses in a text, `@` before those of e-mail.
fn hosts(text: &str) -> Vec<String> {
    let tokens = text.split(|c: char| c.is_whitespace() || "(){}<>„“”\"'|,;".contains(c));
    let tokens = tokens.map(|token| token.trim_end_matches(['.', ':', '?', '!', '/']));
    let host = |token: &str| {
        if let Some((_, domain)) = token.split_once('@') {
            return Some(format!("@{domain}"));
        }
        let (scheme, rest) = token.split_once("://").map_or(("", token), |(scheme, rest)| (scheme, rest));
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let ending = labels.last().copied().unwrap_or_default();
        let is_host = labels.len() > 1 && labels.iter().all(|label| !label.is_empty());
        // A word, a dot and another word is an address only with an ending that the web has.
        let endings =
            ["se", "com", "nu", "org", "net", "eu", "fi", "ms", "io", "app", "dev", "microsoft", "example"];
        let looks = is_host && (!scheme.is_empty() || labels[0] == "www" || endings.contains(&ending));
        looks.then(|| host.to_lowercase())
    };
    tokens.filter_map(host).collect()
}

/// Addresses of a policy that lie outside the domains it declares.
fn strays(policy: &Arc<Policy>) -> Vec<String> {
    let header = policy.header();
    let explorer = Explorer::new(Arc::clone(policy));
    let texts = explorer.texts().into_iter().flat_map(|text| text.texts);
    let links = policy.document().links.iter().flat_map(|link| {
        let link = &link.value;
        [&link.address, &link.shown, &link.candidate].into_iter().flatten().cloned().collect::<Vec<_>>()
    });
    let within = |host: &str, domains: &[String]| {
        domains.iter().any(|domain| host == domain || host.ends_with(&format!(".{domain}")))
    };
    let hosts = texts.chain(links).flat_map(|text| hosts(&text));
    let strays = hosts.filter(|host| match host.strip_prefix('@') {
        Some(domain) => !header.email_domains.iter().any(|known| known == domain),
        None => !within(host, &header.link_domains),
    });
    strays.collect()
}

#[test]
fn every_address_lies_within_the_declared_domains() {
    assert_eq!(strays(&Policy::embedded()), [] as [&str; 0]);
}

#[test]
fn the_misspelt_domain_of_the_deck_is_found() {
    // A1: the last slide writes hasselholm.se. Planted in each place where the right one stands.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/policy/hassleholm");
    let mut parts = Vec::new();
    collect(&folder, &mut parts);
    for domain in ["@hassleholm.se", "www.hassleholm.se"] {
        let wrong = domain.replace("hassleholm", "hasselholm");
        let mut planted = 0;
        for (name, text) in &parts {
            // What a fact must say is held against the screens, not shown.
            let Some(at) = text.find(domain).filter(|_| !name.ends_with("sources.json")) else { continue };
            let text = format!("{}{wrong}{}", &text[..at], &text[at + domain.len()..]);
            let copy: Vec<Part<'_>> = parts
                .iter()
                .map(|(known, bytes)| Part {
                    name: known,
                    bytes: if known == name { text.as_bytes() } else { bytes.as_bytes() },
                })
                .collect();
            let found = strays(&Policy::load(&copy).unwrap());
            assert_eq!(found, [wrong.as_str()], "planted in {name}");
            planted += 1;
        }
        assert!(planted > 1, "{domain} stands nowhere");
    }
}

fn collect(folder: &Path, parts: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, parts);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            parts.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_text_names_a_person() {
    // The form of name that the deck uses; functions help, never persons.
    for (key, text) in texts().iter().flat_map(|(key, texts)| texts.values().map(move |text| (key, text))) {
        assert!(!text.to_lowercase().contains("andersson"), "{key}: {text}");
    }
}

#[test]
fn no_question_asks_for_a_code() {
    // Imperatives that ask for something to be written, and what must never be asked for.
    let asks =
        ["ange", "skriv", "fyll", "mata", "uppge", "knappa", "enter", "type", "fill", "provide", "give"];
    let secrets = ["kod", "lösenord", "pin", "personnummer", "code", "password", "personal number"];
    for screen in SCREENS.values().flatten().filter(|screen| screen.asks) {
        for piece in screen.pieces.iter().filter(|piece| !screen.sights.contains(piece)) {
            for sentence in sentences(piece) {
                let said = sentence.to_lowercase();
                let asked = words(&said).iter().any(|word| asks.contains(&word.as_str()));
                let secret = secrets.iter().any(|secret| said.contains(secret));
                assert!(!(asked && secret), "{}: {sentence}", screen.step);
            }
        }
    }
}
