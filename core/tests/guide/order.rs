//! Screens in order: one way on and one way back, what cannot wait first, each thing once, and a count that never
//! jumps back.

use lotsen::guide::Event;
use lotsen::screen::{Action, ActionKind, BlockKind, Role, Screen, ScreenKind};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::driver::Driver;
use crate::mind::{Mind, begun, probed};
use crate::properties::holds;

/// Holds every screen of walks through all journeys and remedies to a rule.
fn on_every_screen(rule: impl Fn(&Driver, &Screen) -> TestCaseResult) {
    let strategy = (any::<u64>(), 0..1000_usize, probed(), 0..20_usize);
    holds(4, strategy, |policy, (seed, beginning, probed, back)| {
        let mind = Mind { seed, other: None };
        let mut driver = begun(policy, beginning, &probed);
        for _ in 0..200 {
            let screen = driver.screen();
            rule(&driver, &screen)?;
            if screen.kind == ScreenKind::End {
                break;
            }
            driver.send(mind.on(&screen)).unwrap();
        }
        for _ in 0..back {
            if driver.send(Event::LookBack).is_err() {
                break;
            }
            rule(&driver, &driver.screen())?;
        }
        driver.send(Event::Home).unwrap();
        rule(&driver, &driver.screen())
    });
}

#[test]
fn going_on_never_counts_back_and_only_answers_and_registrations_change_the_total() {
    let strategy = (any::<u64>(), 0..1000_usize, probed());
    holds(1, strategy, |policy, (seed, beginning, probed)| {
        let mind = Mind { seed, other: None };
        let mut driver = begun(policy, beginning, &probed);
        for _ in 0..200 {
            let (before, machines) = (driver.screen(), driver.stored()["machines"].clone());
            if before.kind == ScreenKind::End {
                break;
            }
            driver.send(mind.on(&before)).unwrap();
            let after = driver.screen();
            if before.journey != after.journey {
                break;
            }
            let (was, is) = (before.progress.unwrap(), after.progress.unwrap());
            let way = format!("from {} to {}", before.step, after.step);
            prop_assert!(is.position > was.position, "{way}: {} becomes {}", was.text, is.text);
            prop_assert!(is.position <= is.total, "{way}: {}", is.text);
            let other_steps = before.input.is_some() || driver.stored()["machines"] != machines;
            prop_assert!(other_steps || is.total == was.total, "{way}: {} becomes {}", was.text, is.text);
        }
        Ok(())
    });
}

#[test]
fn a_journey_counts_on_after_a_remedy_whatever_that_changed() {
    let strategy = (any::<u64>(), 0..1000_usize, probed(), 0..30_usize, 0..1000_usize);
    holds(2, strategy, |policy, (seed, beginning, probed, far, trouble)| {
        let mind = Mind { seed, other: None };
        let mut driver = begun(policy, beginning, &probed);
        mind.walk_far(&mut driver, far);
        let before = driver.screen();
        let troubles = policy.document().troubles.ids();
        let raised = policy.document().troubles.at(trouble % troubles.count()).unwrap();
        if before.journey.as_ref() == Some(&raised.value.remedy) {
            return Ok(());
        }
        driver.send(Event::Trouble(raised.id.clone())).unwrap();
        mind.walk(&mut driver, |screen| screen.journey == before.journey);
        let after = driver.screen();
        let (was, is) = (before.progress.unwrap(), after.progress.unwrap());
        let way = format!("from {} by {} to {}", before.step, raised.id, after.step);
        prop_assert!(is.position >= was.position, "{way}: {} becomes {}", was.text, is.text);
        prop_assert!(is.position <= is.total, "{way}: {}", is.text);
        Ok(())
    });
}

#[test]
fn there_is_one_way_back_and_it_is_nowhere_else() {
    on_every_screen(|driver, screen| {
        let Some(back) = &screen.back else {
            prop_assert!(matches!(screen.kind, ScreenKind::Home | ScreenKind::Carried), "{}", screen.step);
            return Ok(());
        };
        prop_assert!(screen.actions.iter().all(|action| action.token != back.token), "{}", screen.step);
        let ways = [ActionKind::LookBack, ActionKind::Leave, ActionKind::Home];
        let hidden = screen.actions.iter().filter(|action| ways.contains(&action.kind));
        prop_assert!(hidden.clone().all(|action| action.role == Role::Menu), "{}", screen.step);
        let mut there = driver.clone();
        there.send(Event::Press(back.token.clone())).unwrap();
        prop_assert!(there.screen() != *screen, "{} leads nowhere", back.label);
        Ok(())
    });
}

#[test]
fn a_question_that_is_looked_back_at_is_left_by_its_answer() {
    on_every_screen(|driver, screen| {
        let on = screen.actions.iter().find(|action| action.role == Role::Primary);
        if screen.input.is_some() {
            prop_assert!(on.is_none(), "{} has two ways on", screen.step);
        } else if driver.looks_back() {
            prop_assert_eq!(on.map(|action| action.kind), Some(ActionKind::Continue), "{}", screen.step);
        }
        Ok(())
    });
}

#[test]
fn what_cannot_wait_stands_first_and_each_heading_once() {
    on_every_screen(|_, screen| {
        let troubles: Vec<&Action> =
            screen.actions.iter().filter(|action| action.role == Role::Trouble).collect();
        let others: Vec<_> = troubles.iter().skip_while(|action| action.urgent).collect();
        prop_assert!(others.iter().all(|action| !action.urgent), "{}", screen.step);
        let mut headings: Vec<_> = others.iter().map(|action| &action.group).collect();
        headings.dedup();
        let stand = headings.len();
        headings.sort_unstable();
        headings.dedup();
        prop_assert_eq!(stand, headings.len(), "{}", screen.step);
        Ok(())
    });
}

#[test]
fn what_can_go_wrong_is_folded_where_it_is_more_than_eight_under_several_headings() {
    on_every_screen(|_, screen| {
        let troubles = screen.actions.iter().filter(|action| action.role == Role::Trouble);
        let mut headings: Vec<_> = troubles.clone().filter(|action| !action.urgent).collect();
        headings.dedup_by_key(|action| action.group.clone());
        let many = troubles.count() > 8 && headings.len() > 1;
        prop_assert_eq!(screen.folds_troubles, many, "{}", screen.step);
        Ok(())
    });
    let mut driver = Driver::new();
    assert!(driver.screen().folds_troubles, "home has many");
    driver.send_begin("set_up").unwrap();
    assert!(!driver.screen().folds_troubles, "a first question has few");
}

#[test]
fn a_term_is_marked_where_it_first_stands() {
    on_every_screen(|_, screen| {
        let plain: Vec<String> = screen.blocks.iter().map(|block| block.plain.to_lowercase()).collect();
        for term in &screen.terms {
            let form = term.form.to_lowercase();
            let Some(at) = term.block else { continue };
            let at = usize::try_from(at).unwrap();
            prop_assert!(plain[at].contains(&form), "{} at {} of {}", form, at, screen.step);
            let whole = |text: &String| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == form);
            prop_assert!(!plain[..at].iter().any(whole), "{} before {} of {}", form, at, screen.step);
        }
        Ok(())
    });
}

#[test]
fn what_to_say_stands_before_the_number_and_each_button_once() {
    on_every_screen(|driver, screen| {
        let policy = driver.guide.policy();
        let journey = screen.journey.as_ref().and_then(|id| policy.document().journeys.get(id));
        let step = journey.and_then(|journey| journey.steps.iter().find(|step| step.id == screen.step));
        let act = step.and_then(|step| step.act.as_deref());
        let is_contact = |kind: &BlockKind| matches!(kind, BlockKind::Contact { .. });
        if matches!(act, Some("call" | "visit" | "wait")) {
            let after = screen.blocks.iter().skip_while(|block| !is_contact(&block.kind));
            prop_assert!(after.clone().all(|block| is_contact(&block.kind)), "{}", screen.step);
        }
        for block in &screen.blocks {
            if let BlockKind::Contact { contact } = &block.kind {
                let twice = |card: &Action| screen.actions.iter().any(|action| action.token == card.token);
                prop_assert!(!contact.actions.iter().any(twice), "{}: {}", screen.step, contact.id);
            }
        }
        Ok(())
    });
}

#[test]
fn a_decision_has_one_line_for_each_app_with_all_it_is_for() {
    let mut driver = Driver::begin("which_app");
    let mut chosen = Vec::new();
    while driver.at() != "answer" {
        let screen = driver.screen();
        let input = screen.input.as_ref().unwrap();
        let values: Vec<String> = if input.many {
            input.choices.iter().map(|choice| choice.value.clone()).collect()
        } else {
            vec![input.choices[0].value.clone()]
        };
        if input.many {
            chosen = input.choices.iter().map(|choice| choice.label.clone()).collect();
        }
        driver.send(Event::Choose { question: input.question.clone(), values }).unwrap();
    }
    let screen = driver.screen();
    let lines = screen.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Decision { lines } => Some(lines),
        _ => None,
    });
    let lines = lines.unwrap();
    let mut apps: Vec<&str> = lines.iter().filter_map(|line| Some(line.app.as_ref()?.id.as_str())).collect();
    let named = apps.len();
    assert!(named > 1, "{apps:?}");
    apps.sort_unstable();
    apps.dedup();
    assert_eq!(named, apps.len(), "an app has two lines");
    assert!(lines.iter().any(|line| line.kinds.len() > 1), "no app is for two things");
    let mut kinds: Vec<&String> = lines.iter().flat_map(|line| &line.kinds).collect();
    for line in lines {
        assert_eq!(line.about, line.kinds.join(", "));
        assert_eq!(line.text.is_empty(), line.app.is_some(), "{} is said in a sentence too", line.about);
        let mut said: Vec<&str> = line.text.lines().collect();
        let sentences = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(sentences, said.len(), "{} says something twice", line.about);
    }
    kinds.sort_unstable();
    chosen.sort_unstable();
    assert_eq!(kinds, chosen.iter().collect::<Vec<_>>(), "something that was chosen has no line");
    let cards = screen.blocks.iter().filter(|block| matches!(block.kind, BlockKind::App { .. }));
    assert_eq!(cards.count(), 0, "an app has a second card");
}
