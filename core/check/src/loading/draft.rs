//! The files of a policy as trees, which repairs change.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::policy::{Fault, Part, PolicyError};

use crate::document::{Files, Member, Node};

/// The files as trees that are changed by repairs.
pub(crate) struct Draft<'a> {
    pub files: &'a Files,
    /// One for each file; none where it cannot be read at all.
    pub trees: Vec<Option<Node>>,
}

impl<'a> Draft<'a> {
    /// The files as they are written.
    pub fn new(files: &'a Files, trees: Vec<Option<Node>>) -> Self {
        Self { files, trees }
    }

    /// Loads what they hold.
    pub fn load(&self) -> Result<Arc<Policy>, PolicyError> {
        let texts: Vec<String> =
            self.trees.iter().map(|tree| tree.as_ref().map_or("{}".to_owned(), Node::json)).collect();
        let parts = self.files.iter().zip(&texts);
        let parts: Vec<Part<'_>> =
            parts.map(|(file, text)| Part { name: &file.name, bytes: text.as_bytes() }).collect();
        Policy::load(&parts)
    }

    /// The tree of a file.
    pub fn tree(&self, part: &str) -> Option<&Node> {
        let at = self.files.iter().position(|file| file.name == part)?;
        self.trees.get(at)?.as_ref()
    }

    /// The tree of a file, to be changed.
    pub fn tree_mut(&mut self, part: &str) -> Option<&mut Node> {
        let at = self.files.iter().position(|file| file.name == part)?;
        self.trees.get_mut(at)?.as_mut()
    }

    /// The entries of a map of the policy, in all files.
    pub fn entries(&self, map: &str) -> impl Iterator<Item = &Member> {
        let trees = self.trees.iter().flatten();
        trees.filter_map(move |tree| tree.get(map)).flat_map(Node::members)
    }

    /// The files that have texts in a language.
    pub fn files_with(&self, locale: &str) -> impl Iterator<Item = &str> {
        let files = self.files.iter().zip(&self.trees);
        let has = move |tree: &Node| tree.get("texts").is_some_and(|texts| texts.get(locale).is_some());
        files.filter(move |(_, tree)| tree.as_ref().is_some_and(has)).map(|(file, _)| file.name.as_str())
    }

    /// The file to which a text in a language is added: that in which the text stands in another language, if it has both;
    /// otherwise the policy's own with the most texts in it.
    pub fn file_of_texts(&self, locale: &str, beside: &str) -> Option<&str> {
        let own = |file: &str| !self.files.is_of_base(file);
        let texts = |file: &str| {
            let texts = self.tree(file).and_then(|tree| tree.get("texts")?.get(locale));
            texts.map_or(0, |texts| texts.members().len())
        };
        self.files_with(locale).max_by_key(|file| (own(file), *file == beside, texts(file)))
    }
}

/// What is said to be wrong where a key is not known to the format.
pub(super) fn unknown_key(fault: &Fault) -> Option<(&str, Vec<&str>)> {
    let Fault::Unreadable { reason, .. } = fault else { return None };
    let (_, rest) = reason.split_once("unknown field `")?;
    let (key, rest) = rest.split_once('`')?;
    Some((key, rest.split('`').skip(1).step_by(2).collect()))
}
