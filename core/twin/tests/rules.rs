//! Each rule of the world changes something: left out, a run goes another way or ends in another world.

#![allow(clippy::wildcard_imports, reason = "the variables of the world stand here")]

use std::collections::BTreeSet;

use lotsen_twin::rules::{answer, begin, outlook};
use lotsen_twin::run::{Course, Run, Side, Sight, Stage, What};
use lotsen_twin::world::*;

/// A private iPhone that approves sign-ins itself, of somebody whose account works, away, with every option answered.
fn iphone() -> World {
    World::default()
        .set_about(About::This)
        .set_kind(Kind::Iphone)
        .set_owner(Owner::Private)
        .set_knows_owner(KnowsOwner::Yes)
        .set_factor(Factor::This)
        .set_phone(Phone::Iphone)
        .set_spot(Spot::Away)
        .set_office(Office::Open)
        .set_account(Account::Yes)
        .set_password(Password::Works)
        .set_old_phone(OldPhone::None)
        .set_approver(Approver::This)
        .set_second(Second::Yes)
        .set_signed_in(SignedIn::No)
        .set_registered(Registered::No)
        .set_app_code(AppCode::None)
        .set_seen(Seen::No)
        .set_built_in(BuiltIn::No)
        .set_other_job(OtherJob::No)
        .set_passcode(Passcode::Six)
        .set_system(System::New)
        .set_shared(Shared::No)
        .set_municipal_apps(MunicipalApps::There)
        .set_store(Store::Yes)
        .set_phone_store(PhoneStore::Yes)
        .set_outlook(Outlook::Yes)
        .set_authenticator(Authenticator::Yes)
        .set_phone_authenticator(PhoneAuthenticator::No)
        .set_portal(Portal::No)
        .set_portal_old(PortalOld::No)
        .set_broker(Broker::None)
        .set_notices(Notices::Allowed)
        .set_push(Push::Comes)
        .set_opt_registers(OptRegisters::Yes)
        .set_opt_code(OptCode::Yes)
        .set_opt_manages(OptManages::No)
        .set_opt_wizard(OptWizard::Yes)
        .set_opt_outside(OptOutside::Yes)
        .set_opt_inside(OptInside::No)
        .set_opt_two(OptTwo::Yes)
        .set_opt_writeback(OptWriteback::Yes)
        .set_opt_passkey(OptPasskey::No)
        .set_opt_terms(OptTerms::No)
        .set_opt_assistant(OptAssistant::No)
        .set_opt_portal(OptPortal::No)
        .set_opt_wipes(OptWipes::No)
}

/// The same with nothing that approves yet.
fn fresh() -> World {
    iphone().set_approver(Approver::Nothing).set_second(Second::No).set_notices(Notices::Asks)
}

/// An Android phone with the portal, of the same official.
fn android() -> World {
    iphone().set_kind(Kind::AndroidPhone).set_portal(Portal::Yes).set_broker(Broker::Portal)
}

/// Outlook is signed in to, and its code made.
fn in_use(world: World) -> World {
    world
        .set_signed_in(SignedIn::Yes)
        .set_registered(Registered::Yes)
        .set_app_code(AppCode::Made)
        .set_seen(Seen::Yes)
}

/// All ways of a run in which each sight is answered by its first choice, or as `other` says: the sights, and the
/// world at the end.
fn ways(
    course: Course,
    world: World,
    other: &[(Sight, &str)],
    rules: Rules,
) -> BTreeSet<(Vec<Sight>, String)> {
    let mut all = BTreeSet::new();
    let mut choices = Choices::default();
    loop {
        let mut play = Play::new(world, &mut choices, rules);
        let mut run = begin(&mut play, course, Side::Device, What::Outlook);
        let mut sights = vec![run.sight];
        while !run.is_over() && sights.len() < 60 {
            let pressed = other.iter().find(|(sight, _)| *sight == run.sight).map(|(_, pressed)| *pressed);
            let given = run.sight.answer(pressed.or(run.sight.page().choices.first().copied()));
            let given = if run.sight == Sight::ApproveNumber && pressed.is_none() {
                run.sight.answer([])
            } else {
                given
            };
            let Some(next) = answer(&mut play, run, given) else { break };
            run = next;
            sights.push(run.sight);
        }
        all.insert((sights, format!("{:?}", play.world)));
        if !choices.turn() {
            return all;
        }
    }
}

fn changes(rule: Rule, course: Course, world: World, other: &[(Sight, &str)]) {
    let (with, without) =
        (ways(course, world, other, Rules::default()), ways(course, world, other, Rules::without(rule)));
    assert_ne!(with, without, "{} makes no difference", rule.id());
}

macro_rules! rules {
    ($($name:ident: $rule:ident $course:ident $world:expr $(, $sight:ident $pressed:literal)*;)+) => {
        $(
            #[test]
            fn $name() {
                changes(Rule::$rule, Course::$course, $world, &[$((Sight::$sight, $pressed)),*]);
            }
        )+

        /// The rules that the tests above leave out.
        const LEFT_OUT: &[Rule] = &[$(Rule::$rule),+];
    };
}

rules! {
    bw1_a_sign_in_asks_for_address_and_password: BW1 Web iphone();
    bw2_a_sign_in_away_is_approved: BW2 Web iphone();
    bw3_without_an_approver_one_registers: BW3 Web fresh();
    bw4_the_right_number_lets_the_page_go_on: BW4 Web iphone();
    bw5_a_no_has_to_be_sent_anew: BW5 Web iphone(), Number "no";
    bw6_within_an_app_the_number_is_covered: BW6 Outlook iphone();
    bw7_a_request_that_does_not_ring_is_fetched: BW7 Web iphone().set_notices(Notices::Refused);
    bw8_registering_adds_what_approves: BW8 Page fresh();
    bw10_the_phone_itself_has_a_link: BW10 Page fresh();
    bw11_the_link_pairs_once: BW11 Page fresh().set_paired(Paired::Yes);
    bw12_without_the_link_nothing_is_paired: BW12 Page fresh(), PairThisPhone "next";
    bw13_authenticator_greets_first: BW13 Page fresh();
    bw14_the_passcode_locks_the_app: BW14 Page fresh();
    bo1_outlook_on_an_iphone_registers: BO1 Outlook iphone();
    bo2_without_authenticator_it_is_asked_for: BO2 Outlook iphone().set_authenticator(Authenticator::No);
    bo3_outlook_on_android_registers: BO3 Outlook android();
    bo4_without_the_portal_it_is_asked_for: BO4 Outlook android().set_portal(Portal::No);
    bo5_android_registers_even_unasked: BO5 Outlook android().set_opt_registers(OptRegisters::No);
    bo6_an_old_portal_stands_in_the_way: BO6 Page
        android().set_approver(Approver::Nothing).set_notices(Notices::Asks).set_portal_old(PortalOld::Yes);
    bo7_the_first_broker_serves: BO7 Outlook android().set_broker(Broker::Authenticator);
    bo8_the_code_is_asked_for_again: BO8 OpenOutlook in_use(iphone());
    bo9_teams_knows_the_account: BO9 Teams in_use(iphone()).set_teams(Teams::Yes);
    bo10_too_many_wrong_codes: BO10 OpenOutlook in_use(iphone()), CodeEnter "forgotten";
    bo11_a_new_face_asks_for_the_code: BO11 OpenOutlook in_use(iphone());
    bo12_the_apps_want_a_passcode: BO12 Outlook iphone().set_passcode(Passcode::None);
    bo13_the_apps_want_a_newer_system: BO13 Outlook iphone().set_system(System::Old);
    bo14_too_long_without_a_net: BO14 OpenOutlook in_use(iphone());
    bo15_a_second_managed_account: BO15 Outlook iphone().set_other_job(OtherJob::Yes), TwoAccounts "yes";
    bo16_what_is_wiped_goes_from_the_apps: BO16 OpenOutlook in_use(iphone()).set_opt_wipes(OptWipes::Yes), CodeEnter "forgotten";
    bn1_a_page_asks_to_manage: BN1 Outlook iphone().set_opt_manages(OptManages::Yes);
    bn2_a_built_in_app_meets_a_wall: BN2 BuiltInMail iphone();
    bn3_a_new_municipal_ipad_has_an_assistant: BN3 Assistant iphone().set_owner(Owner::Municipal);
    bn4_the_assistant_stops_without_an_approver: BN4 Assistant
        fresh().set_owner(Owner::Municipal).set_opt_assistant(OptAssistant::Yes);
    bp1_a_reset_makes_the_password_work: BP1 Reset iphone().set_password(Password::Forgotten);
    bp2_too_few_ways_reset_nothing: BP2 Reset iphone().set_second(Second::No);
    bp3_too_many_tries_shut_the_page: BP3 Reset iphone().set_tries(Tries::UsedUp);
    bp4_who_is_signed_in_changes_it: BP4 Reset iphone().set_web_in(WebIn::Yes).set_second(Second::No);
    bp5_a_page_offers_a_passkey: BP5 Web iphone().set_opt_passkey(OptPasskey::Yes);
    bp6_the_old_phone_is_asked: BP6 Move fresh().set_old_phone(OldPhone::AtHand);
    bp7_a_pass_stands_in_for_an_approval: BP7 Web iphone().set_pass(Pass::Yes);
}

/// What comes of a rule that no course shows by itself, with some rules in force.
type Outcome = fn(Rules) -> String;

/// The rules that are left out where no course shows them by itself, each with what comes of it.
const BY_THEMSELVES: &[(Rule, Outcome)] = &[
    (Rule::BW9, |rules| format!("{:?}", after_expiry(rules))),
    (Rule::BO17, |rules| format!("{:?}", without_portal(rules))),
];

#[test]
fn what_no_course_shows_by_itself_changes_something_too() {
    for (rule, outcome) in BY_THEMSELVES {
        assert_ne!(
            outcome(Rules::default()),
            outcome(Rules::without(*rule)),
            "{} makes no difference",
            rule.id()
        );
    }
}

#[test]
fn bw9_registering_that_took_too_long_begins_again() {
    assert!(after_expiry(Rules::default()).is_some());
}

fn after_expiry(rules: Rules) -> Option<Run> {
    let mut choices = Choices::default();
    let mut play = Play::new(fresh(), &mut choices, rules);
    let sight = Sight::RegistrationExpired;
    let run =
        Run { course: Course::Page, side: Side::Device, stage: Stage::Pair, what: What::Nothing, sight };
    answer(&mut play, run, sight.answer([]))
}

#[test]
fn bo17_the_registration_goes_with_the_portal() {
    assert_eq!(without_portal(Rules::default()), Registered::No);
    assert_eq!(without_portal(Rules::without(Rule::BO17)), Registered::Yes);
}

fn without_portal(rules: Rules) -> Registered {
    let mut choices = Choices::default();
    let mut play = Play::new(in_use(android()), &mut choices, rules);
    outlook::bo17(&mut play);
    play.registered()
}

#[test]
fn every_rule_is_left_out_once_and_says_where_it_stands() {
    for info in RULES {
        let own = BY_THEMSELVES.iter().any(|(rule, _)| *rule == info.rule);
        assert!(own || LEFT_OUT.contains(&info.rule), "{} is never left out", info.rule.id());
        assert!(!info.says.is_empty() && !info.source.is_empty() && !info.date.is_empty());
    }
    assert_eq!(RULES.len(), 14 + 17 + 4 + 7);
}
