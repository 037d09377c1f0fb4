//! Acts, and what each needs of its step.

use super::changed::{Changed, rows, with};

/// The good policy with another act on the step that calls.
#[track_caller]
fn acting(act: &str) -> Changed {
    with("walk.json", r#""act": "call", "contact": "desk""#, act)
}

const STEP: &str = "journeys.start.steps[4]";

#[test]
fn acts_that_have_what_they_need_are_good() {
    for act in [
        r#""act": "pair", "on": "factor""#,
        r#""act": "answer", "expects": ["buy"]"#,
        r#""act": "go_to", "trouble": "gone""#,
        r#""act": "elsewhere", "on": "factor""#,
    ] {
        assert_eq!(acting(act).load(), Ok(()), "{act}");
    }
}

#[test]
fn an_act_that_lacks_what_it_needs() {
    for [act, what] in rows(
        r#"
"act": "answer" | expects
"act": "go_to" | trouble
"#,
    ) {
        acting(act).lacks(["walk.json", STEP, "call"], what);
    }
}

#[test]
fn a_trouble_is_gone_to_by_its_act_alone_and_once() {
    let place = format!("{STEP}.trouble");
    acting(r#""act": "go_to", "trouble": "lost""#).refers(["walk.json", &place, "lost"], "troubles");
    acting(r#""act": "go_to", "trouble": "gone", "troubles": ["gone"]"#).repeats([
        "walk.json",
        &place,
        "gone",
    ]);
    let reason = "is for the act “go_to”; what may go wrong stands in “troubles”";
    for act in [r#""act": "tell", "trouble": "gone""#, r#""ask": "device", "trouble": "gone""#] {
        acting(act).invalid(["walk.json", &place, "call"], reason);
    }
    let event = format!("{STEP}.event");
    acting(r#""act": "go_to", "trouble": "gone", "event": "password.forgotten""#)
        .invalid(["walk.json", &event, "call"], "goes to a remedy, which has its own events");
}
