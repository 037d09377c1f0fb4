//! Events: what happened, in the shell or under the official's hand.

use crate::device::AboutDevice;
use crate::screen::EffectKind;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Event {
    /// An action was pressed: its token.
    Press(String),
    /// A question was answered.
    Choose {
        /// The question on the screen.
        question: String,
        /// The values; exactly one unless several may be chosen.
        values: Vec<String>,
    },
    /// Probes were made.
    Observed(Vec<Observation>),
    /// The shell could not perform an effect.
    EffectFailed(EffectKind),
    /// The shell could not save the snapshot.
    SaveFailed,
    /// Something went wrong: the id of a trouble.
    Trouble(String),
    /// One step back.
    LookBack,
    /// A tap in the list of steps.
    LookAt(String),
    /// To the list of journeys.
    Home,
    /// Into a journey.
    Begin {
        /// The id of the journey.
        journey: String,
        /// Which device it is about, where that is known.
        about: Option<AboutDevice>,
    },
}

/// What a probe saw.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Observation {
    /// The id of the probe.
    pub probe: String,
    /// What it saw.
    pub seen: Seen,
}

/// What a probe may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Seen {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// The shell cannot tell. This changes nothing, ever.
    Unknown,
}
