//! Says what an error of loading is about, where it stands, and what to do.

use lotsen::policy::{Fault, PolicyError};

use super::draft::{Draft, unknown_key};
use super::gaps;
use super::misspelt::meant;
use crate::document::{Node, find};
use crate::finding::{Finding, Location, Span};
use crate::rule::Rule;

/// What an error is as a finding.
pub(super) fn finding(draft: &Draft<'_>, error: &PolicyError) -> Finding {
    if let Fault::MissingText { key, locale } = &error.fault
        && locale == "every language"
    {
        return missing_text(draft, error, key);
    }
    let (message, help, instead) = match &error.fault {
        fault if unknown_key(fault).is_some() => of_key(fault),
        Fault::Unknown { id, of } => of_reference(draft, id, of),
        Fault::Unreadable { reason, .. } => (reason.clone(), "Write what is expected.".to_owned(), None),
        Fault::Lacks { what } => (error.fault.to_string(), format!("Add “{what}”."), None),
        Fault::Repeated { .. } => {
            (error.fault.to_string(), "Rename or remove one of the two.".to_owned(), None)
        }
        Fault::MissingText { key, locale } => {
            let file = draft.file_of_texts(locale, &error.part).unwrap_or("the texts");
            (error.fault.to_string(), format!("Write “{key}” in {file}."), None)
        }
        Fault::Gap { .. } => (error.fault.to_string(), "Add a row for it, or widen one.".to_owned(), None),
        Fault::Overlap { .. } => {
            let help = "Narrow one of the two, or say “hit”: “first” and “because”.";
            (error.fault.to_string(), help.to_owned(), None)
        }
        Fault::Cycle { .. } => (error.fault.to_string(), "Break the ring at one of them.".to_owned(), None),
        Fault::NewerFormat { .. } => (error.fault.to_string(), "Use a newer program.".to_owned(), None),
        Fault::TimeZone { .. } => {
            (error.fault.to_string(), "Name one as “Europe/Stockholm”.".to_owned(), None)
        }
        _ => (error.fault.to_string(), "Write something that can be.".to_owned(), None),
    };
    let span = place(draft, error);
    let location = draft.location(&error.part, span);
    let rows = matches!(error.fault, Fault::Gap { .. }).then(|| gaps::rows(draft, error)).flatten();
    let help = match &rows {
        Some(_) => {
            format!(
                "Add these rows, with what they decide, its source, and for each the text {}.",
                gaps::text(error)
            )
        }
        None => help,
    };
    Finding::new(rule(&error.fault), location, about(draft, error), message, help).instead(instead).add(rows)
}

fn rule(fault: &Fault) -> Rule {
    match fault {
        fault if unknown_key(fault).is_some() => Rule::UnknownKey,
        Fault::Unreadable { .. } => Rule::WrongKind,
        Fault::Lacks { .. } => Rule::Lacking,
        Fault::Repeated { .. } => Rule::RepeatedId,
        Fault::Unknown { .. } => Rule::UnknownId,
        Fault::Cycle { .. } => Rule::Cycle,
        Fault::Gap { .. } => Rule::Gap,
        Fault::Overlap { .. } => Rule::Overlap,
        Fault::MissingText { .. } => Rule::MissingText,
        Fault::TimeZone { .. } => Rule::TimeZone,
        Fault::NewerFormat { .. } => Rule::NewerFormat,
        _ => Rule::Impossible,
    }
}

fn of_key(fault: &Fault) -> (String, String, Option<String>) {
    let (key, known) = unknown_key(fault).unwrap_or_default();
    let message = format!("the key “{key}” is not known here");
    match meant(key, known.iter().copied()) {
        Some(known) => (message, format!("Is “{known}” meant?"), Some(format!("\"{known}\""))),
        None => (message, format!("Known here: {}.", known.join(", ")), None),
    }
}

fn of_reference(draft: &Draft<'_>, id: &str, of: &str) -> (String, String, Option<String>) {
    let name = of.split(" (").next().unwrap_or(of);
    let known: Vec<&str> = match (of.split_once(" ("), of.strip_prefix("values of “")) {
        (Some((_, listed)), _) => listed.trim_end_matches(')').split(", ").collect(),
        (None, Some(question)) => {
            let question = question.trim_end_matches('”');
            let entry = draft.entries("questions").find(|member| member.key == question);
            let values = entry.and_then(|member| member.value.get("values"));
            values.into_iter().flat_map(Node::items).filter_map(Node::as_text).collect()
        }
        (None, None) => draft.entries(of).map(|member| member.key.as_str()).collect(),
    };
    let message = format!("“{id}” is not among the {name}");
    match meant(id, known.iter().copied()) {
        Some(known) => (message, format!("Is “{known}” meant?"), Some(format!("\"{known}\""))),
        None if (1..=12).contains(&known.len()) => {
            (message, format!("There are: {}.", known.join(", ")), None)
        }
        None => (message, format!("Add it to the {name}, or name another."), None),
    }
}

/// A text that a step, a row or an entry needs is in no language: it is misspelt where it is named, or not written.
fn missing_text(draft: &Draft<'_>, error: &PolicyError, key: &str) -> Finding {
    let known =
        draft.entries("texts").flat_map(|texts| texts.value.members()).map(|member| member.key.as_str());
    let near = meant(key, known);
    let location = draft.location(&error.part, place(draft, error));
    let message = format!("the text “{key}” is not written in any language");
    let help = match near {
        Some(near) => format!("Is “{near}” meant? Otherwise write “{key}” in every language."),
        None => format!("Write “{key}” in every language."),
    };
    Finding::new(Rule::MissingText, location, key, message, help)
}

impl Draft<'_> {
    /// A place in a file.
    pub(super) fn location(&self, part: &str, span: Span) -> Location {
        let file = self.files.iter().find(|file| file.name == part);
        let nowhere = || Location { file: part.to_owned(), line: 1, column: 1, span: Span::default() };
        file.map_or_else(nowhere, |file| file.location(span))
    }
}

/// Where an error stands: at the word that is wrong, where that is in sight.
fn place(draft: &Draft<'_>, error: &PolicyError) -> Span {
    let Some(tree) = draft.tree(&error.part) else { return Span::default() };
    let Some((member, node)) = find(tree, &error.path).and_then(|way| tree.at(&way)) else {
        return Span::default();
    };
    let word = match &error.fault {
        fault if let Some((key, _)) = unknown_key(fault) => key,
        Fault::Unknown { id, .. } | Fault::Repeated { id } | Fault::MissingText { key: id, .. } => {
            id.as_str()
        }
        Fault::Overlap { second, .. } => second.as_str(),
        _ => "",
    };
    let item =
        |item: &&Node| item.as_text() == Some(word) || item.get("id").and_then(Node::as_text) == Some(word);
    if let Some(member) = node.members().iter().find(|member| member.key == word) {
        return member.key_span;
    }
    if let Some(item) = node.items().iter().rfind(item) {
        return item.get("id").map_or(item.span, |id| id.span);
    }
    if let Some(row) = node.get("rows").into_iter().flat_map(Node::items).find(item) {
        return row.get("id").map_or(row.span, |id| id.span);
    }
    match (&error.fault, node.get("id")) {
        (Fault::MissingText { .. }, Some(id)) => id.span,
        (_, Some(id)) if word.is_empty() || id.as_text() == Some(word) => id.span,
        (Fault::Unreadable { .. } | Fault::Unknown { .. } | Fault::Invalid { .. }, _)
            if node.span.end > 0 =>
        {
            node.span
        }
        _ => member.map_or(node.span, |member| member.key_span),
    }
}

/// What an error is about, called by ids in place of positions.
fn about(draft: &Draft<'_>, error: &PolicyError) -> String {
    let Some(tree) = draft.tree(&error.part) else { return error.id.clone() };
    let Some(way) = find(tree, &error.path) else { return error.id.clone() };
    let mut names = Vec::new();
    for depth in 1..=way.len() {
        let Some((key, node)) = way.get(..depth).and_then(|way| tree.at(way)) else { break };
        match (depth, key, node.get("id").and_then(Node::as_text)) {
            (2, Some(key), _) => names.push(key.key.clone()),
            (_, None, Some(id)) => names.push(id.to_owned()),
            _ => {}
        }
    }
    if names.is_empty() { error.id.clone() } else { names.join("/") }
}
