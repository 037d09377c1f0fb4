//! The guide: a situation and an event go in, a screen comes out.
//!
//! A session is a *situation*: the answers, what probes saw, the states of the machines, the journeys at hand and
//! where the official is looking. Nothing else is stored; the current step is the first that applies and is not
//! settled. A situation is evaluated once before an event and once after it.

mod answer;
mod apply;
mod error;
mod event;
mod frames;
mod look;
mod migration;
mod normalize;
mod observe;
mod probing;
mod progress;
mod recurring;
mod request;
mod send;
mod sentence;
mod sights;
mod snapshot;

use std::sync::Arc;

use crate::device::Device;
use crate::draw;
use crate::evaluation::Evaluation;
use crate::moment::Moment;
use crate::plan::Policy;
use crate::scene::Evaluated;
#[cfg(feature = "proof")]
use crate::screen::CarriedChange;
use crate::screen::{Carried, Effect, FindResult, Screen};
use crate::situation::Situation;

pub use crate::plan::ProbeKind;
pub use error::GuideError;
pub use event::{Event, Observation, Seen};
pub use probing::ProbeSpec;

#[cfg(feature = "proof")]
pub(crate) use answer::store;
#[cfg(feature = "proof")]
pub(crate) use apply::{apply, done, failed};
#[cfg(feature = "proof")]
pub(crate) use normalize::normalize;
#[cfg(feature = "proof")]
pub(crate) use snapshot::about_id;

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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
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
        let mut situation = match snapshot {
            None => Situation::default(),
            Some(bytes) => migration::open(&policy, bytes)?,
        };
        recurring::refresh(&policy, &mut situation.facts, moment);
        Ok(Self { policy, situation })
    }

    /// The screen as it is now; changes nothing.
    ///
    /// # Errors
    /// [`GuideError::TimeOutOfRange`] for the moment.
    pub fn current(&self, moment: &Moment) -> Result<Update, GuideError> {
        moment.check()?;
        Ok(update(&Evaluated::new(&self.policy, &self.situation), Vec::new(), moment))
    }

    /// Takes in what happened.
    ///
    /// # Errors
    /// Any [`GuideError`] of an event; the guide is then as it was.
    pub fn send(&mut self, event: Event, moment: &Moment) -> Result<Update, GuideError> {
        moment.check()?;
        let before = Evaluated::new(&self.policy, &self.situation);
        let send::Outcome { mut situation, request, observed } = send::send(&before, event, moment)?;
        let effects = request.map(|request| request.effect(&before, moment));
        recurring::refresh(&self.policy, &mut situation.facts, moment);
        let evaluation = Evaluation::new(&self.policy, &situation.facts);
        situation.cursor = normalize::cursor(situation.cursor, &situation.facts, evaluation.as_ref());
        if observed {
            situation.notice = observe::notice(&before, evaluation.as_ref(), situation.notice);
        }
        let after = Evaluated::with(&self.policy, &situation, evaluation);
        let update = update(&after, effects.into_iter().collect(), moment);
        self.situation = situation;
        Ok(update)
    }

    /// Looks for words as [`Policy::find`] does, and gives each result its action: a trouble and a journey begin, an app
    /// opens its store, a contact is called or shown on a map. Changes nothing, and keeps nothing of the words.
    ///
    /// The token of such an action is sent back by [`Event::Press`] while the screen is the one that was searched on.
    ///
    /// # Errors
    /// [`GuideError::TimeOutOfRange`] for the moment.
    pub fn find(&self, words: &str, moment: &Moment) -> Result<FindResult, GuideError> {
        moment.check()?;
        Ok(draw::find(&Evaluated::new(&self.policy, &self.situation), words, moment))
    }

    /// The device that stores and apps are opened on at the step at hand, where it is known. A shell that is not on that
    /// device itself says by it where an app is had.
    #[must_use]
    pub fn device(&self) -> Option<Device> {
        let shown = Evaluated::new(&self.policy, &self.situation);
        shown.scene.device.or_else(|| shown.local_device())
    }

    /// The policy of the guide.
    #[must_use]
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// The session as it is; for the proof and for tests.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn situation(&self) -> &Situation {
        &self.situation
    }

    /// A guide in a situation; for the proof and for tests.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn at(policy: Arc<Policy>, situation: Situation) -> Self {
        Self { policy, situation }
    }

    /// The same session under a policy that is being written, and what that changed, each with the id that it had. For those
    /// who write policies: officials are carried over by [`Guide::open`].
    ///
    /// # Errors
    /// [`GuideError::Damaged`] where the session cannot be read anew.
    #[cfg(feature = "proof")]
    pub fn carried_to(
        &self,
        policy: Arc<Policy>,
    ) -> Result<(Self, Vec<(CarriedChange, String)>), GuideError> {
        let (situation, changes) =
            migration::carry(&policy, &snapshot::write(&self.policy, &self.situation))?;
        let changes = changes.into_iter().map(|item| (item.change, item.id)).collect();
        Ok((Self { policy, situation }, changes))
    }
}

fn update(evaluated: &Evaluated<'_>, effects: Vec<Effect>, moment: &Moment) -> Update {
    Update {
        screen: draw::screen(evaluated, moment),
        effects,
        snapshot: snapshot::write(evaluated.policy, evaluated.situation),
        carried: draw::carried(evaluated.policy, evaluated.situation, moment),
    }
}
