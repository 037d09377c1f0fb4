//! What has been repaired, so that nothing is told that is wrong for that reason alone.

use std::collections::BTreeSet;

use lotsen::policy::{Fault, PolicyError};

use super::draft::Draft;
use crate::document::{File, Node, find};
use crate::finding::Span;

/// What stands where something had to, and means nothing.
pub(crate) const NOTHING: &str = "–";

/// A key that may be gone, and the one that then is lacking.
const INSTEAD: [(&str, &str); 1] = [("short", "dial")];

/// What has been taken out or put in.
#[derive(Debug, Default)]
pub(crate) struct Repairs {
    /// The ids, keys and texts that stood in what is gone.
    gone: BTreeSet<String>,
    /// Keys that are gone from an object, with the part and the place of the object.
    lacking: BTreeSet<(String, Span, String)>,
    /// Tables that were made whole.
    tables: BTreeSet<String>,
    /// Entries that are not as they are written, as `map.entry`.
    changed: BTreeSet<String>,
    /// Whether nobody can say what is as it is written.
    unsure: bool,
    /// Whether a file could not be read at all.
    lost: bool,
}

impl Repairs {
    /// A file that could not be read at all.
    pub fn lost(&mut self, file: &File) {
        let words = file.text.split('"').skip(1).step_by(2);
        self.gone.extend(words.map(str::to_owned));
        (self.unsure, self.lost) = (true, true);
    }

    /// The entry of a policy that a path leads to or through, which is repaired without knowing what was meant.
    pub fn change(&mut self, tree: Option<&Node>, path: &str) {
        let entry = tree.and_then(|tree| {
            let way = find(tree, path)?;
            let (map, _) = tree.at(way.get(..1)?)?;
            let entry = way.get(..2).and_then(|way| tree.at(way)?.0);
            Some(format!("{}.{}", map?.key, entry.map_or("", |entry| entry.key.as_str())))
        });
        match entry {
            Some(entry) => _ = self.changed.insert(entry),
            None => self.unsure = true,
        }
    }

    /// A part was repaired, and where is not known.
    pub fn unsure(&mut self) {
        self.unsure = true;
    }

    /// Whether the policy says what its author meant: nothing was repaired but by what was meant.
    pub fn is_exact(&self) -> bool {
        !self.unsure && self.changed.is_empty()
    }

    /// The entries that are not as they are written, as `map.entry`.
    pub fn changed(&self) -> impl Iterator<Item = &str> {
        self.changed.iter().map(String::as_str)
    }

    /// Whether nobody can say what is as it is written.
    pub fn is_unsure(&self) -> bool {
        self.unsure
    }

    /// Whether a word stood in something that is gone, or was put in to stand for something.
    pub fn is_gone(&self, word: &str) -> bool {
        self.gone.contains(word)
    }

    /// Something that was taken out, with the key before it.
    pub fn taken(&mut self, node: &Node, key: Option<&str>) {
        let mut words = Vec::new();
        node.words(&mut words);
        self.gone.extend(words.into_iter().chain(key).map(str::to_owned));
    }

    /// A key that is gone from an object.
    pub fn lacks(&mut self, part: &str, object: Span, key: &str) {
        self.lacking.insert((part.to_owned(), object, key.to_owned()));
    }

    /// A word that was put in, and that means nothing.
    pub fn put(&mut self, word: &str) {
        self.gone.insert(word.to_owned());
    }

    /// A table that was made whole.
    pub fn table(&mut self, path: &str) {
        self.tables.insert(path.to_owned());
    }

    /// Whether a repair is the cause of an error.
    pub fn cause(&self, draft: &Draft<'_>, error: &PolicyError) -> bool {
        match &error.fault {
            Fault::Unknown { id, .. } => self.gone.contains(id),
            Fault::MissingText { key, .. } => self.gone.contains(key) || key.contains(NOTHING),
            Fault::Lacks { .. } if self.lost && error.path == "the top" => true,
            Fault::Lacks { what } => draft.tree(&error.part).is_some_and(|tree| {
                let way = find(tree, &error.path);
                let object = way.and_then(|way| Some(tree.at(&way)?.1.span));
                let gone = |key: &str| {
                    object.is_some_and(|object| {
                        self.lacking.contains(&(error.part.clone(), object, key.to_owned()))
                    })
                };
                gone(what) || INSTEAD.iter().any(|(key, lacking)| lacking == what && gone(key))
            }),
            Fault::Gap { .. } | Fault::Overlap { .. } => {
                self.tables.iter().any(|path| error.path.starts_with(path.as_str()))
            }
            _ => false,
        }
    }
}
