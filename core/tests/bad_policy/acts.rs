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

#[test]
fn what_recurs_is_an_act_that_is_said_to_be_done_and_is_due_at_some_time() {
    let said = "is for an act that the official says is done, and that prepares nothing else";
    let number = "needs at least one of “days”, and fewer of “remind”";
    let recurs = format!("{STEP}.recurs");
    for good in [r#"{"days": 1}"#, r#"{"days": 60, "remind": 59}"#] {
        assert_eq!(acting(&format!(r#""act": "tell", "recurs": {good}"#)).load(), Ok(()), "{good}");
    }
    for (act, reason) in [
        (r#""ask": "device", "recurs": {"days": 1}"#, said),
        (r#""act": "go_to", "trouble": "gone", "recurs": {"days": 1}"#, said),
        (r#""act": "install", "app": "post", "recurs": {"days": 1}"#, said),
        (r#""act": "set_passcode", "recurs": {"days": 1}"#, said),
        (r#""act": "tell", "toward": "password.signed_up", "recurs": {"days": 1}"#, said),
        (r#""act": "tell", "recurs": {"days": 0}"#, number),
        (r#""act": "tell", "recurs": {"days": 7, "remind": 7}"#, number),
    ] {
        acting(act).invalid(["walk.json", &recurs, "call"], reason);
    }
    let remedy = r#"[{"id": "fine", "act": "tell", "recurs": {"days": 1}}, {"id": "bye", "act": "end"}]"#;
    let reason = "stands in a remedy, which begins with a trouble and not with a day";
    with("walk.json", r#"[{"id": "fine", "act": "end"}]"#, remedy)
        .and(
            "town.json",
            r#""sources""#,
            r#""texts": {"sv": {"step.mend.bye": "Hej"}, "en": {"step.mend.bye": "Bye"}}, "sources""#,
        )
        .invalid(["walk.json", "journeys.mend.steps[0].recurs", "fine"], reason);
}
