//! The changes in sentences.

use std::fmt::Write as _;

use super::changes::Diff;
use super::who::{Who, Words};

/// So many of several steps or words are named.
const NAMED: usize = 6;

/// The changes as a page of text.
#[must_use]
pub fn page(diff: &Diff) -> String {
    if diff.is_nothing() {
        return "no one: nothing changes for anybody\n".to_owned();
    }
    let mut page = String::new();
    for change in &diff.outcomes {
        let (before, after) = (told(&change.before), told(&change.after));
        writeln!(page, "table {}: {before} becomes {after}", change.table).unwrap_or_default();
        for who in &change.who {
            writeln!(page, "  for {}", whom(who)).unwrap_or_default();
        }
        example(&mut page, &format!("in {}", count(change.combinations, "combination")), &change.example);
    }
    for change in &diff.screens {
        writeln!(page, "on {}:", named(&change.at)).unwrap_or_default();
        for gone in change.gone.iter().take(NAMED) {
            writeln!(page, "  - {gone}").unwrap_or_default();
        }
        for new in change.new.iter().take(NAMED) {
            writeln!(page, "  + {new}").unwrap_or_default();
        }
        writeln!(page, "  for {}", whom(&change.who)).unwrap_or_default();
        example(&mut page, &format!("on {}", count(change.screens, "screen")), &change.example);
    }
    for (step, situation) in &diff.steps {
        writeln!(page, "new step {step}").unwrap_or_default();
        example(&mut page, "shown", situation);
    }
    for change in &diff.recurring {
        let [before, after] =
            [&change.before, &change.after].map(|told| if told.is_empty() { "never" } else { told });
        writeln!(page, "home reminds of {}: {before} becomes {after}", change.step).unwrap_or_default();
    }
    for change in &diff.landings {
        writeln!(page, "a session at {} goes on at {}", change.from, change.to).unwrap_or_default();
        writeln!(page, "  for {}", whom(&change.who)).unwrap_or_default();
        example(&mut page, &format!("in {}", count(change.situations, "situation")), &change.example);
    }
    for change in &diff.asked {
        writeln!(page, "in a session {} is {}", change.id, change.change.replace('_', " "))
            .unwrap_or_default();
        example(&mut page, &format!("in {}", count(change.situations, "situation")), &change.example);
    }
    page
}

fn count(number: usize, of: &str) -> String {
    format!("{number} {of}{}", if number == 1 { "" } else { "s" })
}

fn told(values: &[String]) -> String {
    if values.is_empty() { "nothing".to_owned() } else { values.join(" ") }
}

fn named(all: &[String]) -> String {
    let rest = all.len().saturating_sub(NAMED);
    let named = all.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if rest == 0 { named } else { format!("{named} and {rest} more") }
}

fn whom(Who(who): &Who) -> String {
    if who.is_empty() {
        return "everybody there".to_owned();
    }
    let answers = who.iter().map(|(question, values)| {
        format!("{question}: {}", values.iter().cloned().collect::<Vec<_>>().join(" or "))
    });
    answers.collect::<Vec<_>>().join("; ")
}

fn example(page: &mut String, said: &str, situation: &Words) {
    let words: Vec<String> = situation.iter().map(|(id, value)| format!("{id} = {value}")).collect();
    let words =
        if words.is_empty() { "at home, before anything is known".to_owned() } else { words.join(", ") };
    writeln!(page, "  {said}, such as {words}").unwrap_or_default();
}
