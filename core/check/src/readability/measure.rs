//! Words, sentences, and how hard they are together.
//!
//! LIX is the mean length of the sentences in words plus the share of words longer than six letters, in per cent.

/// The words of a text: what stands between spaces, without the signs around it.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let bare = text
        .split(|c: char| c.is_whitespace() || c == '·' || c == '–')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    bare.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
}

/// The sentences of a text: each ends with a full stop, a colon, a question mark or where the text ends.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut from = 0;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for (at, sign) in signs.iter().enumerate() {
        let next = signs.get(at + 1).map(|(_, next)| *next);
        if ".:?!".contains(sign.1) && next.is_none_or(|next| next.is_whitespace() || "”\"»".contains(next))
        {
            let end = sign.0 + sign.1.len_utf8();
            sentences.push(text.get(from..end).unwrap_or_default());
            from = end;
        }
    }
    sentences.push(text.get(from..).unwrap_or_default());
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences
}

/// A measure of some text.
#[derive(Debug, Default, Clone)]
pub struct Measure {
    /// How many words there are.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
    /// The words of the longest sentence.
    pub longest: usize,
    /// The words of more than six letters.
    pub long: Vec<String>,
}

impl Measure {
    /// The measure of pieces of text. Names and terms that are `easy`, each as its words in lower case, are not long.
    pub fn of<'a>(pieces: impl IntoIterator<Item = &'a String>, easy: &[Vec<String>]) -> Self {
        let mut measure = Self::default();
        for piece in pieces {
            let sentences = sentences(piece);
            measure.sentences += sentences.len();
            let longest = sentences.into_iter().map(|sentence| words(sentence).len()).max();
            measure.longest = measure.longest.max(longest.unwrap_or(0));
            let words = words(&piece.to_lowercase());
            measure.words += words.len();
            let mut rest = words.as_slice();
            while let Some((word, after)) = rest.split_first() {
                if let Some(name) = easy.iter().find(|name| !name.is_empty() && rest.starts_with(name)) {
                    rest = rest.get(name.len()..).unwrap_or_default();
                    continue;
                }
                if word.chars().filter(|c| c.is_alphabetic()).count() > 6 {
                    measure.long.push(word.clone());
                }
                rest = after;
            }
        }
        measure
    }

    /// LIX; 0 where there is no word.
    #[must_use]
    pub fn lix(&self) -> f64 {
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        if self.words == 0 {
            return 0.0;
        }
        count(self.words) / count(self.sentences) + 100.0 * count(self.long.len()) / count(self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences_are_counted_as_one_reads() {
        assert_eq!(words("Öppna App Store · Microsoft, nu."), ["Öppna", "App", "Store", "Microsoft", "nu"]);
        assert_eq!(words("07.00–17.00"), [] as [&str; 0]);
        assert_eq!(
            sentences("Gå till www.a.se. Vad ser du? Bra"),
            ["Gå till www.a.se.", " Vad ser du?", " Bra"]
        );
        let easy = [vec!["säker".to_owned(), "inloggning".to_owned()]];
        let measure = Measure::of(&["Slå på säker inloggning i telefonen.".to_owned()], &easy);
        assert_eq!(
            (measure.words, measure.sentences, measure.long.as_slice()),
            (6, 1, &["telefonen".to_owned()][..])
        );
        assert!((measure.lix() - (6.0 + 100.0 / 6.0)).abs() < 1e-9);
    }
}
