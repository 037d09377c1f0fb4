//! Finds entries by words as people type them: in any of the languages, without marks and case, unfinished, with other
//! endings, in parts of compounds, and with a wrong letter.
//!
//! It knows nothing of policies: it is given entries and gives back their numbers. Of what was typed it keeps nothing.
//!
//! ```text
//! index.rs        made once: the words of all texts, and where they stand
//! query.rs        what was typed, cut into words
//! secret.rs       what looks like a code or a password is not searched for
//! vocabulary.rs   which known words a typed one is like, by likeness.rs
//! tally.rs        what the words say of each entry, by information.rs
//! ranking.rs      which entries that makes, best first
//! ```

mod entry;
mod fold;
mod index;
mod information;
mod likeness;
mod numbers;
mod query;
mod ranking;
mod secret;
mod tally;
mod vocabulary;
mod words;

pub(crate) use entry::{Entry, Field};
pub(crate) use index::Index;

/// What came of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Search {
    /// Nothing was typed.
    Empty,
    /// It looks like a code or a password.
    Secret,
    /// The numbers of the entries, best first; none where nothing was found.
    Found(Vec<usize>),
}

impl Index {
    /// Looks for what was typed.
    pub(crate) fn search(&self, typed: &str) -> Search {
        if typed.chars().all(|c| c.is_whitespace() || c.is_control()) {
            return Search::Empty;
        }
        let query = query::Query::new(typed);
        if query.words.is_empty() {
            return Search::Found(Vec::new());
        }
        if secret::is_secret(self, typed) {
            return Search::Secret;
        }
        Search::Found(self.ranked(&query))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [(&str, &str, &str); 6] = [
        ("Jag har glömt lösenordet", "Glömt, för gammalt eller låst", "I have forgotten the password"),
        ("Jag har glömt lösenkoden till enheten", "Koden på låsskärmen", "The code on the lock screen"),
        ("Frågan om jobbprofil", "Svara nej på din egen telefon", "The question about a work profile"),
        ("Mer information krävs", "Tryck på Nästa", "More information required"),
        ("Godkänn inloggningen", "Ett tal på sidan", "Approve sign-in"),
        ("Kalendern uppdateras inte", "Vänta en stund", "The calendar is not updated"),
    ];

    fn index() -> Index {
        let entries: Vec<_> = TEXTS
            .iter()
            .map(|(title, detail, english)| Entry {
                prior: 100,
                texts: vec![
                    (Field::Title, (*title).to_owned()),
                    (Field::Title, (*english).to_owned()),
                    (Field::Detail, (*detail).to_owned()),
                    (Field::Body, "Du trycker på knappen och skriver fotboll.".to_owned()),
                ],
            })
            .collect();
        Index::new(&entries, &["jag har du och i till the"])
    }

    fn first(typed: &str) -> Option<&'static str> {
        match index().search(typed) {
            Search::Found(found) => found.first().map(|entry| TEXTS[*entry].0),
            _ => None,
        }
    }

    #[test]
    fn words_are_found_however_they_are_typed() {
        for (typed, title) in [
            ("lösenord", TEXTS[0].0),
            ("LOSENORD", TEXTS[0].0),
            ("losnord", TEXTS[0].0),
            ("lösen ord", TEXTS[0].0),
            ("password", TEXTS[0].0),
            ("lösenord till enheten", TEXTS[1].0),
            ("glömde lösenkod", TEXTS[1].0),
            ("jobb profil", TEXTS[2].0),
            ("profilen", TEXTS[2].0),
            ("mer inf", TEXTS[3].0),
            ("approve", TEXTS[4].0),
            ("signin", TEXTS[4].0),
            ("kalender", TEXTS[5].0),
        ] {
            assert_eq!(first(typed), Some(title), "{typed}");
        }
    }

    #[test]
    fn what_is_typed_letter_by_letter_is_found_before_its_end() {
        let whole = "jobbprofil";
        let found = (1..=whole.len()).filter(|length| first(&whole[..*length]) == Some(TEXTS[2].0)).count();
        assert!(found >= 8, "{found}");
    }

    #[test]
    fn what_stands_nowhere_finds_nothing() {
        for typed in ["xyzzy", "bussen till stan", "🙂", "?!", "fotboll"] {
            assert_eq!(index().search(typed), Search::Found(Vec::new()), "{typed}");
        }
    }

    #[test]
    fn nothing_typed_is_no_search() {
        for typed in ["", "  \n", "\u{0}\u{7}"] {
            assert_eq!(index().search(typed), Search::Empty, "{typed:?}");
        }
        assert_eq!(Index::new(&[], &[]).search("kod"), Search::Found(Vec::new()));
    }
}
