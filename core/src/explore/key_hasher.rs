//! A fast hash of 64 bits for keys that live no longer than one walk.

use std::hash::{BuildHasherDefault, Hasher};

/// Mixes words by a multiplication whose two halves are folded into one.
#[derive(Debug, Clone, Copy, Default)]
pub struct KeyHasher(u64);

/// Builds hash maps over [`KeyHasher`].
pub type BuildKeyHasher = BuildHasherDefault<KeyHasher>;

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for KeyHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            self.write_u64(u64::from_le_bytes(word));
        }
        self.write_u64(bytes.len() as u64);
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(u64::from(word));
    }

    fn write_u16(&mut self, word: u16) {
        self.write_u64(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    #[expect(clippy::cast_possible_truncation, reason = "the halves of a product")]
    fn write_u64(&mut self, word: u64) {
        let product =
            u128::from(self.0 ^ word ^ ODD) * u128::from(0xd6e8_feb8_6659_fd93 ^ self.0.rotate_left(32));
        self.0 = (product as u64 ^ (product >> 64) as u64).wrapping_add(ODD);
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn write_isize(&mut self, word: isize) {
        self.write_u64(word.cast_unsigned() as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
