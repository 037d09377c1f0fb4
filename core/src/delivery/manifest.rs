//! What a file says of the policy inside.

use serde::Serialize;

use crate::plan::Policy;
use crate::policy::document::delivery::Keys;
use crate::policy::record::record;

/// What a file says of the policy inside, in one line of JSON; the policy has to agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    /// The id of the policy.
    pub municipality: String,
    /// Its version.
    pub version: u32,
    /// The format that the policy is written in.
    pub format: u32,
    /// The day the rules were given out (`YYYY-MM-DD`).
    pub issued: String,
    /// The day from which on the guide remarks that the rules are old (`YYYY-MM-DD`); it decides nothing here.
    pub expires: String,
    /// How many bytes the policy has once it is inflated.
    pub size: u32,
    /// The keys by which the next version is judged.
    pub keys: Keys,
}

record!(Manifest {
    must municipality, must version, must format, must issued, must expires, must size, must keys,
});

impl Manifest {
    /// The manifest of a policy, unless it says no keys: whoever has it believes no newer version then.
    #[must_use]
    pub fn of(policy: &Policy, format: u32, size: u32) -> Option<Self> {
        let header = policy.header();
        let keys = header.delivery.as_ref()?.keys.clone();
        Some(Self {
            municipality: header.id.clone(),
            version: header.version,
            format,
            issued: header.issued.clone(),
            expires: header.expires.clone(),
            size,
            keys,
        })
    }
}
