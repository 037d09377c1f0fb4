//! `lotsen decide`: what any table of the policy says.

use std::process::ExitCode;

use lotsen::advisor::{Advisor, AdvisorError, Decision, DecisionChange, QuestionInfo};

use crate::answers;
use crate::arguments::DecideArguments;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// Says what a table says, for each combination of the answers that were given.
///
/// # Errors
/// Bad usage, a missing answer, or an output that cannot be written.
pub fn run(context: &Context, arguments: &DecideArguments) -> Result<ExitCode, CliError> {
    let (moment, phrases) = (context.moment(), context.phrases());
    let advisor = Advisor::new(context.policy.clone());
    let questions = advisor.questions(&moment);
    let Some(table) = &arguments.table else {
        return Err(no_table("TABLE is missing", &advisor));
    };
    let given = answers::optional(&questions, &arguments.answers)?;
    let decisions = match advisor.decide(table, &given, &moment) {
        Ok(decisions) => decisions,
        Err(AdvisorError::UnknownTable { .. }) => {
            return Err(no_table(&format!("“{table}” is not a table"), &advisor));
        }
        Err(error) => return answers::refused(error, &questions, &phrases, arguments.json),
    };
    if arguments.json {
        output::json(&decisions)?;
    } else {
        let mut page = Page::new(context.capabilities());
        for decision in &decisions {
            draw(&mut page, decision, &questions, &phrases);
        }
        output::line(page.into_text().trim())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn no_table(what: &str, advisor: &Advisor) -> CliError {
    let tables: Vec<String> = advisor.tables().into_iter().map(|table| table.id).collect();
    CliError::Usage(format!("{what}; allowed: {}", tables.join(", ")))
}

fn draw(page: &mut Page, decision: &Decision, questions: &[QuestionInfo], phrases: &Phrases) {
    page.gap();
    if !decision.about.is_empty() {
        let about = decision.about.iter();
        let about: Vec<&str> =
            about.map(|one| answers::label(questions, &one.question, &one.value)).collect();
        page.paragraph(Style::Accent, &about.join(", "));
    }
    page.paragraph(Style::Bold, &decision.why.text);
    for output in decision.outputs.iter().filter(|output| !output.values.is_empty()) {
        page.paragraph(Style::Plain, &format!("{}: {}", output.output, output.values.join(", ")));
    }
    draw::sources(page, &decision.why, phrases);
    draw_changes(page, &decision.changes, questions, phrases);
}

/// Draws what other answers would give, a line for each question and row.
fn draw_changes(page: &mut Page, changes: &[DecisionChange], questions: &[QuestionInfo], phrases: &Phrases) {
    let mut lines: Vec<(&DecisionChange, Vec<&str>)> = Vec::new();
    for change in changes {
        let answer = answers::label(questions, &change.question, &change.value);
        let same = |(known, _): &&mut (&DecisionChange, Vec<&str>)| {
            known.question == change.question && known.row == change.row
        };
        match lines.iter_mut().find(same) {
            Some((_, all)) => all.push(answer),
            None => lines.push((change, vec![answer])),
        }
    }
    let sentences = lines.iter().map(|(change, all)| {
        let (question, answers) = (answers::title(questions, &change.question), all.join(", "));
        let outcome = change.text.trim_end_matches('.');
        let values = [("question", question), ("answer", &answers), ("outcome", outcome)];
        phrases.fill("ui.cli.change", &values)
    });
    page.titled_list(&phrases.get("ui.shell.why.changes"), sentences);
}
