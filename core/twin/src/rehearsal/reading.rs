//! The words that are read on a way: its screens drawn by the guide itself.

use std::sync::Arc;

use lotsen::device::AboutDevice;
use lotsen::guide::{Event as Sent, GuideError};
use lotsen::screen::{ActionKind, BlockKind, Screen};
use lotsen::{Guide, Moment, Policy};

use crate::walk::Event;

/// Wednesday 25 November 2026, nine in the morning in Sweden: somebody can be reached.
const WORKING_HOUR: i64 = 1_795_593_600;

/// What is read on a way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// The screens of the guide that are shown, home not among them.
    pub screens: usize,
    /// The words on them: titles, paragraphs, list items, notes, choices, and names of sights; not buttons, cards and
    /// help.
    pub words: usize,
    /// How many presses come before the first screen with a telephone number; none where none comes.
    pub telephone: Option<usize>,
}

/// Plays the events of a way in the first language of a policy, and reads each screen.
///
/// # Errors
/// Where the guide refuses an event: a way of the twin that the guide does not go.
pub fn read(
    policy: &Arc<Policy>,
    about: Option<AboutDevice>,
    events: &[Event],
) -> Result<Reading, GuideError> {
    let locale = policy.document().policy.as_ref().and_then(|header| header.locales.first());
    let moment = Moment::new(WORKING_HOUR, locale.map_or("", String::as_str));
    let mut guide = Guide::open(Arc::clone(policy), None, &moment)?;
    let mut screen = guide.current(&moment)?.screen;
    let mut reading = Reading::default();
    for (at, event) in events.iter().enumerate() {
        let sent = match event {
            Event::Begin { journey } => Sent::Begin { journey: journey.clone(), about },
            Event::Choose { question, values } => {
                Sent::Choose { question: question.clone(), values: values.clone() }
            }
            Event::Trouble(id) => Sent::Trouble(id.clone()),
            Event::Press { kind } => {
                let mut offered = screen.actions.iter().chain(&screen.back);
                let known = offered.find(|action| kind_id(action.kind) == *kind);
                Sent::Press(known.map(|action| action.token.clone()).unwrap_or_default())
            }
        };
        let shown = guide.send(sent, &moment)?.screen;
        if shown.journey.is_some() && shown != screen {
            reading.screens += 1;
            reading.words += words(&shown);
            if reading.telephone.is_none() && has_telephone(&shown) {
                reading.telephone = Some(at);
            }
        }
        screen = shown;
    }
    Ok(reading)
}

/// The id of what an action does, as a way writes it.
fn kind_id(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Done => "done",
        ActionKind::Failed => "failed",
        ActionKind::End => "end",
        ActionKind::Leave => "leave",
        _ => "",
    }
}

/// How many words are read on a screen.
#[must_use]
pub fn words(screen: &Screen) -> usize {
    let blocks = screen.blocks.iter().map(|block| match &block.kind {
        BlockKind::Paragraph { text } => count(text),
        BlockKind::List { items, .. } => items.iter().map(|item| count(item)).sum(),
        BlockKind::Note { text, .. } => count(text),
        BlockKind::Decision { lines } => {
            lines.iter().map(|line| count(&line.about) + count(&line.text)).sum()
        }
        BlockKind::Sights { sights, .. } => sights.iter().map(|sight| count(&sight.name)).sum(),
        _ => 0,
    });
    let choices = screen.input.iter().flat_map(|input| &input.choices);
    let choices =
        choices.map(|choice| count(&choice.label) + choice.detail.as_deref().map_or(0, count)).sum::<usize>();
    count(&screen.title) + blocks.sum::<usize>() + choices
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Whether a number to call stands on a screen, not behind a button.
fn has_telephone(screen: &Screen) -> bool {
    screen.blocks.iter().any(|block| match &block.kind {
        BlockKind::Contact { contact } => contact.phone.is_some(),
        BlockKind::Routes { routes } => {
            routes.iter().any(|route| route.contact.as_ref().is_some_and(|contact| contact.phone.is_some()))
        }
        _ => false,
    })
}
