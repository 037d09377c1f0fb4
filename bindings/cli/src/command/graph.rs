//! `lotsen graph`: draws a journey, a machine or a table.

use std::process::ExitCode;
use std::sync::Arc;

use lotsen_author::graph::{graph, mermaid, svg};

use crate::arguments::GraphArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Draws what is called so.
///
/// # Errors
/// A policy that is not loaded, a name that nothing or several things have, or an output that cannot be written.
pub fn run(context: &Context, arguments: &GraphArguments) -> Result<ExitCode, CliError> {
    let policy = Arc::clone(&context.policy);
    let drawn = graph(&policy, &arguments.name, &context.moment());
    let drawn = drawn.map_err(|error| CliError::Usage(error.to_string()))?;
    if arguments.json {
        output::json(&drawn)?;
    } else {
        let drawing = if arguments.svg { svg(&drawn) } else { mermaid(&drawn) };
        output::line(drawing.trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}
