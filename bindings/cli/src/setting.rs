//! What every command works with: the policy, the language, the clock, the folder of the session.

use std::path::PathBuf;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen_proof::scenario::load_policy;

use crate::arguments::Common;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::language;
use crate::words::Words;

/// What every command works with.
#[derive(Debug)]
pub struct Setting {
    /// The policy.
    pub policy: Arc<Policy>,
    /// The folder for the session, where one was given.
    pub data: Option<PathBuf>,
    clock: Clock,
    locales: Vec<String>,
}

impl Setting {
    /// What the command line says, with defaults for the rest.
    pub fn new(common: &Common) -> Result<Self, Failure> {
        let policy = match &common.policy {
            Some(path) => load_policy(path)?,
            None => Policy::embedded(),
        };
        let clock = match &common.now {
            Some(written) => Clock::set("--now", written)?,
            None => Clock::System,
        };
        let locales = language::wanted(common.lang.as_deref(), &policy)?;
        Ok(Self { policy, data: common.data.clone(), clock, locales })
    }

    /// The moment now.
    pub fn moment(&self) -> Moment {
        self.moment_of(self.clock)
    }

    /// The moment of another clock.
    pub fn moment_of(&self, clock: Clock) -> Moment {
        Moment { now: clock.now(), locales: self.locales.clone() }
    }

    /// The words of the core and of this program.
    pub fn words(&self) -> Words {
        Words::new(Arc::clone(&self.policy), self.moment_of(Clock::Fixed(0)))
    }
}
