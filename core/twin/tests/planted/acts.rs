//! Acts with a page that lies open, with a remedy, and with another device.

use std::collections::BTreeSet;

use lotsen_twin::finding::Check;
use lotsen_twin::official::Ending;
use lotsen_twin::world::*;
use serde_json::{Value, json};

use super::journey::{LIST, PLANTED, REMEDY, TROUBLE, journey};
use super::walked::{caught_between, iphone, planted, walked, with, world};

/// The way to the number that is tried, on a phone that has Authenticator and approves nothing yet.
fn registering(acts: &[Value]) -> super::journey::Planted {
    let mut steps = vec![json!({ "id": "page", "act": "open", "link": LIST, "done_at": ["pair_this_phone"],
        "expects": ["ms_enter_address", "mun_login", "more_info_required", "secure_account_start", "get_authenticator"] })];
    steps.extend(acts.iter().cloned());
    journey(json!(steps)).listed_at("https://aka.ms/mfasetup")
}

fn fresh() -> World {
    iphone()
        .set_approver(Approver::Nothing)
        .set_authenticator(Authenticator::Yes)
        .set_opt_outside(OptOutside::Yes)
        .set_opt_two(OptTwo::No)
        .set_notices(Notices::Allowed)
}

#[test]
fn a_page_that_lies_open_is_paired_and_the_number_typed() {
    let pair =
        json!({ "id": "pair", "act": "pair", "expects": ["pair_this_phone"], "done_at": ["try_it_number"] });
    let number = json!({ "id": "number", "act": "type_number", "app": "authenticator", "on": "factor",
        "expects": ["try_it_number", "auth_number", "auth_lock_on", "registration_done"] });
    let end = json!({ "id": "done", "act": "end", "claims": [{ "say": "approval_works" }] });
    let (seen, endings) = walked(&with(&registering(&[pair, number, end])), &planted(fresh()));
    let keys: Vec<&str> = seen.iter().map(|seen| seen.key.as_str()).collect();
    assert_eq!(keys, [""; 0]);
    assert_eq!(endings, BTreeSet::from([Ending::Goal]));
}

#[test]
fn pairing_that_nobody_has_done_has_no_number() {
    let step = |id: &str, act: &str| json!({ "id": id, "act": act, "expects": ["pair_this_phone"] });
    let end = json!({ "id": "done", "act": "end", "claims": [{ "say": "approval_works" }] });
    let done = json!({ "id": "rest", "act": "answer", "expects": ["try_it_number", "auth_number", "auth_lock_on",
        "registration_done"] });
    let sound = registering(&[step("pair", "answer"), done.clone(), end.clone()]);
    let faulty = registering(&[step("pair", "tell"), end]);
    caught_between(&planted(fresh()), &sound, &faulty, (Check::Untrue, "claims_ApprovalWorks"));
}

#[test]
fn a_remedy_answers_the_page_that_lies_open_below() {
    let mail = json!([{ "id": "mail", "act": "open", "link": "office", "troubles": [TROUBLE],
        "expects": ["ms_enter_address", "mun_login", "approve_number_page", "auth_number", "office_com_copilot"] }]);
    let steps = json!([{ "id": "no", "act": "answer", "expects": ["stay_signed_in"] }, { "id": "end", "act": "end" }]);
    let policy = with(&journey(mail).with_remedy(&["stay_signed_in"], steps));
    let (seen, endings) =
        walked(&policy, &planted(iphone().set_approver(Approver::This).set_notices(Notices::Allowed)));
    let keys: Vec<&str> = seen.iter().map(|seen| seen.key.as_str()).collect();
    assert_eq!(keys, [""; 0]);
    assert_eq!(endings, BTreeSet::from([Ending::Goal]));
}

#[test]
fn a_step_that_goes_to_a_remedy_is_walked_through_it_once() {
    let remedy = |claims| {
        let steps = json!([{ "id": "read", "act": "tell", "claims": claims }, { "id": "end", "act": "end" }]);
        journey(json!([{ "id": "go", "act": "go_to", "trouble": TROUBLE }])).with_remedy(&[], steps)
    };
    let (sound, faulty) = (remedy(json!([])), remedy(json!([{ "say": "second_way" }])));
    let start = planted(iphone().set_second(Second::No));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "claims_SecondWay"));
    let (seen, endings) = walked(&with(&faulty), &start);
    assert!(seen.iter().any(|seen| seen.key == format!("untrue:{REMEDY}/read:claims_SecondWay")));
    assert_eq!(endings, BTreeSet::from([Ending::Goal]), "{PLANTED} goes on once the remedy is at its end");
}

#[test]
fn who_goes_on_elsewhere_ends_there_and_needs_the_device() {
    let there = |on| journey(json!([{ "id": "there", "act": "elsewhere", "on": on }]));
    let start = planted(world(Kind::Ipad, Factor::None));
    let found = (Check::WrongDevice, "no_such_device");
    caught_between(&start, &there("device"), &there("factor"), found);
    assert_eq!(walked(&with(&there("device")), &start).1, BTreeSet::from([Ending::Elsewhere]));
}
