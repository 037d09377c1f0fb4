//! Journeys, steps, blocks and troubles with their references resolved.

use crate::policy::arena::{Ix, Named};
use crate::policy::document::journey::{AboutDevice, Icon, OnDevice, Tone};
use crate::policy::texts::Text;
use crate::registration::{Event, State};
use crate::rules::Table;

use super::Mask;
use super::act::Act;
use super::help::{App, Contact, Link, Source};
use super::probes::Probe;
use super::questions::{Question, When};

/// An ordered list of steps.
#[derive(Debug, Clone)]
pub(crate) struct Journey {
    pub id: String,
    pub title: Text,
    pub detail: Option<Text>,
    pub steps: Vec<Ix<Step>>,
    pub remedy: bool,
    /// Whether its words are forgotten when it begins and when it ends.
    pub forgets: bool,
    pub about: Option<AboutDevice>,
    /// Whether one of its steps asks which device it is about.
    pub asks_about: bool,
    pub icon: Icon,
    pub formerly: Vec<String>,
    pub order: u16,
}

impl Named for Journey {
    fn id(&self) -> &str {
        &self.id
    }
}

/// A step of a journey.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// `journey/step`.
    pub path: String,
    pub journey: Ix<Journey>,
    pub kind: Kind,
    pub when: When,
    pub on: OnDevice,
    pub app: Option<Ix<App>>,
    pub link: Option<Ix<Link>>,
    pub contact: Option<Ix<Contact>>,
    pub event: Option<Event>,
    pub toward: Option<Event>,
    pub again_since: u32,
    pub formerly: Vec<String>,
    /// The value of the question `subject`.
    pub subject: Option<Mask>,
    pub troubles: Vec<Ix<Trouble>>,
    pub blocks: Vec<Block>,
    pub title: Text,
    pub short: Option<Text>,
    pub hint: Option<Text>,
    pub done: Option<Text>,
    pub sources: Vec<Ix<Source>>,
    /// The questions that its texts name.
    pub named: Vec<Ix<Question>>,
}

/// What a step does.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// It asks a question, offering these values; for a machine question with the states that they stand for.
    Ask { question: Ix<Question>, offered: Mask, tells: Vec<Option<State>> },
    /// It has something done, of which a probe may see something.
    Act { act: Act, probe: Option<Ix<Probe>> },
}

impl Named for Step {
    fn id(&self) -> &str {
        &self.path
    }
}

impl Step {
    /// The id of the step within its journey.
    pub(crate) fn short_id(&self) -> &str {
        self.path.split_once('/').map_or(&self.path, |(_, id)| id)
    }

    /// The act, where the step does not ask.
    pub(crate) fn act(&self) -> Option<Act> {
        match self.kind {
            Kind::Act { act, .. } => Some(act),
            Kind::Ask { .. } => None,
        }
    }

    /// Whether a probe can see that it is done.
    pub(crate) fn is_probed(&self) -> bool {
        matches!(self.kind, Kind::Act { probe: Some(_), .. })
    }

    /// The question, where the step asks.
    pub(crate) fn question(&self) -> Option<Ix<Question>> {
        match self.kind {
            Kind::Ask { question, .. } => Some(question),
            Kind::Act { .. } => None,
        }
    }

    /// The event of the step where it makes progress: the step is then settled while the event holds.
    pub(crate) fn progress(&self) -> Option<Event> {
        self.event.filter(|event| event.holds().is_some())
    }
}

/// What stands on a screen below its title, and when.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub when: When,
    pub kind: BlockKind,
    pub sources: Vec<Ix<Source>>,
}

/// The kinds of block that a policy can write.
#[derive(Debug, Clone)]
pub(crate) enum BlockKind {
    Paragraph(Text),
    List { items: Vec<Text>, ordered: bool },
    Note { text: Text, label: Option<Text>, tone: Tone },
    App(Ix<App>),
    Contact(Ix<Contact>),
    Link(Ix<Link>),
    Picture { id: String, alternative: Text },
    Decision(Ix<Table>),
    Routes,
    PinRules,
}

/// Something that can go wrong.
#[derive(Debug, Clone)]
pub(crate) struct Trouble {
    pub id: String,
    pub title: Text,
    pub detail: Option<Text>,
    pub remedy: Ix<Journey>,
    pub about: Option<AboutDevice>,
    pub home: bool,
    pub group: Text,
    pub formerly: Vec<String>,
}

impl Named for Trouble {
    fn id(&self) -> &str {
        &self.id
    }
}
