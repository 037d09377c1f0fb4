//! What is taken.

use lotsen::Guide;
use lotsen::delivery::{Slot, Standing};
use lotsen::guide::Event;

use crate::authors::{COLD, ONLINE, app, file, first_keys, moment, packed, version};

#[test]
fn a_newer_version_that_either_key_has_signed_is_taken() {
    for key in [&ONLINE, &COLD] {
        let accepted = app().judge(&key.sign(&packed(&version(2, &first_keys()))), None, &moment()).unwrap();
        assert_eq!((accepted.standing.policy().version(), accepted.standing.slot()), (2, Slot::Candidate));
    }
}

#[test]
fn what_is_taken_has_opened_the_session_and_drawn_its_screen() {
    let app = app();
    let mut guide = Guide::open(app.policy().clone(), None, &moment()).unwrap();
    let home = guide.current(&moment()).unwrap().screen;
    let session = guide.send(Event::Press(home.actions[0].token.clone()), &moment()).unwrap();
    let mut policy = version(2, &first_keys());
    policy["policy"]["brand"]["name"] = "Strandby stad".into();
    let accepted = app.judge(&ONLINE.sign(&packed(&policy)), Some(&session.snapshot), &moment()).unwrap();
    assert_eq!(accepted.update.screen.title, session.screen.title);
    assert_eq!(accepted.standing.policy().header().brand.name, "Strandby stad");
}

#[test]
fn versions_may_be_left_out_up_to_a_thousand_and_any_number_by_the_cold_key() {
    let at = |of| packed(&version(of, &first_keys()));
    assert!(app().judge(&ONLINE.sign(&at(1001)), None, &moment()).is_ok());
    assert_eq!(app().judge(&ONLINE.sign(&at(1002)), None, &moment()).unwrap_err().id(), "too_far_ahead");
    assert!(app().judge(&COLD.sign(&at(u32::MAX)), None, &moment()).is_ok());
}

#[test]
fn the_clock_decides_nothing() {
    for now in [0, 2_147_483_648, 4_102_444_800, 253_402_300_799] {
        let moment = lotsen::Moment::new(now, "sv");
        assert!(app().judge(&file(2), None, &moment).is_ok(), "{now}");
        assert_eq!(app().judge(&file(1), None, &moment).unwrap_err().id(), "not_newer", "{now}");
    }
}

#[test]
fn the_address_is_the_one_of_the_policy_in_force() {
    let mut policy = version(2, &first_keys());
    let domain = policy["policy"]["link_domains"][0].as_str().unwrap().to_owned();
    let address = format!("https://guide.{domain}/strandby.lotsen");
    policy["policy"]["delivery"]["address"] = address.clone().into();
    assert_eq!(app().address(), None);
    let accepted = app().judge(&ONLINE.sign(&packed(&policy)), None, &moment()).unwrap();
    let standing: Standing = accepted.standing;
    assert_eq!(standing.address(), Some(address.as_str()));
}
