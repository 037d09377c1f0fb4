//! Signs a packed policy with a key of minisign.

use std::io::Cursor;

use ct_codecs::{Base64, Decoder as _};
use lotsen::delivery::{Content, Refusal, Signed};
use minisign::{PublicKey, SecretKeyBox};
use thiserror::Error;

pub use minisign::SecretKey;

/// Why a file is not signed.
#[derive(Debug, Error)]
pub enum SignError {
    /// It is no packed policy.
    #[error(transparent)]
    NoPolicy(#[from] Refusal),
    /// The key cannot be read.
    #[error("the key cannot be read: {0}")]
    Key(String),
    /// The key is one that the policy does not name, so that no device would believe the signature.
    #[error(
        "the policy names the keys {online} and {cold}, and this is {key}: whoever has that version would believe no file of \
         its own; sign with one of them, or name this one"
    )]
    NotNamed {
        /// The key that was given.
        key: String,
        /// The key of every day that the policy names.
        online: String,
        /// The one kept apart that it names.
        cold: String,
    },
    /// Signing failed.
    #[error("signing failed: {0}")]
    Failed(String),
}

/// Reads a secret key as minisign keeps it. A password is asked for by `password`, only where the key has one.
///
/// # Errors
/// [`SignError::Key`], also where the password is wrong.
pub fn read_key(
    file: &str,
    password: impl FnOnce() -> std::io::Result<String>,
) -> Result<SecretKey, SignError> {
    let key = |error: minisign::PError| SignError::Key(error.to_string());
    let kept = SecretKeyBox::from_string(file).map_err(key)?;
    if let Some(open) = kept.clone().into_unencrypted_secret_key().ok().or_else(|| without_checksum(file)) {
        return Ok(open);
    }
    let password = password().map_err(|error| SignError::Key(error.to_string()))?;
    kept.into_secret_key(Some(password)).map_err(key)
}

/// A key without a password and without a checksum, as `minisign -GW` writes it: the crate looks for a checksum there.
fn without_checksum(file: &str) -> Option<SecretKey> {
    let bytes = Base64::decode_to_vec(file.lines().nth(1)?.trim(), None).ok()?;
    let (_, checksum) = bytes.split_last_chunk::<CHECKSUM>()?;
    let open = bytes.get(2..4) == Some(&[0, 0]) && *checksum == [0; CHECKSUM];
    open.then(|| SecretKey::from_bytes(&bytes).ok()).flatten()
}

/// How many bytes of a secret key are its checksum.
const CHECKSUM: usize = 32;

/// The file that devices take: the signature before what it signs. A file that is signed already is signed anew. Where the
/// version brings other keys than those that sign, `successor` says that this is meant.
///
/// # Errors
/// A [`SignError`].
pub fn sign(file: &[u8], key: &SecretKey, successor: bool) -> Result<Vec<u8>, SignError> {
    let (packed, content) =
        match Signed::read(file).and_then(|signed| Ok((signed.content, Content::read(signed.content)?))) {
            Ok(signed) => signed,
            Err(_) => (file, Content::read(file)?),
        };
    let failed = |error: minisign::PError| SignError::Failed(error.to_string());
    let public = PublicKey::from_secret_key(key).map_err(failed)?;
    let keys = &content.manifest.keys;
    let named = public.to_base64();
    if ![&keys.online, &keys.cold].contains(&&named) && !successor {
        return Err(SignError::NotNamed { key: named, online: keys.online.clone(), cold: keys.cold.clone() });
    }
    let about = format!("{} {}", content.manifest.municipality, content.manifest.version);
    let signature =
        minisign::sign(Some(&public), key, Cursor::new(packed), Some(&about), None).map_err(failed)?;
    Ok([signature.into_string().trim_end().as_bytes(), b"\n", packed].concat())
}
