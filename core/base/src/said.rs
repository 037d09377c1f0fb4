//! What the parts of a policy say that concerns its base.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::Part;
use crate::blank::Out;
use crate::members::members;

/// What a policy says of its base, each with the part that says it.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The base.
    pub base: Option<(String, String)>,
    /// By id the part that writes it, and whether it is taken out.
    pub entries: BTreeMap<String, (String, bool)>,
    /// By option what is chosen.
    pub options: BTreeMap<String, (String, String)>,
    /// By language and word what stands for it.
    pub words: BTreeMap<(String, String), (String, String)>,
    /// By source of the base those of the policy that back it, in written order.
    pub backing: BTreeMap<String, Vec<(String, String)>>,
}

impl Said {
    /// Reads a part, and gives the places of what is for the base alone.
    pub(crate) fn read(&mut self, part: &Part) -> Vec<Out> {
        let mut outs = Vec::new();
        for map in members(&part.text, &part.text).unwrap_or_default() {
            match map.key.as_ref() {
                "base" => {
                    if let Ok(named) = serde_json::from_str::<String>(map.value) {
                        self.base = Some((named, part.name.clone()));
                        outs.push(Out::Member(map.place));
                    }
                }
                "beginning" => outs.push(Out::Member(map.place)),
                "options" => {
                    let entries = members(&part.text, map.value).unwrap_or_default().into_iter();
                    let chosen =
                        entries.filter_map(|entry| Some((entry.key.into_owned(), string(entry.value)?)));
                    self.options.extend(chosen.map(|(option, choice)| (option, (choice, part.name.clone()))));
                    outs.push(Out::Member(map.place));
                }
                "words" => {
                    for language in members(&part.text, map.value).unwrap_or_default() {
                        let words = members(&part.text, language.value).unwrap_or_default().into_iter();
                        let words = words.filter_map(|word| {
                            let id = (language.key.clone().into_owned(), word.key.into_owned());
                            Some((id, (string(word.value)?, part.name.clone())))
                        });
                        self.words.extend(words);
                    }
                    outs.push(Out::Member(map.place));
                }
                "sources" => self.backed(part, map.value, &mut outs),
                _ => {}
            }
        }
        each_entry(&part.text, &mut |id, value, place| {
            let taken_out = value == "null";
            if taken_out {
                outs.push(Out::Member(place));
            }
            self.entries.insert(id.to_owned(), (part.name.clone(), taken_out));
        });
        outs
    }

    /// Whether the policy writes a text, in any language.
    pub(crate) fn writes(&self, key: &str) -> bool {
        self.entries.iter().any(|(id, (_, taken_out))| {
            let text = id.strip_prefix("texts.").and_then(|text| text.split_once('.'));
            !taken_out && text.is_some_and(|(_, text)| text == key)
        })
    }

    /// Reads which sources of the base those of a part back.
    fn backed(&mut self, part: &Part, sources: &str, outs: &mut Vec<Out>) {
        for source in members(&part.text, sources).unwrap_or_default() {
            let inside = members(&part.text, source.value).unwrap_or_default().into_iter();
            for backs in inside.filter(|member| member.key == "backs") {
                for of_base in serde_json::from_str::<Vec<String>>(backs.value).unwrap_or_default() {
                    let own = (source.key.clone().into_owned(), part.name.clone());
                    self.backing.entry(of_base).or_default().push(own);
                }
                outs.push(Out::Member(backs.place));
            }
        }
    }
}

fn string(value: &str) -> Option<String> {
    serde_json::from_str(value).ok()
}

/// Each entry of a part: an entry of a map as `map.id`, a text as `texts.language.key`, and what is no map as a whole.
pub(crate) fn each_entry<'a>(text: &'a str, told: &mut dyn FnMut(&str, &'a str, Range<usize>)) {
    for map in members(text, text).unwrap_or_default() {
        if matches!(
            map.key.as_ref(),
            "format" | "base" | "options" | "words" | "beginning" | "$schema" | "//"
        ) {
            continue;
        }
        if matches!(map.key.as_ref(), "policy" | "pin") {
            told(&map.key, map.value, map.place);
            continue;
        }
        for entry in members(text, map.value).unwrap_or_default() {
            let id = format!("{}.{}", map.key, entry.key);
            if map.key != "texts" {
                told(&id, entry.value, entry.place);
                continue;
            }
            for key in members(text, entry.value).unwrap_or_default() {
                told(&format!("{id}.{}", key.key), key.value, key.place);
            }
        }
    }
}
