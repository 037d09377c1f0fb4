//! How much a word says: the rarer, the more. In whole numbers, so that every platform ranks alike.

/// The bits of information, in sixteenths, of a word that stands in so many entries of all.
pub(super) fn information(of: usize, all: usize) -> u32 {
    let ratio = 1 + (all as u64 * 256) / (of.max(1) as u64);
    logarithm(256 + ratio).saturating_sub(8 * 16)
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
        assert!(of.is_sorted_by(|one, next| one > next), "{of:?}");
        assert!(of[4] > 0 && of[0] > 7 * of[4], "{of:?}");
    }
}
