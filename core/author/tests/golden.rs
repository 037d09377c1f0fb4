//! The author's scenarios, held against transcripts that the test writes first; and screens by their names.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen_author::golden::held;
use lotsen_author::preview::previews;

const SCENARIO: &str = r#"{"name": "first", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": [
    {"begin": {"journey": "set_up"}}, {"choose": {"question": "about", "values": ["this_device"]}}]}"#;

#[test]
fn a_transcript_holds_until_the_guide_says_something_else() {
    let (folder, policy) = (tempfile::tempdir().unwrap(), Policy::embedded());
    fs::write(folder.path().join("first.json"), SCENARIO).unwrap();
    let faults = |bless: bool| -> Vec<(String, String)> {
        let all = held(&policy, folder.path(), bless).unwrap().into_iter();
        all.filter_map(|held| Some((held.name, held.fault?))).collect()
    };
    assert!(faults(false).iter().any(|(name, fault)| name == "first" && fault.contains("--bless")));
    assert_eq!(faults(true), Vec::new());
    assert_eq!(faults(false), Vec::new());
    let golden = folder.path().join("golden/first.txt");
    let text = fs::read_to_string(&golden).unwrap();
    fs::write(&golden, text.replacen('\n', "\nsomething else\n", 1)).unwrap();
    let [(name, fault)] = faults(false).try_into().unwrap();
    assert_eq!(name, "first");
    assert!(fault.starts_with("line 2: ") && fault.ends_with("“something else”"), "{fault}");
    fs::write(folder.path().join("second.json"), "{}").unwrap();
    assert!(
        faults(false).iter().any(|(name, fault)| name == "second" && fault.contains("form of a scenario"))
    );
}

#[test]
fn a_screen_is_drawn_with_the_situation_that_shows_it_on_the_device_that_is_asked_for() {
    let (policy, moment) = (Policy::embedded(), Moment::new(1_795_422_600, "en"));
    let all = previews(&policy, "contact/who", None, &moment).unwrap();
    assert!(all.len() > 1 && all.iter().all(|seen| seen.screen.step == "who"));
    let on = previews(&policy, "set_up/done", Some("computer"), &moment).unwrap();
    assert!(!on.is_empty() && on.len() < previews(&policy, "set_up/done", None, &moment).unwrap().len());
    assert!(on.iter().all(|seen| seen.situation.values().any(|value| value == "computer")
        || seen.situation.contains_key("form.computer")));
    assert!(previews(&policy, "contact/whom", None, &moment).is_err());
}
