//! The files of a new policy.

use std::collections::BTreeMap;

use lotsen_base::{base_options, beginning};
use serde_json::{Map, Value, json};

use super::asked::BASE;
use super::hours::hours;
use super::phone::international;
use crate::format::format;

/// The domains of the pages to which the base leads.
const DOMAINS: [&str; 10] = [
    "microsoft.com",
    "microsoftonline.com",
    "office.com",
    "cloud.microsoft",
    "aka.ms",
    "apps.apple.com",
    "play.google.com",
    "apple.com",
    "icloud.com",
    "google.com",
];

/// The files, with the path of each from the folder of the policy.
pub(super) fn files(said: &dyn Fn(&str) -> String, today: &str) -> Vec<(String, String)> {
    let parts =
        [("policy", header(said, today)), ("helpers", helpers(said)), ("sources", sources(said, today))];
    let mut files: Vec<_> = parts
        .into_iter()
        .map(|(name, part)| {
            let text = part.to_string();
            // What is made here is JSON, which has a form.
            (format!("policy/{name}.json"), format(&text).unwrap_or(text))
        })
        .collect();
    files.push(("scenarios/who_helps.json".to_owned(), scenario(said)));
    files.push(("README.md".to_owned(), readme(said)));
    files
}

/// Whose policy it is, on which base, and what it says of that.
fn header(said: &dyn Fn(&str) -> String, today: &str) -> Value {
    let domain = said("domain");
    let of_address = said("address").split('@').next_back().unwrap_or_default().to_owned();
    let mut mail = vec![of_address];
    mail.extend(said("email").split_once('@').map(|(_, domain)| domain.to_owned()));
    // The sign-in page shows an address of Microsoft's own.
    mail.push("example.com".to_owned());
    mail.dedup();
    let mut links = vec![domain];
    links.extend(DOMAINS.map(str::to_owned));
    let languages: Vec<String> = said("languages").split(", ").map(str::to_owned).collect();
    let mut words = Map::new();
    for language in &languages {
        words.insert(language.clone(), Value::Object(words_in(said, language)));
    }
    let options: BTreeMap<String, String> =
        base_options(BASE).into_keys().map(|option| (option.clone(), said(&option))).collect();
    json!({
        "format": 1,
        "base": BASE,
        "policy": {
            "id": id(&said("name")),
            "version": 1,
            "brand": { "name": said("name"), "accent": "#0A4F70", "accent_dark": "#8CCBE8" },
            "issued": today,
            "verified_at": today,
            "expires": next_year(today),
            "time_zone": "Europe/Stockholm",
            "locales": languages,
            "email_domains": mail,
            "link_domains": links,
            "default_subject": "unsure",
        },
        "options": options,
        "words": words,
    })
}

/// The words that the base leaves open, as far as they were asked for.
fn words_in(said: &dyn Fn(&str) -> String, language: &str) -> Map<String, Value> {
    let mut words = Map::new();
    words.insert("helpdesk".to_owned(), said("helper").into());
    words.insert("address".to_owned(), said("address").into());
    let place = said("visit").split(',').next().unwrap_or_default().to_owned();
    words.insert("place".to_owned(), place.into());
    for (id, option) in base_options(BASE) {
        let of_choice = option.words.get(&said(&id)).and_then(|languages| languages.get(language));
        for (word, saying) in of_choice.into_iter().flatten() {
            words.insert(word.clone(), saying.replace('…', &said(&format!("{id}_name"))).into());
        }
    }
    if language == "sv" {
        words.insert("secretary".to_owned(), said("secretary").into());
    }
    words
}

/// Who helps, and where the site is.
fn helpers(said: &dyn Fn(&str) -> String) -> Value {
    let mut helpdesk = Map::new();
    helpdesk.insert("phone".to_owned(), said("phone").into());
    helpdesk.insert("dial".to_owned(), international(&said("phone")).into());
    if !said("email").is_empty() {
        helpdesk.insert("email".to_owned(), said("email").into());
    }
    helpdesk.insert("visit".to_owned(), said("visit").into());
    helpdesk.insert("hours".to_owned(), json!(hours(&said("hours")).unwrap_or_default()));
    helpdesk.insert("source".to_owned(), json!(["rules"]));
    let (site, named) = (said("site"), beginning(BASE));
    json!({
        "contacts": { named.helper: helpdesk },
        "links": { named.site: { "address": format!("https://{site}"), "shown": site, "source": ["rules"] } },
    })
}

/// Where it comes from: what was answered is a fact.
fn sources(said: &dyn Fn(&str) -> String, today: &str) -> Value {
    let texts = [("sv", "Uppgifter från"), ("en", "Particulars from")];
    let languages = said("languages");
    let texts = texts.into_iter().filter(|(language, _)| languages.split(", ").any(|said| said == *language));
    let texts: Map<String, Value> = texts
        .map(|(language, from)| {
            (language.to_owned(), json!({ "source.rules": format!("{from} {}.", said("name")) }))
        })
        .collect();
    json!({
        "sources": {
            "rules": {
                "kind": "fact",
                "date": today,
                "backs": beginning(BASE).backs,
            },
        },
        "texts": texts,
    })
}

/// A first scenario: who helps somebody with the municipality's iPhone.
fn scenario(said: &dyn Fn(&str) -> String) -> String {
    let scenario = json!({
        "name": "who_helps",
        "about": "An official with a municipal iPhone asks who helps with it.",
        "locale": said("languages").split(", ").next(),
        "start": "2026-12-01T09:00:00+01:00",
        "answers": { "about": ["this_device"], "device": ["iphone"], "owner": ["municipal"], "subject": ["device"] },
        "events": [{ "begin": { "journey": "contact" } }, { "walk": { "until": "done" } }, { "press": { "kind": "end" } }],
    });
    let text = scenario.to_string();
    format(&text).unwrap_or(text)
}

fn readme(said: &dyn Fn(&str) -> String) -> String {
    format!(
        "# The guide of {}\n\n\
         `policy/` holds what the municipality has decided; the base “{BASE}” has the rest. `scenarios/` holds ways through it.\n\n\
         ```sh\n\
         lotsen --policy policy                         # open the guide\n\
         lotsen check policy                            # is everything right?\n\
         lotsen show policy                             # what is chosen, supposed and overridden\n\
         lotsen test scenarios --policy policy --bless  # write down what the guide answers; without --bless: hold it to that\n\
         ```\n\n\
         What `lotsen show` calls supposed is what municipalities usually decide, and this one has not said. Say it in\n\
         `policy/sources.json`, in `backs`, once it is so.\n",
        said("name")
    )
}

/// An id of a name: `granby_kommun`.
fn id(name: &str) -> String {
    let name = name.to_lowercase();
    let plain = name.chars().map(|letter| match letter {
        'å' | 'ä' | 'æ' | 'á' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' | 'ú' => 'u',
        letter if letter.is_ascii_alphanumeric() => letter,
        _ => '_',
    });
    let id: String = plain.collect();
    let id = id.split('_').filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join("_");
    if id.starts_with(|first: char| first.is_ascii_lowercase()) { id } else { format!("m_{id}") }
}

/// The same day a year later; the 29th of February has none, and ends a day before.
fn next_year(today: &str) -> String {
    let (year, rest) = today.split_once('-').unwrap_or((today, "01-01"));
    let year = year.parse::<u16>().unwrap_or_default().saturating_add(1);
    let rest = if rest == "02-29" { "02-28" } else { rest };
    format!("{year:04}-{rest}")
}
