//! An explanation in sentences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lotsen::advisor::Decision;

use super::{Combination, Explanation, Way};

/// An explanation as a page of text.
#[must_use]
pub fn page(explanation: &Explanation) -> String {
    match explanation {
        Explanation::Decisions(decisions) => decisions.iter().map(decision).collect(),
        Explanation::Needs(questions) => format!("needs an answer to: {}\n", questions.join(", ")),
        Explanation::Way(way) => self::way(way),
        Explanation::Combinations(rows) => {
            let rows: String = rows.iter().map(combination).collect();
            format!("no screen rests on it; these answers give it:\n{rows}")
        }
        Explanation::Nowhere => "no situation leads there\n".to_owned(),
    }
}

fn decision(decision: &Decision) -> String {
    let why = &decision.why;
    let told = decision.outputs.iter().filter(|output| !output.values.is_empty());
    let told: Vec<String> =
        told.map(|output| format!("{}={}", output.output, output.values.join(","))).collect();
    let (table, row) = (&why.table, &why.row);
    let mut page = format!("{table}.{row}: {}\n  {}\n", told.join(", "), why.text);
    writeln!(page, "  because: {}", why.sources.join(", ")).unwrap_or_default();
    if !decision.about.is_empty() {
        let about: Vec<String> =
            decision.about.iter().map(|one| format!("{}={}", one.question, one.value)).collect();
        writeln!(page, "  for: {}", about.join(", ")).unwrap_or_default();
    }
    for (question, values, row, text) in changes(decision) {
        writeln!(page, "  with {question}={}: {table}.{row}: {text}", values.join(" or "))
            .unwrap_or_default();
    }
    page
}

/// What other answers would give, the values of a question that lead to one row together.
fn changes(decision: &Decision) -> Vec<(&str, Vec<&str>, &str, &str)> {
    let mut changes: Vec<(&str, Vec<&str>, &str, &str)> = Vec::new();
    for change in &decision.changes {
        let same =
            |known: &&mut (&str, Vec<&str>, &str, &str)| known.0 == change.question && known.2 == change.row;
        match changes.iter_mut().find(same) {
            Some((_, values, ..)) => values.push(&change.value),
            None => changes.push((&change.question, vec![&change.value], &change.row, &change.text)),
        }
    }
    changes
}

fn combination(Combination { table, row, answers }: &Combination) -> String {
    format!("  {table}.{row}: {}\n", words(answers))
}

fn way(way: &Way) -> String {
    let count = way.presses.len();
    let mut page =
        format!("{}: {} ({count} {})\n", way.to, way.title, if count == 1 { "press" } else { "presses" });
    if !way.before.is_empty() {
        writeln!(page, "  known before: {}", words(&way.before)).unwrap_or_default();
    }
    for (number, press) in (1..).zip(&way.presses) {
        let label = if press.label.is_empty() { String::new() } else { format!("“{}” ", press.label) };
        writeln!(page, "  {number}. {}: {label}({})", press.at, press.does).unwrap_or_default();
    }
    writeln!(page, "  situation: {}", words(&way.situation)).unwrap_or_default();
    page
}

fn words(situation: &BTreeMap<String, String>) -> String {
    let words: Vec<String> = situation.iter().map(|(id, value)| format!("{id} = {value}")).collect();
    words.join(", ")
}
