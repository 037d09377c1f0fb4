//! Keys change by the cold key alone, and to newer ones.

use lotsen::Policy;
use lotsen::delivery::{Held, Refusal, Standing};
use serde_json::json;

use crate::authors::{
    COLD, Key, NEXT_COLD, NEXT_ONLINE, ONLINE, app, file, first_keys, keys, loaded, moment, packed, version,
};

fn judged(
    standing: &Standing,
    by: &Key,
    of: u32,
    next: &lotsen::policy::document::delivery::Keys,
) -> Result<Standing, Refusal> {
    standing.judge(&by.sign(&packed(&version(of, next))), None, &moment()).map(|accepted| accepted.standing)
}

#[test]
fn only_the_cold_key_changes_keys() {
    let next = keys(2, &NEXT_ONLINE, &COLD);
    assert_eq!(judged(&app(), &ONLINE, 2, &next).unwrap_err(), Refusal::KeysNotTaken { found: 2, known: 1 });
    assert!(judged(&app(), &COLD, 2, &next).is_ok());
}

#[test]
fn other_keys_of_the_same_version_are_refused() {
    let other = keys(1, &NEXT_ONLINE, &COLD);
    assert_eq!(judged(&app(), &COLD, 2, &other).unwrap_err(), Refusal::KeysNotTaken { found: 1, known: 1 });
}

#[test]
fn a_key_that_was_taken_out_is_believed_no_longer() {
    let next = keys(2, &NEXT_ONLINE, &NEXT_COLD);
    let after = judged(&app(), &COLD, 2, &next).unwrap();
    for key in [&ONLINE, &COLD] {
        assert_eq!(judged(&after, key, 3, &next).unwrap_err(), Refusal::BadSignature);
    }
    assert!(judged(&after, &NEXT_ONLINE, 3, &next).is_ok());
    // Nor does the cold key of before bring its own back.
    assert_eq!(judged(&after, &COLD, 3, &keys(3, &ONLINE, &COLD)).unwrap_err(), Refusal::BadSignature);
}

#[test]
fn what_came_before_keys_changed_stays_in_force_after_a_restart() {
    let next = keys(2, &NEXT_ONLINE, &NEXT_COLD);
    let changed = COLD.sign(&packed(&version(2, &next)));
    let after = app().judge(&changed, None, &moment()).unwrap().standing;
    let trust = after.trust();
    let held = Held { candidate: Some(&changed), last_good: None, trust: Some(&trust) };
    let again = Standing::begin(loaded(&version(1, &first_keys())), held);
    assert_eq!(again.policy().version(), 2);
    assert!(judged(&again, &NEXT_ONLINE, 3, &next).is_ok());
}

#[test]
fn an_app_whose_policy_says_no_keys_believes_nothing() {
    let mut silent = version(1, &first_keys());
    silent["policy"].as_object_mut().unwrap().remove("delivery");
    let file = file(2);
    let held = Held { candidate: Some(&file), ..Held::default() };
    let standing = Standing::begin(loaded(&silent), held);
    assert_eq!(standing.policy().version(), 1);
    assert_eq!(standing.judge(&file, None, &moment()).unwrap_err(), Refusal::NoKeys);
    assert!(standing.trust().is_empty());
}

#[test]
fn a_policy_is_not_loaded_with_keys_or_an_address_that_are_none() {
    let fault = |pointer: &str, value: serde_json::Value| {
        let mut policy = version(1, &first_keys());
        policy["policy"]["delivery"]["address"] = "https://strandby.example/guide".into();
        policy["policy"]["link_domains"] = json!(["strandby.example"]);
        *policy.pointer_mut(&format!("/policy/delivery/{pointer}")).unwrap() = value;
        let json = policy.to_string();
        let part = lotsen::policy::Part { name: "policy.json", bytes: json.as_bytes() };
        let error = Policy::load(&[part]).unwrap_err();
        (error.path, error.fault.to_string())
    };
    let (path, reason) = fault("keys/online", "RWQ".into());
    assert_eq!(path, "policy.delivery.keys.online");
    assert!(reason.contains("no public key of minisign"), "{reason}");
    let (path, _) = fault("keys/cold", ONLINE.public().into());
    assert_eq!(path, "policy.delivery.keys.cold");
    for address in [
        "http://strandby.example/guide",
        "https://",
        "https://somebody@strandby.example/",
        "https://strandby.example:1/",
    ] {
        assert_eq!(fault("address", address.into()).0, "policy.delivery.address", "{address}");
    }
    let (_, reason) = fault("address", "https://notstrandby.example/guide".into());
    assert!(reason.contains("lies in no domain"), "{reason}");
}
