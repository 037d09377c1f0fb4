//! The guide: a situation goes in, a screen comes out.
//!
//! A session is a [`Situation`]: what was told, what probes saw, the states of the machines, the journeys at hand and
//! where the official is looking. Nothing else is stored; the current step is the first that applies and is not
//! settled. One forward pass over the journey at hand finds it, a scene says what is on the screen without words, and
//! drawing puts it into the official's language.

mod carry;
pub(crate) mod draw;
mod effect;
mod error;
mod event;
mod evidence;
mod hash;
mod offer;
mod pass;
mod perform;
pub(crate) mod press;
mod probing;
mod scene;
mod scene_blocks;
mod screen;
pub(crate) mod send;
pub(crate) mod settle;
mod situation;
mod snapshot;
mod sorted;
mod token;

use std::sync::Arc;

use crate::moment::Moment;
use crate::plan::Policy;
pub use crate::plan::{Device, ProbeKind};

pub use effect::{Effect, EffectKind};
pub use error::GuideError;
pub use event::{Event, Observation, Seen};
pub use evidence::{Evidence, Witness};
pub use screen::*;
pub use situation::Situation;

pub(crate) use offer::Target;
pub(crate) use pass::Pass;
pub(crate) use scene::{Scene, SceneBlock, Shown, hand};
pub(crate) use situation::{Frame, Holder, Looking, Place, Slot};
pub(crate) use snapshot::about_id;

pub use crate::plan::act::SettingsSection;
pub use crate::policy::document::journey::AboutDevice;

/// A guide: one official's session on one device.
///
/// It never reads a clock, a file or the network, and a refused event leaves it as it was.
///
/// # Examples
/// ```
/// use lotsen::Policy;
/// use lotsen::guide::{Event, Guide};
/// use lotsen::moment::Moment;
///
/// let moment = Moment::new(1_700_000_000, "sv");
/// let mut guide = Guide::open(Policy::embedded(), None, &moment)?;
/// let home = guide.current(&moment)?.screen;
/// let first = home.actions.first().map(|action| action.token.clone()).unwrap_or_default();
/// let update = guide.send(Event::Press(first), &moment)?;
/// assert!(update.screen.journey.is_some());
/// # Ok::<(), lotsen::guide::GuideError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Guide {
    policy: Arc<Policy>,
    situation: Situation,
}

/// What a call to a guide gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// What to draw now.
    pub screen: Screen,
    /// What to perform now, in order.
    pub effects: Vec<Effect>,
    /// What to save; it holds no personal data beyond the answers given, and no code or password.
    pub snapshot: Vec<u8>,
    /// What a new policy changed in this session, until it has been read.
    pub carried: Vec<Carried>,
}

/// Something that a new policy changed in a session.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Carried {
    /// What became of it.
    pub change: CarriedChange,
    /// What it is about, such as `set_up/your_code`.
    pub id: String,
    /// The same in words.
    pub text: String,
}

/// What became of something under a new policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriedChange {
    /// It is called something else now.
    Renamed,
    /// It no longer applies.
    Gone,
    /// It is asked again.
    AskedAgain,
    /// It is to be done again.
    Again,
}

/// Something that a shell may observe.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ProbeSpec {
    /// The id, for [`Observation`].
    pub id: String,
    /// What sort of thing it observes.
    pub kind: ProbeKind,
    /// For [`ProbeKind::Form`]: the kind of device that is meant.
    pub device: Option<Device>,
    /// The URL scheme of the app on iOS; the shell's manifest must declare it.
    pub scheme: Option<String>,
    /// The package of the app on Android; the shell's manifest must declare it.
    pub package: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version on iOS and iPadOS.
    pub apple_floor: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version of Android.
    pub android_floor: Option<String>,
}

impl Guide {
    /// Opens a guide: a new session, or the one of a snapshot.
    ///
    /// A snapshot of the same policy succeeds whatever its version; [`Update::carried`] says what changed.
    ///
    /// # Errors
    /// [`GuideError::Damaged`], [`GuideError::ForeignPolicy`], [`GuideError::NeedsNewerCore`] for a snapshot that
    /// cannot be used, [`GuideError::TimeOutOfRange`] for the moment.
    pub fn open(policy: Arc<Policy>, snapshot: Option<&[u8]>, moment: &Moment) -> Result<Self, GuideError> {
        moment.check()?;
        let situation = match snapshot {
            None => Situation::default(),
            Some(bytes) => carry::open(&policy, bytes)?,
        };
        Ok(Self { policy, situation })
    }

    /// The screen as it is now; changes nothing.
    ///
    /// # Errors
    /// [`GuideError::TimeOutOfRange`] for the moment.
    pub fn current(&self, moment: &Moment) -> Result<Update, GuideError> {
        moment.check()?;
        Ok(self.update(Vec::new(), moment))
    }

    /// Takes in what happened.
    ///
    /// # Errors
    /// Any [`GuideError`] of an event; the guide is then as it was.
    pub fn send(&mut self, event: Event, moment: &Moment) -> Result<Update, GuideError> {
        moment.check()?;
        let sent = send::send(&self.policy, &self.situation, event, moment)?;
        self.situation = sent.situation;
        Ok(self.update(sent.effects, moment))
    }

    /// The policy of the guide.
    #[must_use]
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// The session as it is; for the proof and for tests.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        &self.situation
    }

    /// A guide in a situation; for the proof and for tests.
    #[must_use]
    pub fn at(policy: Arc<Policy>, situation: Situation) -> Self {
        Self { policy, situation }
    }

    fn update(&self, effects: Vec<Effect>, moment: &Moment) -> Update {
        Update {
            screen: draw::screen(&self.policy, &self.situation, moment),
            effects,
            snapshot: snapshot::write(&self.policy, &self.situation),
            carried: draw::carried(&self.policy, &self.situation, moment),
        }
    }
}
