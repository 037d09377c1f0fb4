//! Which of the keys has signed something.

use minisign_verify::{PublicKey, Signature};

use super::refusal::Refusal;
use crate::policy::document::delivery::Keys;

/// Whose signature it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signer {
    /// The key of every day.
    Online,
    /// The key that is kept apart.
    Cold,
}

/// Which of the keys has signed this content.
pub(super) fn signer(keys: &Keys, signature: &str, content: &[u8]) -> Result<Signer, Refusal> {
    let signature =
        Signature::decode(signature).map_err(|_| Refusal::no_policy("its signature cannot be read"))?;
    // Only signatures over a hash are taken, which minisign writes today, and none of its former kind.
    let signed = |key: &str| {
        PublicKey::from_base64(key).is_ok_and(|key| key.verify(content, &signature, false).is_ok())
    };
    if signed(&keys.online) {
        Ok(Signer::Online)
    } else if signed(&keys.cold) {
        Ok(Signer::Cold)
    } else {
        Err(Refusal::BadSignature)
    }
}
