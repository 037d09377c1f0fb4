//! Journeys, steps, blocks and troubles with their references resolved.

use crate::device::{AboutDevice, OnDevice};
use crate::plan::questions::Table;
use crate::policy::arena::{Ix, Named};
use crate::policy::document::journey::{Icon, Recurs};
use crate::policy::texts::Text;
use crate::registration::{MachineEvent, MachineState};
use crate::screen::Tone;

use super::act::Act;
use super::apps::{App, Link};
use super::contacts::Contact;
use super::probes::Probe;
use super::questions::{Question, When};
use super::sights::{Expected, Sight};
use super::sources::Source;
use crate::rules::Mask;

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
    pub kind: StepKind,
    pub when: When,
    pub on: OnDevice,
    pub app: Option<Ix<App>>,
    pub link: Option<Ix<Link>>,
    pub contact: Option<Ix<Contact>>,
    pub event: Option<MachineEvent>,
    pub prerequisite_of: Option<MachineEvent>,
    pub again_since: u32,
    pub recurs: Option<Recurs>,
    pub formerly: Vec<String>,
    /// The value of the question `subject`.
    pub subject: Option<Mask>,
    pub troubles: Vec<Ix<Trouble>>,
    /// The trouble to whose remedy the act goes.
    pub trouble: Option<Ix<Trouble>>,
    /// What other products may show while it is done.
    pub sights: Expected,
    pub blocks: Vec<StepBlock>,
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
pub(crate) enum StepKind {
    /// It asks a question, offering these values; for a machine question with the states that they stand for.
    Ask { question: Ix<Question>, offered: Mask, tells: Vec<Option<MachineState>> },
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
            StepKind::Act { act, .. } => Some(act),
            StepKind::Ask { .. } => None,
        }
    }

    /// Whether a probe can see that it is done.
    pub(crate) fn is_probed(&self) -> bool {
        matches!(self.kind, StepKind::Act { probe: Some(_), .. })
    }

    /// The question, where the step asks.
    pub(crate) fn question(&self) -> Option<Ix<Question>> {
        match self.kind {
            StepKind::Ask { question, .. } => Some(question),
            StepKind::Act { .. } => None,
        }
    }

    /// The event of the step where it makes progress: the step is then settled while the event holds.
    pub(crate) fn progress(&self) -> Option<MachineEvent> {
        self.event.filter(|event| event.makes_progress())
    }
}

/// What stands on a screen below its title, and when.
#[derive(Debug, Clone)]
pub(crate) struct StepBlock {
    pub when: When,
    pub content: StepContent,
    pub sources: Vec<Ix<Source>>,
}

/// What a policy can write in a block.
#[derive(Debug, Clone)]
pub(crate) enum StepContent {
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

impl StepContent {
    /// The texts that it shows; what cards and decisions say is found elsewhere.
    pub(crate) fn texts(&self) -> Vec<Text> {
        match self {
            Self::Paragraph(text) | Self::Picture { alternative: text, .. } => vec![*text],
            Self::List { items, .. } => items.clone(),
            Self::Note { text, label, .. } => label.iter().copied().chain([*text]).collect(),
            Self::App(_)
            | Self::Contact(_)
            | Self::Link(_)
            | Self::Decision(_)
            | Self::Routes
            | Self::PinRules => Vec::new(),
        }
    }
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
    pub urgent: bool,
    pub group: Text,
    /// The place of its heading among all, in the order in which the policy first names them.
    pub group_place: usize,
    /// The sights for which its remedy helps where their answer does not.
    pub helps_with: Vec<Ix<Sight>>,
    pub formerly: Vec<String>,
}

impl Trouble {
    /// Where it stands among the troubles of a screen: what cannot wait first, then under its heading.
    pub(crate) fn rank(&self) -> (bool, usize) {
        if self.urgent { (false, 0) } else { (true, self.group_place) }
    }
}

impl Named for Trouble {
    fn id(&self) -> &str {
        &self.id
    }
}
