//! Leads through the first screens of a journey, saves the session as a shell would, and goes on from what was saved.
//!
//! `cargo run -p lotsen --example guide`
#![allow(clippy::print_stdout, reason = "an example")]

use lotsen::guide::{Event, GuideError};
use lotsen::screen::Screen;
use lotsen::{Guide, Moment, Policy};

fn main() -> Result<(), GuideError> {
    let policy = Policy::embedded();
    // Seconds since 1970: Monday 23 November 2026, half past nine in Stockholm.
    let moment = Moment::new(1_795_422_600, "en");
    let mut guide = Guide::open(policy.clone(), None, &moment)?;

    let begin = Event::Begin { journey: "set_up".to_owned(), about: None };
    let mut update = guide.send(begin, &moment)?;
    for _ in 0..4 {
        show(&update.screen);
        update = guide.send(first(&update.screen), &moment)?;
    }

    // What a shell stores after each event is all that a session needs to go on.
    let mut again = Guide::open(policy, Some(&update.snapshot), &moment)?;
    assert_eq!(again.current(&moment)?.screen, update.screen);

    // A refused event changes nothing.
    let refused = again.send(Event::Press("0000".to_owned()), &moment);
    assert_eq!(refused, Err(GuideError::Stale));
    show(&again.current(&moment)?.screen);
    Ok(())
}

/// What an official might do: the first choice, or the first action.
fn first(screen: &Screen) -> Event {
    match &screen.input {
        Some(input) => Event::Choose {
            question: input.question.clone(),
            values: input.choices.iter().take(1).map(|choice| choice.value.clone()).collect(),
        },
        None => Event::Press(screen.actions.first().map(|action| action.token.clone()).unwrap_or_default()),
    }
}

fn show(screen: &Screen) {
    println!("{}", screen.title);
    for block in &screen.blocks {
        println!("  {}", block.plain);
    }
    for choice in screen.input.iter().flat_map(|input| &input.choices) {
        println!("  ( ) {}", choice.label);
    }
    for action in &screen.actions {
        println!("  [{}]", action.label);
    }
}
