//! Which suites run, and which are left out because somebody said so.

use anyhow::{Result, anyhow, ensure};
use clap::ValueEnum;

use super::{Suite, names};
use crate::command::named;

/// The variable that leaves suites out, by name.
pub const SKIP: &str = "LOTSEN_SKIP";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Selection {
    /// What runs.
    pub run: Vec<Suite>,
    /// What would have run.
    skipped: Vec<Suite>,
}

impl Selection {
    /// Of the suites that are asked for, those that `skip` leaves out and those that run; or why they may not be left
    /// out.
    pub fn new(asked: &[Suite], skip: Option<&str>, ci: Option<&str>) -> Result<Self> {
        let left_out = left_out(skip.unwrap_or_default())?;
        let ci = ci.is_some_and(|value| value == "true" || value == "1");
        ensure!(!ci || left_out.is_empty(), "{SKIP} is set where CI is; CI never skips a suite");
        let (skipped, run) = named(asked).into_iter().partition(|suite| left_out.contains(suite));
        Ok(Self { run, skipped })
    }

    /// The last line: how many passed and failed, and what was skipped.
    #[must_use]
    pub fn summary(&self, failed: &[Suite]) -> String {
        let mut line =
            format!("{} passed, {} failed", self.run.len().saturating_sub(failed.len()), failed.len());
        if !failed.is_empty() {
            line = format!("{line}: {}", names(failed));
        }
        if !self.skipped.is_empty() {
            let (count, names) = (self.skipped.len(), names(&self.skipped));
            line = format!("{line}, {count} skipped. {SKIP} left out {names}: not tested here.");
        }
        line
    }
}

/// The suites whose names stand in a list with commas.
fn left_out(list: &str) -> Result<Vec<Suite>> {
    let given = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    let known = |name| {
        Suite::from_str(name, false).map_err(|_| {
            let all = names(Suite::value_variants());
            anyhow!("{SKIP} names “{name}”, which is none of those here; allowed: {all}")
        })
    };
    given.map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_run_where_none_is_named_and_otherwise_each_once_in_their_order() {
        let all = Selection::new(&[], None, None).unwrap();
        assert_eq!(all.run, Suite::value_variants());
        let some = Selection::new(&[Suite::Ios, Suite::Kotlin, Suite::Ios], Some(""), None).unwrap();
        assert_eq!(some.run, [Suite::Kotlin, Suite::Ios]);
    }

    #[test]
    fn only_suites_that_are_named_are_skipped_and_the_last_line_names_them() {
        let selection = Selection::new(&[], Some("kotlin, ios,swift"), None).unwrap();
        assert_eq!(names(&selection.run), "python, web, minisign, android, site");
        assert_eq!(
            selection.summary(&[]),
            "5 passed, 0 failed, 3 skipped. LOTSEN_SKIP left out swift, kotlin, ios: not tested here."
        );
        assert!(
            selection
                .summary(&selection.run)
                .starts_with("0 passed, 5 failed: python, web, minisign, android, site, 3 skipped.")
        );
    }

    #[test]
    fn what_nobody_asked_for_is_not_told_as_skipped() {
        let selection = Selection::new(&[Suite::Android], Some("swift"), None).unwrap();
        assert_eq!(selection.summary(&[]), "1 passed, 0 failed");
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let refusal = Selection::new(&[], Some("swift,pyhton"), None).unwrap_err().to_string();
        let all = names(Suite::value_variants());
        assert!(refusal.contains("pyhton") && refusal.contains(&all), "{refusal}");
    }

    #[test]
    fn ci_never_skips() {
        for ci in ["true", "1"] {
            let refusal = Selection::new(&[], Some("android"), Some(ci)).unwrap_err().to_string();
            assert!(refusal.contains("CI never skips"), "{refusal}");
            assert_eq!(Selection::new(&[], Some(""), Some(ci)).unwrap().run, Suite::value_variants());
        }
    }
}
