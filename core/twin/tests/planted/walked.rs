//! Walks of a copy, and what they find.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use lotsen::Policy;
use lotsen::device::AboutDevice;
use lotsen::explore::Explorer;
use lotsen_proof::scenario::{Policies, Scenario, run};
use lotsen_twin::finding::Check;
use lotsen_twin::official::Ending;
use lotsen_twin::official::catalogue::Catalogue;
use lotsen_twin::walk::{Event, Start, walk};
use lotsen_twin::world::*;
use serde_json::json;

use super::copy::Copy;
use super::journey::{PLANTED, Planted};

/// An official whose account works and who wants mail on a device of her own, with little else done.
pub fn world(kind: Kind, factor: Factor) -> World {
    World::default()
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
        .set_opt_inside(OptInside::No)
}

/// The same on an iPhone that approves sign-ins itself.
pub fn iphone() -> World {
    world(Kind::Iphone, Factor::This)
}

/// A start in a journey of the policy.
pub fn of(journey: &str, world: World) -> Start {
    Start { journey: journey.to_owned(), about: None, world, rules: Rules::default() }
}

/// A start in the planted journey.
pub fn planted(world: World) -> Start {
    Start { about: Some(AboutDevice::ThisDevice), ..of(PLANTED, world) }
}

/// What is found: each key with its check, what it says, and the events of the way there.
pub struct Seen {
    pub key: String,
    check: Check,
    what: String,
    pub events: Vec<Event>,
}

/// What is found from a start, and how its ways end.
pub fn walked(policy: &Arc<Policy>, start: &Start) -> (Vec<Seen>, BTreeSet<Ending>) {
    let explorer = Explorer::new(Arc::clone(policy));
    let catalogue = Catalogue::new(policy, &explorer);
    let walked = walk(&explorer, &catalogue, start).expect("the journey is there");
    let seen = walked.findings.iter().map(|(found, outcome)| Seen {
        key: found.key(),
        check: found.check,
        what: found.what.clone(),
        events: walked.events(start, *outcome),
    });
    (seen.collect(), walked.endings().into_keys().collect())
}

/// The policy without any fault of ours.
pub fn embedded() -> &'static Arc<Policy> {
    static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Copy::of_embedded().load());
    &POLICY
}

/// The policy with a planted journey.
pub fn with(planted: &Planted) -> Arc<Policy> {
    let mut copy = Copy::of_embedded();
    planted.add(&mut copy);
    copy.load()
}

/// The guide plays events without refusing one.
pub fn play(policy: &Arc<Policy>, events: &[Event]) {
    let scenario = json!({
        "name": "way", "locale": "sv", "start": "2026-11-25T09:00:00+01:00", "events": events,
    });
    let scenario = Scenario::read(scenario.to_string().as_bytes()).expect("the way is a scenario");
    let transcript = run(&scenario, &Policies::new(Arc::clone(policy), "tests/scenarios"));
    assert!(transcript.is_ok(), "{events:?}: {:?}", transcript.err());
}

/// What is found by a check and says something comes with the fault alone, and the guide plays its way.
#[track_caller]
pub fn comes((sound, faulty): (&Arc<Policy>, &Arc<Policy>), start: &Start, (check, what): (Check, &str)) {
    let before: BTreeSet<String> = walked(sound, start).0.into_iter().map(|seen| seen.key).collect();
    let after = walked(faulty, start).0;
    let new: Vec<&Seen> = after.iter().filter(|seen| !before.contains(&seen.key)).collect();
    let keys: Vec<&str> = new.iter().map(|seen| seen.key.as_str()).collect();
    let found = new.iter().find(|seen| seen.check == check && seen.what.contains(what));
    let found = found.unwrap_or_else(|| panic!("“{}: {what}” is not among {keys:#?}", check.id()));
    play(faulty, &found.events);
}

/// A fault in a copy of the policy is found.
#[track_caller]
pub fn caught(start: &Start, found: (Check, &str), plant: impl Fn(&mut Copy)) {
    let mut copy = Copy::of_embedded();
    plant(&mut copy);
    comes((embedded(), &copy.load()), start, found);
}

/// A fault in a planted journey is found.
#[track_caller]
pub fn caught_between(start: &Start, sound: &Planted, faulty: &Planted, found: (Check, &str)) {
    comes((&with(sound), &with(faulty)), start, found);
}
