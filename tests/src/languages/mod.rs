//! The tests of Swift, Kotlin and Python, and of the apps written in them, run by `cargo test`.
//!
//! Each is a suite: a script that checks the format, builds with warnings as errors and runs the tests. This harness
//! builds the library, generates the code of all languages from it, and calls the scripts one after another. It
//! understands what `cargo test` passes on to any test program.

mod arguments;
mod library;
mod script;
mod selection;

use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::process::ExitCode;

use arguments::Arguments;
use library::Library;
use selection::{Selection, skipped};

/// A script of tests, and the name by which it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suite {
    /// What filters and `LOTSEN_SKIP` say.
    pub name: &'static str,
    /// Where the script is, from the root of the repository.
    pub script: &'static str,
}

/// All suites, in the order in which they run: an app after the package on which it stands.
pub const SUITES: [Suite; 5] = [
    Suite { name: "swift", script: "bindings/swift/test" },
    Suite { name: "kotlin", script: "bindings/kotlin/test" },
    Suite { name: "python", script: "bindings/python/test" },
    Suite { name: "ios", script: "ios-demo/test" },
    Suite { name: "android", script: "android-demo/test" },
];

/// Their names, as a message lists them.
fn names(suites: &[Suite]) -> String {
    suites.iter().map(|suite| suite.name).collect::<Vec<_>>().join(", ")
}

/// Runs what the arguments of this program and its environment ask for.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::read(env::args().skip(1));
    if arguments.list {
        list(&arguments);
        return ExitCode::SUCCESS;
    }
    let environment: BTreeMap<String, String> = env::vars().collect();
    let selection = match skipped(&environment) {
        Ok(skipped) => Selection::new(&arguments, &skipped),
        Err(refusal) => {
            eprintln!("languages: {refusal}");
            return ExitCode::FAILURE;
        }
    };
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let failed = run(tests.parent().unwrap_or(tests), &selection.run);
    println!("\n{}", selection.summary(&failed));
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn list(arguments: &Arguments) {
    let listed = SUITES.iter().filter(|suite| arguments.select(suite.name)).collect::<Vec<_>>();
    for suite in &listed {
        println!("{}: test", suite.name);
    }
    if !arguments.terse {
        println!("\n{} tests, 0 benchmarks", listed.len());
    }
}

/// Runs the suites, and gives those that failed. Without a library each of them has failed.
fn run(root: &Path, suites: &[Suite]) -> Vec<Suite> {
    if suites.is_empty() {
        return Vec::new();
    }
    println!("\nlanguages: {} (LOTSEN_SKIP=name,… leaves one out)", names(suites));
    match Library::build(root) {
        Ok(library) => {
            suites.iter().filter(|suite| !script::passes(root, **suite, &library)).copied().collect()
        }
        Err(reason) => {
            eprintln!("languages: {reason}");
            suites.to_vec()
        }
    }
}
