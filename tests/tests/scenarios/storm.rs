//! A storm of random events, which every language raises in the same way; `tests/README.md` says how.
//!
//! What each seed gave in Rust stands in `golden/storm.json` as a digest of the transcript's bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use lotsen_proof::scenario::{Player, STORM_SEEDS, digest, play};

use crate::golden::blessing;
use crate::play::{given_folder, own_folder};
use crate::written::write_transcript;

#[test]
fn a_storm_of_random_events_gives_its_golden_digest() {
    let mut found = BTreeMap::new();
    let mut shown = BTreeSet::new();
    let mut refused = 0;
    for seed in STORM_SEEDS {
        let transcript = play(Player::of_storm(seed).unwrap()).unwrap();
        shown.extend(
            transcript.lines.iter().map(|line| (line.screen.journey.clone(), line.screen.step.clone())),
        );
        refused += transcript.lines.iter().filter(|line| line.error.is_some()).count();
        let text = transcript.to_string();
        if given_folder().is_none() {
            write_transcript(&format!("storm_{seed}"), &text);
        }
        found.insert(seed.to_string(), digest(text.as_bytes()));
    }
    // A storm that stays at home, or where nothing or everything is refused, would show nothing.
    assert!(shown.len() > 60, "only {} screens", shown.len());
    assert!((200..1600).contains(&refused), "{refused} events were refused");
    let golden = own_folder().join("../golden/storm.json");
    if blessing() {
        fs::write(&golden, format!("{}\n", serde_json::to_string_pretty(&found).unwrap())).unwrap();
    }
    let expected: BTreeMap<String, String> = serde_json::from_slice(&fs::read(&golden).unwrap()).unwrap();
    assert_eq!(found, expected);
}
