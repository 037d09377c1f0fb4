//! Sessions: walks through journeys, and the events that they are made of.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::device::AboutDevice;
use lotsen::guide::{Event, Guide};
use lotsen::moment::Moment;
use lotsen::screen::{ActionKind, Screen};

/// A Monday at 09.30 in Stockholm, when everybody is open.
const MONDAY: i64 = 1_795_422_600;

/// Answers on the way, by the beginning of the question's id; other questions get their first choice.
const ANSWERS: [(&str, &str); 2] = [("owner", "private"), ("more", "meetings")];

/// More events than any journey has steps.
const MOST: usize = 200;

/// The moment of every call.
pub fn moment() -> Moment {
    Moment::new(MONDAY, "sv")
}

/// A new session.
pub fn open(policy: &Arc<Policy>) -> Guide {
    Guide::open(Arc::clone(policy), None, &moment()).unwrap()
}

/// Begins a journey about the device in the hand.
pub fn begin(journey: &str) -> Event {
    Event::Begin { journey: journey.to_owned(), about: Some(AboutDevice::ThisDevice) }
}

/// Begins with an event and walks to the end of its journey; gives each event with the guide before it.
pub fn walk(guide: &mut Guide, begin: Event) -> Vec<(Guide, Event)> {
    let mut made = vec![(guide.clone(), begin.clone())];
    let mut screen = guide.send(begin, &moment()).unwrap().screen;
    for _ in 0..MOST {
        let event = next(&screen);
        made.push((guide.clone(), event.clone()));
        screen = guide.send(event, &moment()).unwrap().screen;
        if screen.journey.is_none() {
            return made;
        }
    }
    panic!("“{}” does not end", screen.heading);
}

/// A session in the middle of a journey that is so many events old.
pub fn aged(policy: &Arc<Policy>, journey: &str, events: usize) -> Guide {
    let mut guide = open(policy);
    let mut made = 0;
    while made < events {
        made += walk(&mut guide, begin(journey)).len();
        for back in [begin(journey), Event::LookBack, Event::Home] {
            made += 1;
            guide.send(back, &moment()).ok();
        }
    }
    guide
}

/// Looks one step back and forward again: two events that leave the guide as it was.
pub fn back_and_forward(guide: &mut Guide) {
    let back = guide.send(Event::LookBack, &moment()).unwrap();
    guide.send(press(&back.screen, &[ActionKind::Continue]), &moment()).unwrap();
}

/// What leads on from a screen.
fn next(screen: &Screen) -> Event {
    let Some(input) = &screen.input else {
        return press(screen, &[ActionKind::Done, ActionKind::End]);
    };
    let told = ANSWERS.iter().find(|(question, _)| input.question.starts_with(question));
    let told = told.map(|(_, value)| (*value).to_owned());
    let offered = told.filter(|value| input.choices.iter().any(|choice| choice.value == *value));
    let value = offered.unwrap_or_else(|| input.choices[0].value.clone());
    Event::Choose { question: input.question.clone(), values: vec![value] }
}

fn press(screen: &Screen, kinds: &[ActionKind]) -> Event {
    let action = screen.actions.iter().find(|action| kinds.contains(&action.kind));
    Event::Press(action.unwrap_or_else(|| panic!("“{}” leads nowhere", screen.step)).token.clone())
}
