//! The context of a command: the policy, the languages, the clock, the folder of the session.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen_proof::scenario::load_policy;

use crate::arguments::GlobalOptions;
use crate::clock::Clock;
use crate::draw::Capabilities;
use crate::error::CliError;
use crate::language;
use crate::phrases::Phrases;

/// What every command works with.
#[derive(Debug)]
pub struct Context {
    /// The policy.
    pub policy: Arc<Policy>,
    /// The folder for the session, where one was given.
    pub data: Option<PathBuf>,
    plain: bool,
    columns: Option<u16>,
    clock: Clock,
    locales: Vec<String>,
}

impl Context {
    /// What the command line says, with defaults for the rest. A folder that a command names is that of the policy.
    ///
    /// # Errors
    /// A policy that cannot be loaded, a language that it does not have, or a time that is none.
    pub fn new(options: &GlobalOptions, folder: Option<&Path>) -> Result<Self, CliError> {
        let policy = match folder.or(options.policy.as_deref()) {
            Some(path) => load_policy(path)?,
            None => Policy::embedded(),
        };
        let clock = Clock::of(options.now.as_deref())?;
        let locales = language::preferred(options.lang.as_deref(), &policy)?;
        let (data, plain, columns) = (options.data.clone(), options.plain, options.columns);
        Ok(Self { policy, data, plain, columns, clock, locales })
    }

    /// The same with another policy, and with another time where one is given.
    pub fn with(&self, policy: Arc<Policy>, clock: Option<Clock>) -> Self {
        let (data, locales) = (self.data.clone(), self.locales.clone());
        let (plain, columns, clock) = (self.plain, self.columns, clock.unwrap_or(self.clock));
        Self { policy, data, plain, columns, clock, locales }
    }

    /// The moment now.
    pub fn moment(&self) -> Moment {
        self.moment_at(self.clock)
    }

    /// The moment of another clock.
    pub fn moment_at(&self, clock: Clock) -> Moment {
        Moment { now: clock.now(), locales: self.locales.clone() }
    }

    /// What standard output can show, and is wanted to.
    pub fn capabilities(&self) -> Capabilities {
        match (self.plain, self.columns) {
            (true, _) => Capabilities::PLAIN,
            (false, Some(columns)) => Capabilities::of_columns(columns),
            (false, None) => Capabilities::of_stdout(),
        }
    }

    /// The phrases of the core and of this program.
    pub fn phrases(&self) -> Phrases {
        self.phrases_of(&self.policy)
    }

    /// The same as another policy says them.
    pub fn phrases_of(&self, policy: &Arc<Policy>) -> Phrases {
        Phrases::new(Arc::clone(policy), self.locales.clone())
    }
}
