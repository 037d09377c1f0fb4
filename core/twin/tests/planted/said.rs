//! Faults of what is said and asked.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen_twin::checks::asked::in_vain;
use lotsen_twin::finding::{Check, Found};
use lotsen_twin::official::catalogue::Catalogue;
use lotsen_twin::walk::walk;
use lotsen_twin::world::*;
use serde_json::json;

use super::journey::{CONTACT, TROUBLE, journey};
use super::walked::{caught_between, iphone, planted, with, world};

#[test]
fn an_end_that_claims_what_is_not_true() {
    let end = |claims| journey(json!([{ "id": "done", "act": "end", "claims": claims }]));
    let start = planted(iphone().set_seen(Seen::No));
    let (sound, faulty) = (end(json!([])), end(json!([{ "say": "mail_seen" }])));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "claims_MailSeen"));
}

#[test]
fn a_step_on_the_way_that_claims_what_is_not_true() {
    let tell = |claims| journey(json!([{ "id": "now", "act": "tell", "claims": claims }]));
    let start = planted(iphone().set_second(Second::No));
    let (sound, faulty) = (tell(json!([])), tell(json!([{ "say": "second_way" }])));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "claims_SecondWay"));
}

#[test]
fn a_remedy_that_says_it_has_helped_whatever_happened() {
    let remedy = |claims| {
        let steps = json!([{ "id": "read", "act": "tell" }, { "id": "end", "act": "end", "claims": claims }]);
        let mail = json!([{ "id": "mail", "act": "open", "link": "office", "troubles": [TROUBLE],
            "expects": ["ms_enter_address", "mun_login"] }]);
        journey(mail).with_remedy(&["account_locked"], steps)
    };
    let start = planted(iphone().set_password(Password::Locked));
    let (sound, faulty) = (remedy(json!([])), remedy(json!([{ "say": "password_works" }])));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "claims_PasswordWorks"));
}

#[test]
fn a_machine_that_moves_before_anything_is_done() {
    let number = |step| journey(json!([step]));
    let sound = number(json!({ "id": "number", "act": "tell" }));
    let faulty = number(json!({ "id": "number", "act": "tell", "event": "secure_sign_in.number_matched" }));
    let start = planted(iphone().set_approver(Approver::Nothing));
    caught_between(&start, &sound, &faulty, (Check::Untrue, "secure_sign_in_registered"));
}

#[test]
fn the_store_account_of_another_platform() {
    let store = |text| {
        let steps =
            json!([{ "id": "store", "act": "store_account", "blocks": [{ "text": "planted.store" }] }]);
        journey(steps).reading(&["device", "owner"]).saying("planted.store", text)
    };
    let sound = store("Lägg till ditt Apple-konto.");
    let faulty = store("Lägg till ditt Google-konto.");
    caught_between(&planted(iphone()), &sound, &faulty, (Check::WrongDevice, "says_google_account"));
}

#[test]
fn a_path_in_the_settings_of_another_platform_on_the_phone_that_approves() {
    let lock = |text| {
        let steps = json!([
            { "id": "where", "ask": "factor_device", "values": ["another"] },
            { "id": "which", "ask": "factor_kind" },
            { "id": "allow", "act": "allow_notifications", "on": "factor", "blocks": [{ "text": "planted.lock" }] },
        ]);
        let kind = json!({ "sort": "told", "values": ["iphone", "android_phone"] });
        let planted = journey(steps).reading(&["device", "owner"]).saying("planted.lock", text);
        planted.asking("factor_kind", kind)
    };
    let (sound, faulty) =
        (lock("Öppna Inställningar."), lock("Öppna Inställningar och sök på ordet skärmlås."));
    let start = planted(world(Kind::AndroidTablet, Factor::Phone));
    caught_between(&start, &sound, &faulty, (Check::WrongDevice, "says_settings_screen_lock"));
}

#[test]
fn a_text_that_is_told_twice() {
    let telling = |again| {
        let steps = json!([
            { "id": "first", "act": "tell", "blocks": [{ "text": "planted.one" }] },
            { "id": "then", "act": "tell", "blocks": [{ "text": again }] },
        ]);
        journey(steps).saying("planted.one", "Detta.").saying("planted.two", "Och detta.")
    };
    let found = (Check::Needless, "told_twice_planted.one");
    caught_between(&planted(iphone()), &telling("planted.two"), &telling("planted.one"), found);
}

#[test]
fn what_is_there_is_not_to_be_fetched_again() {
    let store = |id| json!({ "id": id, "act": "store_account", "expects": [] });
    let one = journey(json!([store("first")]));
    let two = journey(json!([store("first"), store("again")]));
    let open =
        iphone().forgetting(Variable::Store).set_approver(Approver::Nothing).set_signed_in(SignedIn::No);
    caught_between(&planted(open), &one, &two, (Check::Needless, "done_already"));
}

#[test]
fn what_is_removed_is_not_to_be_removed_again() {
    let remove = |id| json!({ "id": id, "act": "remove_app", "expects": [] });
    let one = journey(json!([remove("first")]));
    let two = journey(json!([remove("first"), remove("again")]));
    let open = iphone().set_signed_in(SignedIn::Yes);
    caught_between(&planted(open), &one, &two, (Check::Needless, "done_already"));
}

/// What all starts together ask in vain.
fn asked_in_vain(policy: &Arc<Policy>) -> Vec<String> {
    let explorer = Explorer::new(Arc::clone(policy));
    let catalogue = Catalogue::new(policy, &explorer);
    let owners = [Owner::Private, Owner::Municipal];
    let asked = owners.into_iter().flat_map(|owner| {
        let start = planted(iphone().set_owner(owner));
        walk(&explorer, &catalogue, &start).expect("the journey is there").asked
    });
    let asked: Vec<_> = asked.collect();
    in_vain(&asked).iter().map(Found::key).collect()
}

#[test]
fn a_question_whose_answer_was_told_is_asked_in_vain() {
    let asking = |of: &str, values| {
        let question = json!({ "sort": "told", "values": values, "asks_of": of });
        let steps = json!([{ "id": "more", "ask": "planted_more" }]);
        with(&journey(steps).reading(&["device", "owner"]).asking("planted_more", question))
    };
    let key = "needless:planted/more:asked_planted_more".to_owned();
    assert!(
        !asked_in_vain(&asking("asks_code", json!(["yes", "no"]))).is_empty(),
        "one answer alone is possible"
    );
    assert!(asked_in_vain(&asking("owner", json!(["private", "municipal"]))).contains(&key));
    let open = asked_in_vain(&asking("second_way", json!(["registered", "unregistered", "dont_know"])));
    assert!(!open.contains(&key), "{open:?}");
    assert!(!open.contains(&"needless:planted/ask_owner:asked_owner".to_owned()), "{open:?}");
}

#[test]
fn a_question_says_what_it_asks_whatever_its_id_and_its_values_are() {
    let question = json!({ "sort": "told", "values": ["mine", "theirs"], "asks_of": "owner",
        "means": { "mine": "private", "theirs": "municipal" } });
    let other = json!({ "sort": "told", "values": ["mine", "theirs"], "asks_of": "owner",
        "means": { "theirs": "municipal" } });
    let steps = json!([{ "id": "more", "ask": "planted_more" }]);
    let asking = |question| journey(steps.clone()).asking("planted_more", question);
    let start = planted(iphone());
    caught_between(&start, &asking(question), &asking(other), (Check::Untrue, "no_true_answer"));
}

#[test]
fn a_municipal_device_that_is_led_as_a_private_one() {
    let store = |act| journey(json!([{ "id": "store", "act": act, "app": "outlook", "contact": CONTACT }]));
    let start = planted(world(Kind::Ipad, Factor::Phone).set_owner(Owner::Municipal));
    let found = (Check::WrongDevice, "municipal_as_private");
    caught_between(&start, &store("look"), &store("install"), found);
}

#[test]
fn a_remedy_in_the_settings_of_another_device() {
    let remedy = |on| {
        let mail = json!([{ "id": "mail", "act": "open", "link": "office", "troubles": [TROUBLE],
            "expects": ["ms_enter_address", "mun_login", "approve_number_page", "auth_number"] }]);
        let steps =
            json!([{ "id": "allow", "act": "allow_notifications", "on": on }, { "id": "end", "act": "end" }]);
        journey(mail).with_remedy(&["auth_no_push"], steps)
    };
    let phone = world(Kind::Ipad, Factor::Phone).set_approver(Approver::Phone).set_notices(Notices::Refused);
    let found = (Check::WrongDevice, "mends_another_device");
    caught_between(&planted(phone), &remedy("factor"), &remedy("device"), found);
}
