//! Shows findings as compilers show theirs.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::document::Files;
use crate::finding::Finding;
use crate::report::Report;
use crate::rule::Severity;

/// Findings for a person, each at its line.
#[must_use]
pub fn text(report: &Report, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    report.findings.iter().map(|finding| renderer.render(&groups(&report.files, finding)) + "\n\n").collect()
}

fn groups<'a>(files: &'a Files, finding: &'a Finding) -> Vec<annotate_snippets::Group<'a>> {
    let level = if finding.rule.severity() == Severity::Error { Level::ERROR } else { Level::WARNING };
    let text = files.text(&finding.location.file).unwrap_or_default();
    let label = AnnotationKind::Primary.span(finding.location.span.range());
    let snippet = Snippet::source(text).path(&finding.location.file).annotation(label);
    let group = level.primary_title(&finding.message).id(finding.rule.id()).element(snippet);
    let about = (!finding.about.is_empty()).then(|| Level::NOTE.message(format!("about {}", finding.about)));
    let example = (!finding.example.is_empty()).then(|| Level::NOTE.message(&finding.example));
    let group = group.elements(about).elements(example);
    let add = finding.add.as_ref().map(|add| Level::HELP.message(add));
    vec![group.element(Level::HELP.message(&finding.help)).elements(add)]
}
