//! A whole policy as one part, as a person reads it.

use std::fmt::Write as _;

use crate::Part;
use crate::comments::without_comments;
use crate::members::members;

/// All parts as one: every map once, its entries in order, an entry a line.
#[must_use]
pub fn merged(parts: &[Part]) -> String {
    let mut maps: Vec<Map> = Vec::new();
    for part in parts {
        for map in members(&part.text, &part.text).unwrap_or_default() {
            if map.key == "texts" {
                for language in members(&part.text, map.value).unwrap_or_default() {
                    add(&mut maps, &format!("texts.{}", language.key), entries(&part.text, language.value));
                }
            } else if matches!(map.key.as_ref(), "format" | "policy" | "pin" | "$schema" | "//") {
                let known = maps.iter().any(|known| known.name == map.key);
                if !known {
                    maps.push(Map {
                        name: map.key.into_owned(),
                        whole: compact(map.value),
                        entries: Vec::new(),
                    });
                }
            } else {
                add(&mut maps, &map.key, entries(&part.text, map.value));
            }
        }
    }
    // Sorting keeps the order of what is alike: the languages come last, together.
    maps.sort_by_key(|map| map.name.starts_with("texts."));
    written(&maps)
}

/// A whole policy as a program reads it from one file: all parts as one, without comments and white space. The same parts
/// give the same bytes.
#[must_use]
pub fn in_one_file(parts: &[Part]) -> String {
    compact(&without_comments(&merged(parts)))
}

/// A map of the policy, or something that stands in it as a whole.
struct Map {
    name: String,
    whole: String,
    entries: Vec<String>,
}

fn add(maps: &mut Vec<Map>, name: &str, entries: Vec<String>) {
    match maps.iter_mut().find(|map| map.name == name) {
        Some(map) => map.entries.extend(entries),
        None => maps.push(Map { name: name.to_owned(), whole: String::new(), entries }),
    }
}

fn written(maps: &[Map]) -> String {
    let mut whole = String::from("{");
    let mut languages = false;
    for (at, map) in maps.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let (opening, name) = match map.name.strip_prefix("texts.") {
            Some(language) if languages => (comma, language),
            Some(language) => {
                languages = true;
                whole.push_str(comma);
                ("\n\"texts\": {", language)
            }
            None => (comma, map.name.as_str()),
        };
        let name = serde_json::Value::from(name);
        // Writing to a string cannot fail.
        let _ = match map.whole.as_str() {
            "" => write!(whole, "{opening}\n{name}: {{\n {}\n}}", map.entries.join(",\n ")),
            value => write!(whole, "{opening}\n{name}: {value}"),
        };
    }
    whole.push_str(if languages { "\n}\n}\n" } else { "\n}\n" });
    whole
}

/// The entries of a map, each on its line.
fn entries(text: &str, map: &str) -> Vec<String> {
    let entries = members(text, map).unwrap_or_default();
    let lines = entries
        .iter()
        .map(|entry| format!("{}: {}", serde_json::Value::from(&*entry.key), compact(entry.value)));
    lines.collect()
}

/// JSON without blanks between its tokens, its members in written order.
#[must_use]
pub fn compact(json: &str) -> String {
    let (mut compact, mut in_string, mut escaped) = (String::with_capacity(json.len()), false, false);
    for letter in json.chars() {
        if in_string || !letter.is_ascii_whitespace() {
            compact.push(letter);
        }
        match letter {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ => {}
        }
    }
    compact
}
