//! Gives a version of a policy out: packs it into one file, signs that, and makes the keys.

mod keys;
mod pack;
mod sign;

pub use keys::{KeyFiles, new_key};
pub use pack::{PackError, Packed, pack};
pub use sign::{SecretKey, SignError, read_key, sign};
