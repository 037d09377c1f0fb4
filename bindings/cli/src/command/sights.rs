//! `lotsen sights`: the screens of other products, by product.

use std::process::ExitCode;

use lotsen::Advisor;

use crate::answers;
use crate::arguments::SightsArguments;
use crate::context::Context;
use crate::draw::{Page, Style};
use crate::error::CliError;
use crate::output;

/// Lists the sights with their ids, by product.
///
/// # Errors
/// Where the clock is out of range, or the output cannot be written.
pub fn run(context: &Context, arguments: &SightsArguments) -> Result<ExitCode, CliError> {
    let (moment, phrases) = (context.moment(), context.phrases());
    let advisor = Advisor::new(context.policy.clone());
    let groups = match advisor.sights(&moment) {
        Ok(groups) => groups,
        Err(error) => return answers::refused(error, &[], &phrases, arguments.json),
    };
    if arguments.json {
        output::json(&groups)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::new(context.capabilities());
    for group in &groups {
        page.gap();
        page.line(&[(Style::Bold, &group.name), (Style::Dim, &format!(" · {}", group.detail))]);
        for card in &group.sights {
            page.item("• ", Style::Plain, &format!("{}: {}", card.id, card.name));
        }
    }
    output::line(page.into_text().trim_end())?;
    Ok(ExitCode::SUCCESS)
}
