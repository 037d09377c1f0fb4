//! Compares the texts of the languages: what is misspelt in one of them, and what one of them lacks.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use lotsen::internals::is_phrase;

use super::draft::Draft;
use super::misspelt::meant;
use crate::document::{Kind, Member, Node, find};
use crate::finding::{Finding, Span};
use crate::rule::Rule;

/// Where a text stands: the file and its key.
type Stands = (String, Span);

/// Makes the languages alike, and tells what was not.
pub(super) fn align(draft: &mut Draft<'_>) -> Vec<Finding> {
    let texts = texts(draft);
    let named = named(draft);
    let all: BTreeSet<&String> = texts.values().flat_map(BTreeMap::keys).collect();
    let lacking: Vec<(String, String)> = texts
        .iter()
        .flat_map(|(locale, known)| {
            let lacking = all.iter().filter(|key| !known.contains_key(**key));
            lacking.map(|key| (locale.clone(), (*key).clone()))
        })
        .collect();
    let mut misspelt = BTreeSet::new();
    let mut findings = Vec::new();
    let mut aligned = BTreeSet::new();
    for (locale, key) in &lacking {
        // A key that some language lacks, and that nothing names, is like one that this language lacks.
        let odd =
            |known: &&String| lacking.iter().any(|(_, lacking)| lacking == *known) && !named.contains(*known);
        let here = texts.get(locale);
        let candidates = here.into_iter().flat_map(BTreeMap::keys).filter(odd).map(String::as_str);
        // The one that more languages have is right; between two languages, the one that something names.
        let count = |key: &str| texts.values().filter(|known| known.contains_key(key)).count();
        let first = draft.entries("texts").next().is_some_and(|texts| texts.key == *locale);
        let right = |near: &str| match count(key).cmp(&count(near)) {
            Ordering::Greater => true,
            Ordering::Equal => named.contains(key) || !first,
            Ordering::Less => false,
        };
        let near = meant(key, candidates).filter(|near| right(near) && !misspelt.contains(*near));
        let Some(near) = near else { continue };
        let Some((file, span)) = here.and_then(|here| here.get(near)) else { continue };
        misspelt.insert(near.to_owned());
        findings.push(draft.finding_at(
            file,
            *span,
            key,
            format!("“{near}” is a text of “{locale}” alone, which lacks “{key}”"),
            format!("Is “{key}” meant?"),
            Some(key),
        ));
        rename(draft, file, locale, near, key);
        aligned.insert((locale.clone(), key.clone()));
    }
    for (locale, key) in
        lacking.into_iter().filter(|lacking| !misspelt.contains(&lacking.1) && !aligned.contains(lacking))
    {
        let others = texts.iter().find_map(|(other, known)| Some((other, known.get(&key)?)));
        let Some((other, (file, span))) = others else { continue };
        let target = draft.file_of_texts(&locale, file).map(str::to_owned);
        let written = target.as_deref().unwrap_or("the texts");
        let help = format!("Write it in {written}, or remove it from “{other}”.");
        let message = format!("the text “{key}” is missing in “{locale}”");
        findings.push(draft.finding_at(file, *span, &key, message, help, None));
        if let Some(target) = target {
            add(draft, &target, &locale, &key);
        }
    }
    findings
}

/// The keys of each language.
fn texts(draft: &Draft<'_>) -> BTreeMap<String, BTreeMap<String, Stands>> {
    let mut all: BTreeMap<String, BTreeMap<String, Stands>> = BTreeMap::new();
    for (file, tree) in draft.files.iter().zip(&draft.trees) {
        let texts = tree.as_ref().and_then(|tree| tree.get("texts"));
        for language in texts.into_iter().flat_map(Node::members) {
            let known = all.entry(language.key.clone()).or_default();
            // The core says of its own words which a language lacks: some it has itself.
            let keys = language.value.members().iter().filter(|text| !is_phrase(&text.key));
            known.extend(keys.map(|text| (text.key.clone(), (file.name.clone(), text.key_span))));
        }
    }
    all
}

/// Every string outside of the texts: a key among them is named.
fn named(draft: &Draft<'_>) -> BTreeSet<String> {
    let mut words = Vec::new();
    for member in draft.trees.iter().flatten().flat_map(Node::members).filter(|member| member.key != "texts")
    {
        member.value.words(&mut words);
    }
    words.into_iter().map(str::to_owned).collect()
}

fn language<'a>(draft: &'a mut Draft<'_>, file: &str, locale: &str) -> Option<&'a mut Vec<Member>> {
    let tree = draft.tree_mut(file)?;
    let way = find(tree, &format!("texts.{locale}"))?;
    match tree.at_mut(&way) {
        Some(Node { kind: Kind::Map(members), .. }) => Some(members),
        _ => None,
    }
}

fn rename(draft: &mut Draft<'_>, file: &str, locale: &str, from: &str, to: &str) {
    let texts = language(draft, file, locale);
    if let Some(text) = texts.into_iter().flatten().find(|text| text.key == from) {
        to.clone_into(&mut text.key);
    }
}

fn add(draft: &mut Draft<'_>, file: &str, locale: &str, key: &str) {
    if let Some(texts) = language(draft, file, locale)
        && !texts.iter().any(|text| text.key == key)
    {
        texts.push(Member { key: key.to_owned(), key_span: Span::default(), value: Node::text("–") });
    }
}

impl Draft<'_> {
    fn finding_at(
        &self,
        file: &str,
        span: Span,
        about: &str,
        message: String,
        help: String,
        instead: Option<&str>,
    ) -> Finding {
        let location = self.location(file, span);
        Finding::new(Rule::MissingText, location, about, message, help)
            .instead(instead.map(|word| format!("\"{word}\"")))
    }
}
