//! Whether what was typed looks like a code or a password: then nothing is searched for, and the official is told.
//!
//! Words and numbers that stand in the policy's own texts are none.

use super::fold::folded;
use super::index::Index;
use super::numbers::{Run, runs};
use super::words::{Word, words};

/// From so many digits on a number is taken for a code.
const CODE: usize = 4;
/// From so many letters on a word of mixed signs is taken for a password.
const PASSWORD: usize = 6;

/// Whether a search looks like a code, a password or a personal number.
pub(super) fn is_secret(index: &Index, typed: &str) -> bool {
    is_code(index, typed) || typed.split_whitespace().any(|word| is_password(index, word))
}

fn is_code(index: &Index, typed: &str) -> bool {
    let runs = runs(typed);
    let only_digits = !typed.chars().any(char::is_alphabetic);
    runs.iter().any(|run| looks_like_code(run, only_digits) && !index.numbers.knows(&run.digits))
}

/// Digits in one word, or in groups as codes and personal numbers are read out; two are enough with no word beside them.
fn looks_like_code(run: &Run, only_digits: bool) -> bool {
    run.longest >= CODE || run.groups > 1 && run.digits.len() > CODE || only_digits && run.digits.len() > 1
}

fn is_password(index: &Index, word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    if is_address(word) {
        return false;
    }
    let signs = Signs::of(word);
    let many = word.chars().count() >= PASSWORD;
    if signs.symbols > 0 {
        return signs.letters() && (signs.digits > 0 || many);
    }
    if words(word).iter().all(|part| stands_there(index, part)) {
        return false;
    }
    let turns = signs.digits > 0 && signs.changes_of_sort > 1 || signs.rises > 2;
    let mixed = signs.digits > 1 || signs.digits > 0 && signs.lower && signs.upper;
    signs.letters() && many && (turns || mixed)
}

/// Whether a word stands in the policy's texts, as it is or before a number: "iphone15".
fn stands_there(index: &Index, word: &Word) -> bool {
    let letters = word.iter().take_while(|c| c.is_alphabetic()).count();
    let (name, number) = word.split_at(letters);
    let version = number.len() < CODE && number.iter().all(char::is_ascii_digit);
    index.vocabulary.holds(word) || version && (name.is_empty() || index.vocabulary.holds(name))
}

/// Whether it has the form of a web or mail address.
fn is_address(word: &str) -> bool {
    let host = word.rsplit('@').next().unwrap_or_default();
    let host = host.split_once("://").map_or(host, |(_, host)| host).split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let letters = |label: &&str| label.chars().all(|c| c.is_alphabetic() || c == '-') && !label.is_empty();
    labels.len() > 1 && labels.iter().all(letters) && word.matches('@').count() < 2
}

/// Which signs a word is made of.
#[derive(Default)]
struct Signs {
    lower: bool,
    upper: bool,
    digits: usize,
    /// Signs between letters that no ordinary word has.
    symbols: usize,
    /// How often a letter follows a digit, or a digit a letter.
    changes_of_sort: usize,
    /// How often a capital follows a small letter.
    rises: usize,
}

impl Signs {
    fn of(word: &str) -> Self {
        let mut signs = Self::default();
        let mut before = None;
        for c in word.chars() {
            signs.lower |= c.is_lowercase();
            signs.upper |= c.is_uppercase();
            signs.digits += usize::from(c.is_numeric());
            signs.symbols += usize::from(is_symbol(c));
            if let Some(before) = before.replace(c) {
                let sorts = [before, c].map(char::is_numeric);
                let letters = [before, c].map(char::is_alphabetic);
                signs.changes_of_sort +=
                    usize::from(sorts == [true, false] && letters[1] || sorts == [false, true] && letters[0]);
                signs.rises += usize::from(before.is_lowercase() && c.is_uppercase());
            }
        }
        signs
    }

    fn letters(&self) -> bool {
        self.lower || self.upper
    }
}

fn is_symbol(c: char) -> bool {
    !c.is_alphanumeric()
        && !c.is_whitespace()
        && folded(c.encode_utf8(&mut [0; 4])).next().is_some()
        && !matches!(
            c,
            '-' | '\u{2010}'
                | '\u{2011}'
                | '–'
                | '\''
                | '’'
                | '.'
                | ','
                | ':'
                | ';'
                | '/'
                | '('
                | ')'
                | '"'
                | '”'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::{Entry, Field};

    fn secret(typed: &str) -> bool {
        let text = |field, text: &str| (field, text.to_owned());
        let texts = vec![
            text(Field::Title, "Appen Office 365 på iPhone och iPad"),
            text(Field::Search, "0999-12 34 56, mail"),
            text(Field::Body, "Välj inte 1234. Ring 114 14."),
        ];
        is_secret(&Index::new(&[Entry { prior: 100, texts }], &[]), typed)
    }

    #[test]
    fn codes_are_secret() {
        for typed in [
            "47",
            "4711",
            "47 11",
            "47-11",
            "1234",
            "min kod är 4711",
            "765 432",
            "koden:4711",
            "12 43 65 ok",
        ] {
            assert!(secret(typed), "{typed}");
        }
    }

    #[test]
    fn personal_numbers_are_secret() {
        for typed in ["640823-3234", "19640823-3234", "196408233234", "64 08 23 32 34", "jag är 640823 3234"]
        {
            assert!(secret(typed), "{typed}");
        }
    }

    #[test]
    fn passwords_are_secret() {
        for typed in [
            "Sommar2024!",
            "Hej123!",
            "Pa$$word",
            "sommar24",
            "a1b2c3d4",
            "mitt är Sommar7x",
            "QwErTyUi",
            "h3ml!gt",
            "Hemligt9",
            "x7#kQ",
            "App$iPhone",
            "Pa$$mail1",
        ] {
            assert!(secret(typed), "{typed}");
        }
    }

    #[test]
    fn ordinary_searches_are_not() {
        for typed in [
            "",
            " ",
            "7",
            "pin",
            "Ange PIN-kod",
            "365",
            "office365",
            "Office 365",
            "iPhone15",
            "iphone 15 pro",
            "iPad10",
            "ios17",
            "och/eller",
            "e-post",
            "PowerPoint",
            "OneDrive",
            "SharePoint-sida",
            "mer information krävs?!",
            "fornamn.efternamn@example.se",
            "aka.ms/sspr",
            "https://aka.ms/sspr",
            "0999-12 34 56",
            "0999",
            "114 14",
            "12 34 56",
            "klockan 07.00",
            "öppet 7-16",
            "hjälp!!!",
            "R&D",
            "device’s",
            "(felet)",
            "a\u{30a}tersta\u{308}ll",
        ] {
            assert!(!secret(typed), "{typed}");
        }
    }
}
