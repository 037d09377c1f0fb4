//! Why a file is not taken.

use thiserror::Error;

use crate::guide::GuideError;
use crate::policy::PolicyError;

/// Why a file is not taken. The policy in force goes on, and an official is shown nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The policy of the app says no keys, so that nothing is believed.
    #[error("the policy of this app says no keys, so that no other version is believed")]
    NoKeys,
    /// The file is larger than any policy.
    #[error("the file has {bytes} bytes, and a policy at most {most}")]
    TooLarge {
        /// The size of the file, in bytes.
        bytes: u64,
        /// The most that is looked at, in bytes.
        most: u64,
    },
    /// The file is no signed policy, or was cut.
    #[error("the file is no signed policy: {reason}")]
    NoPolicy {
        /// What was found.
        reason: String,
    },
    /// None of the keys has signed what the file holds.
    #[error("neither of the keys has signed what the file holds")]
    BadSignature,
    /// The file is of a form, or the policy in a format, that a newer core reads.
    #[error("the file is written in format {found}, and this core reads up to {supported}")]
    NewerFormat {
        /// The format of the file.
        found: u32,
        /// The newest format that is read.
        supported: u32,
    },
    /// The policy of another municipality.
    #[error("the file holds the policy “{found}”, not “{expected}”")]
    OtherMunicipality {
        /// The policy of the file.
        found: String,
        /// The policy of the app.
        expected: String,
    },
    /// A version that is here, or an older one.
    #[error("the file holds version {found}, and version {floor} has been here already")]
    NotNewer {
        /// The version of the file.
        found: u32,
        /// The newest version that has ever been taken.
        floor: u32,
    },
    /// A version so far ahead that only the cold key may sign it.
    #[error(
        "the file holds version {found}, more than a thousand after {floor}, and the cold key has not signed it"
    )]
    TooFarAhead {
        /// The version of the file.
        found: u32,
        /// The newest version that has ever been taken.
        floor: u32,
    },
    /// Other keys that the cold key has not signed, or whose version is not newer.
    #[error(
        "the file brings keys of version {found} in the place of {known}; only newer ones that the cold key has signed are taken"
    )]
    KeysNotTaken {
        /// The version of the keys of the file.
        found: u32,
        /// The version of the keys in force.
        known: u32,
    },
    /// The manifest and the policy do not say the same.
    #[error("the manifest and the policy of the file do not agree about “{what}”")]
    Contradiction {
        /// About what, such as `version`.
        what: String,
    },
    /// The policy does not load.
    #[error("the policy of the file does not load: {error}")]
    DoesNotLoad {
        /// Where it is wrong, and what is.
        error: PolicyError,
    },
    /// The policy loads, and does not open the session at hand.
    #[error("the policy of the file does not open the session at hand: {error}")]
    DoesNotOpen {
        /// Why not.
        error: GuideError,
    },
}

impl Refusal {
    /// A stable id of the kind of refusal.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoKeys => "no_keys",
            Self::TooLarge { .. } => "too_large",
            Self::NoPolicy { .. } => "no_policy",
            Self::BadSignature => "bad_signature",
            Self::NewerFormat { .. } => "newer_format",
            Self::OtherMunicipality { .. } => "other_municipality",
            Self::NotNewer { .. } => "not_newer",
            Self::TooFarAhead { .. } => "too_far_ahead",
            Self::KeysNotTaken { .. } => "keys_not_taken",
            Self::Contradiction { .. } => "contradiction",
            Self::DoesNotLoad { .. } => "does_not_load",
            Self::DoesNotOpen { .. } => "does_not_open",
        }
    }

    /// The file is no signed policy, for this reason.
    pub(super) fn no_policy(reason: &str) -> Self {
        Self::NoPolicy { reason: reason.to_owned() }
    }
}
