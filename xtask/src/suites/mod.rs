//! The tests of the languages and of the apps, which Rust alone cannot run.
//!
//! Each is a suite: a script that checks the format, builds with warnings as errors and runs the tests. The library is
//! built and the code of every language generated first; then the scripts run one after another.

mod library;
mod selection;

use std::env;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use clap::ValueEnum;

pub use library::Library;
use selection::{SKIP, Selection};

/// A script of tests. They run in this order: an app after the package on which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// The Swift package
    Swift,
    /// The Kotlin package
    Kotlin,
    /// The Python package
    Python,
    /// The package for web pages
    Web,
    /// Signatures, against those of minisign
    Minisign,
    /// The iPhone app
    Ios,
    /// The Android app
    Android,
    /// The site
    Site,
}

impl Suite {
    /// Where the script is, from the root of the repository.
    #[must_use]
    pub fn script(self) -> &'static str {
        match self {
            Self::Swift => "bindings/swift/test",
            Self::Kotlin => "bindings/kotlin/test",
            Self::Python => "bindings/python/test",
            Self::Web => "bindings/web/test",
            Self::Minisign => "tests/minisign/test",
            Self::Ios => "ios-demo/test",
            Self::Android => "android-demo/test",
            Self::Site => "web-demo/test",
        }
    }

    /// The name by which it is asked for.
    #[must_use]
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// The names of some suites, as a message lists them.
#[must_use]
pub fn names(suites: &[Suite]) -> String {
    suites.iter().map(|suite| suite.name()).collect::<Vec<_>>().join(", ")
}

/// What `cargo test` has to say of that which it does not run.
#[must_use]
pub fn not_run() -> String {
    let all = names(Suite::value_variants());
    format!("Not run here: {all}. `cargo xtask test` runs them, all or those that it is given by name.")
}

/// Tests the suites that are named, or all. Where one is named, further arguments go to its own test runner.
///
/// # Errors
/// Which suites failed; without the library each of them has. A script that is not there has failed.
pub fn test(named: &[Suite], arguments: &[String]) -> Result<()> {
    ensure!(arguments.is_empty() || named.len() == 1, "further arguments go to one suite: name it");
    let selection = Selection::new(named, env::var(SKIP).ok().as_deref(), env::var("CI").ok().as_deref())?;
    let mut failed = Vec::new();
    if !selection.run.is_empty() {
        println!("{} ({SKIP}=name,… leaves one out)", names(&selection.run));
        let library = Library::build()?;
        let passed = |suite: &Suite| passes(*suite, library.script(suite.script()).args(arguments));
        failed.extend(selection.run.iter().copied().filter(|suite| !passed(suite)));
    }
    let summary = selection.summary(&failed);
    if !failed.is_empty() {
        bail!(summary);
    }
    println!("\n{summary}");
    Ok(())
}

/// Runs the script of a suite, whose output passes through as it comes.
fn passes(suite: Suite, script: &mut Command) -> bool {
    let since = Instant::now();
    println!("\n=== {}: {}", suite.name(), suite.script());
    let (passed, reason) = match script.status() {
        Ok(status) if status.success() => (true, "ok".to_owned()),
        Ok(status) => (false, format!("FAILED: {status}")),
        Err(error) => (false, format!("FAILED: {}: {error}", suite.script())),
    };
    println!("--- {}: {reason}, {} s", suite.name(), since.elapsed().as_secs());
    passed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::root;

    #[test]
    fn the_script_of_every_suite_is_in_the_repository() {
        for suite in Suite::value_variants() {
            assert!(root().join(suite.script()).is_file(), "{suite:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_script_passes_by_its_exit_status() {
        let sh = |line: &str| passes(Suite::Swift, Command::new("sh").args(["-c", line]));
        assert!(sh("exit 0"));
        assert!(!sh("exit 3"));
    }

    #[test]
    fn a_script_that_is_missing_has_failed() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!passes(Suite::Swift, &mut Command::new(folder.path().join("test"))));
    }

    #[test]
    fn arguments_for_several_suites_are_refused() {
        let refusal = test(&[Suite::Ios, Suite::Swift], &["--filter".to_owned()]).unwrap_err();
        assert!(refusal.to_string().contains("one suite"), "{refusal}");
    }
}
