//! Telephone numbers as they are dialled.

/// The international form of a number that is written as in Sweden (`0441-100 10`) or internationally (`+46 441 100 10`); none
/// where it is neither.
#[must_use]
pub fn international(shown: &str) -> Option<String> {
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let sound =
        shown.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '+' | '(' | ')'));
    if !sound {
        return None;
    }
    let dialled = match shown.trim().strip_prefix('+') {
        Some(rest) if !rest.contains('+') => digits,
        Some(_) => return None,
        None => format!("46{}", digits.strip_prefix('0').filter(|_| !shown.contains('+'))?),
    };
    // E.164: at most fifteen digits, and no country code begins with a zero.
    ((8..=15).contains(&dialled.len()) && !dialled.starts_with('0')).then(|| format!("+{dialled}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_as_it_is_written() {
        for (shown, dialled) in [
            ("0441-100 10", Some("+4644110010")),
            ("08-123 45 67", Some("+4681234567")),
            ("+47 22 12 34 56", Some("+4722123456")),
            ("+46 (441) 100 10", Some("+4644110010")),
            ("112", None),
            ("0441", None),
            ("call us", None),
            ("0441+10010", None),
            ("++46441100", None),
            ("+4612345678901234567", None),
        ] {
            assert_eq!(international(shown).as_deref(), dialled, "{shown}");
        }
    }
}
