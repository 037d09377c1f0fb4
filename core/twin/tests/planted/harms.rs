//! Faults by which obeying does harm.

use lotsen_twin::finding::Check;
use lotsen_twin::world::*;
use serde_json::json;

use super::copy::Copy;
use super::journey::{LIST, Planted, journey};
use super::walked::{caught, caught_between, comes, embedded, iphone, of, planted, world};

fn harm(what: &str) -> (Check, &str) {
    (Check::Harm, what)
}

/// The sights of the first sign-in to Outlook, in the order in which they come.
fn outlook_run() -> Planted {
    journey(json!([
        { "id": "sign_in", "act": "first_sign_in", "app": "outlook", "expects": [
            "outlook_first", "ms_enter_address", "mun_login", "approve_number_page", "auth_number", "auth_number_over", "more_info_required",
            "two_work_accounts", "register_device", "set_up_device"] },
    ]))
    .reading(&["device", "owner"])
}

fn in_outlook() -> World {
    iphone().set_outlook(Outlook::Yes).set_authenticator(Authenticator::Yes).set_approver(Approver::This)
}

#[test]
fn an_answer_that_accepts_management_manages_a_private_device() {
    let start = of("set_up", iphone().set_opt_manages(OptManages::Yes));
    caught(&start, harm("private_device_managed_at_told_set_up_device"), |copy| {
        let private = &mut copy.entry("sights", "set_up_device")["answers"]["private"];
        private["press"] = json!(["go_on"]);
        private["never"] = json!(["back"]);
    });
}

#[test]
fn silence_at_the_question_of_management_is_consent() {
    let start = of("set_up", iphone().set_opt_manages(OptManages::Yes));
    caught(&start, harm("private_device_managed_at_untold_set_up_device"), |copy| {
        copy.tell_nothing_of("set_up_device");
        copy.entry("sights", "set_up_device").as_object_mut().expect("a sight").remove("trouble");
    });
}

#[test]
fn authenticator_before_the_portal_serves_for_good() {
    let fresh = world(Kind::AndroidPhone, Factor::Phone);
    let start = of("set_up", fresh.set_authenticator(Authenticator::No).set_portal(Portal::No));
    caught(&start, harm("wrong_broker_first"), |copy| {
        let fetches = |app: &'static str| {
            move |step: &serde_json::Value| {
                step["act"] == "install" && step["app"] == app && step["on"].is_null()
            }
        };
        let portal = copy.position("set_up", fetches("portal"));
        let portal = copy.steps("set_up").remove(portal);
        let after = copy.position("set_up", fetches("authenticator"));
        copy.steps("set_up").insert(after + 1, portal);
    });
}

#[test]
fn another_employers_account_is_removed_by_a_yes() {
    let mut copy = Copy::of_embedded();
    outlook_run().add(&mut copy);
    let answer = &mut copy.entry("sights", "two_work_accounts")["answers"]["apple"];
    answer["press"] = json!(["yes"]);
    answer["never"] = json!(["cancel"]);
    let sound = super::walked::with(&outlook_run());
    let start = planted(in_outlook().set_other_job(OtherJob::Yes));
    comes((&sound, &copy.load()), &start, harm("other_employer_removed_at_told_two_work_accounts"));
}

#[test]
fn a_passcode_of_four_digits_is_weaker() {
    let passcode = journey(json!([{ "id": "lock", "act": "set_passcode", "expects": ["lock_set"] }]))
        .reading(&["device", "owner"]);
    let mut copy = Copy::of_embedded();
    passcode.add(&mut copy);
    let sight = copy.entry("sights", "lock_set");
    sight["sketch"].as_array_mut().expect("a sketch").push(json!({ "quiet": "options" }));
    for words in sight["words"].as_object_mut().expect("words").values_mut() {
        words["labels"]["options"] = json!("Alternativ");
    }
    sight["answers"]["do"]["press"] = json!(["options"]);
    let start = planted(iphone().set_passcode(Passcode::None));
    let sound = super::walked::with(&passcode);
    comes((&sound, &copy.load()), &start, harm("passcode_weaker_at_told_lock_set"));
}

#[test]
fn a_guess_that_nobody_stopped_locks_the_account() {
    let opening =
        |expects| journey(json!([{ "id": "mail", "act": "open", "link": "office", "expects": expects }]));
    let told = opening(json!(["ms_enter_address", "mun_login", "mun_login_wrong"]));
    let untold = opening(json!(["ms_enter_address", "mun_login"]));
    let start = planted(iphone().set_password(Password::Forgotten).set_approver(Approver::This));
    caught_between(&start, &told, &untold, harm("account_locked_at_untold_mun_login_wrong"));
}

#[test]
fn a_session_is_kept_on_a_computer_that_others_use() {
    let opening = journey(json!([{ "id": "mail", "act": "open", "link": "office", "expects": [
        "ms_enter_address", "mun_login", "approve_number_page", "auth_number", "stay_signed_in"] }]));
    let mut copy = Copy::of_embedded();
    opening.add(&mut copy);
    for answer in
        copy.entry("sights", "stay_signed_in")["answers"].as_object_mut().expect("answers").values_mut()
    {
        answer["press"] = json!(["yes"]);
        answer.as_object_mut().expect("an answer").remove("never");
    }
    let mut sound = Copy::of_embedded();
    opening.add(&mut sound);
    for answer in
        sound.entry("sights", "stay_signed_in")["answers"].as_object_mut().expect("answers").values_mut()
    {
        answer["press"] = json!(["no"]);
        answer.as_object_mut().expect("an answer").remove("never");
    }
    let shared = world(Kind::Computer, Factor::Phone).set_shared(Shared::Yes).set_approver(Approver::Phone);
    comes((&sound.load(), &copy.load()), &planted(shared), harm("session_kept_at_told_stay_signed_in"));
}

#[test]
fn the_only_phone_that_approves_is_taken_off_the_list() {
    let opening = |id: &str, more: &[&str]| {
        let signs_in =
            ["ms_enter_address", "mun_login", "approve_number_page", "auth_number", "security_info_list"];
        let expects = [&signs_in, more].concat();
        json!({ "id": id, "act": "open", "link": LIST, "expects": expects })
    };
    let adds = ["get_authenticator", "pair_this_phone", "try_it_number", "notify_permission", "auth_lock_on"];
    let sound = journey(json!([opening("add", &adds), opening("drop", &[])]));
    let faulty = journey(json!([opening("drop", &[]), opening("add", &adds)]));
    let two = iphone().set_old_phone(OldPhone::AtHand).set_approver(Approver::Nothing);
    let start = planted(two.set_authenticator(Authenticator::Yes));
    caught_between(&start, &sound, &faulty, harm("only_approver_erased_at_told_security_info_list"));
}

#[test]
fn mail_is_looked_for_in_the_built_in_app() {
    let opening = |app| journey(json!([{ "id": "mail", "act": "open", "app": app }]));
    let start = planted(in_outlook());
    caught_between(
        &start,
        &opening("outlook"),
        &opening("ios_mail"),
        harm("account_in_built_in_app_at_the_act"),
    );
}

#[test]
fn none_of_these_harms_is_done_by_the_policy_as_it_stands() {
    let start = of("set_up", iphone().set_opt_manages(OptManages::Yes));
    let (seen, _) = super::walked::walked(embedded(), &start);
    assert!(!seen.iter().any(|seen| seen.key.starts_with("harm:")));
}
