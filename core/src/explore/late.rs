//! What may be known before a journey begins: a walk learns it where a step first reads it.

use std::collections::BTreeSet;

use super::changes::{Changes, Stored};
use crate::guide::{AboutDevice, Place, Situation, Slot, Witness, hand};
use crate::plan::{Policy, Probe, Sort};
use crate::policy::arena::Ix;
use crate::registration::Machine;

/// Something that may be known before a journey begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Late {
    /// The kind of the device in the hand, which a probe sees.
    Hand,
    /// The state of a machine.
    Machine(Machine),
    /// What a probe saw.
    Probe(Ix<Probe>),
}

impl Late {
    /// What may be known of something stored before the journey begins.
    fn of(stored: Stored) -> Option<Self> {
        match stored {
            Stored::Hand => Some(Self::Hand),
            Stored::Machine(machine) => Some(Self::Machine(machine)),
            Stored::Probe(probe) => Some(Self::Probe(probe)),
            Stored::About | Stored::Told(_) | Stored::Evidence(_) => None,
        }
    }

    /// Adds to the situation as it is every other thing that could have been known.
    pub(super) fn add_variants(self, policy: &Policy, situation: &Situation, all: &mut Vec<Situation>) {
        let about = situation.frame().and_then(|frame| frame.about);
        match self {
            Self::Hand if hand(policy, situation).is_none() => {
                let Sort::Told { probes } = &policy.questions[policy.reserved.device].sort else { return };
                for (probe, _) in probes {
                    let mut known = situation.clone();
                    known.seen.insert(*probe, true);
                    all.push(known);
                }
            }
            Self::Machine(machine) if situation.state(machine, about) == machine.start() => {
                for state in machine.states().iter().filter(|state| **state != machine.start()) {
                    let mut known = situation.clone();
                    known.set_state(machine, about, *state);
                    all.push(known);
                }
            }
            Self::Probe(probe)
                if about == Some(AboutDevice::ThisDevice) && !situation.seen.contains_key(&probe) =>
            {
                for seen in [true, false] {
                    let mut known = situation.clone();
                    known.seen.insert(probe, seen);
                    if policy.probes[probe].kind.is_evidence() {
                        let (slot, place) = (Slot::Probe(probe), Place::Device(AboutDevice::ThisDevice));
                        let witness = if seen { Witness::Yes } else { Witness::No };
                        known.know(slot, place, known.known(slot, place).after(witness));
                    }
                    all.push(known);
                }
            }
            Self::Hand | Self::Machine(_) | Self::Probe(_) => {}
        }
    }
}

/// What may be known before a journey begins, and the position of the first step that reads it, by what each of its
/// steps rests on.
pub(super) fn first_reads(
    policy: &Policy,
    changes: &Changes<'_>,
    rests_on: &[BTreeSet<Stored>],
) -> Vec<(Late, usize)> {
    let form = |probe: Ix<Probe>| match &policy.questions[policy.reserved.device].sort {
        Sort::Told { probes } => probes.iter().any(|(form, _)| *form == probe),
        _ => false,
    };
    // What belongs to a device is known once the journey knows which.
    let about_known = changes.about_asked().map_or(0, |at| at + 1);
    let mut late: Vec<(Late, usize)> = Vec::new();
    for (position, stored) in rests_on.iter().enumerate() {
        for found in stored.iter().filter_map(|stored| Late::of(*stored)) {
            let first = match found {
                Late::Hand => 0,
                Late::Probe(probe) if form(probe) => continue,
                Late::Machine(_) | Late::Probe(_) => position.max(about_known),
            };
            if !late.iter().any(|(known, _)| *known == found) {
                late.push((found, first));
            }
        }
    }
    late
}
