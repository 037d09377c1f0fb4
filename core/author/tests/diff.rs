//! What is told of planted edits, held against every combination of answers and every screen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen_author::diff::{Diff, diff, page};
use lotsen_proof::scenario::{load_policy, read_parts};
use serde_json::Value;

fn strandby() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")
}

/// The second municipality with each of its files changed, in a folder of its own.
fn changed(change: impl Fn(&str, String) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in read_parts(&strandby()).unwrap() {
        let into = folder.path().join(&file.name);
        fs::create_dir_all(into.parent().unwrap()).unwrap();
        fs::write(into, change(&file.name, String::from_utf8(file.bytes).unwrap())).unwrap();
    }
    folder
}

/// What changes where one text of a file is replaced.
fn edited(part: &str, from: &str, to: &str) -> (tempfile::TempDir, Diff) {
    let new = changed(|name, text| {
        assert!(name != part || text.matches(from).count() == 1, "“{from}” in {part}");
        if name == part { text.replace(from, to) } else { text }
    });
    let found = of(new.path());
    (new, found)
}

fn of(new: &Path) -> Diff {
    diff(&strandby(), new, &Moment::new(1_795_422_600, "en")).unwrap()
}

#[test]
fn nobody_notices_another_order_of_keys_or_a_step_that_is_called_otherwise() {
    let reordered = changed(|_, text| serde_json::from_str::<Value>(&text).unwrap().to_string());
    assert_eq!(page(&of(reordered.path())), "no one: nothing changes for anybody\n");
    let renamed = changed(|_, text| {
        let text = text.replace("step.password.been_helped", "step.password.got_help");
        text.replace(r#"{"id":"been_helped","#, r#"{"id":"got_help","formerly":["been_helped"],"#)
    });
    assert_eq!(page(&of(renamed.path())), "no one: nothing changes for anybody\n");
}

#[test]
fn another_outcome_is_told_for_exactly_the_combinations_that_have_it() {
    let (new, found) = edited(
        "rules.json",
        r#""information":["drawings"]},"then":{"outcome":"none_named","route":"office_ask"}"#,
        r#""information":["drawings"]},"then":{"outcome":"app","app":"laituri"}"#,
    );
    let cells = |folder: &Path| Explorer::new(load_policy(folder).unwrap()).cells("app_for");
    let (old, new) = (cells(&strandby()), cells(new.path()));
    let mut changed = 0;
    for (before, after) in old.iter().zip(&new) {
        let told = found.outcomes.iter().filter(|change| change.table == "app_for").filter(|change| {
            change.who.iter().any(|who| {
                before
                    .answers
                    .iter()
                    .all(|(id, value)| who.0.get(id).is_none_or(|values| values.contains(value)))
            })
        });
        assert_eq!(told.count(), usize::from(before.then != after.then), "{:?}", before.answers);
        changed += usize::from(before.then != after.then);
    }
    assert!(changed > 0);
    assert_eq!(found.outcomes.iter().map(|change| change.combinations).sum::<usize>(), changed);
    assert_eq!(found.outcomes.len(), 1, "one sentence: {:?}", found.outcomes);
    assert!(
        found.screens.iter().any(|change| change.at.contains(&"which_app/use_this".to_owned())),
        "{:?}",
        found.screens
    );
    assert_eq!((found.asked.len(), found.steps.len()), (0, 0), "{:?}", found.asked);
}

#[test]
fn a_step_for_fewer_moves_those_who_stood_there_and_names_them() {
    let (_, found) = edited(
        "walks/others.json",
        r#""act":"tell","when":{"device":["ipad","android_phone"]},"#,
        r#""act":"tell","when":{"device":["ipad"]},"#,
    );
    let landing = &found.landings[0];
    assert_eq!((landing.from.as_str(), landing.to.as_str()), ("which_app/not_that", "which_app/finish"));
    assert_eq!(found.landings.len(), 1, "{:?}", found.landings);
    let device: BTreeSet<&String> =
        landing.who.0.iter().filter(|(id, _)| *id == "device").flat_map(|(_, values)| values).collect();
    assert!(
        device.contains(&"android_phone".to_owned()) && !device.contains(&"ipad".to_owned()),
        "{landing:?}"
    );
    assert!(found.outcomes.is_empty() && found.asked.is_empty());
}

#[test]
fn another_word_is_one_sentence_for_all_who_see_it() {
    let new = changed(|name, text| match name {
        "texts/en.json" => text.replace("Bring your badge.", "Bring your card."),
        _ => text,
    });
    let found = of(new.path());
    // The explanation of the word goes from some of the screens too.
    assert!(found.screens.len() <= 2, "{:?}", found.screens);
    let change = found.screens.iter().find(|change| !change.new.is_empty()).unwrap();
    assert_eq!(
        (change.gone.as_slice(), change.new.as_slice()),
        (&["Bring your badge.".to_owned()][..], &["Bring your card.".to_owned()][..])
    );
    assert!(found.outcomes.is_empty() && found.landings.is_empty() && found.asked.is_empty());
}

#[test]
fn a_value_that_is_gone_is_asked_again() {
    let new = changed(|_, text| text.replace("town_phone", "town_mobile"));
    let found = of(new.path());
    assert!(
        found
            .asked
            .iter()
            .any(|asked| (asked.change.as_str(), asked.id.as_str()) == ("asked_again", "factor_device")),
        "{:?}",
        found.asked
    );
}

#[test]
fn another_number_of_days_is_told() {
    let step = r#"{"id":"ways","act":"tell","#;
    let edit = format!(r#"{step}"recurs":{{"days":60,"remind":7}},"#);
    let (_folder, found) = edited("walks/others.json", step, &edit);
    let told = "home reminds of contact/ways: never becomes every 60 days, from 7 days before\n";
    assert_eq!((page(&found).as_str(), found.is_nothing()), (told, false));
}
