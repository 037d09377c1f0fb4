//! A policy with edits.

use std::path::Path;

use lotsen_check::Files;

/// A file, what stands there, and what is written instead.
#[derive(Debug, Clone)]
pub struct Edit {
    pub file: String,
    pub from: String,
    pub to: String,
}

impl Edit {
    pub fn new(file: &str, from: &str, to: &str) -> Self {
        Self { file: file.to_owned(), from: from.to_owned(), to: to.to_owned() }
    }

    /// Edits as a diff without context: a file, then lines with `-` and the lines with `+` that stand for them.
    pub fn read(diff: &str) -> Vec<Self> {
        let mut edits: Vec<Self> = Vec::new();
        let (mut file, mut from, mut adding) = ("", Vec::new(), false);
        for line in diff.lines() {
            if let Some(name) = line.strip_prefix("--- ") {
                file = name;
            } else if let Some(line) = line.strip_prefix('-') {
                if adding {
                    from.clear();
                }
                adding = false;
                from.push(line);
            } else if let Some(line) = line.strip_prefix('+') {
                match edits.last_mut().filter(|_| adding) {
                    Some(edit) => edit.to = format!("{}\n{line}", edit.to),
                    None => edits.push(Self::new(file, &from.join("\n"), line)),
                }
                adding = true;
            }
        }
        edits
    }
}

/// The files with these edits; each must hit something.
pub fn edited(folder: &Path, edits: &[Edit]) -> Files {
    let files = Files::read(folder).expect("the policy is there");
    let known = |edit: &Edit| files.names().any(|name| name == edit.file);
    let files = if edits.iter().all(known) { files } else { standing_alone(folder) };
    let files = files.names().map(|name| {
        let mut text = files.text(name).expect("a file").to_owned();
        for edit in edits.iter().filter(|edit| edit.file == name) {
            assert!(text.contains(&edit.from), "{name} has no “{}”", edit.from);
            text = text.replacen(&edit.from, &edit.to, 1);
        }
        (name.to_owned(), text)
    });
    Files::new(files)
}

/// The policy as if it had written itself what is of its base.
fn standing_alone(folder: &Path) -> Files {
    let whole = lotsen_base::read(folder).expect("the policy is there");
    Files::new(whole.as_own().into_iter().map(|part| (part.name, part.text)))
}
