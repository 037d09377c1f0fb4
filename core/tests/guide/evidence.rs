//! What settles a step that is done under the eyes of a probe: what it saw and what the official said, together.

use lotsen::Policy;
use lotsen::guide::Seen;
use lotsen::screen::ActionKind;
use lotsen::screen::ActionKind::{Continue, Done, Keep, Open, Undo};

use crate::driver::Driver;
use crate::walks::private_android_at;

const PROBE: &str = "installed.outlook";
const STEP: &str = "app_outlook";

/// What the snapshot knows of the step.
fn evidence(driver: &Driver) -> String {
    let stored = driver.stored();
    let all = stored["evidence"].as_array().unwrap();
    let found = all.iter().find(|one| one[0] == PROBE && one[1] == "this_device");
    found.map_or_else(|| "blank".to_owned(), |one| one[2].as_str().unwrap().to_owned())
}

/// The words on the step's screen that are not there while nothing is known.
fn remark(driver: &Driver) -> Option<String> {
    let plain = |driver: &Driver| -> Vec<String> {
        driver.screen().blocks.into_iter().map(|block| block.plain).collect()
    };
    let blank = plain(&private_android_at(STEP));
    let mut more = plain(driver).into_iter().filter(|block| !blank.contains(block));
    let remark = more.next();
    assert_eq!(more.next(), None, "one remark at most");
    remark
}

struct Step(Driver);

impl Step {
    fn new() -> Self {
        Self(private_android_at(STEP))
    }

    fn sees(mut self, seen: Seen) -> Self {
        self.0.observe(&[(PROBE, seen)]);
        self
    }

    fn says(mut self, kind: ActionKind) -> Self {
        if self.0.at() != STEP {
            self.0.look_at(STEP);
        }
        self.0.press(kind);
        self
    }

    /// Checks the state, whether it settles the step, whether a remark stands there, and what is offered.
    fn is(mut self, state: &str, settled: bool, remarked: bool, offered: &[ActionKind]) -> Self {
        assert_eq!(evidence(&self.0), state);
        assert_eq!(self.0.at() != STEP, settled, "{state}");
        if settled {
            self.0.look_at(STEP);
        }
        assert_eq!(remark(&self.0).is_some(), remarked, "{state}");
        assert_eq!(self.0.offered(), offered, "{state}");
        if settled {
            self.0.press(Continue);
        }
        self
    }
}

#[test]
fn a_probe_that_says_no_then_yes_then_no() {
    Step::new()
        .is("blank", false, false, &[Open, Done])
        .sees(Seen::No)
        .is("denied", false, true, &[Open, Done])
        .sees(Seen::Yes)
        .is("seen", true, true, &[Continue])
        .sees(Seen::No)
        .is("lost", false, true, &[Open, Done])
        .sees(Seen::Yes)
        .is("seen", true, true, &[Continue]);
}

#[test]
fn the_officials_word_against_a_probe() {
    Step::new()
        .says(Done)
        .is("said", true, false, &[Continue, Undo])
        .sees(Seen::No)
        .is("disputed", true, true, &[Continue, Keep, Undo])
        .sees(Seen::No)
        .is("disputed", true, true, &[Continue, Keep, Undo])
        .says(Keep)
        .is("affirmed", true, false, &[Continue, Undo])
        .sees(Seen::No)
        .is("affirmed", true, false, &[Continue, Undo])
        .sees(Seen::Yes)
        .is("seen", true, true, &[Continue]);
}

#[test]
fn a_word_after_a_denial_or_a_loss_is_disputed_at_once() {
    Step::new().sees(Seen::No).says(Done).is("disputed", true, true, &[Continue, Keep, Undo]);
    Step::new().sees(Seen::Yes).sees(Seen::No).says(Done).is("disputed", true, true, &[Continue, Keep, Undo]);
}

#[test]
fn what_is_no_longer_so_leaves_what_the_probe_saw() {
    Step::new().says(Done).says(Undo).is("blank", false, false, &[Open, Done]);
    let disputed = || Step::new().sees(Seen::No).says(Done);
    disputed().says(Undo).is("denied", false, true, &[Open, Done]);
    disputed().says(Keep).says(Undo).is("denied", false, true, &[Open, Done]);
}

#[test]
fn an_unknown_observation_changes_nothing_in_any_state() {
    let none = Step::new();
    let all = [
        none,
        Step::new().sees(Seen::No),
        Step::new().sees(Seen::Yes),
        Step::new().says(Done),
        Step::new().says(Done).sees(Seen::No),
        Step::new().says(Done).sees(Seen::No).says(Keep),
        Step::new().sees(Seen::Yes).sees(Seen::No),
    ];
    for step in all {
        let before = step.0.now();
        assert_eq!(step.sees(Seen::Unknown).0.now(), before);
    }
}

#[test]
fn each_state_has_its_own_remark() {
    let denied = remark(&Step::new().sees(Seen::No).0).unwrap();
    let lost = remark(&Step::new().sees(Seen::Yes).sees(Seen::No).0).unwrap();
    let mut disputed = Step::new().sees(Seen::No).says(Done).0;
    disputed.look_at(STEP);
    let disputed = remark(&disputed).unwrap();
    let mut seen = Step::new().sees(Seen::Yes).0;
    seen.look_at(STEP);
    let seen = remark(&seen).unwrap();
    let all = [&denied, &lost, &disputed, &seen];
    for (at, one) in all.iter().enumerate() {
        assert!(!all[..at].contains(one), "{one}");
    }
}

#[test]
fn a_probe_sees_nothing_of_another_device() {
    let mut driver = Driver::begin("set_up");
    let answers = crate::walks::with(
        &[("about", "another_device"), ("device", "iphone")],
        crate::walks::PRIVATE_ANDROID,
    );
    driver.observe(&[("form.ipad", Seen::Yes), (PROBE, Seen::Yes), ("passcode_set", Seen::Yes)]);
    let walked = driver.walk_to("security_page", &answers);
    for step in ["app_authenticator", STEP] {
        assert!(walked.contains(&step.to_owned()), "{step} is taken as done on another device");
    }
    let before = driver.screen();
    driver.observe(&[(PROBE, Seen::No), ("passcode_set", Seen::No), ("os_new_enough", Seen::No)]);
    assert_eq!(driver.screen(), before);
}

#[test]
fn an_old_system_is_updated_before_the_apps() {
    let mut driver = private_android_at("security_page");
    assert!(!driver.steps().contains(&"update_os".to_owned()), "nothing is known of it");
    driver.observe(&[("os_new_enough", Seen::No)]);
    assert_eq!(driver.at(), "update_os");
    driver.done("update_os");
    assert_eq!(driver.at(), "security_page");
    driver.observe(&[("os_new_enough", Seen::Yes)]);
    assert!(!driver.steps().contains(&"update_os".to_owned()));
}

/// The first block of what is shown, in words.
fn first(driver: &Driver) -> String {
    driver.screen().blocks.into_iter().next().unwrap().plain
}

#[test]
fn where_the_device_shows_it_done_the_next_step_begins_with_what_was_seen() {
    let Step(mut driver) = Step::new().sees(Seen::Yes);
    assert_ne!(driver.at(), STEP);
    let told = first(&driver);
    assert!(told.contains("Outlook finns på enheten"), "{told}");
    // It is told until the official does something, and after the app was closed.
    driver.observe(&[(PROBE, Seen::Yes)]);
    assert_eq!(first(&driver), told);
    let reopened = Driver::open(&Policy::embedded(), Some(&driver.bytes())).unwrap();
    assert_eq!(first(&reopened), told);
    driver.answer("yes");
    assert!(driver.screen().blocks.iter().all(|block| block.plain != told));
}

#[test]
fn what_was_seen_is_told_no_more_where_it_is_seen_no_more() {
    let Step(mut driver) = Step::new().sees(Seen::Yes);
    let told = first(&driver);
    driver.observe(&[(PROBE, Seen::No)]);
    assert_eq!(driver.at(), STEP);
    assert!(driver.screen().blocks.iter().all(|block| block.plain != told));
}

#[test]
fn what_moves_nothing_on_is_not_told() {
    let Step(mut driver) = Step::new().says(Done);
    let before = first(&driver);
    driver.observe(&[(PROBE, Seen::Yes)]);
    assert_eq!(first(&driver), before);
    driver.look_at(STEP);
    let looked = driver.at();
    driver.observe(&[("installed.word", Seen::Yes)]);
    assert_eq!(driver.at(), looked);
}

#[test]
fn a_step_that_is_left_is_named_in_full_whatever_step_comes() {
    let steps = private_android_at(STEP).steps();
    let authenticator = steps.iter().position(|step| step == "app_authenticator").unwrap();
    let mut told = 0;
    for step in &steps[authenticator + 2..steps.len() - 3] {
        let mut driver = private_android_at(step);
        driver.look_at("app_authenticator");
        driver.press(Undo);
        driver.observe(&[("installed.authenticator", Seen::Yes)]);
        assert_eq!(driver.at(), *step);
        let blocks = driver.screen().blocks;
        let notice = "Bra: Microsoft Authenticator finns på enheten. Guiden tittade nyss.";
        assert!(blocks.iter().any(|block| block.plain == notice), "{step}: {blocks:?}");
        told += 1;
    }
    assert!(told > 5, "{told} steps");
}
