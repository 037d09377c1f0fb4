//! Journeys, their steps, and the troubles that remedies mend.

use crate::device::{AboutDevice, OnDevice};
use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};
use crate::screen::Tone;

use super::asked_of::Meets;
use super::truth::{AskedFor, Truth};

/// An ordered list of steps. Texts: `journey.<id>` (title), `journey.<id>.detail` (optional second line).
#[derive(Debug, Clone)]
pub struct Journey {
    /// The steps in order; the current one is the first that applies and is not settled.
    pub steps: Vec<Step>,
    /// Whether it is entered only through a trouble.
    pub remedy: bool,
    /// Whether its words and answers are forgotten when it begins and when it ends, as those of a remedy are.
    pub forgets: bool,
    /// Told questions that it reads first; each becomes a leading step `ask_<question>`.
    pub reads: Vec<String>,
    /// Which device it is about, where that is fixed.
    pub about: Option<AboutDevice>,
    /// The subject of `who_helps` on steps that name none.
    pub subject: Option<String>,
    /// The role of its icon at home.
    pub icon: Icon,
    /// Its place among the journeys at home; those of the same place stand in written order.
    pub order: u16,
    /// What is true once it has been walked to its end; the twin holds it to that.
    pub goal: Vec<Claim>,
    /// Ids under which older policies knew the journey.
    pub formerly: Vec<String>,
    /// Where the journey comes from.
    pub source: Vec<String>,
}

record!(Journey {
    must steps, may remedy, may forgets, may reads, may about, may subject, may icon, may order,
    may goal, may formerly, must source,
});

/// The icon of a journey at home, by its role; each shell has its own drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Icon {
    #[default]
    None,
    Device,
    Apps,
    Key,
    Code,
    Swap,
    Shield,
    Contact,
    Info,
    Leave,
}

choice!(Icon {
    None = "none", Device = "device", Apps = "apps", Key = "key", Code = "code", Swap = "swap", Shield = "shield",
    Contact = "contact", Info = "info", Leave = "leave",
} else Self::None);

choice!(AboutDevice {
    ThisDevice = "this_device", AnotherDevice = "another_device",
} else Self::ThisDevice);

/// A step: it asks (`ask`) or it has something done or told (`act`).
///
/// Texts: `step.<journey>.<step>` (title; an asking step falls back on its question's), `….done` (the word on its
/// first button, else the act's), `….short` (in the step list, else the title), and those that its blocks name.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// Unique in the journey.
    pub id: String,
    /// The question asked.
    pub ask: Option<String>,
    /// Restricts the values offered.
    pub values: Vec<String>,
    /// For a machine question: the state that a value stands for at this step.
    pub tells: IdMap<String>,
    /// The id of an act of the core.
    pub act: Option<String>,
    /// For each question the values with which the step applies; any of them, and all questions.
    pub when: IdMap<Vec<String>>,
    /// On which device it is done.
    pub on: OnDevice,
    /// The app of the act.
    pub app: Option<String>,
    /// The link of the act.
    pub link: Option<String>,
    /// The contact of the act.
    pub contact: Option<String>,
    /// The machine's event, `machine.event`, where the act does not imply it.
    pub event: Option<String>,
    /// `machine.event`: the step prepares it, and is settled while the event holds.
    pub toward: Option<String>,
    /// The policy version since which the step is to be done again.
    pub again_since: u32,
    /// That it is to be done again every so many days.
    pub recurs: Option<Recurs>,
    /// Ids under which older policies knew the step.
    pub formerly: Vec<String>,
    /// The subject of `who_helps`.
    pub subject: Option<String>,
    /// The troubles that are offered here.
    pub troubles: Vec<String>,
    /// The trouble whose remedy the act `go_to` begins.
    pub trouble: Option<String>,
    /// The sights that usually come while it is done, in the usual order; `run.<id>` stands for those of a run.
    pub expects: Vec<String>,
    /// The sights that may come too: they are told where somebody asks for more.
    pub also: Vec<String>,
    /// The sights at which it is done.
    pub done_at: Vec<String>,
    /// What it says to be true, such as an end that congratulates.
    pub claims: Vec<Claim>,
    /// What one asks for, of an act that reaches somebody.
    pub asks: Option<AskedFor>,
    /// What is opened instead, as its texts say, where its link has no address.
    pub instead: Vec<Instead>,
    /// What stands on the screen below the title.
    pub blocks: Vec<BlockEntry>,
    /// Where the step comes from.
    pub source: Vec<String>,
}

record!(Step {
    may id, may ask, may values, may tells, may act, may when, may on, may app, may link, may contact,
    may event, may toward, may again_since, may recurs, may formerly, may subject, may troubles, may trouble, may expects, may also,
    may done_at, may claims, may asks, may instead, may blocks, may source,
});

/// How often something is to be done again.
#[derive(Debug, Clone, Copy)]
pub struct Recurs {
    /// So many days after it was done is the last day on which to do it again.
    pub days: u16,
    /// So many days before that home reminds of it.
    pub remind: u16,
}

record!(Recurs { must days, may remind, });

/// Something that a step says to be true, and when it says so.
#[derive(Debug, Clone)]
pub struct Claim {
    /// What is true.
    pub say: Truth,
    /// As on a step.
    pub when: IdMap<Vec<String>>,
}

record!(Claim { must say, may when, });

/// An app or a link that is opened instead, and when.
#[derive(Debug, Clone, Default)]
pub struct Instead {
    /// As on a step.
    pub when: IdMap<Vec<String>>,
    /// The app.
    pub app: Option<String>,
    /// The link.
    pub link: Option<String>,
}

record!(Instead { may when, may app, may link, });

choice!(OnDevice { Device = "device", Factor = "factor", Here = "here", } else Self::Device);

/// A block of a screen: exactly one of its kinds, and when it is shown.
#[derive(Debug, Clone, Default)]
pub struct BlockEntry {
    /// As on a step.
    pub when: IdMap<Vec<String>>,
    /// A paragraph: a text key.
    pub text: Option<String>,
    /// A list: text keys.
    pub list: Vec<String>,
    /// Whether the list's order matters.
    pub ordered: bool,
    /// A note: a text key; `<key>.label` is its label, else the tone's.
    pub note: Option<String>,
    /// The tone of the note.
    pub tone: Tone,
    /// An app card: an id of `apps`.
    pub app: Option<String>,
    /// A contact card: an id of `contacts`.
    pub contact: Option<String>,
    /// An address to open or to type: an id of `links`.
    pub link: Option<String>,
    /// A picture: its id; `picture.<id>` is its alternative text.
    pub picture: Option<String>,
    /// What a table says: for each value of its several-valued inputs the row's sentence.
    pub decision: Option<String>,
    /// The ways to get help with the step's subject.
    pub routes: bool,
    /// The rules of the app code.
    pub pin_rules: bool,
    /// Where the text comes from.
    pub source: Vec<String>,
}

record!(BlockEntry as "Block" {
    may when, may text, may list, may ordered, may note, may tone, may app, may contact, may link,
    may picture, may decision, may routes, may pin_rules, may source,
});

choice!(Tone {
    Info = "info", Good = "good", Care = "care", Stop = "stop", Quote = "quote",
} else Self::Info);

/// Something that can go wrong. Texts: `trouble.<id>`, `trouble.<id>.detail` (optional).
#[derive(Debug, Clone)]
pub struct Trouble {
    /// The journey that mends it.
    pub remedy: String,
    /// Which device it is about, where that is fixed.
    pub about: Option<AboutDevice>,
    /// What it is about, in the words of `who_helps`.
    pub subject: String,
    /// Whether it is offered at home.
    pub home: bool,
    /// Whether it cannot wait: it is offered before all others.
    pub urgent: bool,
    /// The heading under which it stands in the list: a text `group.<group>`.
    pub group: String,
    /// The sights by which it is known; they stand on the first step of its remedy.
    pub sees: Vec<String>,
    /// What somebody meets who has it, and what is no sight.
    pub meets: Vec<Meets>,
    /// Ids under which older policies knew the trouble.
    pub formerly: Vec<String>,
    /// Where the trouble comes from.
    pub source: Vec<String>,
}

record!(Trouble {
    must remedy, may about, must subject, may home, may urgent, must group, may sees, may meets, may formerly,
    must source,
});
