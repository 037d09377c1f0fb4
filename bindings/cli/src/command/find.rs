//! `lotsen find`: what some words are about.

use std::process::ExitCode;

use lotsen::screen::{FindResult, Found, FoundKind};
use serde::Serialize;

use crate::arguments::FindArguments;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// Something that was found, in JSON.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    kind: FoundKind,
    id: &'a str,
    title: &'a str,
    detail: Option<&'a str>,
}

impl<'a> From<&'a Found> for Answer<'a> {
    fn from(found: &'a Found) -> Self {
        Self { kind: found.kind, id: &found.id, title: &found.title, detail: found.detail.as_deref() }
    }
}

/// Says what some words are about, best first. Nothing found is an empty list, or who can help.
///
/// # Errors
/// Words that look like a code or a password, or an output that cannot be written.
pub fn run(context: &Context, arguments: &FindArguments) -> Result<ExitCode, CliError> {
    let words = arguments.words.join(" ");
    let result = context.policy.find(&words, &context.moment());
    // Nothing was searched for: only then is there neither a result nor anybody who can help.
    if result.found.is_empty() && result.help.is_none() {
        return Err(match result.remark {
            Some(remark) => CliError::Refused(remark),
            None => CliError::Usage("there are no words to find; allowed: any words".to_owned()),
        });
    }
    if arguments.json {
        output::json(&result.found.iter().map(Answer::from).collect::<Vec<_>>())?;
    } else {
        let mut page = Page::new(context.capabilities());
        draw(&mut page, &result, &context.phrases());
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn draw(page: &mut Page, result: &FindResult, phrases: &Phrases) {
    for found in &result.found {
        page.paragraph(Style::Bold, &found.title);
        if let Some(detail) = &found.detail {
            page.item("  ", Style::Plain, detail);
        }
    }
    if let Some(remark) = &result.remark {
        page.paragraph(Style::Bold, remark);
    }
    let routes = result.help.as_ref().map_or(&[][..], |help| &help.routes);
    draw::routes(page, routes, phrases);
}
