//! Faults by which somebody ends nowhere, or is told nothing.

use lotsen_twin::finding::Check;
use lotsen_twin::world::*;
use serde_json::json;

use super::journey::{CONTACT, LIST, TROUBLE, journey};
use super::walked::{caught, caught_between, iphone, of, planted};

#[test]
fn a_journey_that_ends_without_what_it_aims_at() {
    let start = of("secure_sign_in", iphone().set_approver(Approver::Nothing));
    caught(&start, (Check::End, "unmet_ApprovalWorks"), |copy| {
        copy.steps("secure_sign_in").retain(|step| {
            let registers =
                ["type_number", "pair", "scan", "open", "call"].iter().any(|act| step["act"] == *act);
            step["toward"].is_null() && !registers
        });
    });
}

#[test]
fn somebody_is_named_who_cannot_help() {
    let page = |subject| {
        let steps = json!([{ "id": "page", "act": "open", "link": LIST, "subject": subject,
            "expects": ["ms_enter_address", "mun_login"] }]);
        journey(steps).reading(&["device", "owner"]).listed_at("https://aka.ms/mfasetup")
    };
    let start = planted(iphone().set_approver(Approver::Nothing).set_opt_outside(OptOutside::No));
    let found = (Check::End, "nobody_for_registration_blocked_here");
    caught_between(&start, &page("secure_sign_in"), &page("meeting_app"), found);
}

#[test]
fn a_sight_of_which_nothing_is_said() {
    caught(&of("set_up", iphone()), (Check::NotTold, "outlook_first"), |copy| {
        copy.tell_nothing_of("outlook_first");
    });
}

#[test]
fn a_link_that_pairs_and_that_nobody_names() {
    let page = |expects| {
        journey(json!([{ "id": "page", "act": "open", "link": LIST, "expects": expects }]))
            .listed_at("https://aka.ms/mfasetup")
    };
    let before =
        ["ms_enter_address", "mun_login", "more_info_required", "secure_account_start", "get_authenticator"];
    let named = [&before[..], &["pair_this_phone"]].concat();
    let sound = page(json!(named));
    let start = planted(
        iphone()
            .set_approver(Approver::Nothing)
            .set_opt_outside(OptOutside::Yes)
            .set_authenticator(Authenticator::Yes),
    );
    caught_between(&start, &sound, &page(json!(before)), (Check::NotTold, "pair_this_phone"));
}

#[test]
fn an_app_is_opened_before_it_is_fetched() {
    let fetch = json!({ "id": "fetch", "act": "install", "app": "outlook", "expects": ["app_store_get"] });
    let open = json!({ "id": "open", "act": "first_sign_in", "app": "outlook" });
    let sound = journey(json!([fetch, open]));
    let faulty = journey(json!([open, fetch]));
    let start = planted(iphone().set_outlook(Outlook::No));
    caught_between(&start, &sound, &faulty, (Check::LeftAlone, "alone_app_missing"));
}

#[test]
fn a_remedy_that_leads_to_another_matter_is_in_vain() {
    let fetching = json!([{ "id": "fetch", "act": "install", "app": "outlook", "troubles": [TROUBLE],
        "expects": ["app_store_get"] }]);
    let remedy = |step| {
        let steps = json!([step, { "id": "end", "act": "end" }]);
        journey(fetching.clone()).with_remedy(&[], steps).met_by(&["store_asks"])
    };
    let (sound, faulty) = (
        remedy(json!({ "id": "make", "act": "store_account" })),
        remedy(json!({ "id": "other", "act": "tell" })),
    );
    let start = planted(iphone().set_store(Store::No).set_outlook(Outlook::No));
    caught_between(&start, &sound, &faulty, (Check::LeftAlone, "in_vain_store_asks_for_account"));
}

#[test]
fn a_wait_for_nobody() {
    let reached = json!([{ "id": "wait", "act": "wait", "asks": "advice", "contact": CONTACT }]);
    let nobody = json!([{ "id": "wait", "act": "wait", "asks": "advice" }]);
    let found = (Check::End, "waits_for_nobody");
    caught_between(&planted(iphone()), &journey(reached), &journey(nobody), found);
}

#[test]
fn advice_that_does_not_work_while_it_is_closed() {
    let call = || {
        journey(json!([{ "id": "call", "act": "call", "asks": "advice", "contact": CONTACT, "on": "here" }]))
    };
    let start = planted(iphone().set_office(Office::Closed).set_second(Second::No));
    let (sound, faulty) = (call().needing(&["password_works"]), call().needing(&["second_way"]));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "meanwhile_SecondWay"));
}
