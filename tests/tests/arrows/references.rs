//! The paths that an item refers to: in imports, in code, and in what is given to macros.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprCall, ImplItemFn, Item, ItemUse, Macro, UseTree, Visibility};

use crate::source::{Names, for_tests};

/// A path that is referred to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The path as it is written.
    pub path: Names,
    /// Whether it is re-exported, and not only used.
    pub exported: bool,
}

/// A name that a `use` brings in.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// The path.
    pub path: Names,
    /// The name by which it is known from then on; none for everything in it.
    pub name: Option<String>,
}

/// The paths that an item refers to.
pub fn references(item: &Item) -> Vec<Reference> {
    let mut collector = Collector::default();
    collector.visit_item(item);
    collector.references
}

/// Every path of a `use`, its groups resolved.
pub fn flatten(tree: &UseTree) -> Vec<Import> {
    let mut imports = Vec::new();
    flatten_into(tree, Vec::new(), &mut imports);
    imports
}

fn flatten_into(tree: &UseTree, mut path: Names, imports: &mut Vec<Import>) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            flatten_into(&part.tree, path, imports);
        }
        UseTree::Group(group) => {
            group.items.iter().for_each(|tree| flatten_into(tree, path.clone(), imports));
        }
        UseTree::Glob(_) => imports.push(Import { path, name: None }),
        UseTree::Name(last) => {
            // `a::{self}` is `a`.
            if last.ident != "self" {
                path.push(last.ident.to_string());
            }
            imports.push(Import { name: path.last().cloned(), path });
        }
        UseTree::Rename(last) => {
            if last.ident != "self" {
                path.push(last.ident.to_string());
            }
            imports.push(Import { name: Some(last.rename.to_string()), path });
        }
    }
}

#[derive(Default)]
struct Collector {
    references: Vec<Reference>,
}

impl Collector {
    /// Adds a path that code names. A single name that begins small may be a variable, and names no module.
    fn add(&mut self, path: Names) {
        let is_type = |name: &String| name.starts_with(char::is_uppercase);
        if path.len() > 1 || path.iter().any(is_type) {
            self.references.push(Reference { path, exported: false });
        }
    }

    /// Adds the paths among tokens: names with `::` between them.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Names = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(ident) if colons == 2 => path.push(ident.to_string()),
                TokenTree::Ident(ident) => {
                    self.add(std::mem::take(&mut path));
                    path.push(ident.to_string());
                }
                other => {
                    self.add(std::mem::take(&mut path));
                    if let TokenTree::Group(group) = other {
                        self.add_tokens(group.stream());
                    }
                }
            }
            colons = 0;
        }
        self.add(path);
    }
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast Item) {
        // A module of its own has references of its own.
        if !matches!(item, Item::Mod(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, used: &'ast ItemUse) {
        let exported = !matches!(used.vis, Visibility::Inherited);
        let imports = flatten(&used.tree).into_iter();
        self.references.extend(imports.map(|import| Reference { path: import.path, exported }));
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        // A name that is called is a function's, most of all.
        if let Expr::Path(function) = &*call.func
            && let Some(name) = function.path.get_ident()
        {
            self.references.push(Reference { path: vec![name.to_string()], exported: false });
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.add_tokens(called.tokens.clone());
    }

    /// Whom something is visible to is no use of it.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    /// Attributes name derives and lints.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
