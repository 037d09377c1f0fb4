//! Initial facts: what may be known before a journey begins. A walk learns each where a step first reads it.

use std::collections::BTreeSet;

use super::write_sets::{Fact, Writes};
use crate::device::AboutDevice;
use crate::evaluation::local_device;
use crate::plan::{Policy, Probe, Sort};
use crate::policy::arena::Ix;
use crate::registration::Machine;
use crate::situation::Situation;

/// Something that may be known before a journey begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum InitialFact {
    /// The kind of the device in the hand, which a probe sees.
    LocalDevice,
    /// The state of a machine.
    Machine(Machine),
    /// What a probe saw.
    Probe(Ix<Probe>),
}

impl InitialFact {
    /// What may be known of something stored before the journey begins.
    fn of(stored: Fact) -> Option<Self> {
        match stored {
            Fact::LocalDevice => Some(Self::LocalDevice),
            Fact::Machine(machine) => Some(Self::Machine(machine)),
            Fact::Probe(probe) => Some(Self::Probe(probe)),
            Fact::About | Fact::Told(_) | Fact::Evidence(_) => None,
        }
    }

    /// Adds to the situation as it is every other thing that could have been known.
    pub(super) fn add_variants(self, policy: &Policy, situation: &Situation, all: &mut Vec<Situation>) {
        let about = situation.facts.frame().and_then(|frame| frame.about);
        match self {
            Self::LocalDevice if local_device(policy, &situation.facts).is_none() => {
                let Sort::Told { probes } = &policy.questions[policy.reserved.device].sort else { return };
                for (probe, _) in probes {
                    let mut known = situation.clone();
                    known.facts.seen.insert(*probe, true);
                    all.push(known);
                }
            }
            Self::Machine(machine) if situation.facts.state(machine, about) == machine.start() => {
                for state in machine.states().into_iter().filter(|state| *state != machine.start()) {
                    let mut known = situation.clone();
                    known.facts.set_state(machine, about, state);
                    all.push(known);
                }
            }
            Self::Probe(probe)
                if about == Some(AboutDevice::ThisDevice) && !situation.facts.seen.contains_key(&probe) =>
            {
                for seen in [true, false] {
                    let mut known = situation.clone();
                    known.facts.observe(policy, probe, seen);
                    all.push(known);
                }
            }
            Self::LocalDevice | Self::Machine(_) | Self::Probe(_) => {}
        }
    }
}

/// What may be known before a journey begins, and the position of the first step that reads it, by what each of its
/// steps rests on.
pub(super) fn first_reads(
    policy: &Policy,
    changes: &Writes<'_>,
    rests_on: &[BTreeSet<Fact>],
) -> Vec<(InitialFact, usize)> {
    let form = |probe: Ix<Probe>| match &policy.questions[policy.reserved.device].sort {
        Sort::Told { probes } => probes.iter().any(|(form, _)| *form == probe),
        _ => false,
    };
    // What belongs to a device is known once the journey knows which.
    let about_known = changes.about_asked().map_or(0, |at| at + 1);
    let mut initial: Vec<(InitialFact, usize)> = Vec::new();
    for (position, stored) in rests_on.iter().enumerate() {
        for found in stored.iter().filter_map(|stored| InitialFact::of(*stored)) {
            let first = match found {
                InitialFact::LocalDevice => 0,
                InitialFact::Probe(probe) if form(probe) => continue,
                InitialFact::Machine(_) | InitialFact::Probe(_) => position.max(about_known),
            };
            if !initial.iter().any(|(known, _)| *known == found) {
                initial.push((found, first));
            }
        }
    }
    initial
}
