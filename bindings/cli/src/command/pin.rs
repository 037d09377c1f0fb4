//! `lotsen pin`: the rules of the app code, or a check of a code.

use std::io::{self, IsTerminal as _, Read as _};
use std::process::ExitCode;

use lotsen::advisor::Advisor;
use lotsen::pin::{PinAdvice, PinFault, PinReport};
use serde::Serialize;

use crate::arguments::PinArguments;
use crate::draw::{Ink, Paper, Sheet};
use crate::failure::Failure;
use crate::output;
use crate::setting::Setting;
use crate::words::Words;

/// More bytes than this are no code, and are not read. It is far more than standard input holds back for itself, so
/// that every read goes past its buffer and leaves no copy there.
const MOST: usize = 32 * 1_024;

/// What was found in a code, in JSON.
#[derive(Debug, Serialize)]
struct Checked {
    ok: bool,
    broken: Vec<&'static str>,
    advice: Vec<&'static str>,
}

/// Says the rules of the app code, or checks a code.
///
/// # Errors
/// Bad usage, or an input or output that fails.
pub fn run(setting: &Setting, given: &PinArguments) -> Result<ExitCode, Failure> {
    let advisor = Advisor::new(setting.policy.clone());
    match given.check.as_deref() {
        None => rules(setting, &advisor, given.json),
        Some("-") => check(setting, &advisor, given.json),
        Some(_) => {
            Err(Failure::Usage("a code on the command line can be seen by others; allowed: --check -".into()))
        }
    }
}

fn rules(setting: &Setting, advisor: &Advisor, json: bool) -> Result<ExitCode, Failure> {
    let card = advisor.pin_rules(&setting.moment()).ok_or_else(|| no_code(&setting.words()))?;
    if json {
        output::json(&card)?;
    } else {
        let mut sheet = Sheet::new(Paper::of_output());
        for rule in &card.rules {
            sheet.hang("• ", Ink::Plain, &format!("{} [{}]", rule.text, rule.sources.join(", ")));
        }
        output::line(sheet.finish().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn no_code(words: &Words) -> Failure {
    Failure::Refused(words.say("ui.cli.pin.none"))
}

fn check(setting: &Setting, advisor: &Advisor, json: bool) -> Result<ExitCode, Failure> {
    let words = setting.words();
    let mut candidate = read(&words)?;
    let end = candidate.len() - ending(&candidate);
    let report = advisor.check_pin(candidate.get_mut(..end).unwrap_or_default());
    candidate.fill(0);
    let report = report.ok_or_else(|| no_code(&words))?;
    if json {
        output::json(&Checked {
            ok: report.ok,
            broken: report.broken.iter().map(|fault| fault.id()).collect(),
            advice: report.advice.iter().map(|advice| advice.id()).collect(),
        })?;
    } else {
        let length = advisor.pin_rules(&setting.moment()).map(|card| card.length).unwrap_or_default();
        output::line(&sentences(&report, length, &words))?;
    }
    Ok(if report.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads a code: from a terminal without showing it, otherwise all of the input.
fn read(words: &Words) -> Result<Vec<u8>, Failure> {
    if io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password(format!("{} ", words.say("ui.cli.pin.prompt")))?.into_bytes());
    }
    // Room for all of it from the beginning, so that no copy is left behind by growing.
    let mut candidate = vec![0; MOST];
    let mut length = 0;
    while let Some(room) = candidate.get_mut(length..).filter(|room| room.len() > MOST / 2) {
        match io::stdin().lock().read(room)? {
            0 => break,
            more => length += more,
        }
    }
    candidate.truncate(length);
    Ok(candidate)
}

/// The length of the line end that a shell adds.
fn ending(candidate: &[u8]) -> usize {
    match candidate {
        [.., b'\r', b'\n'] => 2,
        [.., b'\n'] => 1,
        _ => 0,
    }
}

fn sentences(report: &PinReport, length: u8, words: &Words) -> String {
    let verdict = if report.ok { "ui.cli.pin.ok" } else { "ui.cli.pin.not_ok" };
    let faults = report.broken.iter().copied().map(PinFault::id);
    let advice = report.advice.iter().copied().map(PinAdvice::id);
    let length = length.to_string();
    let why = faults.chain(advice).map(|id| words.fill(&format!("ui.cli.pin.{id}"), &[("length", &length)]));
    std::iter::once(words.say(verdict)).chain(why).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_not_part_of_the_code() {
        assert_eq!(ending(b"7351"), 0);
        assert_eq!(ending(b"7351\n"), 1);
        assert_eq!(ending(b"7351\r\n"), 2);
        assert_eq!(ending(b"7351\n\n"), 1);
    }
}
