//! What `cargo test` passes on to a test program.

/// The options of Rust's own test programs that take a value; they mean nothing here.
const WITH_VALUE: [&str; 6] =
    ["--test-threads", "--color", "--logfile", "--shuffle-seed", "--report-time", "-Z"];

/// The arguments that mean something here; all others of Rust's own test programs are passed over.
#[derive(Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of a command line")]
pub struct Arguments {
    filters: Vec<String>,
    skip: Vec<String>,
    exact: bool,
    /// Only what is marked as ignored is asked for, and nothing here is.
    ignored: bool,
    /// The tests are only to be named.
    pub list: bool,
    /// They are to be named for a program.
    pub terse: bool,
}

impl Arguments {
    /// Reads the arguments.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Self {
        let mut read = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let (option, value) = match argument.split_once('=') {
                Some((option, value)) if option.starts_with('-') => (option, Some(value.to_owned())),
                _ => (argument.as_str(), None),
            };
            match option {
                "--list" => read.list = true,
                "--exact" => read.exact = true,
                "--ignored" => read.ignored = true,
                "--skip" => read.skip.extend(value.or_else(|| arguments.next())),
                "--format" => {
                    read.terse = value.or_else(|| arguments.next()).is_some_and(|format| format == "terse");
                }
                _ if WITH_VALUE.contains(&option) && value.is_none() => drop(arguments.next()),
                _ if option.starts_with('-') => {}
                filter => read.filters.push(filter.to_owned()),
            }
        }
        read
    }

    /// Whether the test with this name is asked for.
    #[must_use]
    pub fn select(&self, name: &str) -> bool {
        let matches =
            |filter: &String| if self.exact { filter == name } else { name.contains(filter.as_str()) };
        let wanted = self.filters.is_empty() || self.filters.iter().any(matches);
        wanted && !self.ignored && !self.skip.iter().any(matches)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SUITES, names};
    use super::*;

    const ALL: &str = "swift, kotlin, python, ios, android";

    fn selected(arguments: &str) -> String {
        let arguments = Arguments::read(arguments.split_whitespace().map(str::to_owned));
        let suites: Vec<_> = SUITES.into_iter().filter(|suite| arguments.select(suite.name)).collect();
        names(&suites)
    }

    #[test]
    fn a_filter_selects_as_in_any_test_program() {
        assert_eq!(selected(""), ALL);
        assert_eq!(selected("pyth"), "python");
        assert_eq!(selected("ios kotlin"), "kotlin, ios");
        assert_eq!(selected("every_scenario"), "");
        assert_eq!(selected("pyth --exact"), "");
        assert_eq!(selected("android --exact"), "android");
        assert_eq!(selected("--skip kotlin --skip=swift"), "python, ios, android");
        assert_eq!(selected("--ignored"), "");
        assert_eq!(selected("--include-ignored"), ALL);
    }

    #[test]
    fn the_value_of_an_option_is_no_filter() {
        assert_eq!(selected("--test-threads 1 --nocapture -q --color never"), ALL);
        assert_eq!(selected("--test-threads=1 python"), "python");
    }

    #[test]
    fn the_form_of_a_list_is_read() {
        let read = |arguments: &str| Arguments::read(arguments.split(' ').map(str::to_owned));
        assert!(read("--list --format terse").terse && read("--list --format=terse").list);
        assert!(!read("--list").terse);
    }
}
