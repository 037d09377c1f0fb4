//! Which screens say each text.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::explore::Explorer;

use super::covered::{Item, once_each};
use super::drawn::Page;

/// What the core's own words begin with: a policy may say them in its own way.
const PHRASE: &str = "ui.";
/// What search words end with: they are looked for, and never said.
const SEARCHED: &str = ".find";

/// Every text of the policy, by the screens on which it stands in some language.
pub fn covered(explorer: &Explorer, pages: &[Page]) -> Vec<Item> {
    let mut places: BTreeMap<(usize, &Arc<str>), Vec<&str>> = BTreeMap::new();
    for page in pages {
        for string in &page.strings {
            let known = places.entry((page.language, string)).or_default();
            if known.last() != Some(&page.place.as_str()) {
                known.push(&page.place);
            }
        }
    }
    let texts = explorer.texts().into_iter();
    let said = texts.filter(|text| !text.key.starts_with(PHRASE) && !text.key.ends_with(SEARCHED));
    let items = said.map(|text| {
        let mut by = Vec::new();
        for (language, words) in text.texts.iter().enumerate() {
            by.extend(places.get(&(language, &Arc::from(words.as_str()))).into_iter().flatten().copied());
        }
        if by.is_empty() {
            for (language, words) in text.texts.iter().enumerate() {
                let within = places.iter().filter(|((spoken, _), _)| *spoken == language);
                let within = within.filter(|((_, string), _)| says(string, words));
                by.extend(within.flat_map(|(_, places)| places.iter().copied()));
            }
        }
        let by = once_each(by);
        Item { id: text.key, covered: !by.is_empty(), by }
    });
    items.collect()
}

/// Whether all that stands around the placeholders of a text stands in a string, in order.
fn says(string: &str, text: &str) -> bool {
    let mut rest = string;
    let written = text.split('{').enumerate();
    let pieces =
        written.map(
            |(at, piece)| if at == 0 { piece } else { piece.split_once('}').map_or(piece, |(_, rest)| rest) },
        );
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        match rest.split_once(piece) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    text.chars().any(|sign| !"{}".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_text_is_said_whatever_its_placeholders_give() {
        assert!(says("Du behöver App Store nu.", "Du behöver {name.store} nu."));
        assert!(says("App Store", "{name.store}"));
        assert!(says("1. Du behöver den.", "Du behöver den."));
        assert!(!says("Du behöver den nu.", "Du behöver {name.store} sedan."));
        assert!(!says("nu. Du behöver", "Du behöver {name.store} nu."));
    }
}
