//! What a table decided, as lines: one for each app, with all that was chosen and that it is for.

use super::RenderContext;
use crate::evaluation::DecisionRow;
use crate::plan::{App, Combination, Question, Table};
use crate::policy::arena::Ix;
use crate::rules::Mask;
use crate::screen::DecisionLine;

/// Rows that name one app, or say one sentence where they name none.
struct Group<'a> {
    app: Option<Ix<App>>,
    /// Each sentence once.
    texts: Vec<String>,
    rows: Vec<&'a DecisionRow>,
}

impl RenderContext<'_> {
    /// One line for each app, where the rows name one; otherwise for each sentence.
    pub(super) fn lines(&self, ix: Ix<Table>, rows: &[DecisionRow]) -> Vec<DecisionLine> {
        let table = &self.policy.tables[ix];
        let mut groups: Vec<Group<'_>> = Vec::new();
        for row in rows {
            let Some(decided) = table.row(row.row) else { continue };
            let app = table.first_value(row.row, "app").and_then(|app| self.policy.apps.find(app));
            let text = self.words.text(decided.text);
            let same =
                |known: &&mut Group<'_>| known.app == app && (app.is_some() || known.texts.contains(&text));
            match groups.iter_mut().find(same) {
                Some(known) => {
                    if !known.texts.contains(&text) {
                        known.texts.push(text);
                    }
                    known.rows.push(row);
                }
                None => groups.push(Group { app, texts: vec![text], rows: vec![row] }),
            }
        }
        let several = groups.len() > 1;
        groups.iter().map(|group| self.line(group, rows, several)).collect()
    }

    fn line(&self, group: &Group<'_>, all: &[DecisionRow], several: bool) -> DecisionLine {
        let about: Vec<&Combination> = group.rows.iter().map(|row| &row.about).collect();
        let all: Vec<&Combination> = all.iter().map(|row| &row.about).collect();
        let named = telling(&about, &all);
        let mut kinds: Vec<String> = Vec::new();
        for combination in about {
            let said = combination.iter().filter(|(question, _)| named.contains(question));
            let said: Vec<String> =
                said.map(|(question, value)| self.words.label(*question, *value)).collect();
            let kind = said.join(", ");
            if !kind.is_empty() && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let mut never: Vec<String> = Vec::new();
        for information in group.rows.iter().filter_map(|row| row.information) {
            let others = self.never(information).into_iter().filter(|app| !never.contains(app));
            let others: Vec<String> = others.collect();
            never.extend(others);
        }
        let mut app = group.app.map(|app| self.app_card(app));
        // Among others an app and what it is for say what the sentence says.
        let said = several && app.is_some() && group.texts.len() == 1 && !kinds.is_empty();
        if let Some(app) = app.as_mut().filter(|_| said) {
            app.about = None;
        }
        DecisionLine {
            about: kinds.join(if named.len() > 1 { "; " } else { ", " }),
            kinds,
            text: if said { String::new() } else { group.texts.join("\n") },
            app,
            never,
        }
    }

    /// The built-in apps that must not be used for some information on the device in question.
    fn never(&self, information: Mask) -> Vec<String> {
        let reserved = &self.policy.reserved;
        let on = self.scene.device.map_or(0, |device| reserved.value_of(device));
        let never = self.policy.built_in_for(information, on);
        never.map(|app| self.words.text(self.policy.apps[app].name)).collect()
    }
}

/// The questions whose values tell some combinations from `all`: not one that the combinations hold whatever was
/// chosen of it. One is left, so that a line says what it is about: of such the one of which most was chosen.
fn telling(some: &[&Combination], all: &[&Combination]) -> Vec<Ix<Question>> {
    let questions = some.first().into_iter().flat_map(|one| one.iter().map(|(question, _)| *question));
    let mut named: Vec<Ix<Question>> = questions.collect();
    let mut chosen: Vec<(Ix<Question>, Vec<Mask>)> =
        named.iter().map(|question| (*question, values_of(*question, all))).collect();
    chosen.sort_by_key(|(_, values)| values.len());
    for (question, values) in chosen {
        let whatever =
            some.iter().all(|one| values.iter().all(|value| some.contains(&&with(one, question, *value))));
        if named.len() > 1 && whatever {
            named.retain(|known| *known != question);
        }
    }
    named
}

/// The values of a question in combinations, each once.
fn values_of(question: Ix<Question>, combinations: &[&Combination]) -> Vec<Mask> {
    let mut values = Vec::new();
    for (_, value) in combinations.iter().flat_map(|one| one.iter()).filter(|(known, _)| *known == question) {
        if !values.contains(value) {
            values.push(*value);
        }
    }
    values
}

/// A combination with another value of one question.
fn with(one: &Combination, question: Ix<Question>, value: Mask) -> Combination {
    one.iter().map(|(known, was)| (*known, if *known == question { value } else { *was })).collect()
}
