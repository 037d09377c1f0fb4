//! Which languages run, and which are left out because somebody said so.

use std::collections::BTreeMap;

use super::LANGUAGES;
use super::arguments::Arguments;

/// The variable that leaves languages out, by name.
const SKIP: &str = "LOTSEN_SKIP";

/// The languages that the environment leaves out, or why it may not.
pub fn skipped(environment: &BTreeMap<String, String>) -> Result<Vec<&'static str>, String> {
    let given = environment.get(SKIP).map(String::as_str).unwrap_or_default();
    let mut skipped = Vec::new();
    for name in given.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let known = LANGUAGES.into_iter().find(|known| *known == name);
        skipped.push(known.ok_or_else(|| {
            format!("{SKIP} names “{name}”, which is no language here; allowed: {}", LANGUAGES.join(", "))
        })?);
    }
    let ci = environment.get("CI").is_some_and(|value| value == "true" || value == "1");
    if ci && !skipped.is_empty() {
        return Err(format!("{SKIP} is set where CI is; CI never skips a language"));
    }
    Ok(skipped)
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Selection {
    /// What runs.
    pub run: Vec<&'static str>,
    /// What would have run.
    skipped: Vec<&'static str>,
}

impl Selection {
    /// Of the languages that the arguments ask for, those that are skipped and those that run.
    #[must_use]
    pub fn new(arguments: &Arguments, skipped: &[&str]) -> Self {
        let asked = LANGUAGES.into_iter().filter(|name| arguments.select(name));
        let (skipped, run) = asked.partition(|name| skipped.contains(name));
        Self { run, skipped }
    }

    /// The last line: how many passed and failed, and what was skipped.
    #[must_use]
    pub fn summary(&self, failed: &[&str]) -> String {
        let mut line =
            format!("{} passed, {} failed", self.run.len().saturating_sub(failed.len()), failed.len());
        if !self.skipped.is_empty() {
            let (count, names) = (self.skipped.len(), self.skipped.join(", "));
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
    fn only_languages_that_are_named_are_skipped_and_the_last_line_names_them() {
        let skipped = skipped(&environment(&[("LOTSEN_SKIP", "kotlin, swift")])).unwrap();
        let selection = Selection::new(&Arguments::default(), &skipped);
        assert_eq!(selection.run, ["python"]);
        assert_eq!(
            selection.summary(&[]),
            "1 passed, 0 failed, 2 skipped. LOTSEN_SKIP left out swift, kotlin: not tested here."
        );
        assert!(selection.summary(&["python"]).starts_with("0 passed, 1 failed, 2 skipped."));
    }

    #[test]
    fn without_the_variable_everything_runs() {
        for variables in [&[][..], &[("LOTSEN_SKIP", "")], &[("CI", "true")]] {
            let skipped = skipped(&environment(variables)).unwrap();
            let selection = Selection::new(&Arguments::default(), &skipped);
            assert_eq!(selection.run, LANGUAGES);
            assert_eq!(selection.summary(&["kotlin"]), "2 passed, 1 failed");
        }
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let refusal = skipped(&environment(&[("LOTSEN_SKIP", "swift,pyhton")])).unwrap_err();
        assert!(refusal.contains("pyhton") && refusal.contains("swift, kotlin, python"), "{refusal}");
    }

    #[test]
    fn ci_never_skips() {
        let refusal = skipped(&environment(&[("LOTSEN_SKIP", "swift"), ("CI", "true")])).unwrap_err();
        assert!(refusal.contains("CI never skips"), "{refusal}");
    }
}
