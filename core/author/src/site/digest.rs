//! Digests, by which a browser knows whether it has a file as it was meant.

use std::fmt::Write as _;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256, Sha384};

use super::files::Files;

/// The SHA-256 of some bytes in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// What stands in `integrity` for some bytes.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Sixteen digits that stand for all of some files, their paths among them.
pub(super) fn version(files: &Files) -> String {
    let lines: Vec<String> =
        files.iter().map(|(path, bytes)| format!("{} {path}\n", sha256(bytes))).collect();
    sha256(lines.concat().as_bytes()).chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_standards() {
        // The first example of FIPS 180.
        assert!(sha256(b"abc").starts_with("ba7816bf8f01cfea414140de5dae2223"));
        assert!(integrity(b"abc").starts_with("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/"));
    }

    #[test]
    fn a_version_tells_bytes_and_paths_apart() {
        let of = |path: &str, bytes: &[u8]| version(&[(path.to_owned(), bytes.to_vec())].into());
        assert_eq!(of("a", b"1").len(), 16);
        assert_ne!(of("a", b"1"), of("a", b"2"));
        assert_ne!(of("a", b"1"), of("b", b"1"));
    }
}
