//! Cuts a text into the words that are compared.

use super::fold::folded;

/// A word as it is compared.
pub(super) type Word = Vec<char>;

/// No word that anybody searches for is longer; what is longer is cut.
pub(super) const MOST_LETTERS: usize = 32;

/// The words of a text, those that a hyphen joins one by one.
pub(super) fn words(text: &str) -> Vec<Word> {
    cut(text).into_iter().flatten().collect()
}

/// The words of a text, and after those that hyphens join the whole of them: "e-post" is also "epost".
pub(super) fn words_and_wholes(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    for joined in cut(text) {
        let whole = (joined.len() > 1).then(|| joined.concat()).filter(|whole| whole.len() <= MOST_LETTERS);
        all.extend(joined);
        all.extend(whole);
    }
    all
}

/// The words of a text, those that hyphens join together.
fn cut(text: &str) -> Vec<Vec<Word>> {
    let (mut cut, mut joined, mut word): (Vec<Vec<Word>>, Vec<Word>, Word) = Default::default();
    let mut letters = folded(text).peekable();
    while let Some(c) = letters.next() {
        if c.is_alphanumeric() {
            if word.len() < MOST_LETTERS {
                word.push(c);
            }
            continue;
        }
        let inside = !word.is_empty() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if inside && is_apostrophe(c) {
            continue;
        }
        if !word.is_empty() {
            joined.push(std::mem::take(&mut word));
        }
        if !(joined.is_empty() || inside && is_hyphen(c)) {
            cut.push(std::mem::take(&mut joined));
        }
    }
    if !word.is_empty() {
        joined.push(word);
    }
    if !joined.is_empty() {
        cut.push(joined);
    }
    cut
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(words: Vec<Word>) -> Vec<String> {
        words.into_iter().map(String::from_iter).collect()
    }

    #[test]
    fn a_text_is_cut_at_all_that_is_no_letter_or_digit() {
        assert_eq!(written(words("”Ange PIN-kod”, 4 siffror.")), ["ange", "pin", "kod", "4", "siffror"]);
        assert_eq!(written(words("\u{7}\u{202e} 🙂 –- ")), [] as [&str; 0]);
    }

    #[test]
    fn what_hyphens_join_is_one_word_too() {
        assert_eq!(written(words_and_wholes("e-post")), ["e", "post", "epost"]);
        assert_eq!(written(words_and_wholes("post- och")), ["post", "och"]);
    }

    #[test]
    fn an_apostrophe_cuts_nothing() {
        assert_eq!(written(words("device’s don't 'this'")), ["devices", "dont", "this"]);
    }

    #[test]
    fn an_endless_word_is_cut_short() {
        assert_eq!(words(&"a".repeat(10_000)), [vec!['a'; MOST_LETTERS]]);
    }
}
