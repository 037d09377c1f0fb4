//! What was rehearsed, as a page of Markdown: a table of starts, then each finding with its shortest way.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Finding, Rehearsal, SECONDS_A_PRESS, SECONDS_A_SIGHT, WORDS_A_MINUTE};
use crate::allowance::Allowances;

/// The page of some rehearsals.
#[must_use]
pub fn page(rehearsals: &[Rehearsal], allowed: &Allowances) -> String {
    let mut page = head();
    for rehearsal in rehearsals {
        line(&mut page, rehearsal);
    }
    findings(&mut page, rehearsals, allowed);
    page
}

fn head() -> String {
    format!(
        "# Rehearsal\n\n\
         Written by `lotsen rehearse`: what comes of each start where an official does what the guide says, in every world.\n\n\
         - **Presses** are counted from the first screen of the journey to its end: the fewest to what it aims at, and the most on any way.\n\
         - **Words** are those read on the shortest way in the policy’s first language: titles, paragraphs, list items, notes, choices, names\n  \
           of sights; not buttons, cards and help.\n\
         - **Minutes** are an estimate: {WORDS_A_MINUTE} words a minute, {SECONDS_A_PRESS} seconds a press, {SECONDS_A_SIGHT} seconds a page of another product.\n\
         - **Endings** are places: a step, the sight that lies open there, and who helps.\n\n\
         | start | presses | words | screens | minutes | goal | helper | elsewhere | harm | stuck | findings |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n"
    )
}

/// A row of the table of starts.
fn line(page: &mut String, rehearsal: &Rehearsal) {
    let number = |number: Option<usize>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let ends = rehearsal.endings;
    let presses = match (rehearsal.presses.fewest, rehearsal.presses.most) {
        (fewest, Some(most)) => {
            format!("{}–{most}", fewest.map_or("never".to_owned(), |few| few.to_string()))
        }
        (fewest, None) => format!("{}, goes round", number(fewest)),
    };
    // Writing to a string never fails.
    let _written = writeln!(
        page,
        "| {} | {presses} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
        rehearsal.start,
        number(rehearsal.words),
        number(rehearsal.screens),
        number(rehearsal.minutes),
        ends.goal,
        ends.helper,
        ends.elsewhere,
        ends.harm,
        ends.stuck,
        rehearsal.findings.len(),
    );
}

/// Each finding once, with the shortest of its ways.
fn findings(page: &mut String, rehearsals: &[Rehearsal], allowed: &Allowances) {
    let mut found: BTreeMap<String, (usize, &Finding)> = BTreeMap::new();
    for finding in rehearsals.iter().flat_map(|rehearsal| &rehearsal.findings) {
        let known = found.entry(finding.key()).or_insert((0, finding));
        known.0 += 1;
        if finding.shortest.len() < known.1.shortest.len() {
            known.1 = finding;
        }
    }
    page.push_str("\n## Findings\n");
    if found.is_empty() {
        page.push_str("\nNone.\n");
    }
    for (key, (starts, finding)) in found {
        let plural = if starts == 1 { "" } else { "s" };
        let _written = write!(page, "\n- `{key}`, from {starts} start{plural}");
        if let Some(reason) = allowed.reason(&key) {
            let _written = write!(page, ", allowed: {reason}");
        }
        let _written = write!(page, "\n  - {}\n", way(&finding.shortest));
    }
}

/// A way on one line, each step named once where several things are done at it.
fn way(shortest: &[String]) -> String {
    let mut way = String::new();
    let mut at = "";
    for line in shortest {
        let (step, words) = line.split_once(": ").unwrap_or(("", line));
        if step == at {
            way.push_str(", ");
        } else {
            let between = if way.is_empty() { "" } else { " · " };
            let _written = write!(way, "{between}{step}: ");
            at = step;
        }
        way.push_str(words);
    }
    way
}
