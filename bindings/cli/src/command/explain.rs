//! `lotsen explain`: which row decides, or how one gets to a screen.

use std::process::ExitCode;
use std::sync::Arc;

use lotsen::Advisor;
use lotsen_author::explain::{Explanation, explain, page};

use crate::answers;
use crate::arguments::ExplainArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Explains what a name of a policy stands for.
///
/// # Errors
/// A policy that is not loaded, a name or an answer that it does not have, or an output that cannot be written.
pub fn run(context: &Context, arguments: &ExplainArguments) -> Result<ExitCode, CliError> {
    let (policy, moment) = (Arc::clone(&context.policy), context.moment());
    let questions = Advisor::new(Arc::clone(&policy)).questions(&moment);
    let given = answers::optional(&questions, &arguments.answers)?;
    let explanation = explain(&policy, &arguments.name, &given, &moment)
        .map_err(|error| CliError::Usage(error.to_string()))?;
    if arguments.json {
        output::json(&explanation)?;
    } else {
        output::line(page(&explanation).trim_end())?;
    }
    let open = matches!(explanation, Explanation::Needs(_) | Explanation::Nowhere);
    Ok(if open { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
