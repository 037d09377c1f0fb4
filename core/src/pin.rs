//! The rules of the app code (F51, A4): what is wrong with a code that somebody thinks of, and what is unwise
//! about it.
//!
//! A code is never kept, shown or copied: it is read where it lies, in bytes that are overwritten before the
//! answer is given. [`Advisor::check_pin`](crate::Advisor::check_pin) asks with the rules of a policy.
//!
//! ```
//! use lotsen::pin::PinAdvice;
//! use lotsen::{Advisor, Policy};
//!
//! let mut candidate = *b"1234";
//! let report = Advisor::new(Policy::embedded()).check_pin(&mut candidate).ok_or("no app code")?;
//! assert!(report.ok, "advice is no broken rule");
//! assert_eq!(report.advice, [PinAdvice::Sequence]);
//! assert_eq!(candidate, [0; 4], "the bytes are wiped");
//! # Ok::<(), &str>(())
//! ```

use crate::policy::document::header::Pin;
pub use crate::policy::document::header::PinSigns;

/// What [`check_pin`] found. It holds nothing of the code itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PinReport {
    /// Whether the code keeps the rules; advice does not count.
    pub ok: bool,
    /// The rules that it breaks, each once, in the order of [`PinFault`].
    pub broken: Vec<PinFault>,
    /// What makes it easy to guess, in the order of [`PinAdvice`]; empty where a rule is broken.
    pub advice: Vec<PinAdvice>,
}

/// A rule that a code breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PinFault {
    /// It has too few or too many signs, or none (F51).
    Length,
    /// Not all of it is digits from 0 to 9 (F51).
    Digits,
    /// Of a code of characters: some of it cannot be seen, such as a space.
    Characters,
}

/// Why a code is easy to guess. An app may refuse it; it breaks no rule (A4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PinAdvice {
    /// The same sign all along, such as 0000.
    Repeated,
    /// Each sign follows on the one before, up or down, 0 and 9 being neighbours: 1234, 4321, 7890, abcd.
    Sequence,
    /// Four digits that may be a year of somebody's life, from 1900 to 2099.
    Year,
    /// A day and a month in either order, alone or with a year of two or four digits: 2412, 1224, 241287.
    Date,
    /// Two different signs by turns, such as 1212.
    Pair,
}

impl PinFault {
    /// The id: `length`, `digits` or `characters`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Digits => "digits",
            Self::Characters => "characters",
        }
    }
}

impl PinAdvice {
    /// The id: `repeated`, `sequence`, `year`, `date` or `pair`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Repeated => "repeated",
            Self::Sequence => "sequence",
            Self::Year => "year",
            Self::Date => "date",
            Self::Pair => "pair",
        }
    }
}

/// Holds a code, as UTF-8 or any other bytes, against the rules, and overwrites it with zeros.
///
/// The code is not copied. Wiping cannot reach copies that the caller has made, nor what the system has
/// swapped out.
#[must_use]
pub fn check_pin(rules: &Pin, candidate: &mut [u8]) -> PinReport {
    let report = report(rules, candidate);
    candidate.fill(0);
    // The bytes count as read, so that overwriting them is not optimised away.
    std::hint::black_box(candidate);
    report
}

fn report(rules: &Pin, code: &[u8]) -> PinReport {
    let text = std::str::from_utf8(code);
    let signs = text.map_or(code.len(), |text| text.chars().count());
    let seen = text.is_ok_and(|text| text.chars().all(|sign| !sign.is_whitespace() && !sign.is_control()));
    let digits = code.iter().all(u8::is_ascii_digit);
    let faults = [
        (PinFault::Length, signs != usize::from(rules.length) || signs == 0),
        (PinFault::Digits, rules.signs == PinSigns::Digits && !digits),
        (PinFault::Characters, rules.signs == PinSigns::Characters && !seen),
    ];
    let broken = found(faults);
    // Nobody has chosen a code that was given out.
    let advice = match text {
        _ if !broken.is_empty() || rules.preset => Vec::new(),
        Ok(text) if !digits => found([
            (PinAdvice::Repeated, follows_in(text, 1, 0)),
            (PinAdvice::Sequence, signs > 2 && (follows_in(text, 1, 1) || follows_in(text, 1, -1))),
            (PinAdvice::Pair, signs > 3 && follows_in(text, 2, 0) && !follows_in(text, 1, 0)),
        ]),
        _ => found([
            (PinAdvice::Repeated, is_repeated(code)),
            (PinAdvice::Sequence, is_sequence(code)),
            (PinAdvice::Year, is_year(code)),
            (PinAdvice::Date, is_date(code)),
            (PinAdvice::Pair, is_pair(code)),
        ]),
    };
    PinReport { ok: broken.is_empty(), broken, advice }
}

/// Whether each sign but the first `distance` is the one `distance` places before it, moved on by `step`, of codes that
/// are longer than that. No sign is copied: they are read where they lie.
fn follows_in(code: &str, distance: usize, step: i64) -> bool {
    let mut pairs = code.chars().zip(code.chars().skip(distance)).peekable();
    let at = |sign: char| i64::from(u32::from(sign));
    pairs.peek().is_some() && pairs.all(|(one, next)| at(one) + step == at(next))
}

fn found<T, const N: usize>(looked_for: [(T, bool); N]) -> Vec<T> {
    looked_for.into_iter().filter(|(_, there)| *there).map(|(what, _)| what).collect()
}

/// Whether each digit but the first `distance` is the one `distance` places before it, moved on by `step`,
/// round 9 to 0.
fn follows(code: &[u8], distance: usize, step: u8) -> bool {
    code.iter().zip(code.iter().skip(distance)).all(|(one, next)| (one - b'0' + step) % 10 == next - b'0')
}

fn is_repeated(code: &[u8]) -> bool {
    code.len() > 1 && follows(code, 1, 0)
}

fn is_sequence(code: &[u8]) -> bool {
    code.len() > 2 && (follows(code, 1, 1) || follows(code, 1, 9))
}

fn is_pair(code: &[u8]) -> bool {
    code.len() > 3 && follows(code, 2, 0) && !follows(code, 1, 0)
}

fn is_year(code: &[u8]) -> bool {
    matches!(code, [b'1', b'9', _, _] | [b'2', b'0', _, _])
}

fn is_date(code: &[u8]) -> bool {
    // Where the day and the month may begin.
    let places: &[(usize, usize)] = match code.len() {
        4 => &[(0, 2), (2, 0)],
        6 => &[(0, 2), (4, 2)],
        8 => &[(0, 2), (6, 4)],
        _ => &[],
    };
    let two_digits = |at| code.iter().skip(at).take(2).fold(0, |number, digit| number * 10 + (digit - b'0'));
    places.iter().any(|(day, month)| is_day_of_month(two_digits(*day), two_digits(*month)))
}

fn is_day_of_month(day: u8, month: u8) -> bool {
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::id_map::IdMap;
    use proptest::prelude::*;

    fn rules(length: u8) -> Pin {
        Pin {
            length,
            signs: PinSigns::Digits,
            preset: false,
            tries: 5,
            biometrics: true,
            rules: IdMap::default(),
        }
    }

    /// What is said of a code of characters: the rules that it breaks, and the advice.
    fn of_characters(code: &str, preset: bool) -> (Vec<&'static str>, Vec<&'static str>) {
        let rules = Pin { signs: PinSigns::Characters, preset, ..rules(6) };
        let mut candidate = code.as_bytes().to_vec();
        let report = check_pin(&rules, &mut candidate);
        assert!(candidate.iter().all(|byte| *byte == 0), "{code} is left behind");
        let broken = report.broken.into_iter().map(PinFault::id).collect();
        (broken, report.advice.into_iter().map(PinAdvice::id).collect())
    }

    #[test]
    fn a_code_of_characters_may_have_any_that_can_be_seen() {
        for code in ["K7#m2x", "åÄö9-q", "731596"] {
            assert_eq!(of_characters(code, false), (vec![], vec![]), "{code}");
        }
        assert_eq!(of_characters("K7#m2", false).0, ["length"]);
        assert_eq!(of_characters("K7 m2x", false).0, ["characters"]);
        assert_eq!(of_characters("K7\u{1}m2x", false).0, ["characters"]);
        assert_eq!(of_characters("", false).0, ["length"]);
    }

    #[test]
    fn an_easy_code_of_characters_is_advised_against_unless_it_was_given_out() {
        for (code, advice) in [
            ("aaaaaa", "repeated"),
            ("abcdef", "sequence"),
            ("fedcba", "sequence"),
            ("abABab", ""),
            ("ababab", "pair"),
            ("123456", "sequence"),
        ] {
            let advice: Vec<&str> = [advice].into_iter().filter(|advice| !advice.is_empty()).collect();
            assert_eq!(of_characters(code, false), (vec![], advice), "{code}");
            assert_eq!(of_characters(code, true), (vec![], vec![]), "{code}");
        }
        assert_eq!(of_characters("abcde", true).0, ["length"]);
    }

    fn check(length: u8, code: &str) -> PinReport {
        check_pin(&rules(length), &mut code.as_bytes().to_vec())
    }

    fn advice(code: &str) -> Vec<&'static str> {
        let report = check(u8::try_from(code.len()).unwrap(), code);
        assert!(report.ok, "advice breaks no rule");
        report.advice.into_iter().map(PinAdvice::id).collect()
    }

    fn broken(code: &str) -> Vec<&'static str> {
        let report = check(4, code);
        assert_eq!((report.ok, report.advice), (report.broken.is_empty(), vec![]));
        report.broken.into_iter().map(PinFault::id).collect()
    }

    #[test]
    fn four_digits_of_ones_own_keep_the_rules() {
        for code in ["7351", "9583", "0742"] {
            assert_eq!(check(4, code), PinReport { ok: true, broken: vec![], advice: vec![] });
        }
    }

    #[test]
    fn a_wrong_length_and_other_signs_break_the_rules() {
        assert_eq!(broken("735"), ["length"]);
        assert_eq!(broken("735102"), ["length"]);
        assert_eq!(broken(""), ["length"]);
        assert_eq!(broken("73a1"), ["digits"]);
        assert_eq!(broken("73 1"), ["digits"]);
        assert_eq!(broken("åäö1"), ["digits"]);
        assert_eq!(broken("٧٣٥١"), ["digits"]);
        assert_eq!(broken("lösen"), ["length", "digits"]);
    }

    #[test]
    fn bytes_that_are_no_text_break_the_rules() {
        assert_eq!(check_pin(&rules(4), &mut [0xff, b'7', b'3', b'5']).broken, [PinFault::Digits]);
        assert_eq!(check_pin(&rules(4), &mut [0xff; 12]).broken, [PinFault::Length, PinFault::Digits]);
    }

    #[test]
    fn an_easy_code_is_advised_against() {
        assert_eq!(advice("0000"), ["repeated"]);
        assert_eq!(advice("1234"), ["sequence"]);
        assert_eq!(advice("4321"), ["sequence"]);
        assert_eq!(advice("7890"), ["sequence"]);
        assert_eq!(advice("1974"), ["year"]);
        assert_eq!(advice("2412"), ["date"]);
        assert_eq!(advice("1224"), ["date"]);
        assert_eq!(advice("2902"), ["date"]);
        assert_eq!(advice("3002"), Vec::<&str>::new());
        assert_eq!(advice("8383"), ["pair"]);
        assert_eq!(advice("1212"), ["date", "pair"]);
        assert_eq!(advice("2020"), ["year", "pair"]);
    }

    #[test]
    fn advice_works_for_other_lengths() {
        assert_eq!(advice("7"), Vec::<&str>::new());
        assert_eq!(advice("77"), ["repeated"]);
        assert_eq!(advice("765"), ["sequence"]);
        assert_eq!(advice("83838"), ["pair"]);
        assert_eq!(advice("241287"), ["date"]);
        assert_eq!(advice("871224"), ["date"]);
        assert_eq!(advice("19871224"), ["date"]);
        assert_eq!(advice("24121987"), ["date"]);
        assert_eq!(advice("197412"), Vec::<&str>::new());
        assert_eq!(advice("123456789012"), ["sequence"]);
    }

    proptest! {
        #[test]
        fn every_code_is_wiped(
            length in 1..=12u8,
            mut code in proptest::collection::vec(any::<u8>(), 0..16),
        ) {
            let report = check_pin(&rules(length), &mut code);
            prop_assert!(code.iter().all(|byte| *byte == 0));
            prop_assert_eq!(report.ok, report.broken.is_empty());
            prop_assert!(report.ok || report.advice.is_empty());
        }

        #[test]
        fn digits_of_the_right_length_keep_the_rules(code in "[0-9]{1,12}") {
            prop_assert!(check(u8::try_from(code.len()).unwrap(), &code).ok);
        }

        #[test]
        fn digits_of_another_length_break_only_the_length(length in 1..=12u8, code in "[0-9]{0,12}") {
            prop_assume!(code.len() != usize::from(length));
            prop_assert_eq!(check(length, &code).broken, [PinFault::Length]);
        }

        #[test]
        fn one_other_sign_breaks_the_digits(code in "[0-9]{0,5}[^0-9][0-9]{0,5}") {
            let length = u8::try_from(code.chars().count()).unwrap();
            prop_assert_eq!(check(length, &code).broken, [PinFault::Digits]);
        }

        #[test]
        fn a_code_and_its_reverse_get_the_same_advice_on_repetition(code in "[0-9]{1,12}") {
            let reverse: String = code.chars().rev().collect();
            let patterns = |code: &str| -> Vec<_> {
                advice(code).into_iter().filter(|id| ["repeated", "sequence", "pair"].contains(id)).collect()
            };
            prop_assert_eq!(patterns(&code), patterns(&reverse));
        }

        #[test]
        fn the_rule_of_a_pattern_finds_it(first in 0..10u8, second in 0..10u8, length in 4..=12u8) {
            let digits = |digit: &dyn Fn(u8) -> u8| -> String {
                (0..length).map(|at| char::from(b'0' + digit(at) % 10)).collect()
            };
            prop_assert!(advice(&digits(&|_| first)).contains(&"repeated"));
            prop_assert!(advice(&digits(&|at| first + at)).contains(&"sequence"));
            prop_assert!(advice(&digits(&|at| first + 20 - at)).contains(&"sequence"));
            let by_turns = digits(&|at| if at % 2 == 0 { first } else { second });
            let expected = if first == second { "repeated" } else { "pair" };
            prop_assert!(advice(&by_turns).contains(&expected));
        }
    }
}
