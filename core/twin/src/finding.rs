//! Findings: what a check says of a step, and where on the way.

use lotsen::internals::document::truth::Truth;

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// A harm comes of obeying.
    Harm,
    /// A run does not end well, or with nobody who can help.
    End,
    /// What the guide says is not true.
    Untrue,
    /// At a sight the guide says nothing.
    LeftAlone,
    /// The guide says nothing, and what is natural is done.
    NotTold,
    /// Round and round.
    Ring,
    /// Something of another device.
    WrongDevice,
    /// Asked or told in vain.
    Needless,
}

impl Check {
    /// Its name, as keys say it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Harm => "harm",
            Self::End => "end",
            Self::Untrue => "untrue",
            Self::LeftAlone => "left_alone",
            Self::NotTold => "not_told",
            Self::Ring => "ring",
            Self::WrongDevice => "wrong_device",
            Self::Needless => "needless",
        }
    }
}

/// What is found at a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Found {
    /// The check.
    pub check: Check,
    /// The step: `journey/step`.
    pub step: String,
    /// What: a sight, a harm, a truth.
    pub what: String,
}

impl Found {
    /// The key by which it is known, and may be allowed: `check:journey/step:what`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}:{}", self.check.id(), self.step, self.what)
    }
}

/// Something that is noted while a turn is made; put into words where it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// The check.
    pub check: Check,
    /// What, in parts.
    pub parts: [&'static str; 3],
    /// A truth that it is about.
    pub truth: Option<Truth>,
}

impl Note {
    /// Something of a check, in parts.
    #[must_use]
    pub fn new(check: Check, parts: [&'static str; 3]) -> Self {
        Self { check, parts, truth: None }
    }

    /// Something about a truth.
    #[must_use]
    pub fn about(check: Check, what: &'static str, truth: Truth) -> Self {
        Self { check, parts: [what, "", ""], truth: Some(truth) }
    }

    /// The finding at a step.
    #[must_use]
    pub fn at(self, step: String) -> Found {
        let truth = self.truth.map(|truth| format!("{truth:?}"));
        let parts = self.parts.into_iter().chain(truth.as_deref()).filter(|part| !part.is_empty());
        Found { check: self.check, step, what: parts.collect::<Vec<_>>().join("_") }
    }
}
