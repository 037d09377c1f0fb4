//! `lotsen app`: which app handles some information.

use std::process::ExitCode;

use lotsen::advisor::{Advisor, Answers, AppAdvice, AppChange, QuestionInfo, Reason};
use lotsen::moment::Moment;
use lotsen::screen::AppCard;
use serde::Serialize;

use super::sources;
use crate::answers;
use crate::arguments::AppArguments;
use crate::draw::{self, Ink, Paper, Sheet};
use crate::failure::Failure;
use crate::output;
use crate::setting::Setting;
use crate::words::Words;

/// The answer in JSON.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    outcome: &'a str,
    app: Option<Named<'a>>,
    never: Vec<Named<'a>>,
    why: &'a Reason,
    changes: &'a [AppChange],
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

impl<'a> From<&'a AppCard> for Named<'a> {
    fn from(app: &'a AppCard) -> Self {
        Self { id: &app.id, name: &app.name }
    }
}

/// Says which app handles some information.
///
/// # Errors
/// Bad usage, a missing answer, or an output that cannot be written.
pub fn run(setting: &Setting, given: &AppArguments) -> Result<ExitCode, Failure> {
    let (moment, words) = (setting.moment(), setting.words());
    let advisor = Advisor::new(setting.policy.clone());
    let questions = advisor.questions(&moment);
    let told = answers::gather(&questions, ("information", given.information.as_deref()), &given.told)?;
    let advice = match advisor.app_for(&told, &moment) {
        Ok(advice) => advice,
        Err(error) => return answers::refused(error, &questions, &words, given.json),
    };
    if given.json {
        output::json(&Answer {
            outcome: &advice.outcome,
            app: advice.app.as_ref().map(Named::from),
            never: advice.never.iter().map(Named::from).collect(),
            why: &advice.why,
            changes: &advice.changes,
        })?;
    } else {
        let mut sheet = Sheet::new(Paper::of_output());
        draw(&mut sheet, &advice, &words);
        let asked = Asked { advisor: &advisor, told: &told, moment: &moment };
        draw_changes(&mut sheet, &advice, &questions, &asked, &words);
        output::line(sheet.finish().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn draw(sheet: &mut Sheet, advice: &AppAdvice, words: &Words) {
    sheet.write(Ink::Bold, &advice.why.text);
    if let Some(app) = &advice.app {
        sheet.write(Ink::Accent, &format!("→ {}", app.name));
    }
    if let Some(link) = &advice.link {
        sheet.write(
            Ink::Accent,
            &format!("→ {}", link.shown.as_ref().or(link.unresolved.as_ref()).unwrap_or(&link.name)),
        );
    }
    if !advice.never.is_empty() {
        let never: Vec<&str> = advice.never.iter().map(|app| app.name.as_str()).collect();
        sheet.hang("! ", Ink::Care, &words.fill("ui.cli.never", &[("apps", &never.join(", "))]));
    }
    draw::routes(sheet, advice.ask.as_slice(), words);
    sources(sheet, &advice.why, words);
}

/// What was asked, to ask it again with another answer.
struct Asked<'a> {
    advisor: &'a Advisor,
    told: &'a Answers,
    moment: &'a Moment,
}

impl Asked<'_> {
    /// What would hold with another answer, in words.
    fn instead(&self, change: &AppChange, words: &Words) -> String {
        let mut told = self.told.clone();
        told.insert(change.question.clone(), vec![change.value.clone()]);
        let app = self.advisor.app_for(&told, self.moment).ok().and_then(|advice| advice.app);
        app.map_or_else(|| words.say(&format!("ui.cli.outcome.{}", change.outcome)), |app| app.name)
    }
}

/// Draws what other answers would give, a line for each question and outcome.
fn draw_changes(
    sheet: &mut Sheet,
    advice: &AppAdvice,
    questions: &[QuestionInfo],
    asked: &Asked<'_>,
    words: &Words,
) {
    let mut lines: Vec<(&str, String, Vec<&str>)> = Vec::new();
    for change in &advice.changes {
        let outcome = asked.instead(change, words);
        let answer = answers::label(questions, &change.question, &change.value);
        match lines.iter_mut().find(|(question, known, _)| *question == change.question && *known == outcome)
        {
            Some((_, _, all)) => all.push(answer),
            None => lines.push((&change.question, outcome, vec![answer])),
        }
    }
    for (at, (question, outcome, all)) in lines.iter().enumerate() {
        if at == 0 {
            sheet.gap();
            sheet.write(Ink::Quiet, &words.say("ui.shell.why.changes"));
        }
        let (question, answers) = (answers::title(questions, question), all.join(", "));
        let with = [("question", question), ("answer", &answers), ("outcome", outcome)];
        sheet.hang("• ", Ink::Plain, &words.fill("ui.cli.change", &with));
    }
}
