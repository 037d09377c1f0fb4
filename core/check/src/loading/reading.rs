//! Reads files into trees: what is no JSON, and keys that stand twice in one object.

use std::collections::BTreeSet;

use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::draft::Draft;
use super::repairs::Repairs;
use crate::document::{File, Files, Kind, Member, Node};
use crate::finding::{Finding, Span};
use crate::rule::Rule;

/// JSON as the core reads it.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The tree of each file, and what is wrong with those that are no JSON.
pub(super) fn read(files: &Files, repairs: &mut Repairs) -> (Vec<Option<Node>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let trees = files.iter().map(|file| {
        if let Some(start) = file.text.find(char::REPLACEMENT_CHARACTER) {
            let span = Span { start, end: start + char::REPLACEMENT_CHARACTER.len_utf8() };
            let help = "Save the file as UTF-8, and write the sign anew.";
            let message = "here stands a sign that is no UTF-8";
            findings.push(Finding::new(Rule::Syntax, file.location(span), "", message, help));
        }
        let strict = match tree(file, &STRICT) {
            Ok(tree) => return Some(tree),
            Err(finding) => finding,
        };
        findings.push(*strict);
        // What is meant is often plain all the same: the rest of the file is looked at too.
        let lenient = tree(file, &ParseOptions::default()).ok();
        if lenient.is_none() {
            repairs.lost(file);
        }
        lenient
    });
    (trees.collect(), findings)
}

fn tree(file: &File, options: &ParseOptions) -> Result<Node, Box<Finding>> {
    let wrong = |span: Span, message: String| {
        let help = "Mend it here; an editor that knows JSON marks the place.";
        Box::new(Finding::new(Rule::Syntax, file.location(span), "", message, help))
    };
    let read = parse_to_ast(&file.text, &CollectOptions::default(), options).map_err(|error| {
        let range = error.range();
        let message = format!("this is no JSON: {}", error.kind().to_string().to_lowercase());
        wrong(Span { start: range.start, end: range.end }, message)
    })?;
    match read.value.map(|value| Node::of(&value, &file.text)) {
        Some(node) if matches!(node.kind, Kind::Map(_)) => Ok(node),
        _ => Err(wrong(Span::default(), "a part of a policy is an object, “{ … }”".to_owned())),
    }
}

/// Keys that stand twice in one object: the second is told and taken out.
pub(super) fn repeated_keys(draft: &mut Draft<'_>, repairs: &mut Repairs) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, tree) in draft.files.iter().zip(&mut draft.trees) {
        let Some(tree) = tree else { continue };
        let mut taken = Vec::new();
        take_repeated(tree, &mut taken);
        for member in taken {
            repairs.taken(&member.value, Some(&member.key));
            repairs.unsure();
            findings.push(Finding::new(
                Rule::RepeatedId,
                file.location(member.key_span),
                &member.key,
                format!("“{}” stands twice in one object", member.key),
                "Keep one of the two; only the last would count.",
            ));
        }
    }
    findings
}

fn take_repeated(node: &mut Node, taken: &mut Vec<Member>) {
    match &mut node.kind {
        Kind::List(items) => items.iter_mut().for_each(|item| take_repeated(item, taken)),
        Kind::Map(members) => {
            let mut known = BTreeSet::new();
            let mut at = 0;
            while let Some(member) = members.get(at) {
                if known.insert(member.key.clone()) {
                    at += 1;
                } else {
                    taken.push(members.remove(at));
                }
            }
            for member in members {
                take_repeated(&mut member.value, taken);
            }
        }
        Kind::Text(_) | Kind::Other(_) => {}
    }
}
