//! `lotsen preview`: any screen, with the situation that shows it.

use std::process::ExitCode;
use std::sync::Arc;

use lotsen_author::preview::{Preview, previews};

use crate::arguments::{GlobalOptions, PreviewArguments};
use crate::clock::Clock;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::interactive;
use crate::output;

/// Draws the screen that a name stands for: the one with the smallest situation, or all that differ; or walks on from it.
///
/// # Errors
/// A policy that is not loaded, a name or a time that is none, no such screen, or an output that cannot be written.
pub fn run(
    global: &GlobalOptions,
    context: &Context,
    arguments: &PreviewArguments,
) -> Result<ExitCode, CliError> {
    let policy = Arc::clone(&context.policy);
    let clock = arguments.at.as_deref().map(|written| Clock::parse("--at", written)).transpose()?;
    let moment = clock.map_or_else(|| context.moment(), |clock| context.moment_at(clock));
    let folder = arguments.folder.as_deref().or(global.policy.as_deref());
    if arguments.on.live && folder.is_none() {
        let what = "--live draws again whenever a file of a folder is saved; name the folder of the policy";
        return Err(CliError::Usage(what.to_owned()));
    }
    let devices = policy.document().questions.get("device").map(|device| device.values.as_slice());
    let devices = devices.unwrap_or_default();
    if let Some(device) = arguments.device.as_ref().filter(|device| !devices.contains(device)) {
        let allowed = devices.join(", ");
        return Err(CliError::Usage(format!("“{device}” is not a device of the policy; allowed: {allowed}")));
    }
    let found = previews(&policy, &arguments.name, arguments.device.as_deref(), &moment)
        .map_err(|error| CliError::Usage(error.to_string()))?;
    if found.is_empty() {
        let name = &arguments.name;
        return Err(CliError::Refused(match &arguments.device {
            None => format!("no situation shows “{name}”"),
            Some(device) => format!(
                "“{name}” has no screen of its own on “{device}”: what looks the same on several devices is listed once; \
                 leave --device out, or walk there with --walk from a step before it"
            ),
        }));
    }
    let phrases = context.phrases_of(&policy);
    if let Some(first) = found.first().filter(|_| arguments.on.walk || arguments.on.live) {
        let context = context.with(Arc::clone(&policy), clock);
        let notice = format!("1 of {}: {}", found.len(), in_words(first));
        return interactive::walk(
            &context,
            first.guide(&policy),
            folder.filter(|_| arguments.on.live),
            notice,
        );
    }
    let drawn = if arguments.all { found.len() } else { 1 };
    for (number, preview) in (1..).zip(found.iter()).take(drawn) {
        if arguments.json {
            output::json(preview)?;
            continue;
        }
        let screen = &preview.screen;
        let mut page = Page::new(context.capabilities());
        page.paragraph(Style::Dim, &format!("{number} of {}: {}", found.len(), in_words(preview)));
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

/// The situation of a preview.
fn in_words(preview: &Preview) -> String {
    let words = preview.situation.iter().map(|(id, value)| format!("{id} = {value}"));
    words.collect::<Vec<_>>().join(", ")
}
