//! A screen, ready to draw: the view model. Nothing in it needs another look into the policy.
//!
//! What an official chooses goes back as the value of a [`Choice`], what is pressed as the token of an [`Action`].
//!
//! ```
//! use lotsen::guide::Event;
//! use lotsen::screen::{BlockKind, Role};
//! use lotsen::{Guide, Moment, Policy};
//!
//! let moment = Moment::new(1_795_422_600, "sv");
//! let mut guide = Guide::open(Policy::embedded(), None, &moment)?;
//! let home = guide.current(&moment)?.screen;
//! for block in &home.blocks {
//!     match &block.kind {
//!         BlockKind::Paragraph { text } => println!("{text}"),
//!         _ => println!("{}", block.plain), // a kind that this shell does not draw
//!     }
//! }
//! let journey = home.actions.iter().find(|action| action.role == Role::Journey).unwrap();
//! assert!(guide.send(Event::Press(journey.token.clone()), &moment)?.screen.journey.is_some());
//! # Ok::<(), lotsen::guide::GuideError>(())
//! ```

mod actions;
mod blocks;
mod cards;
mod carried;
mod effect;
mod find;
mod help;
mod shell_words;
mod sights;
mod sketch;

use serde::Serialize;

pub use actions::{Action, ActionKind, Choice, Icon, Input, Role};
pub use blocks::{Block, BlockKind, Tone};
pub use cards::{AddressCard, AppCard, ContactCard, DecisionLine, Phone};
pub use carried::{Carried, CarriedChange};
pub use effect::{Effect, EffectKind, SettingsSection};
pub use find::{FindResult, Found, FoundKind};
pub use help::{Help, HelpRoute, SourceLine, Way, Why, WhyChange, WhyRow};
pub use shell_words::ShellWords;
pub use sights::{Asked, MoreSights, OtherWords, SightAnswer, SightCard, SightGroup, SightSheet};
pub use sketch::{Mark, MarkKind, Sketch, SketchElement, SketchElementKind, SketchIcon};

/// One screen. A shell draws it as it is: no rule, no order and no word has to be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Screen {
    /// What sort of screen it is.
    pub kind: ScreenKind,
    /// The journey at hand; none at home.
    pub journey: Option<String>,
    /// The step shown; `home` and `carried` are not steps of a journey.
    pub step: String,
    /// The language of all words, a BCP 47 tag.
    pub locale: String,
    /// Where one is: the municipality's name at home, otherwise the journey's title.
    pub heading: String,
    /// The title, to be a heading.
    pub title: String,
    /// Said first where the step is done on another device.
    pub elsewhere: Option<String>,
    /// What stands below the title, in order.
    pub blocks: Vec<Block>,
    /// The question, where one is asked.
    pub input: Option<Input>,
    /// What can be done, in order; at most one is primary, one secondary and one quiet.
    pub actions: Vec<Action>,
    /// Whether so much can go wrong here that under each heading it is seen only once that is opened. What cannot wait
    /// has no heading.
    pub folds_troubles: bool,
    /// The one way back, to be drawn before everything else; none at home. A shell's own gesture for back presses it.
    pub back: Option<Action>,
    /// How far one has come.
    pub progress: Option<Progress>,
    /// The steps of the journey, for a list beside the step.
    pub steps: Vec<StepItem>,
    /// Who can help now.
    pub help: Option<Help>,
    /// Why this screen is shown, from which source, and what would change it.
    pub why: Option<Why>,
    /// Words on this screen that have an explanation.
    pub terms: Vec<Term>,
    /// When to draw again without anything being done: an office opens or closes. Whole UNIX seconds.
    pub changes_at: Option<i64>,
}

/// What sort of screen it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ScreenKind {
    /// The list of journeys.
    Home,
    /// What a new policy changed.
    Carried,
    /// A question.
    Ask,
    /// Something to do.
    Act,
    /// Something to know.
    Tell,
    /// The end of a journey.
    End,
}

/// How far one has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Progress {
    /// How many steps have been gone through with this one; questions count as well. It never falls while one goes on,
    /// also where steps apply no longer that have been gone through.
    pub position: u32,
    /// How many there are with what is left; never fewer.
    pub total: u32,
    /// In words: "Steg 4 av 9".
    pub text: String,
}

/// A step in the list beside the step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct StepItem {
    /// The id of the step, for `look_at`.
    pub id: String,
    /// The words.
    pub title: String,
    /// Whether it is done, shown now, or to come.
    pub status: StepStatus,
    /// The status in words, for those who cannot see it.
    pub spoken: String,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum StepStatus {
    Done,
    Now,
    ToCome,
}

/// A word with its explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Term {
    /// The id of the term.
    pub id: String,
    /// The form that stands on the screen; a name as it is written.
    pub form: String,
    /// The block in which the form first stands, counted from 0: it is marked there, and nowhere else. None where the
    /// first place is the title or a choice.
    pub block: Option<u32>,
    /// The explanation.
    pub explanation: String,
}
