//! A place in a document, written out only when there is a fault to report.

use crate::policy::error::{Fault, PolicyError, Refused};

/// A place in a document: a key or a position below another place.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    up: Option<&'a Place<'a>>,
    segment: Segment<'a>,
    part: u16,
    /// What stands here, for faults that are about no other id.
    id: &'a str,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    Key(&'a str),
    At(usize),
}

impl<'a> Place<'a> {
    /// A top-level key of a part.
    pub(super) fn top(key: &'a str, part: u16) -> Self {
        Self { up: None, segment: Segment::Key(key), part, id: "" }
    }

    /// A key below this place. Below a top-level key it is the id of an entry, but for the header and the code.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        let id = match (self.up, self.segment) {
            (None, Segment::Key("policy" | "pin")) | (Some(_), _) => self.id,
            (None, _) => key,
        };
        Self { up: Some(self), segment: Segment::Key(key), part: self.part, id }
    }

    /// A position below this place.
    pub(super) fn at(&'a self, position: usize) -> Self {
        Self { up: Some(self), segment: Segment::At(position), part: self.part, id: self.id }
    }

    /// The same place in the part that an entry came from.
    pub(super) fn of_part(self, part: u16) -> Self {
        Self { part, ..self }
    }

    /// The same place, at which something with an id of its own stands.
    pub(super) fn named(self, id: &'a str) -> Self {
        Self { id, ..self }
    }

    /// An error at this place. It is about what stands here where no id is given.
    pub(super) fn fault(&self, parts: &[&str], id: &str, fault: Fault) -> Refused {
        let part = parts.get(usize::from(self.part)).copied().unwrap_or("policy");
        let id = if id.is_empty() { self.id } else { id };
        Box::new(PolicyError { part: part.to_owned(), path: self.path(), id: id.to_owned(), fault })
    }

    fn path(&self) -> String {
        let above = self.up.map(Place::path).unwrap_or_default();
        match self.segment {
            Segment::Key(key) if above.is_empty() => key.to_owned(),
            Segment::Key(key) => format!("{above}.{key}"),
            Segment::At(position) => format!("{above}[{position}]"),
        }
    }
}
