//! A session under its policy as that has been saved now.

use std::path::Path;

use lotsen::guide::Guide;
use lotsen::screen::CarriedChange;
use lotsen_proof::scenario::load_policy;

/// The guide under the policy in a folder as it is now, and what is to be said of that; or why there is none.
pub fn carried(folder: &Path, guide: &Guide) -> Result<(Guide, String), String> {
    let policy = load_policy(folder).map_err(|error| {
        let folder = folder.display();
        format!("Not drawn anew: {error}\n`lotsen check {folder}` says everything that is wrong.")
    })?;
    let (guide, changes) = guide.carried_to(policy).map_err(|error| format!("Not drawn anew: {error}"))?;
    let changes: Vec<String> = changes.iter().map(|(change, id)| said(*change, id)).collect();
    let lost =
        if changes.is_empty() { String::new() } else { format!(" Of the situation {}.", changes.join("; ")) };
    let notice = format!("Drawn anew: a file was saved.{lost}");
    Ok((guide, notice))
}

fn said(change: CarriedChange, id: &str) -> String {
    match change {
        CarriedChange::Renamed => format!("“{id}” has another name"),
        CarriedChange::Gone => format!("“{id}” is lost"),
        CarriedChange::AskedAgain => format!("“{id}” is asked again"),
        CarriedChange::Again => format!("“{id}” is to be done again"),
    }
}
