//! Sessions to test with.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::lotsen_ffi::{Guide, Policy, PolicyPart};
use lotsen::guide::Event;
use lotsen::moment::Moment;
use lotsen::screen::ActionKind;

/// A Monday in March, when offices are open.
pub fn monday() -> Moment {
    Moment::new(1_772_434_800, "sv")
}

/// A moment before the calendar.
pub fn before_1970() -> Moment {
    Moment::new(-1, "sv")
}

/// A new session under the embedded policy.
pub fn opened() -> Guide {
    Guide::open(&monday(), None, None).unwrap()
}

/// A session that has come to its first question, `about`.
pub fn asked() -> Guide {
    let guide = opened();
    guide.send(Event::Begin { journey: "set_up".to_owned(), about: None }, &monday()).unwrap();
    guide
}

/// The snapshot.
pub fn stored(guide: &Guide) -> Vec<u8> {
    guide.current(&monday()).unwrap().snapshot
}

/// A part of a policy.
pub fn part(name: &str, bytes: impl Into<Vec<u8>>) -> PolicyPart {
    PolicyPart { name: name.to_owned(), bytes: bytes.into() }
}

/// The folder of policies for tests.
pub fn policies() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/policies")
}

/// A policy from the JSON files of a folder and the folders in it.
pub fn policy(folder: &Path) -> Arc<Policy> {
    let mut folders = vec![folder.to_owned()];
    let mut parts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                parts.push(part(&path.display().to_string(), fs::read(&path).unwrap()));
            }
        }
    }
    Arc::new(Policy::load(parts).unwrap())
}

/// A session at a step whose event its machine refuses: a code is to be checked before there is one.
pub fn out_of_order() -> Guide {
    let text = fs::read_to_string(policies().join("renewal/four_digits/policy.json")).unwrap();
    let text = text.replace(r#""act": "first_sign_in""#, r#""act": "check_code""#);
    let policy = Policy::load(vec![part("policy.json", text)]).unwrap();
    let guide = Guide::open(&monday(), Some(Arc::new(policy)), None).unwrap();
    guide.send(Event::Begin { journey: "set_up".to_owned(), about: None }, &monday()).unwrap();
    let answers = ["this_device", "iphone", "private", "yes", "not_started"];
    for _ in 0..20 {
        let screen = guide.current(&monday()).unwrap().screen;
        let event = match &screen.input {
            _ if screen.step == "sign_in" => return guide,
            None => Event::Press(done(&guide)),
            Some(input) => {
                let offered = || input.choices.iter().map(|choice| choice.value.as_str());
                let value = offered().find(|value| answers.contains(value)).or_else(|| offered().next_back());
                let values = vec![value.unwrap().to_owned()];
                Event::Choose { question: input.question.clone(), values }
            }
        };
        guide.send(event, &monday()).unwrap();
    }
    panic!("the step is not reached")
}

/// The token of the action that says that the step is done.
pub fn done(guide: &Guide) -> String {
    let actions = guide.current(&monday()).unwrap().screen.actions;
    actions.into_iter().find(|action| action.kind == ActionKind::Done).unwrap().token
}
