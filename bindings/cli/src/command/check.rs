//! `lotsen check`: everything that is wrong with a policy, in one run.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use lotsen_check::{Depth, Report, Scope, Severity, check, render};
use lotsen_proof::scenario::load_policy;

use crate::arguments::{CheckArguments, GlobalOptions};
use crate::error::CliError;
use crate::folder;
use crate::output;

/// Checks a folder: the one that is named, else that of `--policy`, else the one in which the program is run. Exits with 1
/// where something is wrong.
///
/// # Errors
/// A folder that cannot be read, a policy in use that does not load, or an output that cannot be written.
pub fn run(global: &GlobalOptions, arguments: &CheckArguments) -> Result<ExitCode, CliError> {
    let folder = folder::looked_at(global, arguments.folder.as_deref());
    let since = arguments.since.as_deref().map(load_policy).transpose()?;
    let depth = match (&arguments.start, arguments.quick) {
        (Some(start), _) => Depth::Starts(start.clone()),
        (None, true) => Depth::Written,
        (None, false) => Depth::Rehearsed,
    };
    let scope = Scope { depth, since };
    if arguments.watch {
        return watch(folder, &scope, global.plain);
    }
    let report = check(folder, &scope)?;
    if arguments.form.sarif {
        output::json(&render::sarif(&folder::prefix(folder), &report))?;
    } else if arguments.form.json {
        output::json(&report)?;
    } else {
        output::line(&said(&report, global.plain))?;
    }
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks again whenever a file changes: first what stands in the files, then all.
fn watch(folder: &Path, scope: &Scope, plain: bool) -> Result<ExitCode, CliError> {
    let quick = Scope { depth: Depth::Written, since: scope.since.clone() };
    let mut seen = None;
    loop {
        let now = folder::stamps(folder);
        if seen.as_ref() == Some(&now) {
            thread::sleep(folder::BLINK);
            continue;
        }
        seen = Some(now);
        let report = match check(folder, &quick) {
            Ok(checked) => checked,
            Err(error) => {
                output::line(&error.to_string())?;
                continue;
            }
        };
        if !report.is_good() || scope.depth == Depth::Written {
            output::line(&said(&report, plain))?;
            continue;
        }
        output::line("What stands in the files is right. Going through it …")?;
        let report = check(folder, scope)?;
        output::line(&said(&report, plain))?;
    }
}

/// Findings, and what it comes to.
pub fn said(report: &Report, plain: bool) -> String {
    let colour = !plain && std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let shown = render::text(report, colour);
    let count = |number: usize, one: &str, more: &str| match number {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {more}")),
    };
    let counts = [
        count(report.count(Severity::Error), "error", "errors"),
        count(report.count(Severity::Warning), "warning", "warnings"),
        count(report.allowed.len(), "finding allowed", "findings allowed"),
        count(report.overridden.len(), "entry of the base overridden", "entries of the base overridden"),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let holds = if report.is_good() { "The policy holds" } else { "The policy does not hold" };
    let colon = if counts.is_empty() { "" } else { ": " };
    let waiting = match report.waiting.join("; ") {
        waiting if waiting.is_empty() => waiting,
        waiting => format!(" Not looked at: {waiting}."),
    };
    format!("{shown}{holds}{colon}{}.{waiting}", counts.join(", "))
}
