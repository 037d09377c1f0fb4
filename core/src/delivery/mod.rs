//! Newer versions of a policy: each one signed file, and when it is believed.
//!
//! A file is the signature of minisign, four lines, before what it signs:
//!
//! ```text
//! untrusted comment: …                        ┐
//! RUQ…                                        │ a signature as minisign writes it beside a file
//! trusted comment: …                          │
//! …                                           ┘
//! lotsen policy 1                             ┐
//! {"municipality":"…","version":7,…}          │ what is signed: a line with the form, the manifest,
//! (the policy, one JSON document, deflated)   ┘ and the policy
//! ```
//!
//! A device holds up to three policies, its slots: the one that is embedded in the app, a candidate that came last, and the
//! last good one before it. [`Standing::begin`] says which is in force; [`Standing::judge`] takes a file or refuses it. Both
//! are pure: a shell reads and writes the bytes, and no clock is asked. What is taken has been loaded, has opened the session
//! at hand and has drawn its screen.
//!
//! What a shell does with a file that was taken, so that the next start finds a good one wherever it was stopped:
//! it writes the file beside the slots, renames the candidate to the last good one and the new one to the candidate, and then
//! writes [`Standing::trust`].

mod content;
mod inflate;
mod manifest;
mod refusal;
mod signature;
mod signed;
mod standing;
mod trust;

#[cfg(feature = "proof")]
pub use content::{Content, content};
pub use content::{FIRST_LINE, MOST_PACKED, MOST_UNPACKED};
pub use manifest::Manifest;
pub use refusal::Refusal;
#[cfg(feature = "proof")]
pub use signed::Signed;
pub use standing::{Accepted, Held, MOST_AHEAD, Slot, Standing};
