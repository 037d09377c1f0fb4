//! How long a way takes: an estimate, from what is read and what is done.

/// Words read in a minute. The slow end of what adults read silently, 175 to 300 for texts that inform: M. Brysbaert,
/// "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
pub const WORDS_A_MINUTE: usize = 175;

/// Seconds for a press in the guide: to decide, point and press, 1.35 + 1.1 + 0.2, rounded up. S. Card, T. Moran and
/// A. Newell, "The keystroke-level model", Communications of the ACM 23 (1980).
pub const SECONDS_A_PRESS: usize = 3;

/// Seconds for a page of another product: it loads, is recognised and answered. An assumption: twice the ten seconds
/// for which one waits with attention, by J. Nielsen, "Usability Engineering" (1993); nobody has been timed.
pub const SECONDS_A_SIGHT: usize = 20;

/// Whole minutes, begun ones with them.
#[must_use]
pub fn minutes(words: usize, presses: usize, sights: usize) -> usize {
    let reading = (words * 60).div_ceil(WORDS_A_MINUTE);
    (reading + presses * SECONDS_A_PRESS + sights * SECONDS_A_SIGHT).div_ceil(60)
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn minutes_are_whole_and_never_too_few() {
        assert_eq!(minutes(0, 0, 0), 0);
        assert_eq!(minutes(175, 0, 0), 1);
        assert_eq!(minutes(176, 0, 0), 2);
        assert_eq!(minutes(175, 10, 3), 3);
    }
}
