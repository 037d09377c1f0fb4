//! `lotsen sight`: what to do at a screen of another product.

use std::process::ExitCode;

use lotsen::Advisor;
use lotsen::advisor::AdvisorError;
use lotsen::screen::{SightGroup, SightSheet};

use crate::answers;
use crate::arguments::SightArguments;
use crate::context::Context;
use crate::draw::{self, Page};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// How many ids are named where one is unknown.
const NAMED: usize = 3;

/// Says what to do at a screen of another product.
///
/// # Errors
/// Bad usage, or an output that cannot be written.
pub fn run(context: &Context, arguments: &SightArguments) -> Result<ExitCode, CliError> {
    let (moment, phrases) = (context.moment(), context.phrases());
    let advisor = Advisor::new(context.policy.clone());
    let questions = advisor.questions(&moment);
    let Some(id) = &arguments.id else {
        return Err(CliError::Usage("ID is missing; `lotsen sights` lists those allowed".into()));
    };
    let given = answers::optional(&questions, &arguments.answers)?;
    let sheet = match advisor.sight(id, &given, &moment) {
        Ok(sheet) => sheet,
        Err(AdvisorError::UnknownSight { sight }) => {
            return Err(unknown(&sight, &advisor.sights(&moment).unwrap_or_default()));
        }
        Err(error) => return answers::refused(error, &questions, &phrases, arguments.json),
    };
    if arguments.json {
        output::json(&sheet)?;
    } else {
        let mut page = Page::new(context.capabilities());
        draw_sheet(&mut page, &sheet, &phrases);
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The sheet with what is chosen from in the guide: what comes next, and who can help.
fn draw_sheet(page: &mut Page, sheet: &SightSheet, phrases: &Phrases) {
    draw::sight(page, sheet, phrases);
    let next = sheet.next.iter().map(|card| format!("{} ({})", card.name, card.id));
    page.titled_list(&phrases.get("ui.shell.sight.next"), next);
    if let Some(help) = &sheet.help {
        page.gap();
        draw::help(page, help, phrases);
    }
}

/// Says that there is no such sight, and which ids are most like it.
fn unknown(id: &str, groups: &[SightGroup]) -> CliError {
    let known = groups.iter().flat_map(|group| &group.sights).map(|card| card.id.as_str());
    let mut known: Vec<(f64, &str)> = known.map(|known| (strsim::jaro_winkler(id, known), known)).collect();
    known.sort_by(|a, b| b.0.total_cmp(&a.0));
    let nearest: Vec<&str> = known.into_iter().take(NAMED).map(|(_, known)| known).collect();
    if nearest.is_empty() {
        return CliError::Usage(format!("“{id}” is not a value for ID; these rules have no sights"));
    }
    CliError::Usage(format!(
        "“{id}” is not a value for ID; the nearest: {}; `lotsen sights` lists those allowed",
        nearest.join(", ")
    ))
}
