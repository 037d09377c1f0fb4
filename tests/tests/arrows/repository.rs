//! The arrows of this repository: no cycle anywhere, and those between modules as ARCHITECTURE.md draws them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagram;
use crate::graph::{Cycle, Graph};
use crate::krate::{Crate, OWN};

/// The crates: what the diagram calls each, what code calls it, and the folder of its sources.
const CRATES: [(&str, &str, &str); 8] = [
    ("core", "lotsen", "core/src"),
    ("base", "lotsen_base", "core/base/src"),
    ("proof", "lotsen_proof", "core/proof/src"),
    ("twin", "lotsen_twin", "core/twin/src"),
    ("author", "lotsen_author", "core/author/src"),
    ("check", "lotsen_check", "core/check/src"),
    ("facade", "lotsen_ffi", "bindings/src"),
    ("cli", "lotsen_cli", "bindings/cli/src"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn read(folder: &str) -> Crate {
    let krate = Crate::read(&root(), Path::new(folder));
    assert!(krate.len() > 3, "{folder} has {} modules", krate.len());
    krate
}

/// Every cycle of a crate with its folder, and the arrows that make it.
fn cycles(folder: &str) -> Vec<(String, Cycle, String)> {
    let mut found = Vec::new();
    for (path, graph) in read(folder).graphs() {
        let folder = [&[folder.to_owned()], &path[..]].concat().join("/");
        let cycles = graph.cycles().into_iter();
        found.extend(cycles.map(|cycle| (folder.clone(), cycle.clone(), graph.describe(&cycle))));
    }
    found
}

#[test]
fn no_files_and_no_folders_use_each_other_in_a_ring() {
    let found: Vec<_> = CRATES.into_iter().flat_map(|(_, _, folder)| cycles(folder)).collect();
    let mut message = String::new();
    for (folder, cycle, arrows) in &found {
        writeln!(message, "in {folder} these use each other: {cycle:?}\n{arrows}\n").unwrap();
    }
    assert!(message.is_empty(), "\n{message}");
}

/// The arrows between the modules of the core, and from the other crates to them.
fn arrows() -> Graph {
    let core = read(CRATES[0].2);
    let mut arrows = Graph::default();
    let between = &core.graphs()[&Vec::new()];
    for (from, to, example) in between.arrows().filter(|(from, to, _)| *from != OWN && *to != OWN) {
        arrows.add(from, to, example.to_owned());
    }
    for (node, _, folder) in &CRATES[1..] {
        let krate = read(folder);
        for (other, name, _) in CRATES {
            for (path, example) in krate.uses_of(name) {
                let to = if other == "core" { core.top_module(path) } else { Some(other.to_owned()) };
                if let Some(to) = to {
                    arrows.add(node, &to, example);
                }
            }
        }
    }
    arrows
}

#[test]
fn the_diagram_shows_the_arrows_that_are() {
    let drawn = diagram::read(&fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap());
    let arrows = arrows();
    let mut message = String::new();
    for (from, to, example) in arrows.arrows() {
        if !drawn.reachable(from).contains(to) {
            writeln!(message, "missing: {from} --> {to}   for {example}").unwrap();
        }
    }
    for (from, to, _) in drawn.arrows().filter(|(from, to, _)| !arrows.has(from, to)) {
        writeln!(message, "untrue: {from} --> {to}").unwrap();
    }
    assert!(message.is_empty(), "the diagram of ARCHITECTURE.md and the code differ:\n{message}");
    assert!(drawn.cycles().is_empty(), "the diagram has a cycle: {:?}", drawn.cycles());
}
