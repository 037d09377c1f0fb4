//! Makes keys of minisign.

use minisign::KeyPair;

use super::sign::SignError;

/// The two halves of a key, as minisign keeps them in files.
#[derive(Debug, Clone)]
pub struct KeyFiles {
    /// The secret half.
    pub secret: String,
    /// The half that is told.
    pub public: String,
    /// That half as a policy names it.
    pub named: String,
}

/// Makes a key; the secret half is under a password, unless that is empty.
///
/// # Errors
/// [`SignError::Failed`] where the system gives no random numbers.
pub fn new_key(about: &str, password: &str) -> Result<KeyFiles, SignError> {
    let failed = |error: minisign::PError| SignError::Failed(error.to_string());
    let pair = if password.is_empty() {
        KeyPair::generate_unencrypted_keypair()
    } else {
        KeyPair::generate_encrypted_keypair(Some(password.to_owned()))
    };
    let KeyPair { pk, sk } = pair.map_err(failed)?;
    let secret = sk.to_box(Some(about)).map_err(failed)?.into_string();
    let public = pk.to_box().map_err(failed)?.into_string();
    Ok(KeyFiles { secret, public, named: pk.to_base64() })
}
