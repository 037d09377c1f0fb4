//! Why a screen is shown: the rows and answers that decided, the sources, and what would change it.

use super::RenderContext;
use super::words::Words;
use crate::evaluation::{DecisionRow, Evaluation};
use crate::plan::{Combination, Question, Sort, Source, Step, Table, bases};
use crate::policy::arena::{Ix, Named};
use crate::policy::document::header::SourceKind;
use crate::policy::phrases::Phrase;
use crate::rules::{Asked, Mask};
use crate::scene::SceneBlock;
use crate::screen::{SourceLine, Why, WhyChange, WhyRow};

impl RenderContext<'_> {
    /// Why the step is shown.
    pub(super) fn why(&self, evaluation: &Evaluation<'_>, ix: Ix<Step>) -> Why {
        let step = &self.policy.steps[ix];
        let mut sources = step.sources.clone();
        let shown = self.scene.blocks.iter().filter_map(|block| match block {
            SceneBlock::Written(written) => Some(written.block),
            _ => None,
        });
        sources.extend(shown.flat_map(|block| block.sources.iter().copied()));
        let mut why = Why { title: self.words.phrase(Phrase::WhyTitle).to_owned(), ..Why::default() };
        for block in &self.scene.blocks {
            if let SceneBlock::Decision(table, rows) = block {
                self.explain_decision(evaluation, *table, rows, &mut why, &mut sources);
            }
        }
        self.explain_conditions(evaluation, step, &mut why);
        why.sources = source_lines(self.words, &sources);
        why
    }

    fn explain_decision(
        &self,
        evaluation: &Evaluation<'_>,
        ix: Ix<Table>,
        rows: &[DecisionRow],
        why: &mut Why,
        sources: &mut Vec<Ix<Source>>,
    ) {
        let table = &self.policy.tables[ix];
        for DecisionRow { about, row: at, .. } in rows {
            let Some(row) = table.row(*at) else {
                continue;
            };
            sources.extend(&row.sources);
            // A row that decides several answers is one reason.
            let reason = row_reason(self.words, table, *at);
            if !why.rows.contains(&reason) {
                why.rows.push(reason);
            }
            let asked = table.rests_on.iter().copied();
            let asked = asked.filter(|ix| about.iter().all(|(given, _)| given != ix));
            let asked = asked.filter_map(|question| {
                let values = self.policy.questions[question].all();
                Some(Asked { question, answer: evaluation.get(question)?, values })
            });
            let with = |instead: Option<_>| -> Combination { about.iter().copied().chain(instead).collect() };
            for change in table.compiled.changes(asked, |instead| evaluation.rows_with(ix, &with(instead))) {
                let then = table.row(change.row).map(|row| self.words.text(row.text));
                self.push_change(why, self.words, change.question, 1 << change.value, then.as_deref());
            }
        }
    }

    /// The answers on which the step's conditions rest, and the other answers with which it would not be shown.
    fn explain_conditions(&self, evaluation: &Evaluation<'_>, step: &Step, why: &mut Why) {
        let mut asked = Vec::new();
        for (question, _) in &step.when {
            bases(&self.policy.questions, &self.policy.tables, *question, &mut asked);
        }
        // What an answer is called may depend on another that decides here too.
        let named: Vec<_> = asked.iter().filter_map(|ix| Some((*ix, evaluation.get(*ix)?))).collect();
        let words = Words::new(self.policy, self.moment, &named);
        for ix in asked {
            let question = &self.policy.questions[ix];
            let (Some(title), Some(answer)) = (question.title, evaluation.get(ix)) else {
                continue;
            };
            // A state that no answer stands for has no words.
            if question.in_mask(answer).any(|value| value.label.is_none()) {
                continue;
            }
            let places = [("question", words.text(title)), ("answer", words.label(ix, answer))];
            let places = places.each_ref().map(|(name, value)| (*name, value.as_str()));
            why.answers.push(self.words.phrase_with(Phrase::AnswerLine, &places));
            if !matches!(question.sort, Sort::Told { .. }) || question.many {
                continue;
            }
            for at in 0..question.values.len() {
                let other = 1 << at;
                if answer & other == 0 && !evaluation.would_apply(&step.when, (ix, other)) {
                    self.push_change(why, &words, ix, other, None);
                }
            }
        }
    }

    fn push_change(
        &self,
        why: &mut Why,
        words: &Words<'_>,
        ix: Ix<Question>,
        value: Mask,
        then: Option<&str>,
    ) {
        let question = &self.policy.questions[ix];
        let Some(id) = question.in_mask(value).next().map(|value| value.id.clone()) else {
            return;
        };
        let title = question.title.map_or_else(|| question.id().to_owned(), |title| words.text(title));
        let label = words.label(ix, value);
        let places = [("question", title.as_str()), ("answer", label.as_str()), ("then", then.unwrap_or(""))];
        let phrase = if then.is_some() { Phrase::ChangeTo } else { Phrase::ChangeAway };
        let change =
            WhyChange { question: question.id.clone(), value: id, text: words.phrase_with(phrase, &places) };
        if !why.changes.contains(&change) {
            why.changes.push(change);
        }
    }
}

/// A row of a table in a sentence.
pub(crate) fn row_reason(words: &Words<'_>, table: &Table, row: u16) -> WhyRow {
    let found = table.row(row);
    WhyRow {
        table: table.id.clone(),
        row: found.map(|row| row.id.clone()).unwrap_or_default(),
        text: found.map(|row| words.text(row.text)).unwrap_or_default(),
    }
}

/// Sources in sentences, each sentence once: several may say no more than that it is an assumption.
pub(crate) fn source_lines(words: &Words<'_>, sources: &[Ix<Source>]) -> Vec<SourceLine> {
    let mut lines: Vec<SourceLine> = Vec::new();
    for source in sources {
        let line = source_line(words, *source);
        if lines.iter().all(|known| known.text != line.text) {
            lines.push(line);
        }
    }
    lines
}

/// A source in a sentence.
fn source_line(words: &Words<'_>, ix: Ix<Source>) -> SourceLine {
    let source = &words.policy.sources[ix];
    let own = words.some(source.text).unwrap_or_default();
    let address = source.address.as_deref().unwrap_or_default();
    let date = source.date.as_deref().unwrap_or_default();
    let places = [
        ("id", source.id()),
        ("text", own.as_str()),
        ("address", address),
        ("date", date),
        ("issued", source.date.as_deref().unwrap_or(&words.policy.header.issued)),
    ];
    let phrase = match source.kind {
        SourceKind::Fact => Phrase::SourceFact,
        SourceKind::Reading => Phrase::SourceReading,
        SourceKind::Docs => Phrase::SourceDocs,
        SourceKind::Page => Phrase::SourcePage,
        SourceKind::Assumption => Phrase::SourceAssumption,
        SourceKind::Unresolved => Phrase::SourceUnresolved,
    };
    let text = words.phrase_with(phrase, &places);
    // A source without words of its own is named, and nothing follows.
    let text = if own.is_empty() { text.trim_end_matches([':', ' ']).to_owned() } else { text };
    let stands_there = match source.kind {
        SourceKind::Fact | SourceKind::Reading if !address.is_empty() => {
            let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
            format!("{end} {}", words.phrase_with(Phrase::SourceAt, &places))
        }
        _ => String::new(),
    };
    let text = text + &stands_there;
    SourceLine { id: source.id.clone(), text }
}
