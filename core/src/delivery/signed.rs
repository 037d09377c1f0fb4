//! A signed file, taken apart.

use super::content::{MOST_PACKED, line};
use super::refusal::Refusal;

/// How many lines the signature has.
const LINES: usize = 4;

/// A file as its signature and what that signs; nothing of it is believed yet.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// The four lines of minisign.
    pub signature: &'a str,
    /// What they sign.
    pub content: &'a [u8],
}

impl<'a> Signed<'a> {
    /// Takes a file apart.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`], before anything of it is read, and [`Refusal::NoPolicy`].
    pub fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if bytes.len() > MOST_PACKED {
            let size = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
            return Err(Refusal::TooLarge { bytes: size(bytes.len()), most: size(MOST_PACKED) });
        }
        let mut rest = bytes;
        for _ in 0..LINES {
            (_, rest) = line(rest)?;
        }
        let (signature, content) = bytes.split_at(bytes.len() - rest.len());
        let signature =
            std::str::from_utf8(signature).map_err(|_| Refusal::no_policy("a line is no text"))?;
        Ok(Self { signature, content })
    }
}
