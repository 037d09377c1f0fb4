//! How alike a word that was typed is to a word that is known, whatever the language: in parts of a hundred.

/// The very word.
pub(super) const SAME: u32 = 100;
/// A number, where any of as many digits is meant: what is seen differs from day to day.
pub(super) const ANY_NUMBER: u32 = 90;

/// The fewest letters that a part of a compound, and a word with a mistake, has.
const FEW: usize = 4;
/// From so many letters on a word may have two mistakes.
const LONG: usize = 7;
/// More letters than endings have: "en", "arna", "ing".
const ENDING: usize = 4;

/// What endings and beginnings say: the likeness of two words that begin alike.
pub(super) fn by_beginning(typed: &[char], known: &[char], unfinished: bool) -> u32 {
    let shared = typed.iter().zip(known).take_while(|(one, other)| one == other).count();
    let (rest_typed, rest_known) = (typed.len() - shared, known.len() - shared);
    match (rest_typed, rest_known) {
        (0, 0) => SAME,
        // Typed so far, or a short form of a long word: the more of it the better.
        (0, _) if rest_known < ENDING && typed.len() >= 3 => ended(rest_known),
        (0, _) if unfinished || typed.len() >= 3 => {
            let most = if unfinished { 94 } else { 80 };
            let share = shared * 40 / known.len();
            u32::try_from(share).unwrap_or(0) + most - 40
        }
        // The same stem with other endings; a short stem must be a word of its own.
        _ if rest_typed < ENDING
            && rest_known < ENDING
            && (shared >= FEW && shared * 10 >= typed.len().max(known.len()) * 6
                || shared == 3 && rest_known == 0 && rest_typed < 3) =>
        {
            ended(rest_typed + rest_known)
        }
        _ => 0,
    }
}

/// The likeness of two words whose endings have so many letters.
fn ended(letters: usize) -> u32 {
    96 - 4 * u32::try_from(letters).unwrap_or(0)
}

/// The likeness of two words of which one is a part of the other.
pub(super) fn by_part(typed: &[char], known: &[char]) -> u32 {
    if typed.len() >= FEW && known.len() > typed.len() {
        return match position(known, typed) {
            // The last part says what a compound is, its first what sort of it.
            Some(at) if at + typed.len() + ENDING > known.len() => 72,
            Some(_) => 50,
            None => by_stem(typed, known),
        };
    }
    if known.len() >= FEW && typed.len() > known.len() {
        return match position(typed, known) {
            Some(at) if at + known.len() + ENDING > typed.len() => 62,
            Some(0) => 55,
            Some(_) if known.len() > FEW => 40,
            _ => 0,
        };
    }
    0
}

/// The same, with another ending than the part has: "profilen" in "jobbprofil".
fn by_stem(typed: &[char], known: &[char]) -> u32 {
    let least = stem(typed).len();
    let stem =
        |length: &usize| typed.get(..*length).and_then(|stem| position(known, stem).map(|at| (at, *length)));
    match (least..typed.len()).rev().find_map(|length| stem(&length)) {
        Some((at, length)) if at + length + ENDING > known.len() && typed.len() - length < ENDING => 60,
        _ => 0,
    }
}

/// The least of a word by which it is known as a part of another: all of a short one.
pub(super) fn stem(typed: &[char]) -> &[char] {
    let least = (typed.len() * 7).div_ceil(10).max(FEW + 1);
    typed.get(..least).unwrap_or(typed)
}

fn position(whole: &[char], part: &[char]) -> Option<usize> {
    whole.windows(part.len()).position(|window| window == part)
}

/// The likeness of two words that differ by a wrong, missing, extra or exchanged letter; two of them in long words.
pub(super) fn by_mistake(typed: &[char], known: &[char], unfinished: bool) -> u32 {
    if typed.len() < FEW || known.len() < FEW {
        return 0;
    }
    let limit = mistakes(typed.len());
    let (made, whole) = match mistakes_made(typed, known, limit, false) {
        Some(made) => (made, true),
        None if unfinished && typed.len() > FEW && known.len() > typed.len() => {
            match mistakes_made(typed, known, 1, true) {
                Some(made) => (made, false),
                None => return 0,
            }
        }
        None => return 0,
    };
    let of_length = match typed.len() {
        0..=4 => 45,
        5 => 55,
        6 | 7 => 65,
        _ => 72,
    };
    let first = if typed.first() == known.first() { 0 } else { 10 };
    let rest = if whole { 0 } else { 12 };
    (of_length + 18_u32).saturating_sub(18 * made + first + rest)
}

/// How many mistakes a word of so many letters may have.
pub(super) fn mistakes(letters: usize) -> u32 {
    match letters {
        0..FEW => 0,
        FEW..LONG => 1,
        _ => 2,
    }
}

/// The fewest mistakes between two words, up to a limit; of an unfinished word up to where it was typed.
fn mistakes_made(typed: &[char], known: &[char], limit: u32, unfinished: bool) -> Option<u32> {
    let shared = typed.iter().zip(known).take_while(|(one, other)| one == other).count();
    let (typed, known) = (typed.get(shared..)?, known.get(shared..)?);
    if typed.is_empty() && (known.is_empty() || unfinished) {
        return Some(0);
    }
    let limit = limit.checked_sub(1)?;
    if !unfinished && typed.len().abs_diff(known.len()) > limit as usize + 1 {
        return None;
    }
    let rest = |typed_from: usize, known_from: usize| {
        mistakes_made(typed.get(typed_from..)?, known.get(known_from..)?, limit, unfinished)
    };
    let exchanged = match (typed, known) {
        ([a, b, ..], [c, d, ..]) if a == d && b == c => rest(2, 2),
        _ => None,
    };
    [rest(1, 1), rest(1, 0), rest(0, 1), exchanged].into_iter().flatten().min().map(|made| made + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    fn begins(typed: &str, known: &str) -> u32 {
        by_beginning(&letters(typed), &letters(known), false)
    }

    fn typing(typed: &str, known: &str) -> u32 {
        by_beginning(&letters(typed), &letters(known), true)
    }

    fn part(typed: &str, known: &str) -> u32 {
        by_part(&letters(typed), &letters(known))
    }

    fn mistaken(typed: &str, known: &str) -> u32 {
        by_mistake(&letters(typed), &letters(known), false)
    }

    #[test]
    fn the_same_word_is_the_most_alike() {
        assert_eq!(begins("pin", "pin"), SAME);
        assert!(typing("losenor", "losenord") < SAME);
    }

    #[test]
    fn a_word_is_found_while_it_is_typed() {
        assert!(typing("l", "losenord") > 0);
        assert!(typing("losen", "losenord") > typing("lo", "losenord"));
        assert_eq!(begins("lo", "losenord"), 0);
    }

    #[test]
    fn endings_make_little_difference() {
        for (typed, known) in [
            ("glomt", "glomde"),
            ("telefonen", "telefon"),
            ("telefonerna", "telefonen"),
            ("approved", "approve"),
            ("koden", "kod"),
        ] {
            assert!((70..SAME).contains(&begins(typed, known)), "{typed} {known}: {}", begins(typed, known));
        }
        assert_eq!(begins("kontakt", "konto"), 0);
        assert_eq!(begins("appen", "apple"), 0);
    }

    #[test]
    fn a_part_of_a_compound_is_found_and_a_short_one_is_not() {
        assert!(part("profil", "jobbprofil") > part("jobb", "jobbprofiler"));
        assert!(part("profilen", "jobbprofil") > 0);
        assert!(part("jobbtelefonen", "telefon") > 0);
        assert_eq!(part("app", "mappar"), 0);
        assert_eq!(part("profil", "portal"), 0);
    }

    #[test]
    fn one_letter_may_be_wrong_missing_too_many_or_exchanged() {
        for typed in ["losenird", "losnord", "losennord", "lsoenord"] {
            assert!(mistaken(typed, "losenord") > 0, "{typed}");
        }
        assert!(mistaken("autentikator", "authenticator") > 0);
        assert_eq!(mistaken("losenord", "telefonen"), 0);
        assert_eq!(mistaken("pim", "pin"), 0);
        assert_eq!(mistaken("kodxy", "kod"), 0);
    }

    #[test]
    fn a_mistake_is_forgiven_while_a_word_is_typed() {
        assert!(by_mistake(&letters("autenti"), &letters("authenticator"), true) > 0);
        assert_eq!(by_mistake(&letters("autenti"), &letters("authenticator"), false), 0);
    }
}
