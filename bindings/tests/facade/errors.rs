//! Every error is caught as its type.

use std::collections::HashMap;

use crate::lotsen_ffi::{Advisor, Guide, Policy};
use lotsen::advisor::AdvisorError;
use lotsen::guide::{Event, GuideError, Observation, Seen};

use crate::session::{
    asked, before_1970, done, monday, opened, out_of_order, part, policies, policy, stored,
};

fn refused(event: Event) -> GuideError {
    asked().send(event, &monday()).unwrap_err()
}

fn choose(question: &str, value: &str) -> Event {
    Event::Choose { question: question.to_owned(), values: vec![value.to_owned()] }
}

fn resumed(snapshot: Vec<u8>) -> GuideError {
    Guide::open(&monday(), None, Some(snapshot)).unwrap_err()
}

fn asks(answers: &[(&str, &str)]) -> AdvisorError {
    let answers: HashMap<String, Vec<String>> =
        answers.iter().map(|(question, value)| ((*question).to_owned(), vec![(*value).to_owned()])).collect();
    Advisor::new(None).app_for(answers, &monday()).unwrap_err()
}

#[test]
fn every_error_is_caught_as_its_type() {
    let nothing = || "nothing".to_owned();
    let foreign = Guide::open(&monday(), Some(policy(&policies().join("strandby"))), Some(stored(&opened())));
    let cut = stored(&opened())[..40].to_vec();
    let seen = vec![Observation { probe: nothing(), seen: Seen::Yes }];
    let disorder = out_of_order();
    let not_allowed = disorder.send(Event::Press(done(&disorder)), &monday()).unwrap_err();
    let found = [
        Policy::load(vec![part("empty.json", "{}")]).unwrap_err(),
        foreign.unwrap_err(),
        resumed(cut),
        resumed(b"lotsen 2 0000000000000000\n{}".to_vec()),
        refused(Event::Press("0000".to_owned())),
        refused(choose("owner", "private")),
        refused(choose("about", "nowhere")),
        refused(Event::Observed(seen)),
        refused(Event::Trouble(nothing())),
        opened().sight("nothing", &monday()).unwrap_err(),
        refused(Event::Begin { journey: nothing(), about: None }),
        refused(Event::LookAt(nothing())),
        opened().send(Event::LookBack, &monday()).unwrap_err(),
        not_allowed,
        opened().current(&before_1970()).unwrap_err(),
    ];
    let expected = [
        "policy",
        "foreign_policy",
        "damaged",
        "needs_newer_core",
        "stale",
        "not_asked",
        "bad_value",
        "unknown_probe",
        "unknown_trouble",
        "unknown_sight",
        "unknown_journey",
        "not_here",
        "nothing_before",
        "not_allowed",
        "time_out_of_range",
    ];
    assert_eq!(found.each_ref().map(GuideError::id), expected);
    for error in found {
        assert!(!Policy::embedded().sentence(error, &monday()).is_empty());
    }
}

#[test]
fn every_error_of_an_advisor_is_caught_as_its_type() {
    assert!(matches!(asks(&[]), AdvisorError::Needs { needs } if !needs.is_empty()));
    assert!(matches!(asks(&[("nothing", "yes")]), AdvisorError::UnknownQuestion { .. }));
    assert!(matches!(asks(&[("device", "toaster")]), AdvisorError::BadValue { .. }));
    let missing = Advisor::new(None).decide("nothing", HashMap::new(), &monday()).unwrap_err();
    assert!(matches!(missing, AdvisorError::UnknownTable { table } if table == "nothing"));
    let unseen = Advisor::new(None).sight("nothing", HashMap::new(), &monday()).unwrap_err();
    assert!(matches!(unseen, AdvisorError::UnknownSight { sight } if sight == "nothing"));
    let answers = [("subject", "password"), ("device", "iphone"), ("owner", "private")];
    let answers = answers.map(|(question, value)| (question.to_owned(), vec![value.to_owned()]));
    let outside = Advisor::new(None).who_helps(answers.into(), &before_1970()).unwrap_err();
    assert!(matches!(outside, AdvisorError::TimeOutOfRange { now: -1 }));
}
