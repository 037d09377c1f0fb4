//! The author's scenarios, held against their golden transcripts.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::scenario::{ScenarioError, Words};
use serde::Serialize;

use crate::play::play;

/// The folder of the golden transcripts, beside the scenarios.
const FOLDER: &str = "golden";
/// The words that the transcripts have in common.
const WORDS: &str = "common/words.txt";

/// What became of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The name of its file, without its ending.
    pub name: String,
    /// Why it does not hold, in a sentence; none where it does.
    pub fault: Option<String>,
}

/// Plays the scenarios in a folder, and holds what the guide answers against the golden transcripts in the folder
/// `golden` beside them; or writes these anew.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn held(policy: &Arc<Policy>, folder: &Path, bless: bool) -> Result<Vec<Held>, ScenarioError> {
    let played = play(policy, folder)?;
    let words = Words::of(played.iter().filter_map(|played| played.transcript.as_ref().ok()));
    let golden = folder.join(FOLDER);
    let mut all = vec![Held {
        name: WORDS.to_owned(),
        fault: compared(&golden.join(WORDS), &words.to_string(), bless),
    }];
    for each in &played {
        let fault = match &each.transcript {
            Ok(transcript) => {
                compared(&golden.join(format!("{}.txt", each.name)), &transcript.readable(&words), bless)
            }
            Err(error) => Some(error.to_string()),
        };
        all.push(Held { name: each.name.clone(), fault });
    }
    // The words alone are no scenario, and say nothing where there are no transcripts yet.
    let is_new = !golden.join(WORDS).exists();
    all.retain(|held| held.name != WORDS || held.fault.is_some() && !is_new);
    Ok(all)
}

/// Where a text first differs from its golden file, which is written anew where that is asked for.
fn compared(golden: &Path, text: &str, bless: bool) -> Option<String> {
    if bless {
        return write(golden, text).err().map(|error| format!("{}: {error}", golden.display()));
    }
    let Ok(expected) = fs::read_to_string(golden) else {
        return Some("it has no golden transcript; --bless writes it".to_owned());
    };
    if expected == text {
        return None;
    }
    let same = expected.lines().zip(text.lines()).take_while(|(one, other)| one == other).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or_default().to_owned();
    Some(format!("line {}: “{}” and not “{}”", same + 1, line(text), line(&expected)))
}

fn write(golden: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(golden.parent().unwrap_or(golden))?;
    fs::write(golden, text)
}
