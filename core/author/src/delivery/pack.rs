//! Packs a policy: the same parts give the same bytes on every machine.

use lotsen::Policy;
use lotsen::delivery::{MOST_PACKED, MOST_UNPACKED, Manifest, content};
use lotsen::policy::document::FORMAT;
use lotsen::policy::{Part, PolicyError};
use lotsen_base::{compact, merged, without_comments};
use thiserror::Error;

/// The level of compression that looks longest for repetitions.
const MOST_EFFORT: u8 = 10;

/// A packed policy, not signed yet.
#[derive(Debug, Clone)]
pub struct Packed {
    /// What the file says of the policy.
    pub manifest: Manifest,
    /// What is to be signed.
    pub bytes: Vec<u8>,
}

/// Why a policy is not packed.
#[derive(Debug, Error)]
pub enum PackError {
    /// It does not load.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// It says no keys, so that whoever has it would believe no later version.
    #[error(
        "the policy “{0}” says no keys, so that a device that took it could never take another; add \"delivery\": {{\"keys\": …}} \
         to its header, as `lotsen keys` prints it"
    )]
    NoKeys(String),
    /// It is larger than a device takes.
    #[error("the policy has {bytes} bytes {how}, and a device takes at most {most}")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// Written out, or packed.
        how: &'static str,
        /// How many a device takes.
        most: usize,
    },
}

/// Packs a policy that has been put on its base.
///
/// # Errors
/// A [`PackError`]: it does not load, says no keys, or is too large.
pub fn pack(parts: &[lotsen_base::Part]) -> Result<Packed, PackError> {
    let json = compact(&without_comments(&merged(parts)));
    let policy = Policy::load(&[Part { name: "policy.json", bytes: json.as_bytes() }])?;
    let within = |bytes: usize, how: &'static str, most: usize| {
        if bytes > most { Err(PackError::TooLarge { bytes, how, most }) } else { Ok(()) }
    };
    within(json.len(), "written out", MOST_UNPACKED)?;
    let size = u32::try_from(json.len()).unwrap_or(u32::MAX);
    let manifest =
        Manifest::of(&policy, FORMAT, size).ok_or_else(|| PackError::NoKeys(policy.id().to_owned()))?;
    let bytes = content(&manifest, &miniz_oxide::deflate::compress_to_vec(json.as_bytes(), MOST_EFFORT));
    within(bytes.len(), "packed", MOST_PACKED - MOST_SIGNATURE)?;
    Ok(Packed { manifest, bytes })
}

/// What is left free for a signature.
const MOST_SIGNATURE: usize = 4096;
