//! A policy, held by a handle.

use std::sync::Arc;

use lotsen::Moment;
use lotsen::guide::GuideError;
use lotsen::policy::{Brand, Part};
use lotsen::screen::{FindResult, ShellWords};

/// One part of a policy: a JSON text, and the name by which errors call it.
#[derive(Debug, Clone, uniffi::Record)]
pub struct PolicyPart {
    /// The name, such as the name of the file.
    pub name: String,
    /// The JSON text in UTF-8.
    pub bytes: Vec<u8>,
}

/// A policy that is loaded: what a municipality has decided, ready for guides and advisors.
///
/// It never changes, and may be shared between guides and threads.
#[derive(Debug, uniffi::Object)]
pub struct Policy(pub(crate) Arc<lotsen::Policy>);

#[uniffi::export]
impl Policy {
    /// The policy that is embedded in this library.
    #[uniffi::constructor]
    pub fn embedded() -> Self {
        Self(lotsen::Policy::embedded())
    }

    /// Loads a policy from its parts, in any order.
    ///
    /// It fails with the error `Policy`, which names part, path and id; nothing is loaded then.
    #[uniffi::constructor]
    pub fn load(parts: Vec<PolicyPart>) -> Result<Self, GuideError> {
        let borrowed: Vec<Part<'_>> =
            parts.iter().map(|part| Part { name: &part.name, bytes: &part.bytes }).collect();
        Ok(Self(lotsen::Policy::load(&borrowed)?))
    }

    /// The stable id; a session belongs to the policy with this id.
    pub fn id(&self) -> String {
        self.0.id().to_owned()
    }

    /// The version, which grows with every release.
    pub fn version(&self) -> u32 {
        self.0.version()
    }

    /// The municipality's name and colours.
    pub fn brand(&self) -> Brand {
        self.0.header().brand.clone()
    }

    /// The languages as BCP 47 tags; the first is the one to fall back on.
    pub fn locales(&self) -> Vec<String> {
        self.0.locales().to_vec()
    }

    /// The IANA time zone of all hours.
    pub fn time_zone(&self) -> String {
        self.0.time_zone().to_owned()
    }

    /// The words that a shell needs around a screen, in the language that the moment asks for.
    pub fn shell_words(&self, moment: &Moment) -> ShellWords {
        self.0.shell_words(moment)
    }

    /// Looks in sights, troubles, journeys, terms, apps and contacts for words as people type them: in any of the policy's
    /// languages, unfinished, and with a wrong letter. Nothing of the words is kept.
    ///
    /// The results have no actions: those are of a session, and a guide's `find` gives them. The moment says in which
    /// language the results are, and who can help then where nothing was found.
    pub fn find(&self, words: &str, moment: &Moment) -> FindResult {
        self.0.find(words, moment)
    }

    /// An error in the official's words.
    pub fn sentence(&self, error: GuideError, moment: &Moment) -> String {
        self.0.sentence(&error, moment)
    }
}
