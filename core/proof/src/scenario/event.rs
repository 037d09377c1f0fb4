//! The events of a scenario, and the guide's event for each.

use std::collections::BTreeMap;

use lotsen::device::AboutDevice;

use lotsen::guide::{Event, Observation, Seen};

use lotsen::screen::EffectKind;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::error::ScenarioErrorKind;
use super::player::Question;
use super::selector::ActionSelector;
use super::shown::Shown;
use super::walk::Walk;

/// An event, as a scenario writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ScenarioEvent {
    /// An action is pressed.
    Press(ActionSelector),
    /// A question is answered.
    Choose {
        /// The question.
        question: String,
        /// The values.
        values: Vec<String>,
    },
    /// Probes have been made: the result of each, by its id.
    Observed(BTreeMap<String, ProbeResult>),
    /// The shell could not perform an effect of this kind.
    EffectFailed(String),
    /// The shell could not save.
    #[serde(deserialize_with = "only_true")]
    SaveFailed(bool),
    /// Something went wrong: the id of a trouble.
    Trouble(String),
    /// One step back.
    #[serde(deserialize_with = "only_true")]
    LookBack(bool),
    /// A tap in the list of steps.
    LookAt(String),
    /// To the list of journeys.
    #[serde(deserialize_with = "only_true")]
    Home(bool),
    /// Into a journey.
    Begin {
        /// The journey.
        journey: String,
        /// `this_device` or `another_device`, where that is known.
        #[serde(default)]
        about: Option<AboutDevice>,
    },
    /// A sight is looked at by itself.
    Sight(String),
    /// All sights are looked at, by product.
    #[serde(deserialize_with = "only_true")]
    Sights(bool),
    /// Words are searched for.
    Find(String),
    /// The guide is closed and opened again with a policy: `same`, or named as a scenario names its policy.
    ResumeWith(String),
    /// Several answers and presses, until a step is reached.
    Walk(Walk),
}

/// The result of a probe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ProbeResult {
    Yes,
    No,
    Unknown,
}

/// What happens without more to say is written `true`; `false` would be read as its opposite.
fn only_true<'de, D: Deserializer<'de>>(written: D) -> Result<bool, D::Error> {
    if bool::deserialize(written)? { Ok(true) } else { Err(D::Error::custom("it happens: allowed: true")) }
}

impl ScenarioEvent {
    /// The question that it asks of the guide; none where it is something that happens.
    pub(super) fn question(&self) -> Option<Question> {
        match self {
            Self::Sight(id) => Some(Question::Sight(id.clone())),
            Self::Sights(_) => Some(Question::Sights),
            Self::Find(words) => Some(Question::Find(words.clone())),
            _ => None,
        }
    }

    /// The guide's event, sent from what is shown. What is more than one event, or none of the guide, is no event within
    /// a walk and has been taken care of elsewhere.
    pub(super) fn guide_event(&self, shown: Shown<'_>) -> Result<Event, ScenarioErrorKind> {
        Ok(match self {
            Self::Press(address) => Event::Press(address.token(shown)?),
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
            Self::Sight(_) | Self::Sights(_) | Self::Find(_) | Self::ResumeWith(_) | Self::Walk(_) => {
                let reason = "a walk, a restart and a question are no events of a guide".to_owned();
                return Err(ScenarioErrorKind::Form { reason });
            }
        })
    }
}

fn observation((probe, result): (&String, &ProbeResult)) -> Observation {
    let seen = match result {
        ProbeResult::Yes => Seen::Yes,
        ProbeResult::No => Seen::No,
        ProbeResult::Unknown => Seen::Unknown,
    };
    Observation { probe: probe.clone(), seen }
}

fn effect_kind(id: &str) -> Result<EffectKind, ScenarioErrorKind> {
    EffectKind::from_id(id).ok_or_else(|| {
        let allowed: Vec<&str> = EffectKind::ALL.into_iter().map(EffectKind::id).collect();
        ScenarioErrorKind::Form {
            reason: format!("there is no effect “{id}”; allowed: {}", allowed.join(", ")),
        }
    })
}
