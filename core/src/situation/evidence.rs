//! Evidence that a step is done: what probes saw and what the official said, together.

/// What is known of a step that is settled by evidence. A blank one is not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Nothing is known.
    Blank,
    /// A probe saw that it is not done.
    Denied,
    /// The official said that it is done.
    Said,
    /// A probe saw that it is done.
    Seen,
    /// The official says that it is done, and a probe saw that it is not.
    Disputed,
    /// The official has said again that it is done.
    Affirmed,
    /// A probe saw that it was done, and then that it was not.
    Lost,
}

/// What adds to evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// A probe saw it.
    ProbeYes,
    /// A probe saw that it is not so.
    ProbeNo,
    /// The official said it.
    Confirmed,
}

impl Evidence {
    /// Every state of the automaton.
    pub const ALL: [Self; 7] =
        [Self::Blank, Self::Denied, Self::Said, Self::Seen, Self::Disputed, Self::Affirmed, Self::Lost];

    /// What is known after a signal.
    #[must_use]
    pub fn after(self, signal: Signal) -> Self {
        match (self, signal) {
            (_, Signal::ProbeYes) | (Self::Seen, Signal::Confirmed) => Self::Seen,
            (Self::Blank | Self::Denied, Signal::ProbeNo) => Self::Denied,
            (Self::Said | Self::Disputed, Signal::ProbeNo)
            | (Self::Denied | Self::Lost, Signal::Confirmed) => Self::Disputed,
            (Self::Seen | Self::Lost, Signal::ProbeNo) => Self::Lost,
            (Self::Affirmed, Signal::ProbeNo | Signal::Confirmed) | (Self::Disputed, Signal::Confirmed) => {
                Self::Affirmed
            }
            (Self::Blank | Self::Said, Signal::Confirmed) => Self::Said,
        }
    }

    /// Whether the step counts as done: people know more than probes.
    #[must_use]
    pub fn settles(self) -> bool {
        matches!(self, Self::Seen | Self::Said | Self::Disputed | Self::Affirmed)
    }

    /// What is left when the official says that it is no longer so.
    #[must_use]
    pub fn undone(self) -> Self {
        match self {
            Self::Disputed | Self::Affirmed => Self::Denied,
            _ => Self::Blank,
        }
    }

    /// The id, as snapshots write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Denied => "denied",
            Self::Said => "said",
            Self::Seen => "seen",
            Self::Disputed => "disputed",
            Self::Affirmed => "affirmed",
            Self::Lost => "lost",
        }
    }

    /// The evidence with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::{Evidence::*, Signal::*, *};

    #[test]
    fn every_signal_adds_as_the_table_says() {
        let table = [
            (Blank, [Seen, Denied, Said]),
            (Denied, [Seen, Denied, Disputed]),
            (Said, [Seen, Disputed, Said]),
            (Seen, [Seen, Lost, Seen]),
            (Disputed, [Seen, Disputed, Affirmed]),
            (Affirmed, [Seen, Affirmed, Affirmed]),
            (Lost, [Seen, Lost, Disputed]),
        ];
        for (before, after) in table {
            assert_eq!(
                [ProbeYes, ProbeNo, Confirmed].map(|signal| before.after(signal)),
                after,
                "{before:?}"
            );
        }
    }

    #[test]
    fn the_officials_word_settles_whatever_a_probe_saw_before() {
        assert!(Evidence::ALL.into_iter().all(|before| before.after(Confirmed).settles()));
    }

    #[test]
    fn ids_are_read_back() {
        assert!(Evidence::ALL.into_iter().all(|evidence| Evidence::from_id(evidence.id()) == Some(evidence)));
    }
}
