//! Each check finds a fault that is planted in a copy of a policy, and the guide plays the way there.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod copy;

use std::collections::BTreeSet;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen_proof::scenario::{Policies, Scenario, run};
use lotsen_twin::official::catalogue::Catalogue;
use lotsen_twin::walk::{Event, Start, walk};
use lotsen_twin::world::*;
use serde_json::{Value, json};

use copy::Copy;

/// An official whose account works and who wants mail on a device of her own, with little else done.
fn small(journey: &str, kind: Kind, factor: Factor) -> Start {
    let world = World::default()
        .set_about(About::This)
        .set_kind(kind)
        .set_owner(Owner::Private)
        .set_knows_owner(KnowsOwner::Yes)
        .set_knows_other(KnowsOther::Yes)
        .set_wants(Wants::Mail)
        .set_factor(factor)
        .set_phone(Phone::Iphone)
        .set_spot(Spot::Away)
        .set_office(Office::Open)
        .set_account(Account::Yes)
        .set_password(Password::Works)
        .set_old_phone(OldPhone::None)
        .set_system(System::New)
        .set_passcode(Passcode::Six)
        .set_store(Store::Yes)
        .set_phone_store(PhoneStore::Yes)
        .set_built_in(BuiltIn::No)
        .set_other_job(OtherJob::No)
        .set_push(Push::Comes)
        .set_opt_terms(OptTerms::No)
        .set_opt_passkey(OptPasskey::No)
        .set_opt_registers(OptRegisters::Yes)
        .set_opt_code(OptCode::Yes)
        .set_opt_inside(OptInside::No);
    Start { journey: journey.to_owned(), about: None, world, rules: Rules::default() }
}

/// What is found, each with the events of the way there.
fn findings(policy: &Arc<Policy>, start: &Start) -> Vec<(String, Vec<Event>)> {
    let explorer = Explorer::new(Arc::clone(policy));
    let catalogue = Catalogue::new(policy, &explorer);
    let walked = walk(&explorer, &catalogue, start).expect("the journey is there");
    let found = walked.findings.iter();
    found.map(|(found, outcome)| (found.key(), walked.events(start, *outcome))).collect()
}

/// The guide plays events without refusing one.
fn play(policy: &Arc<Policy>, events: &[Event]) {
    let scenario = json!({
        "name": "way", "locale": "sv", "start": "2026-11-25T09:00:00+01:00", "events": events,
    });
    let scenario = Scenario::read(scenario.to_string().as_bytes()).expect("the way is a scenario");
    let transcript = run(&scenario, &Policies::new(Arc::clone(policy), "tests/scenarios"));
    assert!(transcript.is_ok(), "{events:?}: {:?}", transcript.err());
}

/// A fault brings a finding that was not there before, and the guide plays its way.
fn caught(start: &Start, key: &str, plant: impl Fn(&mut Copy)) {
    let mut copy = Copy::of_embedded();
    let before: BTreeSet<String> = findings(&copy.load(), start).into_iter().map(|(key, _)| key).collect();
    plant(&mut copy);
    let policy = copy.load();
    let after = findings(&policy, start);
    let new: Vec<_> = after.into_iter().filter(|(key, _)| !before.contains(key)).collect();
    let found = new.iter().find(|(new, _)| new == key);
    let keys: Vec<&String> = new.iter().map(|(key, _)| key).collect();
    let (_, events) = found.unwrap_or_else(|| panic!("“{key}” is not among {keys:#?}"));
    play(&policy, events);
}

fn iphone(journey: &str) -> Start {
    small(journey, Kind::Iphone, Factor::This)
}

#[test]
fn an_answer_that_accepts_management_is_a_harm() {
    let key = "harm:set_up/outlook_run:private_device_managed_at_told_set_up_device";
    let start = Start { world: iphone("set_up").world.set_opt_manages(OptManages::Yes), ..iphone("set_up") };
    caught(&start, key, |copy| {
        let private = &mut copy.entry("sights", "set_up_device")["answers"]["private"];
        private["press"] = json!(["go_on"]);
        private["never"] = json!(["back"]);
    });
}

#[test]
fn authenticator_before_the_portal_is_a_harm() {
    let start = small("set_up", Kind::AndroidPhone, Factor::Phone);
    let start =
        Start { world: start.world.set_authenticator(Authenticator::No).set_portal(Portal::No), ..start };
    caught(&start, "harm:set_up/app_authenticator:wrong_broker_first_at_told_play_get", |copy| {
        let steps = copy.steps("set_up");
        let at = |steps: &[Value], id: &str| steps.iter().position(|step| step["id"] == id);
        let portal = at(steps, "app_portal").expect("the portal is fetched");
        let portal = steps.remove(portal);
        let after = at(steps, "app_authenticator").expect("Authenticator is fetched");
        steps.insert(after + 1, portal);
    });
}

#[test]
fn a_journey_that_ends_without_what_it_aims_at_is_found() {
    caught(&iphone("secure_sign_in"), "end:secure_sign_in/done:unmet_ApprovalWorks", |copy| {
        copy.steps("secure_sign_in")
            .retain(|step| step["toward"].is_null() && step["event"] != "secure_sign_in.number_matched");
    });
}

#[test]
fn somebody_who_cannot_help_is_found() {
    caught(
        &iphone("secure_sign_in"),
        "end:secure_sign_in/security_page:nobody_for_registration_blocked_here",
        |copy| {
            let page = copy.step("secure_sign_in", "security_page");
            page["subject"] = json!("meeting_app");
            page["link"] = json!("office");
            page["troubles"] = json!([]);
            let links = copy.entry("links", "office");
            links["address"] = json!("https://aka.ms/mfasetup");
            links["shown"] = json!("aka.ms/mfasetup");
        },
    );
}

#[test]
fn an_end_that_claims_what_is_not_true_is_found() {
    caught(&iphone("secure_sign_in"), "untrue:secure_sign_in/done:claims_MailSeen", |copy| {
        copy.step("secure_sign_in", "done")["claims"] = json!([{ "say": "mail_seen" }]);
    });
}

#[test]
fn a_machine_that_moves_before_anything_is_done_is_found() {
    caught(
        &iphone("secure_sign_in"),
        "untrue:secure_sign_in/security_page:secure_sign_in_registered",
        |copy| {
            let page = copy.step("secure_sign_in", "security_page");
            page["act"] = json!("tell");
            for field in ["expects", "also", "link", "instead"] {
                page.as_object_mut().expect("a step").remove(field);
            }
        },
    );
}

#[test]
fn a_sight_of_which_nothing_is_said_is_found() {
    caught(&iphone("set_up"), "not_told:set_up/outlook_run:outlook_first", |copy| {
        let step = copy.step("set_up", "outlook_run");
        for list in ["expects", "also"] {
            let sights = step[list].as_array_mut().expect("it expects sights");
            sights.retain(|sight| sight != "outlook_first" && sight != "run.outlook");
        }
    });
}

#[test]
fn every_way_to_a_finding_is_played_by_the_guide() {
    let policy = Copy::of_embedded().load();
    for start in [iphone("set_up"), iphone("secure_sign_in"), iphone("password")] {
        for (_, events) in findings(&policy, &start) {
            play(&policy, &events);
        }
    }
}
