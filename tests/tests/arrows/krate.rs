//! A crate: its modules, and which of them uses which.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::graph::Graph;
use crate::references::Reference;
use crate::source::{self, Module, Names};

/// What stands for the file of a folder's own module, `mod.rs`, among the files and folders in it.
pub const OWN: &str = "mod.rs";

/// A crate.
pub struct Crate {
    /// The folder from which its files are named.
    root: PathBuf,
    modules: Vec<Module>,
    /// The number of each module by its path.
    numbers: BTreeMap<Names, usize>,
}

/// More re-exports than this in a row are a ring.
const MAX_REEXPORTS: usize = 32;

impl Crate {
    /// Reads the crate whose sources are in a folder below another.
    pub fn read(root: &Path, folder: &Path) -> Self {
        let modules = source::read(&root.join(folder));
        let numbers = modules.iter().enumerate().map(|(at, module)| (module.path.clone(), at)).collect();
        Self { root: root.to_owned(), modules, numbers }
    }

    /// How many modules it has.
    pub fn len(&self) -> usize {
        self.modules.len()
    }

    /// For each module that has others in it a graph of those, by its path: each file or folder in it is a node, and
    /// so is its own file. An arrow is labelled with a file and what that refers to.
    pub fn graphs(&self) -> BTreeMap<Names, Graph> {
        let mut graphs: BTreeMap<Names, Graph> = BTreeMap::new();
        for (user, module) in self.modules.iter().enumerate() {
            for reference in &module.references {
                let Some(used) = self.find(user, &reference.path) else { continue };
                let target = &self.modules[used].path;
                // A module that re-exports what is in it does not use that.
                if user == used || reference.exported && target.starts_with(&module.path) {
                    continue;
                }
                let shared = module.path.iter().zip(target).take_while(|(one, other)| one == other).count();
                let node = |path: &Names| path.get(shared).cloned().unwrap_or_else(|| OWN.to_owned());
                let graph = graphs.entry(module.path[..shared].to_vec()).or_default();
                graph.add(&node(&module.path), &node(target), self.example(module, reference));
            }
        }
        graphs
    }

    /// The paths that begin with the name of another crate, from that on, each with an example.
    pub fn uses_of(&self, other: &str) -> Vec<(&[String], String)> {
        let mut uses = Vec::new();
        for module in &self.modules {
            let paths = module.references.iter().filter(|reference| reference.path[0] == other);
            uses.extend(paths.map(|reference| (&reference.path[1..], self.example(module, reference))));
        }
        uses
    }

    /// The name of the module below the root to which a path from the root leads; none for the root's own.
    pub fn top_module(&self, path: &[String]) -> Option<String> {
        self.modules[self.descend(path, 0)?].path.first().cloned()
    }

    fn example(&self, module: &Module, reference: &Reference) -> String {
        let file = module.file.strip_prefix(&self.root).unwrap_or(&module.file);
        format!("`{}` in {}", reference.path.join("::"), file.display())
    }

    /// The module to which a path leads that is written in another; none where it leads out of the crate.
    fn find(&self, module: usize, written: &[String]) -> Option<usize> {
        self.descend(&self.absolute(module, written, 0)?, 0)
    }

    /// A path from the root of the crate; none where it does not begin in it.
    fn absolute(&self, module: usize, written: &[String], depth: usize) -> Option<Names> {
        let module = &self.modules[module];
        let (first, rest) = written.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([&module.path, rest].concat()),
            "super" => {
                let mut path = module.path.clone();
                let above = written.iter().take_while(|name| *name == "super").count();
                path.truncate(path.len().checked_sub(above)?);
                Some([&path, &written[above..]].concat())
            }
            name if module.children.contains(name) => Some([&module.path, written].concat()),
            name => {
                let imported = module.imports.get(name).filter(|path| path.first() != Some(first))?;
                assert!(depth < MAX_REEXPORTS, "imports go round at {}", module.file.display());
                let base = self.absolute(self.numbers[&module.path], imported, depth + 1)?;
                Some([&base, rest].concat())
            }
        }
    }

    /// The module to which a path from the root of the crate leads, through re-exports; none where it leads out.
    fn descend(&self, path: &[String], depth: usize) -> Option<usize> {
        assert!(depth < MAX_REEXPORTS, "re-exports go round at {}", path.join("::"));
        let mut number = self.numbers[&Names::new()];
        for (at, name) in path.iter().enumerate() {
            let module = &self.modules[number];
            let rest = &path[at + 1..];
            if module.children.contains(name) {
                number = self.numbers[&path[..=at]];
            } else if let Some(imported) = module.imports.get(name) {
                let base = self.absolute(number, imported, 0)?;
                return self.descend(&[&base, rest].concat(), depth + 1);
            } else if let Some(glob) = self.glob_with(number, name) {
                return self.descend(&[&glob, &path[at..]].concat(), depth + 1);
            } else {
                break;
            }
        }
        Some(number)
    }

    /// The module of which another re-exports everything, and which has this name.
    fn glob_with(&self, module: usize, name: &str) -> Option<Names> {
        let globs = self.modules[module].globs.iter();
        let mut paths = globs.filter_map(|glob| self.absolute(module, glob, 0));
        paths.find(|path| {
            let target = self.numbers.get(path).map(|number| &self.modules[*number]);
            target.is_some_and(|target| target.has(name))
        })
    }
}
