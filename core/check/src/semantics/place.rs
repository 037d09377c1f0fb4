//! Where something stands that is called by its id.

use crate::document::{File, Files, Node, Way, find};
use crate::finding::{Location, Span};

/// The files as they are written.
pub(crate) struct Written<'a> {
    pub files: &'a Files,
    pub trees: &'a [Option<Node>],
}

impl<'a> Written<'a> {
    pub fn trees(&self) -> impl Iterator<Item = (&'a File, &'a Node)> {
        self.files.iter().zip(self.trees).filter_map(|(file, tree)| Some((file, tree.as_ref()?)))
    }

    /// The place of a path such as `sights.qr_code`, in whichever file has it.
    pub fn path(&self, path: &str) -> Option<Location> {
        let (file, tree, way) = self.find(path)?;
        let (key, node) = tree.at(&way)?;
        let id = node.get("id").map(|id| id.span);
        Some(file.location(key.map_or(id.unwrap_or(node.span), |key| key.key_span)))
    }

    /// The place of a step, or of something in it: a field and the number there.
    pub fn step(&self, journey: &str, step: &str, within: Option<(&str, usize)>) -> Option<Location> {
        let (file, steps) = self.list(&format!("journeys.{journey}.steps"))?;
        let written = steps.iter().find(|written| written.get("id").and_then(Node::as_text) == Some(step));
        // A journey that reads a question asks for it first, in a step that nobody wrote.
        let Some(written) = written else { return self.path(&format!("journeys.{journey}.reads")) };
        let within = within.and_then(|(field, at)| written.get(field)?.items().get(at));
        let id = || written.get("id").map_or(written.span, |id| id.span);
        Some(file.location(within.map_or_else(id, |within| within.span)))
    }

    /// The place of a row of a table.
    pub fn row(&self, table: &str, row: &str) -> Option<Location> {
        let (file, rows) = self.list(&format!("tables.{table}.rows"))?;
        let written =
            rows.iter().find_map(|written| written.get("id").filter(|id| id.as_text() == Some(row)));
        written.map(|id| file.location(id.span))
    }

    /// The place of a text in the first language that has it.
    pub fn text(&self, key: &str) -> Option<Location> {
        self.trees().find_map(|(file, tree)| {
            let languages = tree.get("texts")?.members();
            let texts = languages.iter().flat_map(|language| language.value.members());
            texts.into_iter().find(|text| text.key == key).map(|text| file.location(text.key_span))
        })
    }

    /// The place of nothing that is written: the beginning.
    pub fn beginning(&self) -> Location {
        let first = self.files.iter().next().map(|file| file.location(Span::default()));
        first.unwrap_or_else(|| Location { file: String::new(), line: 1, column: 1, span: Span::default() })
    }

    fn list(&self, path: &str) -> Option<(&'a File, &'a [Node])> {
        let (file, tree, way) = self.find(path)?;
        Some((file, tree.at(&way)?.1.items()))
    }

    fn find(&self, path: &str) -> Option<(&'a File, &'a Node, Way)> {
        self.trees().find_map(|(file, tree)| Some((file, tree, find(tree, path)?)))
    }
}
