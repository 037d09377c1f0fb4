//! Which suites run, and which are left out because somebody said so.

use std::collections::BTreeMap;

use super::arguments::Arguments;
use super::{SUITES, Suite, names};

/// The variable that leaves suites out, by name.
const SKIP: &str = "LOTSEN_SKIP";

/// The suites that the environment leaves out, or why it may not.
pub fn skipped(environment: &BTreeMap<String, String>) -> Result<Vec<Suite>, String> {
    let given = environment.get(SKIP).map(String::as_str).unwrap_or_default();
    let mut skipped = Vec::new();
    for name in given.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let known = SUITES.into_iter().find(|known| known.name == name);
        skipped.push(known.ok_or_else(|| {
            format!("{SKIP} names “{name}”, which is none of those here; allowed: {}", names(&SUITES))
        })?);
    }
    let ci = environment.get("CI").is_some_and(|value| value == "true" || value == "1");
    if ci && !skipped.is_empty() {
        return Err(format!("{SKIP} is set where CI is; CI never skips a suite"));
    }
    Ok(skipped)
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Selection {
    /// What runs.
    pub run: Vec<Suite>,
    /// What would have run.
    skipped: Vec<Suite>,
}

impl Selection {
    /// Of the suites that the arguments ask for, those that are skipped and those that run.
    #[must_use]
    pub fn new(arguments: &Arguments, skipped: &[Suite]) -> Self {
        let asked = SUITES.into_iter().filter(|suite| arguments.select(suite.name));
        let (skipped, run) = asked.partition(|suite| skipped.contains(suite));
        Self { run, skipped }
    }

    /// The last line: how many passed and failed, and what was skipped.
    #[must_use]
    pub fn summary(&self, failed: &[Suite]) -> String {
        let mut line =
            format!("{} passed, {} failed", self.run.len().saturating_sub(failed.len()), failed.len());
        if !self.skipped.is_empty() {
            let (count, names) = (self.skipped.len(), names(&self.skipped));
            line = format!("{line}, {count} skipped. {SKIP} left out {names}: not tested here.");
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> BTreeMap<String, String> {
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn only_suites_that_are_named_are_skipped_and_the_last_line_names_them() {
        let skipped = skipped(&environment(&[("LOTSEN_SKIP", "kotlin, ios,swift")])).unwrap();
        let selection = Selection::new(&Arguments::default(), &skipped);
        assert_eq!(names(&selection.run), "python, android");
        assert_eq!(
            selection.summary(&[]),
            "2 passed, 0 failed, 3 skipped. LOTSEN_SKIP left out swift, kotlin, ios: not tested here."
        );
        assert!(selection.summary(&selection.run).starts_with("0 passed, 2 failed, 3 skipped."));
    }

    #[test]
    fn what_no_argument_asks_for_is_not_told_as_skipped() {
        let skipped = skipped(&environment(&[("LOTSEN_SKIP", "swift")])).unwrap();
        let asked = Arguments::read(["android".to_owned()]);
        assert_eq!(Selection::new(&asked, &skipped).summary(&[]), "1 passed, 0 failed");
    }

    #[test]
    fn without_the_variable_everything_runs() {
        for variables in [&[][..], &[("LOTSEN_SKIP", "")], &[("CI", "true")]] {
            let skipped = skipped(&environment(variables)).unwrap();
            let selection = Selection::new(&Arguments::default(), &skipped);
            assert_eq!(selection.run, SUITES);
            assert_eq!(selection.summary(&SUITES[..1]), "4 passed, 1 failed");
        }
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let refusal = skipped(&environment(&[("LOTSEN_SKIP", "swift,pyhton")])).unwrap_err();
        assert!(
            refusal.contains("pyhton") && refusal.contains("swift, kotlin, python, ios, android"),
            "{refusal}"
        );
    }

    #[test]
    fn ci_never_skips() {
        let refusal = skipped(&environment(&[("LOTSEN_SKIP", "android"), ("CI", "true")])).unwrap_err();
        assert!(refusal.contains("CI never skips"), "{refusal}");
    }
}
