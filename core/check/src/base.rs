//! What is said of the base on which a policy builds.

use lotsen_base::{BaseFault, Composed, Named};

use crate::document::Files;
use crate::finding::{Finding, Location, Span};
use crate::report::Report;
use crate::rule::Rule;

/// Something that the base does not know.
pub(crate) fn unknown(files: &Files, fault: &BaseFault) -> Finding {
    let place = place(files, &fault.part, &fault.named);
    let message = format!("{} “{}” is not known", fault.what.noun(), fault.named);
    let about = match fault.what {
        Named::Base => "base",
        _ => &fault.named,
    };
    Finding::new(Rule::UnknownId, place, about, message, format!("There are: {}.", fault.known.join(", ")))
}

/// Adds which base it is, what the policy has in its place, and what it takes out that is not there.
pub(crate) fn add(files: &Files, composed: Composed, report: &mut Report) {
    report.base = composed.base;
    report.overridden = composed.overridden.into_iter().map(|entry| entry.id).collect();
    report.findings.extend(composed.missing.into_iter().map(|entry| {
        let key = entry.id.rsplit('.').next().unwrap_or(&entry.id);
        let message = format!("“{}” is taken out of the base, which does not have it", entry.id);
        let help = "Remove the line: the base has renamed or dropped it, or never had it.";
        Finding::new(Rule::IdleOverride, place(files, &entry.part, key), &entry.id, message, help)
    }));
}

/// Where a word stands in a part.
fn place(files: &Files, part: &str, word: &str) -> Location {
    let quoted = format!("\"{word}\"");
    let span = files.text(part).and_then(|text| text.find(&quoted));
    let span = span.map_or(Span::default(), |start| Span { start, end: start + quoted.len() });
    match files.file(part) {
        Some(file) => file.location(span),
        None => Location { file: part.to_owned(), line: 1, column: 1, span },
    }
}
