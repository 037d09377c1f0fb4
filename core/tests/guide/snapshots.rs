//! Snapshots that are cut, altered, foreign, of another version or written by hand.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Guide, GuideError, Seen};
use lotsen::moment::{LAST_SECOND, Moment};
use lotsen::screen::ActionKind;
use serde_json::{Value, json};

use crate::driver::{Driver, MONDAY, stored};
use crate::walks::{municipal_ipad_at, private_android_at};

/// A session with something in every list.
fn rich() -> Driver {
    let mut driver = private_android_at("check");
    driver.observe(&[("form.android_phone", Seen::Yes), ("installed.teams", Seen::No)]);
    driver.send(Event::Trouble("no_notification".to_owned())).unwrap();
    driver.done("pull_down");
    driver.send(Event::Trouble("phone_gone".to_owned())).unwrap();
    driver.send(Event::SaveFailed).unwrap();
    driver
}

/// A session with something to be done again and something to be told.
fn carried() -> Driver {
    Driver::open(&crate::carried::six_digits(), Some(&private_android_at("sign_up").bytes())).unwrap()
}

fn open(bytes: &[u8]) -> Result<Guide, GuideError> {
    Guide::open(Policy::embedded(), Some(bytes), &Moment::new(MONDAY, "sv"))
}

fn refusal(bytes: &[u8]) -> &'static str {
    open(bytes).map_or_else(|error| error.id(), |_| "opened")
}

/// The checksum of a snapshot, reckoned here by its own rule: FNV-1a, 64 bits.
fn sealed(format: &str, json: &[u8]) -> Vec<u8> {
    let sum = json.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut bytes = format!("lotsen {format} {sum:016x}\n").into_bytes();
    bytes.extend(json);
    bytes
}

pub fn seal(json: &Value) -> Vec<u8> {
    sealed("1", json.to_string().as_bytes())
}

#[test]
fn a_snapshot_cut_at_any_byte_is_damaged() {
    for bytes in [rich().bytes(), Driver::new().bytes()] {
        assert!(open(&bytes).is_ok());
        for end in 0..bytes.len() {
            assert_eq!(refusal(&bytes[..end]), "damaged", "cut at {end}");
        }
        for start in 1..bytes.len() {
            assert_eq!(refusal(&bytes[start..]), "damaged", "cut before {start}");
        }
    }
}

#[test]
fn a_snapshot_altered_in_any_byte_is_refused() {
    let bytes = rich().bytes();
    for at in 0..bytes.len() {
        for byte in (0..8).map(|bit| bytes[at] ^ (1 << bit)).chain(*b"0129+ \n\"") {
            let mut altered = bytes.clone();
            altered[at] = byte;
            let of_format = at == "lotsen ".len() && matches!(byte, b'2'..=b'9');
            let expected = match byte {
                _ if byte == bytes[at] => "opened",
                _ if of_format => "needs_newer_core",
                _ => "damaged",
            };
            assert_eq!(refusal(&altered), expected, "byte {at} became {byte}");
        }
    }
}

#[test]
fn what_is_no_snapshot_at_all_is_damaged() {
    let long = vec![b'x'; 10 << 20];
    let mut long_line = b"lotsen 1 0123456789abcdef".to_vec();
    long_line.extend(&long);
    let long_json = sealed("1", format!("\"{}\"", "x".repeat(10 << 20)).as_bytes());
    let deep = sealed("1", "[".repeat(100_000).as_bytes());
    let all: [&[u8]; 9] = [
        b"",
        b"\n",
        b"lotsen",
        b"{}",
        &[0xff, 0xfe, 0x00, b'\n', 0xc3, 0x28],
        &long,
        &long_line,
        &long_json,
        &deep,
    ];
    for bytes in all {
        assert_eq!(refusal(bytes), "damaged");
    }
    let not_utf8 = sealed("1", &[b'"', 0xff, b'"']);
    assert_eq!(refusal(&not_utf8), "damaged");
    let mut trailing = rich().bytes();
    trailing.push(b' ');
    assert_eq!(refusal(&trailing), "damaged");
}

#[test]
fn a_newer_format_needs_a_newer_core_whatever_it_holds() {
    for format in ["2", "3", "4294967295"] {
        for json in ["{}", "[1, 2", "\u{0}"] {
            let found = format.parse().unwrap();
            let expected = GuideError::NeedsNewerCore { found, supported: 1 };
            assert_eq!(open(&sealed(format, json.as_bytes())).unwrap_err(), expected);
        }
    }
    let json = stored(&rich().bytes()).to_string();
    for format in ["0", "01", "+1", "-1", "1.0", "", " 1", "4294967296", "x"] {
        assert_eq!(refusal(&sealed(format, json.as_bytes())), "damaged", "format “{format}”");
    }
}

#[test]
fn a_snapshot_of_another_policy_is_foreign() {
    let mut json = stored(&rich().bytes());
    json["policy"] = "strandby".into();
    let error = open(&seal(&json)).unwrap_err();
    let expected =
        GuideError::ForeignPolicy { found: "strandby".to_owned(), expected: "hassleholm".to_owned() };
    assert_eq!(error, expected);
    json["told"] = json!([["bogus", "bogus", ["bogus"]]]);
    json["version"] = 99.into();
    assert_eq!(refusal(&seal(&json)), "foreign_policy", "nothing of another policy is looked into");
}

/// Every place in a snapshot where a text stands, as JSON pointers.
fn texts(json: &Value, at: &str, found: &mut Vec<String>) {
    match json {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                texts(item, &format!("{at}/{number}"), found);
            }
        }
        Value::Object(entries) => {
            for (key, item) in entries {
                texts(item, &format!("{at}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn an_unknown_id_under_a_right_checksum_is_damaged() {
    for driver in [rich(), carried(), municipal_ipad_at("sign_up")] {
        let policy = Arc::clone(driver.guide.policy());
        let json = stored(&driver.bytes());
        assert!(Driver::open(&policy, Some(&seal(&json))).is_ok(), "the seal is right");
        let mut places = Vec::new();
        texts(&json, "", &mut places);
        places
            .retain(|place| place != "/policy" && !(place.starts_with("/carried/") && place.ends_with("/1")));
        assert!(places.len() > 30, "{places:?}");
        for place in places {
            for bogus in [
                "bogus",
                "set_up/bogus",
                "bogus/done",
                "unknown",
                "account",
                "another_device",
                "journey/set_up",
            ] {
                let mut altered = json.clone();
                let text = altered.pointer_mut(&place).unwrap();
                if text == bogus {
                    continue;
                }
                *text = bogus.into();
                let opened = Driver::open(&policy, Some(&seal(&altered)));
                let Err(error) = opened else {
                    assert!(legal(&place, bogus), "{place} = {bogus} was taken");
                    continue;
                };
                assert_eq!(error.id(), "damaged", "{place} = {bogus}");
            }
        }
    }
}

/// Whether an altered place may make another legal session.
fn legal(place: &str, text: &str) -> bool {
    text == "another_device"
        && ["/frames", "/told", "/evidence", "/machines", "/again"].iter().any(|list| place.starts_with(list))
}

#[test]
fn what_contradicts_itself_under_a_right_checksum_is_damaged() {
    let json = stored(&rich().bytes());
    let alter = |change: &dyn Fn(&mut Value)| {
        let mut altered = json.clone();
        change(&mut altered);
        refusal(&seal(&altered))
    };
    let twice = |list: &'static str| {
        alter(&|json: &mut Value| {
            let first = json[list][0].clone();
            json[list].as_array_mut().unwrap().push(first);
        })
    };
    for list in ["frames", "told", "seen", "evidence", "machines"] {
        assert_eq!(twice(list), "damaged", "something stands twice in {list}");
    }
    let push = |list: &'static str, item: Value| {
        alter(&|json: &mut Value| json[list].as_array_mut().unwrap().push(item.clone()))
    };
    assert_eq!(push("told", json!(["builtin", "another_device", []])), "damaged", "no value");
    assert_eq!(push("told", json!(["builtin", "another_device", ["yes", "no"]])), "damaged", "two values");
    assert_eq!(push("told", json!(["builtin", "account", ["yes"]])), "damaged", "another's answer");
    assert_eq!(push("told", json!(["managed", "this_device", ["yes"]])), "damaged", "a probe is not told");
    assert_eq!(push("told", json!(["kind.is", "this_device", ["private_mobile"]])), "damaged", "derived");
    assert_eq!(
        push("machines", json!(["password", "another_device", "registered"])),
        "damaged",
        "of the account"
    );
    assert_eq!(
        push("machines", json!(["device_registration", "another_device", "unknown"])),
        "damaged",
        "unknown"
    );
    assert_eq!(push("evidence", json!(["form.ipad", "another_device", "seen"])), "damaged", "no evidence");
    assert_eq!(push("evidence", json!(["set_up/wifi", "another_device", "blank"])), "damaged", "blank");
    assert_eq!(alter(&|json| json["looking"] = "somewhere".into()), "damaged");
    assert_eq!(alter(&|json| json["version"] = "1".into()), "damaged");
    assert_eq!(alter(&|json| json["version"] = json!(-1)), "damaged");
    assert_eq!(alter(&|json| json["more"] = json!(1)), "damaged");
    assert_eq!(alter(&|json| drop(json.as_object_mut().unwrap().remove("notice"))), "damaged");
    assert_eq!(alter(&|_| {}), "opened");
}

#[test]
fn what_was_gone_through_is_kept_and_a_session_without_it_opens() {
    let mut driver = Driver::in_trouble("password_lost");
    driver.walk_to("reset", &[("password", "registered"), ("lost_pw", "forgotten"), ("device", "iphone")]);
    driver.press(ActionKind::Failed);
    let mut json = stored(&driver.bytes());
    let (behind, progress) = (json["behind"][0].as_u64().unwrap(), driver.screen().progress.unwrap());
    assert!(behind > 0, "{json}");
    let reopened = |json: &Value| Driver::open(&Policy::embedded(), Some(&seal(json)));
    assert_eq!(reopened(&json).unwrap().screen().progress.unwrap(), progress);
    for wrong in [json!([0]), json!([1, 2]), json!([-1]), json!(["1"]), json!(1)] {
        json["behind"] = wrong;
        assert_eq!(reopened(&json).map_err(|error| error.id()).err(), Some("damaged"), "{json}");
    }
    json.as_object_mut().unwrap().remove("behind");
    let older = reopened(&json).unwrap().screen().progress.unwrap();
    assert_eq!(u64::from(progress.position - older.position), behind);
    assert_eq!(progress.total - older.total, progress.position - older.position);
    json["behind"] = json!([u32::MAX]);
    let most = reopened(&json).unwrap().screen().progress.unwrap();
    assert_eq!((most.position, most.total), (u32::MAX, u32::MAX));
}

#[test]
fn a_session_with_a_state_that_was_called_otherwise_opens() {
    let mut driver = Driver::in_trouble("password_lost");
    driver.walk_to("reset", &[("password", "registered"), ("lost_pw", "forgotten"), ("device", "iphone")]);
    driver.press(ActionKind::Failed);
    let written = driver.stored().to_string();
    let older = written.replace("lost_needs_help", "lost_must_visit");
    assert_ne!(older, written);
    let opened = Driver::open(&Policy::embedded(), Some(&sealed("1", older.as_bytes()))).unwrap();
    assert_eq!(opened.now(), driver.now());
}

#[test]
fn another_version_opens_whether_older_or_newer() {
    let driver = rich();
    let json = stored(&driver.bytes());
    for version in [0, 2, 99, u32::MAX] {
        let mut other = json.clone();
        other["version"] = version.into();
        let opened = Driver::open(&Policy::embedded(), Some(&seal(&other))).unwrap();
        assert_eq!(opened.now(), driver.now(), "version {version}");
    }
    let mut other = json.clone();
    other["version"] = 0.into();
    other["told"].as_array_mut().unwrap().push(json!(["bogus", "account", ["yes"]]));
    other["looking"] = "set_up/bogus".into();
    let opened = Driver::open(&Policy::embedded(), Some(&seal(&other))).unwrap();
    assert_eq!(opened.now().carried.len(), 1, "one thing is gone, and where one looked is not worth telling");
    assert_eq!(opened.at(), "carried");
}

#[test]
fn a_time_that_calendars_cannot_carry_is_refused_and_changes_nothing() {
    let mut driver = rich();
    let before = driver.now();
    for now in [i64::MIN, -1, LAST_SECOND + 1, i64::MAX] {
        let moment = Moment::new(now, "sv");
        assert_eq!(driver.guide.send(Event::Home, &moment).unwrap_err().id(), "time_out_of_range");
        assert_eq!(driver.guide.current(&moment).unwrap_err().id(), "time_out_of_range");
        let opened = Guide::open(Policy::embedded(), Some(&before.snapshot), &moment);
        assert_eq!(opened.unwrap_err().id(), "time_out_of_range");
    }
    assert_eq!(driver.now(), before);
    for now in [0, LAST_SECOND] {
        driver.moment = Moment::new(now, "en");
        driver.send(Event::SaveFailed).unwrap();
        driver.send(Event::Home).unwrap();
    }
}
