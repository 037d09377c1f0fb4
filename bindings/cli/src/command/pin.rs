//! `lotsen pin`: the rules of the app code, or a check of a code.

use std::io::{self, IsTerminal as _, Read as _};
use std::process::ExitCode;

use lotsen::advisor::{Advisor, PinRules};
use lotsen::pin::{PinAdvice, PinFault, PinReport, PinSigns};
use serde::Serialize;

use crate::arguments::PinArguments;
use crate::context::Context;
use crate::draw::{Page, Style};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// More bytes than this are no code, and are not read. It is far more than standard input holds back for itself, so
/// that every read goes past its buffer and leaves no copy there.
const MAX_BYTES: usize = 32 * 1_024;

/// What was found in a code, in JSON.
#[derive(Debug, Serialize)]
struct Answer {
    ok: bool,
    broken: Vec<&'static str>,
    advice: Vec<&'static str>,
}

/// Says the rules of the app code, or checks a code.
///
/// # Errors
/// Bad usage, or an input or output that fails.
pub fn run(context: &Context, arguments: &PinArguments) -> Result<ExitCode, CliError> {
    let advisor = Advisor::new(context.policy.clone());
    match arguments.check.as_deref() {
        None => rules(context, &advisor, arguments.json),
        Some("-") => check(context, &advisor, arguments.json),
        Some(_) => Err(CliError::Usage(
            "a code on the command line can be seen by others; allowed: --check -".into(),
        )),
    }
}

fn rules(context: &Context, advisor: &Advisor, json: bool) -> Result<ExitCode, CliError> {
    let card = advisor.pin_rules(&context.moment()).ok_or_else(|| no_code(&context.phrases()))?;
    if json {
        output::json(&card)?;
    } else {
        let mut page = Page::new(context.capabilities());
        for rule in &card.rules {
            page.item("• ", Style::Plain, &format!("{} [{}]", rule.text, rule.sources.join(", ")));
        }
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn no_code(phrases: &Phrases) -> CliError {
    CliError::Refused(phrases.get("ui.cli.pin.none"))
}

fn check(context: &Context, advisor: &Advisor, json: bool) -> Result<ExitCode, CliError> {
    let phrases = context.phrases();
    let mut candidate = read(&phrases)?;
    let end = candidate.len() - line_end(&candidate);
    let report = advisor.check_pin(candidate.get_mut(..end).unwrap_or_default());
    candidate.fill(0);
    let report = report.ok_or_else(|| no_code(&phrases))?;
    if json {
        output::json(&Answer {
            ok: report.ok,
            broken: report.broken.iter().map(|fault| fault.id()).collect(),
            advice: report.advice.iter().map(|advice| advice.id()).collect(),
        })?;
    } else {
        let rules = advisor.pin_rules(&context.moment()).ok_or_else(|| no_code(&phrases))?;
        output::line(&sentences(&report, &rules, &phrases))?;
    }
    Ok(if report.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads a code: from a terminal without showing it, otherwise all of the input.
fn read(phrases: &Phrases) -> Result<Vec<u8>, CliError> {
    if io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password(format!("{} ", phrases.get("ui.cli.pin.prompt")))?.into_bytes());
    }
    // As long as it can become from the beginning, so that no copy is left behind by growing.
    let mut candidate = vec![0; MAX_BYTES];
    let mut length = 0;
    while let Some(free) = candidate.get_mut(length..).filter(|free| free.len() > MAX_BYTES / 2) {
        match io::stdin().lock().read(free)? {
            0 => break,
            read => length += read,
        }
    }
    candidate.truncate(length);
    Ok(candidate)
}

/// The length of the line end that a shell adds.
fn line_end(candidate: &[u8]) -> usize {
    match candidate {
        [.., b'\r', b'\n'] => 2,
        [.., b'\n'] => 1,
        _ => 0,
    }
}

fn sentences(report: &PinReport, rules: &PinRules, phrases: &Phrases) -> String {
    let verdict = if report.ok { "ui.cli.pin.ok" } else { "ui.cli.pin.not_ok" };
    let faults = report.broken.iter().copied().map(PinFault::id);
    let advice = report.advice.iter().copied().map(PinAdvice::id);
    let length = rules.length.to_string();
    let key = |id: &str| match (id, rules.signs) {
        (_, PinSigns::Digits) | ("characters" | "year" | "date", _) => format!("ui.cli.pin.{id}"),
        _ => format!("ui.cli.pin.{id}.characters"),
    };
    let why = faults.chain(advice).map(|id| phrases.fill(&key(id), &[("length", &length)]));
    std::iter::once(phrases.get(verdict)).chain(why).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_not_part_of_the_code() {
        assert_eq!(line_end(b"7351"), 0);
        assert_eq!(line_end(b"7351\n"), 1);
        assert_eq!(line_end(b"7351\r\n"), 2);
        assert_eq!(line_end(b"7351\n\n"), 1);
    }
}
