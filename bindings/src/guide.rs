//! A guide, held by a handle.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lotsen::Moment;
use lotsen::guide::{Event, GuideError, ProbeSpec, Update};
use lotsen::screen::{FindResult, SightGroup, SightSheet};

use crate::Policy;

/// A guide: one official's session on one device.
///
/// It never reads a clock, a file or the network, and a refused event leaves it as it was. It may be called from any
/// thread; calls are taken one at a time.
#[derive(Debug, uniffi::Object)]
pub struct Guide(Mutex<lotsen::guide::Guide>);

impl Guide {
    /// The guide behind its lock. A thread that failed while it held the lock has left it whole: an event changes a
    /// copy, which takes the guide's place only at the end.
    fn held(&self) -> MutexGuard<'_, lotsen::guide::Guide> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Guide {
    /// Opens a guide: a new session, or the one of a snapshot.
    ///
    /// A snapshot of the same policy succeeds whatever its version; `Update.carried` says what changed. Without a
    /// policy the embedded one is used.
    ///
    /// It fails with `Damaged`, `ForeignPolicy` or `NeedsNewerCore` for a snapshot that cannot be used, and with
    /// `TimeOutOfRange` for the moment.
    #[uniffi::constructor(default(policy = None, snapshot = None))]
    pub fn open(
        moment: &Moment,
        policy: Option<Arc<Policy>>,
        snapshot: Option<Vec<u8>>,
    ) -> Result<Self, GuideError> {
        let policy = match policy {
            Some(policy) => Arc::clone(&policy.0),
            None => lotsen::Policy::try_embedded()?,
        };
        let guide = lotsen::guide::Guide::open(policy, snapshot.as_deref(), moment)?;
        Ok(Self(Mutex::new(guide)))
    }

    /// The screen as it is now; changes nothing.
    ///
    /// It fails with `TimeOutOfRange` for the moment.
    pub fn current(&self, moment: &Moment) -> Result<Update, GuideError> {
        self.held().current(moment)
    }

    /// Takes in what happened.
    ///
    /// It fails with any error of an event; the guide is then as it was.
    pub fn send(&self, event: Event, moment: &Moment) -> Result<Update, GuideError> {
        self.held().send(event, moment)
    }

    /// A screen of another product by itself: how it looks, what to do, what never to do, who can help. Changes nothing.
    ///
    /// Where it stands on the screen at hand, the answer is that for the device of the step; elsewhere every answer is
    /// told, each with the devices for which it holds. What is pressed on it is sent as `Press`, like all actions.
    ///
    /// It fails with `UnknownSight`, and with `TimeOutOfRange` for the moment.
    pub fn sight(&self, id: &str, moment: &Moment) -> Result<SightSheet, GuideError> {
        self.held().sight(id, moment)
    }

    /// The products whose screens are known, each with its sights: for "What do you see?". Changes nothing.
    ///
    /// It fails with `TimeOutOfRange` for the moment.
    pub fn sights(&self, moment: &Moment) -> Result<Vec<SightGroup>, GuideError> {
        self.held().sights(moment)
    }

    /// Looks in sights, troubles, journeys, terms, apps and contacts for words as people type them, and gives each result
    /// its action. Changes nothing, and keeps nothing of the words.
    ///
    /// A sight is opened by its id, with `sight`; a term says its explanation; the others have an action, whose token is
    /// sent as `Press` while the screen is the one that was searched on. What looks like a code or a password is not
    /// searched for, and `remark` says so.
    ///
    /// It fails with `TimeOutOfRange` for the moment.
    pub fn find(&self, words: &str, moment: &Moment) -> Result<FindResult, GuideError> {
        self.held().find(words, moment)
    }

    /// What the shell may observe; a probe that it cannot make answers `Unknown`.
    pub fn probes(&self) -> Vec<ProbeSpec> {
        self.held().probes()
    }

    /// The policy of the guide.
    pub fn policy(&self) -> Policy {
        Policy(Arc::clone(self.held().policy()))
    }
}
