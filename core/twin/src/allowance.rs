//! Findings that are allowed, each with a reason; an allowance for what is no longer found is a finding itself.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::Policy;

/// What is allowed: the key of a finding, and why.
#[derive(Debug, Clone, Default)]
pub struct Allowances(BTreeMap<String, String>);

/// What is left once allowances are taken into account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What is found and not allowed.
    pub open: BTreeSet<String>,
    /// What is allowed and no longer found.
    pub stale: BTreeSet<String>,
}

impl Allowances {
    /// These keys, each with its reason; one without a reason allows nothing.
    #[must_use]
    pub fn new(allowed: BTreeMap<String, String>) -> Self {
        Self(allowed.into_iter().filter(|(_, reason)| !reason.trim().is_empty()).collect())
    }

    /// What a policy allows.
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let allowed = policy.document().allowed.iter();
        Self::new(allowed.map(|entry| (entry.id.clone(), entry.value.clone())).collect())
    }

    /// Why a finding is allowed; none where it is not.
    #[must_use]
    pub fn reason(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// What is left of the findings of all starts.
    #[must_use]
    pub fn judge(&self, found: &BTreeSet<String>) -> Verdict {
        let open = found.iter().filter(|key| !self.0.contains_key(*key)).cloned();
        let stale = self.0.keys().filter(|key| !found.contains(*key)).cloned();
        Verdict { open: open.collect(), stale: stale.collect() }
    }
}

impl Verdict {
    /// Whether nothing is left.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.open.is_empty() && self.stale.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> BTreeSet<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    fn allowing(allowed: &[(&str, &str)]) -> Allowances {
        let allowed = allowed.iter().map(|(key, reason)| ((*key).to_owned(), (*reason).to_owned()));
        Allowances::new(allowed.collect())
    }

    #[test]
    fn what_is_allowed_with_a_reason_is_not_left() {
        let allowed = allowing(&[("harm:a/b:c", "nothing else is known")]);
        assert!(allowed.judge(&keys(&["harm:a/b:c"])).is_good());
        assert_eq!(allowed.judge(&keys(&["harm:a/b:c", "end:a/b:d"])).open, keys(&["end:a/b:d"]));
    }

    #[test]
    fn an_allowance_that_no_longer_occurs_is_left() {
        assert_eq!(allowing(&[("harm:a/b:c", "why")]).judge(&keys(&[])).stale, keys(&["harm:a/b:c"]));
    }

    #[test]
    fn an_allowance_without_a_reason_allows_nothing() {
        assert!(!allowing(&[("harm:a/b:c", " ")]).judge(&keys(&["harm:a/b:c"])).is_good());
    }
}
