//! The tests of Swift, Kotlin and Python, run by `cargo test`.
//!
//! Each language has a script, `bindings/<language>/test`, that checks its format, builds it with warnings as errors
//! and runs its tests. This harness builds the library, generates the code of all languages from it, and calls the
//! scripts one after another. It understands what `cargo test` passes on to any test program.

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

/// The languages that have a script, in the order in which they run.
pub const LANGUAGES: [&str; 3] = ["swift", "kotlin", "python"];

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
    let listed = LANGUAGES.into_iter().filter(|name| arguments.select(name)).collect::<Vec<_>>();
    for name in &listed {
        println!("{name}: test");
    }
    if !arguments.terse {
        println!("\n{} tests, 0 benchmarks", listed.len());
    }
}

/// Runs the languages, and gives those that failed. Without a library each of them has failed.
fn run<'a>(root: &Path, languages: &[&'a str]) -> Vec<&'a str> {
    if languages.is_empty() {
        return Vec::new();
    }
    println!("\nlanguages: {} (LOTSEN_SKIP=name,… leaves one out)", languages.join(", "));
    match Library::build(root) {
        Ok(library) => {
            let run = |language: &&&str| !script::passes(root, language, &library);
            languages.iter().filter(run).copied().collect()
        }
        Err(reason) => {
            eprintln!("languages: {reason}");
            languages.to_vec()
        }
    }
}
