//! Runs: what an act has set going on a device, the stage at which it stands, and the sight that it shows.

mod course;
mod sight;

use lotsen::internals::document::truth::AskedFor;

pub use course::{Course, Stage};
pub use sight::{Answer, Natural, Page, Sight};

/// The device on which a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Side {
    /// The device in question.
    Device,
    /// The other phone, which approves.
    Phone,
}

/// What a run is about: an app that is fetched or opened, or what somebody is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum What {
    Nothing,
    Outlook,
    Authenticator,
    Portal,
    Teams,
    OtherApp,
    /// Somebody is asked for this.
    Asked(AskedFor),
}

/// A run that lies open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run {
    /// What was set going.
    pub course: Course,
    /// Where.
    pub side: Side,
    /// How far it has come.
    pub stage: Stage,
    /// What it is about.
    pub what: What,
    /// What it shows.
    pub sight: Sight,
}

impl Run {
    /// Whether nothing more comes.
    #[must_use]
    pub fn is_over(self) -> bool {
        self.stage == Stage::End
    }
}

/// What an answer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Nothing moves.
    Not,
    /// On to the next stage.
    On,
    /// To another sight of the same stage.
    At(Sight),
    /// The same stage again.
    Again,
    /// To a stage.
    To(Stage),
}
