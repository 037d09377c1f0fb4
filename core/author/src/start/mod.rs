//! What a new policy begins with: a few answers, and the files that say them on a base.
//!
//! ```
//! use lotsen_author::start::Answers;
//!
//! let mut answers = Answers::default();
//! answers.give("name", "Granby kommun")?;
//! answers.give("domain", "granby.example")?;
//! answers.give("phone", "0441-100 10")?;
//! answers.give("visit", "Kommunhuset, Storgatan 1, Granby")?;
//! while let Some(asked) = answers.next() {
//!     answers.give(&asked.id, asked.usual.as_deref().unwrap_or("Kallelsen"))?;
//! }
//! let files = answers.files("2026-11-27");
//! assert!(files.iter().any(|(name, _)| name == "policy/policy.json"));
//! # Ok::<(), lotsen_author::start::WrongAnswer>(())
//! ```

mod answers;
mod asked;
mod files;
mod hours;
mod phone;
mod wrong;

pub use answers::Answers;
pub use asked::{Asked, BASE, Choice};
pub use hours::{Hours, hours};
pub use phone::international;
pub use wrong::WrongAnswer;
