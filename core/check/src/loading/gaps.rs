//! The rows that a table lacks, ready to be written into it.

use std::fmt::Write;

use lotsen::policy::PolicyError;

use super::draft::Draft;
use crate::document::{Node, find};

/// More combinations than this are not looked through.
const MOST: usize = 100_000;

/// The rows that are missing in the table that an error is about: as few as the combinations can be joined to. What they
/// decide is taken from the row before, and their source is open.
pub(super) fn rows(draft: &Draft<'_>, error: &PolicyError) -> Option<String> {
    let path = error.path.split(".rows").next()?;
    let tree = draft.tree(&error.part)?;
    let (_, table) = tree.at(&find(tree, path)?)?;
    let inputs: Vec<&str> = table.get("inputs")?.items().iter().filter_map(Node::as_text).collect();
    let values: Vec<Vec<String>> = inputs.iter().map(|input| values(draft, input)).collect::<Option<_>>()?;
    let written = table.get("rows")?.items();
    let covers = |combination: &[usize]| {
        written.iter().any(|row| {
            inputs.iter().zip(&values).zip(combination).all(|((input, values), at)| {
                let cell = row.get("when").and_then(|when| when.get(input));
                cell.is_none_or(|cell| {
                    cell.items()
                        .iter()
                        .filter_map(Node::as_text)
                        .any(|value| values.get(*at).is_some_and(|known| known == value))
                })
            })
        })
    };
    let missing: Vec<Vec<usize>> = combinations(&values)?.into_iter().filter(|one| !covers(one)).collect();
    let then = written.last()?.get("then")?.json();
    let mut rows = String::new();
    for (number, cells) in joined(missing, &values).into_iter().enumerate() {
        let mut when = Vec::new();
        for ((input, values), cell) in inputs.iter().zip(&values).zip(&cells) {
            if cell.len() < values.len() {
                let cell: Vec<&String> = cell.iter().filter_map(|at| values.get(*at)).collect();
                when.push(format!("{}:{}", Node::text(input).json(), serde_json::json!(cell)));
            }
        }
        // Writing to a string cannot fail.
        let _ = write!(
            rows,
            "{}{{\"id\":\"missing_{}\",\"when\":{{{}}},\"then\":{then},\"source\":[\"unresolved\"]}}",
            if number == 0 { "" } else { ",\n" },
            number + 1,
            when.join(","),
        );
    }
    (!rows.is_empty()).then_some(rows)
}

/// The key of the text that says what a missing row decides.
pub(super) fn text(error: &PolicyError) -> String {
    format!("“table.{}.missing_1”", error.id)
}

/// The values that an input may have: those of a question, or of an output of a table.
fn values(draft: &Draft<'_>, input: &str) -> Option<Vec<String>> {
    let texts = |node: &Node| node.items().iter().filter_map(Node::as_text).map(str::to_owned).collect();
    if let Some(question) = draft.entries("questions").find(|question| question.key == input) {
        return question.value.get("values").map(texts);
    }
    let (table, output) = input.split_once('.')?;
    let table = draft.entries("tables").find(|entry| entry.key == table)?;
    let output = table.value.get("outputs")?.get(output)?;
    match (output.get("values"), output.get("of").and_then(Node::as_text)) {
        (Some(values), _) => Some(texts(values)),
        (None, Some(of)) => Some(draft.entries(of).map(|entry| entry.key.clone()).collect()),
        (None, None) => None,
    }
}

/// Every combination of the values' positions.
fn combinations(values: &[Vec<String>]) -> Option<Vec<Vec<usize>>> {
    let count: usize = values.iter().map(Vec::len).try_fold(1_usize, usize::checked_mul)?;
    if count > MOST {
        return None;
    }
    let mut all = vec![Vec::new()];
    for values in values {
        all = all
            .into_iter()
            .flat_map(|one: Vec<usize>| {
                (0..values.len()).map(move |at| one.iter().copied().chain([at]).collect())
            })
            .collect();
    }
    Some(all)
}

/// Combinations joined to rows: those that differ in one column alone become one, column by column.
fn joined(missing: Vec<Vec<usize>>, values: &[Vec<String>]) -> Vec<Vec<Vec<usize>>> {
    let mut rows: Vec<Vec<Vec<usize>>> =
        missing.into_iter().map(|one| one.into_iter().map(|at| vec![at]).collect()).collect();
    for column in (0..values.len()).rev() {
        let mut wider: Vec<Vec<Vec<usize>>> = Vec::new();
        for row in rows {
            let alike = |other: &&mut Vec<Vec<usize>>| {
                other.iter().zip(&row).enumerate().all(|(at, (one, two))| at == column || one == two)
            };
            match (wider.iter_mut().find(alike), row.get(column)) {
                (Some(known), Some(cell)) => {
                    if let Some(known) = known.get_mut(column) {
                        known.extend(cell);
                    }
                }
                _ => wider.push(row),
            }
        }
        rows = wider;
    }
    rows
}
