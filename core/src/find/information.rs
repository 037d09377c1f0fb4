//! How much a word says: the rarer, the more. In whole numbers, so that every platform ranks alike.

/// The bits of information, in sixteenths, of a word that stands in so many entries of all.
pub(super) fn information(of: usize, all: usize) -> u32 {
    let ratio = 1 + (all as u64 * 256) / (of.max(1) as u64);
    logarithm(256 + ratio).saturating_sub(8 * 16 + COMMON).clamp(LITTLE, MOST)
}

/// The least that any word says.
const LITTLE: u32 = 2;

/// The most that any word says: one that stands but once must not outweigh all others.
const MOST: u32 = 64;

/// What even a word says that stands nearly everywhere; it counts for next to nothing.
const COMMON: u32 = 12;

/// The same of a little word, such as "the", however rare it is in texts that speak to somebody.
pub(super) fn little(of: usize, all: usize) -> u32 {
    (information(of, all) / 4).max(LITTLE)
}

/// The logarithm to base 2 in sixteenths, a straight line between powers of two.
fn logarithm(number: u64) -> u32 {
    let whole = number.max(1).ilog2();
    let rest = number.max(1) - (1 << whole);
    whole * 16 + u32::try_from((rest * 16) >> whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_word_says_more_than_a_common_one() {
        let all = 250;
        let of = [1, 2, 10, 60, 250].map(|of| information(of, all));
        assert!(of.is_sorted_by(|one, next| one >= next) && of[2] > of[3], "{of:?}");
        assert!(of[4] > 0 && of[0] > 7 * of[4], "{of:?}");
    }
}
