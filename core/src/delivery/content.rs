//! What is signed: a line with the form, a line with the manifest, and the policy, deflated.

use super::inflate::inflate;
use super::manifest::Manifest;
use super::refusal::Refusal;

/// The first line of what is signed, without its end: the form of the file is its number.
pub const FIRST_LINE: &str = "lotsen policy 1";

/// What stands before the number of the form.
const NAME: &str = "lotsen policy ";

/// The newest form that is read.
const FORM: u32 = 1;

/// More bytes than this no signed file has.
pub const MOST_PACKED: usize = 2 << 20;

/// More bytes than this no policy has.
pub const MOST_UNPACKED: usize = 6 << 20;

/// A line is looked for among so many bytes.
const LONGEST_LINE: usize = 4096;

/// What is signed.
#[derive(Debug, Clone)]
pub struct Content<'a> {
    /// What it says of the policy.
    pub manifest: Manifest,
    /// The policy, deflated.
    deflated: &'a [u8],
}

impl<'a> Content<'a> {
    /// Reads all but the policy.
    ///
    /// # Errors
    /// [`Refusal::NoPolicy`], [`Refusal::NewerFormat`].
    pub fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let (first, rest) = line(bytes)?;
        let form =
            first.strip_prefix(NAME).ok_or_else(|| Refusal::no_policy("its first line is not Lotsen's"))?;
        let found: u32 = form.parse().map_err(|_| Refusal::no_policy("its form is no number"))?;
        if found > FORM {
            return Err(Refusal::NewerFormat { found, supported: FORM });
        }
        if first != FIRST_LINE {
            return Err(Refusal::no_policy("its form is not written as forms are"));
        }
        let (manifest, deflated) = line(rest)?;
        let manifest = serde_json::from_str(manifest);
        let manifest = manifest.map_err(|_| Refusal::no_policy("its manifest cannot be read"))?;
        Ok(Self { manifest, deflated })
    }

    /// The policy as JSON.
    ///
    /// # Errors
    /// [`Refusal::NoPolicy`] where it is not as large as the manifest says, or damaged.
    pub fn json(&self) -> Result<Vec<u8>, Refusal> {
        let size = usize::try_from(self.manifest.size).unwrap_or(usize::MAX);
        if size > MOST_UNPACKED {
            return Err(Refusal::no_policy("its policy is larger than any policy"));
        }
        inflate(self.deflated, size)
            .ok_or_else(|| Refusal::no_policy("its policy is not what the manifest says"))
    }
}

/// Writes what is signed.
#[cfg(feature = "proof")]
#[must_use]
pub fn content(manifest: &Manifest, deflated: &[u8]) -> Vec<u8> {
    let manifest = serde_json::to_string(manifest).unwrap_or_default();
    let mut bytes = format!("{FIRST_LINE}\n{manifest}\n").into_bytes();
    bytes.extend(deflated);
    bytes
}

/// The first line, and what comes after it.
pub(super) fn line(bytes: &[u8]) -> Result<(&str, &[u8]), Refusal> {
    let end = bytes.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n');
    let (line, rest) = end
        .and_then(|end| bytes.split_at_checked(end))
        .ok_or_else(|| Refusal::no_policy("a line is missing"))?;
    let line = std::str::from_utf8(line).map_err(|_| Refusal::no_policy("a line is no text"))?;
    Ok((line, rest.get(1..).unwrap_or_default()))
}
