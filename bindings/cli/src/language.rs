//! Which language the guide speaks.

use std::env;

use lotsen::Policy;

use crate::error::CliError;

/// Where a system says its language, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The preferred languages: the one asked for, or the system's; none where neither says one.
///
/// # Errors
/// Bad usage, where the policy does not have the language that is asked for.
pub fn preferred(asked: Option<&str>, policy: &Policy) -> Result<Vec<String>, CliError> {
    let Some(asked) = asked else {
        let system =
            VARIABLES.into_iter().filter_map(|name| env::var(name).ok()).find(|value| !value.is_empty());
        return Ok(system.as_deref().and_then(tag).into_iter().collect());
    };
    let offered = policy.locales();
    match offered.iter().find(|offered| offered.eq_ignore_ascii_case(asked)) {
        Some(found) => Ok(vec![found.clone()]),
        None => Err(CliError::Usage(format!(
            "“{asked}” is not a language for --lang; allowed: {}",
            offered.join(", ")
        ))),
    }
}

/// The BCP 47 tag of a locale such as `sv_SE.UTF-8`; none for the locale of no language.
fn tag(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    (!matches!(name, "" | "C" | "POSIX")).then(|| name.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_locale_is_turned_into_a_tag() {
        assert_eq!(tag("sv_SE.UTF-8").as_deref(), Some("sv-SE"));
        assert_eq!(tag("en_GB@euro").as_deref(), Some("en-GB"));
        for none in ["", "C", "C.UTF-8", "POSIX"] {
            assert_eq!(tag(none), None);
        }
    }
}
