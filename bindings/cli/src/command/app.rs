//! `lotsen app`: which app handles some information.

use std::process::ExitCode;

use lotsen::advisor::{Advisor, Answers, AppAdvice, AppChange, QuestionInfo, Reason};
use lotsen::moment::Moment;
use lotsen::screen::AppCard;
use serde::Serialize;

use crate::answers;
use crate::arguments::AppArguments;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// The answer in JSON.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    outcome: &'a str,
    app: Option<App<'a>>,
    never: Vec<App<'a>>,
    why: &'a Reason,
    changes: &'a [AppChange],
}

#[derive(Debug, Serialize)]
struct App<'a> {
    id: &'a str,
    name: &'a str,
}

impl<'a> From<&'a AppCard> for App<'a> {
    fn from(app: &'a AppCard) -> Self {
        Self { id: &app.id, name: &app.name }
    }
}

/// Says which app handles some information.
///
/// # Errors
/// Bad usage, a missing answer, or an output that cannot be written.
pub fn run(context: &Context, arguments: &AppArguments) -> Result<ExitCode, CliError> {
    let (moment, phrases) = (context.moment(), context.phrases());
    let advisor = Advisor::new(context.policy.clone());
    let questions = advisor.questions(&moment);
    let given =
        answers::gather(&questions, ("information", arguments.information.as_deref()), &arguments.answers)?;
    let advice = match advisor.app_for(&given, &moment) {
        Ok(advice) => advice,
        Err(error) => return answers::refused(error, &questions, &phrases, arguments.json),
    };
    if arguments.json {
        output::json(&Answer {
            outcome: &advice.outcome,
            app: advice.app.as_ref().map(App::from),
            never: advice.never.iter().map(App::from).collect(),
            why: &advice.why,
            changes: &advice.changes,
        })?;
    } else {
        let mut page = Page::new(context.capabilities());
        draw(&mut page, &advice, &phrases);
        let request = Request { advisor: &advisor, answers: &given, moment: &moment };
        draw_changes(&mut page, &advice, &questions, &request, &phrases);
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn draw(page: &mut Page, advice: &AppAdvice, phrases: &Phrases) {
    page.paragraph(Style::Bold, &advice.why.text);
    if let Some(app) = &advice.app {
        page.paragraph(Style::Accent, &format!("→ {}", app.name));
    }
    if let Some(link) = &advice.link {
        page.paragraph(
            Style::Accent,
            &format!("→ {}", link.shown.as_ref().or(link.unresolved.as_ref()).unwrap_or(&link.name)),
        );
    }
    if !advice.never.is_empty() {
        let never: Vec<&str> = advice.never.iter().map(|app| app.name.as_str()).collect();
        page.item("! ", Style::Care, &phrases.fill("ui.cli.never", &[("apps", &never.join(", "))]));
    }
    draw::routes(page, advice.ask.as_slice(), phrases);
    draw::sources(page, &advice.why, phrases);
}

/// A request to the advisor, to be made again with another answer.
struct Request<'a> {
    advisor: &'a Advisor,
    answers: &'a Answers,
    moment: &'a Moment,
}

impl Request<'_> {
    /// The outcome with another answer, in words.
    fn outcome_with(&self, change: &AppChange, phrases: &Phrases) -> String {
        let mut answers = self.answers.clone();
        answers.insert(change.question.clone(), vec![change.value.clone()]);
        let app = self.advisor.app_for(&answers, self.moment).ok().and_then(|advice| advice.app);
        app.map_or_else(|| phrases.get(&format!("ui.cli.outcome.{}", change.outcome)), |app| app.name)
    }
}

/// Draws what other answers would give, a line for each question and outcome.
fn draw_changes(
    page: &mut Page,
    advice: &AppAdvice,
    questions: &[QuestionInfo],
    request: &Request<'_>,
    phrases: &Phrases,
) {
    let mut lines: Vec<(&str, String, Vec<&str>)> = Vec::new();
    for change in &advice.changes {
        let outcome = request.outcome_with(change, phrases);
        let answer = answers::label(questions, &change.question, &change.value);
        match lines.iter_mut().find(|(question, known, _)| *question == change.question && *known == outcome)
        {
            Some((_, _, all)) => all.push(answer),
            None => lines.push((&change.question, outcome, vec![answer])),
        }
    }
    let sentences = lines.iter().map(|(question, outcome, all)| {
        let (question, answers) = (answers::title(questions, question), all.join(", "));
        let values = [("question", question), ("answer", &answers), ("outcome", outcome)];
        phrases.fill("ui.cli.change", &values)
    });
    page.titled_list(&phrases.get("ui.shell.why.changes"), sentences);
}
