//! The answers of a command line, and what to say where the advisor needs others.

use std::process::ExitCode;

use lotsen::advisor::{AdvisorError, Answers, QuestionInfo};
use serde_json::json;

use crate::arguments::AnswerOptions;
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// Questions that have an option of their own.
const OPTIONS: [(&str, &str); 2] = [("device", "--device"), ("owner", "--owner")];

/// Gathers the answers: the one that the command itself is about, and those of the options.
///
/// # Errors
/// Bad usage names the values that are allowed.
pub fn gather(
    questions: &[QuestionInfo],
    about: (&str, Option<&str>),
    options: &AnswerOptions,
) -> Result<Answers, CliError> {
    let mut answers = Answers::new();
    let (question, value) = about;
    let name = question.to_uppercase();
    match value {
        Some(value) => add(&mut answers, questions, &name, question, value)?,
        None => return Err(usage(&format!("{name} is missing"), questions, question)),
    }
    add_options(&mut answers, questions, options)?;
    Ok(answers)
}

/// Gathers the answers of the options alone.
///
/// # Errors
/// Bad usage names the values that are allowed.
pub fn optional(questions: &[QuestionInfo], options: &AnswerOptions) -> Result<Answers, CliError> {
    let mut answers = Answers::new();
    add_options(&mut answers, questions, options)?;
    Ok(answers)
}

fn add_options(
    answers: &mut Answers,
    questions: &[QuestionInfo],
    options: &AnswerOptions,
) -> Result<(), CliError> {
    for ((question, option), value) in OPTIONS.into_iter().zip([&options.device, &options.owner]) {
        if let Some(value) = value {
            add(answers, questions, option, question, value)?;
        }
    }
    for answer in &options.further {
        let Some((question, value)) = answer.split_once('=') else {
            let known: Vec<&str> = questions.iter().map(|info| info.id.as_str()).collect();
            return Err(CliError::Usage(format!(
                "“{answer}” is not of the form --answer QUESTION=VALUE; allowed questions: {}",
                known.join(", ")
            )));
        };
        add(answers, questions, "--answer", question, value)?;
    }
    Ok(())
}

/// Adds an answer: a value, or several with commas between them.
fn add(
    answers: &mut Answers,
    questions: &[QuestionInfo],
    option: &str,
    question: &str,
    value: &str,
) -> Result<(), CliError> {
    let Some(info) = questions.iter().find(|info| info.id == question) else {
        let known: Vec<&str> = questions.iter().map(|info| info.id.as_str()).collect();
        let known = known.join(", ");
        return Err(CliError::Usage(format!(
            "“{question}” is not a question for {option}; allowed: {known}"
        )));
    };
    let values = answers.entry(question.to_owned()).or_default();
    for value in value.split(',') {
        if !info.values.iter().any(|known| known.id == value) {
            return Err(usage(&format!("“{value}” is not a value for {option}"), questions, question));
        }
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }
    if values.len() > 1 && !info.many {
        return Err(CliError::Usage(format!(
            "“{question}” has one answer, and was given {}; allowed: one of {}",
            values.join(" and "),
            info.values.iter().map(|value| value.id.as_str()).collect::<Vec<_>>().join(", ")
        )));
    }
    Ok(())
}

fn usage(what: &str, questions: &[QuestionInfo], question: &str) -> CliError {
    let values = questions.iter().filter(|info| info.id == question).flat_map(|info| &info.values);
    let allowed: Vec<&str> = values.map(|value| value.id.as_str()).collect();
    CliError::Usage(format!("{what}; allowed: {}", allowed.join(", ")))
}

/// Says why the advisor gave no answer: in JSON the questions that it needs, otherwise in a sentence.
///
/// # Errors
/// The reason itself, save for the questions in JSON, which are an answer too.
pub fn refused(
    error: AdvisorError,
    questions: &[QuestionInfo],
    phrases: &Phrases,
    json: bool,
) -> Result<ExitCode, CliError> {
    match error {
        AdvisorError::Needs { needs } if json => {
            output::json(&json!({ "needs": needs }))?;
            Ok(ExitCode::FAILURE)
        }
        AdvisorError::Needs { needs } => {
            let asked = questions.iter().filter(|info| needs.contains(&info.id));
            let sentences: Vec<String> = asked.map(|info| needs_sentence(info, phrases)).collect();
            Err(CliError::Refused(sentences.join("\n")))
        }
        AdvisorError::UnknownQuestion { .. } | AdvisorError::BadValue { .. } => {
            Err(CliError::Usage(error.to_string()))
        }
        _ => Err(CliError::Refused(error.to_string())),
    }
}

fn needs_sentence(info: &QuestionInfo, phrases: &Phrases) -> String {
    let own = OPTIONS.iter().find(|(question, _)| *question == info.id);
    let option = own.map_or_else(|| format!("--answer {}=", info.id), |(_, option)| (*option).to_owned());
    let values: Vec<&str> = info.values.iter().map(|value| value.id.as_str()).collect();
    let placeholders =
        [("question", info.title.as_str()), ("option", &option), ("values", &values.join(", "))];
    phrases.fill("ui.cli.needs", &placeholders)
}

/// The label of a value of a question.
pub fn label<'a>(questions: &'a [QuestionInfo], question: &str, value: &'a str) -> &'a str {
    let values = questions.iter().filter(|info| info.id == question).flat_map(|info| &info.values);
    values.into_iter().find(|known| known.id == value).map_or(value, |known| known.label.as_str())
}

/// The title of a question; its id where it is never asked and has none.
pub fn title<'a>(questions: &'a [QuestionInfo], question: &'a str) -> &'a str {
    let title = questions.iter().find(|info| info.id == question).map(|info| info.title.as_str());
    title.filter(|title| !title.is_empty()).unwrap_or(question)
}
