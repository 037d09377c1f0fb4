//! The policy without fault that the tests change.

use lotsen::Policy;
use lotsen::policy::{Fault, Part, PolicyError};

use super::good::GOOD;

/// A policy that can be changed before it is loaded.
pub struct Changed(pub Vec<(String, Vec<u8>)>);

impl Changed {
    #[track_caller]
    pub fn and(mut self, part: &str, piece: &str, by: &str) -> Self {
        let (_, bytes) = self.0.iter_mut().find(|(name, _)| name == part).unwrap();
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        assert_eq!(text.matches(piece).count(), 1, "“{piece}” in {part}");
        *bytes = text.replace(piece, by).into_bytes();
        self
    }

    /// The same change in the texts of both languages.
    #[track_caller]
    pub fn and_texts(self, piece: &str, by: &str) -> Self {
        self.and("sv.json", piece, by).and("en.json", piece, by)
    }

    /// Adds a part, or replaces the one of this name; parts stand in alphabetical order.
    pub fn part(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), bytes.into()));
        self.0.sort();
        self
    }

    pub fn load(&self) -> Result<(), PolicyError> {
        let parts: Vec<Part<'_>> = self.0.iter().map(|(name, bytes)| Part { name, bytes }).collect();
        Policy::load(&parts).map(drop)
    }

    #[track_caller]
    pub fn error(&self) -> PolicyError {
        self.load().expect_err("a bad policy was loaded")
    }

    /// Is refused for a fault: in which part, at which path, about which id.
    #[track_caller]
    pub fn fails(&self, [part, path, id]: [&str; 3], fault: Fault) {
        let expected = PolicyError { part: part.into(), path: path.into(), id: id.into(), fault };
        assert_eq!(self.error(), expected);
    }

    #[track_caller]
    pub fn refers(&self, place: [&str; 3], of: &str) {
        self.fails(place, Fault::Unknown { id: place[2].into(), of: of.into() });
    }

    #[track_caller]
    pub fn lacks(&self, place: [&str; 3], what: &str) {
        self.fails(place, Fault::Lacks { what: what.into() });
    }

    #[track_caller]
    pub fn repeats(&self, place: [&str; 3]) {
        self.fails(place, Fault::Repeated { id: place[2].into() });
    }

    #[track_caller]
    pub fn invalid(&self, place: [&str; 3], reason: &str) {
        self.fails(place, Fault::Invalid { reason: reason.into() });
    }

    #[track_caller]
    pub fn unreadable(&self, place: [&str; 3], (line, column): (u32, u32), reason: &str) {
        self.fails(place, Fault::Unreadable { line, column, reason: reason.into() });
    }
}

/// The good policy.
pub fn good() -> Changed {
    Changed(GOOD.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect())
}

/// The good policy with one piece of one part replaced; the piece must be there exactly once.
#[track_caller]
pub fn with(part: &str, piece: &str, by: &str) -> Changed {
    good().and(part, piece, by)
}

/// The lines of a table, each cut at its bars; `–` stands for nothing.
pub fn rows<const N: usize>(table: &str) -> impl Iterator<Item = [&str; N]> {
    table.trim().lines().map(|line| {
        let cells: Vec<&str> =
            line.split(" | ").map(str::trim).map(|cell| if cell == "–" { "" } else { cell }).collect();
        cells.try_into().unwrap_or_else(|_| panic!("{line}"))
    })
}

/// Each line: part, piece, what replaces it, path, id, where it was looked for.
#[track_caller]
pub fn all_refer(table: &str) {
    for [part, piece, by, path, id, of] in rows(table) {
        with(part, piece, by).refers([part, path, id], of);
    }
}

/// Each line: part, piece, what replaces it, path, id, what is lacking.
#[track_caller]
pub fn all_lack(table: &str) {
    for [part, piece, by, path, id, what] in rows(table) {
        with(part, piece, by).lacks([part, path, id], what);
    }
}
