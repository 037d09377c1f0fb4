//! The reader itself, on small crates: which arrows and cycles it finds, and which it does not.

use std::fs;
use std::path::Path;

use crate::diagram;
use crate::graph::Graph;
use crate::krate::Crate;

/// The graph of the modules at a path of a crate that is written as files and their texts.
fn graph(files: &[(&str, &str)], path: &[&str]) -> Graph {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
    Crate::read(folder.path(), Path::new("")).graphs().remove(&path).unwrap_or_default()
}

fn arrows(files: &[(&str, &str)], path: &[&str]) -> Vec<String> {
    graph(files, path).arrows().map(|(from, to, _)| format!("{from} --> {to}")).collect()
}

/// The arrows between `a`, `b` and `c`, where `a` has this text.
fn arrows_of_a(text: &str) -> Vec<String> {
    arrows(
        &[
            ("lib.rs", "mod a; mod b; mod c; pub use b::Reexported; struct Own;"),
            ("a.rs", text),
            ("b.rs", "pub struct B; pub struct Reexported; pub mod inner { pub struct Inner; }"),
            ("c.rs", "pub use crate::b::inner::*; pub fn c() {}"),
        ],
        &[],
    )
}

#[test]
fn an_arrow_is_found_however_a_module_is_named() {
    for text in [
        "use crate::b::B;",
        "use crate::b;",
        "use crate::{b::{self, B}};",
        "use super::b::B as Other;",
        "pub use crate::b::B;",
        "fn a(_: crate::b::B) {}",
        "fn a() { let _ = super::b::B; }",
        "fn a() { use crate::b::B; }",
        "fn a() { println!(\"{:?}\", crate::b::B); }",
        "mod nested { use super::super::b::B; }",
        "impl From<crate::b::B> for u8 { fn from(_: crate::b::B) -> u8 { 0 } }",
    ] {
        assert_eq!(arrows_of_a(text), ["a --> b", "c --> b"], "{text}");
    }
}

#[test]
fn an_arrow_leads_to_where_something_is_defined() {
    assert_eq!(arrows_of_a("use crate::Reexported;"), ["a --> b", "c --> b"]);
    assert_eq!(arrows_of_a("use super::c::Inner;"), ["a --> b", "c --> b"]);
    assert_eq!(arrows_of_a("use super::c::c;"), ["a --> c", "c --> b"]);
    assert_eq!(arrows_of_a("use crate::Own;"), ["a --> mod.rs", "c --> b"]);
}

#[test]
fn what_is_for_tests_or_of_another_crate_is_no_arrow() {
    for text in [
        "",
        "use std::b::B;",
        "use ::b::B;",
        "/// [`crate::b::B`]\nstruct A;",
        "#[cfg(test)] use crate::b::B;",
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "pub(in crate::b) struct A;",
        "fn a(b: u8) -> u8 { b }",
    ] {
        assert_eq!(arrows_of_a(text), ["c --> b"], "{text}");
    }
}

#[test]
fn a_folder_may_re_export_what_is_in_it_and_not_be_used_by_what_it_uses() {
    let files = |own, child| [("lib.rs", "mod f;"), ("f/mod.rs", own), ("f/child.rs", child)];
    let cycles = |own, child| graph(&files(own, child), &["f"]).cycles().len();
    let (defines, uses_own) = ("mod child; pub struct Own;", "use super::Own; pub struct Child;");
    assert_eq!(cycles(defines, uses_own), 0);
    assert_eq!(cycles("mod child; pub use child::Child; pub struct Own;", uses_own), 0);
    assert_eq!(cycles("mod child; use child::Child; pub struct Own;", uses_own), 1);
    assert_eq!(cycles("mod child; pub struct Own(child::Child);", uses_own), 1);
    assert_eq!(cycles("mod child; pub use child::Child; pub struct Own(Child);", uses_own), 1);
    assert_eq!(
        cycles("mod child; pub use child::c; pub fn own() { c() }", "use super::own; pub fn c() {}"),
        1
    );
}

#[test]
fn folders_that_use_each_other_through_different_files_are_a_cycle() {
    let files = [
        ("lib.rs", "mod one; mod two;"),
        ("one/mod.rs", "mod a; mod b;"),
        ("one/a.rs", "use crate::two::c::C;"),
        ("one/b.rs", "pub struct B;"),
        ("two/mod.rs", "pub mod c; mod d;"),
        ("two/c.rs", "pub struct C;"),
        ("two/d.rs", "use crate::one::b::B;"),
    ];
    let graph = graph(&files, &[]);
    let cycles: Vec<_> = graph.cycles().into_iter().collect();
    assert_eq!(cycles, [["one", "two"].map(str::to_owned).into()]);
    let described = graph.describe(&cycles[0]);
    assert!(described.contains("one --> two   `crate::two::c::C` in one/a.rs"), "{described}");
    assert!(arrows(&files, &["one"]).is_empty());
}

#[test]
fn a_diagram_is_one_arrow_a_line() {
    let drawn = diagram::read("text\n```mermaid\ngraph TD\n    a --> b\n    b --> c\n```\nmore");
    assert_eq!(drawn.arrows().count(), 2);
    assert!(drawn.reachable("a").contains("c") && !drawn.reachable("c").contains("a"));
}
