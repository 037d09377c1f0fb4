//! What can happen in a scenario, and the guide's event for it.

use std::collections::BTreeMap;

use lotsen::device::AboutDevice;

use lotsen::guide::{Event, Observation, Seen};

use lotsen::screen::{EffectKind, Screen};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::address::Address;
use super::error::Trouble;
use super::walk::Walk;

/// What happens, in the words of a scenario.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Happening {
    /// An action is pressed.
    Press(Address),
    /// A question is answered.
    Choose {
        /// The question.
        question: String,
        /// The values.
        values: Vec<String>,
    },
    /// Probes are made: what each saw, by its id.
    Observed(BTreeMap<String, Word>),
    /// The shell could not perform an effect of this kind.
    EffectFailed(String),
    /// The shell could not save.
    #[serde(deserialize_with = "truly")]
    SaveFailed(bool),
    /// Something went wrong: the id of a trouble.
    Trouble(String),
    /// One step back.
    #[serde(deserialize_with = "truly")]
    LookBack(bool),
    /// A tap in the list of steps.
    LookAt(String),
    /// To the list of journeys.
    #[serde(deserialize_with = "truly")]
    Home(bool),
    /// Into a journey.
    Begin {
        /// The journey.
        journey: String,
        /// `this_device` or `another_device`, where that is known.
        #[serde(default)]
        about: Option<AboutDevice>,
    },
    /// The guide is closed and opened again with a policy: `same`, or named as a scenario names its policy.
    ResumeWith(String),
    /// Several answers and presses, until a step is reached.
    Walk(Walk),
}

/// What a probe saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Word {
    Yes,
    No,
    Unknown,
}

/// What happens without more to say is written `true`; `false` would be read as its opposite.
fn truly<'de, D: Deserializer<'de>>(written: D) -> Result<bool, D::Error> {
    if bool::deserialize(written)? { Ok(true) } else { Err(D::Error::custom("it happens: allowed: true")) }
}

impl Happening {
    /// The guide's event; `screen` is where it happens. None for what is more than one event or none at all.
    pub(super) fn event(&self, screen: &Screen) -> Result<Option<Event>, Trouble> {
        Ok(Some(match self {
            Self::Press(address) => Event::Press(address.token(screen)?),
            Self::Choose { question, values } => {
                Event::Choose { question: question.clone(), values: values.clone() }
            }
            Self::Observed(seen) => Event::Observed(seen.iter().map(observation).collect()),
            Self::EffectFailed(kind) => Event::EffectFailed(effect_kind(kind)?),
            Self::SaveFailed(_) => Event::SaveFailed,
            Self::Trouble(id) => Event::Trouble(id.clone()),
            Self::LookBack(_) => Event::LookBack,
            Self::LookAt(step) => Event::LookAt(step.clone()),
            Self::Home(_) => Event::Home,
            Self::Begin { journey, about } => Event::Begin { journey: journey.clone(), about: *about },
            Self::ResumeWith(_) | Self::Walk(_) => return Ok(None),
        }))
    }
}

fn observation((probe, word): (&String, &Word)) -> Observation {
    let seen = match word {
        Word::Yes => Seen::Yes,
        Word::No => Seen::No,
        Word::Unknown => Seen::Unknown,
    };
    Observation { probe: probe.clone(), seen }
}

fn effect_kind(id: &str) -> Result<EffectKind, Trouble> {
    EffectKind::from_id(id).ok_or_else(|| {
        let allowed: Vec<&str> = EffectKind::ALL.into_iter().map(EffectKind::id).collect();
        Trouble::Form { reason: format!("there is no effect “{id}”; allowed: {}", allowed.join(", ")) }
    })
}
