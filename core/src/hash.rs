//! A small stable hash (FNV-1a, 64 bits) for tokens and checksums: the same on every platform, in every release.

use std::hash::Hasher;

/// Hashes bytes into 64 bits.
#[derive(Clone)]
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Fnv {
    /// Adds a text and marks its end, so that two texts never run together.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.write(text.as_bytes());
        self.write(&[0xff]);
        self
    }
}

/// The hash of some bytes.
pub(crate) fn hash_of(bytes: &[u8]) -> u64 {
    let mut hash = Fnv::default();
    hash.write(bytes);
    hash.finish()
}
