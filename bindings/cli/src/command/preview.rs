//! `lotsen preview`: any screen, with the situation that shows it.

use std::process::ExitCode;

use lotsen_author::preview::{Preview, previews};

use crate::arguments::PreviewArguments;
use crate::clock::Clock;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::output;

/// Draws the screen that a name stands for: the one with the smallest situation, or all that differ.
///
/// # Errors
/// A policy that is not loaded, a name or a time that is none, no such screen, or an output that cannot be written.
pub fn run(context: &Context, arguments: &PreviewArguments) -> Result<ExitCode, CliError> {
    let policy = context.policy_in(arguments.folder.as_deref())?;
    let moment = match &arguments.at {
        Some(written) => context.moment_at(Clock::parse("--at", written)?),
        None => context.moment(),
    };
    let found = previews(&policy, &arguments.name, arguments.device.as_deref(), &moment)
        .map_err(|error| CliError::Usage(error.to_string()))?;
    if found.is_empty() {
        return Err(CliError::Refused(format!("no situation shows “{}” there", arguments.name)));
    }
    let phrases = context.phrases_of(&policy);
    let drawn = if arguments.all { found.len() } else { 1 };
    for (number, Preview { situation, screen }) in (1..).zip(found.iter()).take(drawn) {
        if arguments.json {
            output::json(&Preview { situation: situation.clone(), screen: screen.clone() })?;
            continue;
        }
        let words: Vec<String> = situation.iter().map(|(id, value)| format!("{id} = {value}")).collect();
        let mut page = Page::new(context.capabilities());
        page.paragraph(Style::Dim, &format!("{number} of {}: {}", found.len(), words.join(", ")));
        page.gap();
        draw::screen(&mut page, screen, 1, &phrases);
        for choice in screen.input.iter().flat_map(|input| &input.choices) {
            page.item("( ) ", Style::Plain, &choice.label);
        }
        for action in &screen.actions {
            page.item("[ ] ", Style::Plain, &action.label);
        }
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}
