//! An explanation in sentences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Change, Decision, Explanation, Way};

/// An explanation as a page of text.
#[must_use]
pub fn page(explanation: &Explanation) -> String {
    match explanation {
        Explanation::Decision(decision) => self::decision(decision),
        Explanation::Needs(questions) => format!("needs an answer to: {}\n", questions.join(", ")),
        Explanation::Way(way) => self::way(way),
        Explanation::Combinations(rows) => {
            let rows: String = rows.iter().map(decision).collect();
            format!("no screen rests on it; these answers give it:\n{rows}")
        }
        Explanation::Nowhere => "no situation leads there\n".to_owned(),
    }
}

fn decision(decision: &Decision) -> String {
    let Decision { table, row, text, source, then, answers, changes } = decision;
    let mut page = format!("{table}.{row}: {}\n  {text}\n  because: {}\n", told(then), source.join(", "));
    let answers: Vec<String> =
        answers.iter().map(|(id, values)| format!("{id}={}", values.join(","))).collect();
    writeln!(page, "  for: {}", answers.join(", ")).unwrap_or_default();
    for Change { question, values, row, then } in changes {
        writeln!(page, "  with {question}={}: {table}.{row}: {}", values.join(" or "), told(then))
            .unwrap_or_default();
    }
    page
}

fn told(then: &[(String, Vec<String>)]) -> String {
    let told: Vec<String> = then.iter().map(|(id, values)| format!("{id}={}", values.join(","))).collect();
    told.join(", ")
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
