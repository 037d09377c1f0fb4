//! The modules of a crate, read from its source files: what each declares, imports and refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Item, Visibility};

use crate::references::{Reference, flatten, references};

/// The names of a path, from the root of the crate or from where it stands.
pub type Names = Vec<String>;

/// A module of a crate.
#[derive(Debug)]
pub struct Module {
    /// Its path from the root of the crate; empty for the root itself.
    pub path: Names,
    /// The file in which it stands.
    pub file: PathBuf,
    /// The names of the modules that it declares.
    pub children: BTreeSet<String>,
    /// The names of whatever else it defines.
    pub items: BTreeSet<String>,
    /// The names that it imports, each with the path that it stands for.
    pub imports: BTreeMap<String, Names>,
    /// The modules of which it re-exports everything.
    pub globs: Vec<Names>,
    /// Every path that it refers to, as it is written.
    pub references: Vec<Reference>,
}

impl Module {
    /// Whether it has something of this name, imported or its own.
    pub fn has(&self, name: &str) -> bool {
        self.items.contains(name) || self.children.contains(name) || self.imports.contains_key(name)
    }
}

/// Reads the crate whose sources are in a folder; modules that are compiled for tests alone are left out.
pub fn read(folder: &Path) -> Vec<Module> {
    let mut modules = Vec::new();
    let roots = ["lib.rs", "main.rs"].map(|name| folder.join(name));
    let root = roots.iter().find(|root| root.exists()).unwrap();
    read_file(root, folder, &[], &mut modules);
    modules
}

fn read_file(file: &Path, folder: &Path, path: &[String], modules: &mut Vec<Module>) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    read_items(&parsed.items, file, folder, path, modules);
}

fn read_items(items: &[Item], file: &Path, folder: &Path, path: &[String], modules: &mut Vec<Module>) {
    let items: Vec<&Item> = items.iter().filter(|item| !for_tests(attributes(item))).collect();
    let mut module = Module {
        path: path.to_vec(),
        file: file.to_owned(),
        children: BTreeSet::new(),
        items: BTreeSet::new(),
        imports: BTreeMap::new(),
        globs: Vec::new(),
        references: Vec::new(),
    };
    let mut nested = Vec::new();
    for item in items {
        match item {
            Item::Mod(declared) => {
                module.children.insert(declared.ident.to_string());
                nested.push(declared);
            }
            Item::Use(used) => {
                for import in flatten(&used.tree) {
                    match import.name {
                        Some(name) => drop(module.imports.insert(name, import.path)),
                        None if matches!(used.vis, Visibility::Inherited) => {}
                        None => module.globs.push(import.path),
                    }
                }
            }
            other => module.items.extend(name_of(other)),
        }
        module.references.extend(references(item));
    }
    modules.push(module);
    for declared in nested {
        let name = declared.ident.to_string();
        let path = [path, std::slice::from_ref(&name)].concat();
        let folder = folder.join(&name);
        match &declared.content {
            Some((_, items)) => read_items(items, file, &folder, &path, modules),
            None => {
                let beside = folder.with_extension("rs");
                let inside = folder.join("mod.rs");
                let file = if beside.exists() { beside } else { inside };
                read_file(&file, &folder, &path, modules);
            }
        }
    }
}

/// Whether something is compiled for tests alone: those of Rust, or those of another language.
pub fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list().ok().filter(|list| list.path.is_ident("cfg"));
        let condition = list.map(|list| list.tokens.to_string());
        condition.is_some_and(|condition| condition == "test" || condition == "feature = \"conformance\"")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
