//! The outline of a journey: at each position, what a walk has to tell apart.
//!
//! An atom that later steps can still change, or that decides which of them come, stands in the key of a situation.
//! What is frozen and only shown does not: a walk carries it along as a reading of the step that shows it, many of
//! them with one situation. So the walk does not grow with what is merely to be seen on some screen.

use std::collections::BTreeSet;

use super::atoms::{Atom, read, steering};
use super::changes::{Changes, Stored};
use super::late::{Late, first_reads};
use crate::plan::{Journey, Policy};

/// The outline of a journey.
#[derive(Debug)]
pub(super) struct Outline {
    /// By position: what tells apart the ways that lie ahead, and what has been passed and may still change.
    pub keys: Vec<Vec<Atom>>,
    /// By position, for each step what it reads that is not frozen there.
    pub open: Vec<Vec<Vec<Atom>>>,
    /// By position: all that steps up to it read and that is not frozen there.
    pub live: Vec<Vec<Atom>>,
    /// By position: the steps of which something is frozen from there on, and what.
    pub freezing: Vec<Vec<(usize, Vec<Atom>)>>,
    /// For each step whether it can begin or cease to apply once it has been passed.
    pub may_return: Vec<bool>,
    /// What may be known before, and the position of the step that first reads it.
    pub late: Vec<(Late, usize)>,
}

impl Outline {
    pub(super) fn new(policy: &Policy, journey: &Journey) -> Self {
        let changes = Changes::new(policy, journey);
        let count = journey.steps.len();
        let atoms: Vec<BTreeSet<Atom>> = journey.steps.iter().map(|step| read(policy, *step)).collect();
        let steers: Vec<BTreeSet<Atom>> = journey.steps.iter().map(|step| steering(policy, *step)).collect();
        let bases = |atoms: &BTreeSet<Atom>| -> BTreeSet<Stored> {
            atoms.iter().flat_map(|atom| changes.bases(*atom)).collect()
        };
        let rests_on: Vec<BTreeSet<Stored>> = atoms.iter().map(bases).collect();
        let late = first_reads(policy, &changes, &rests_on);
        let learned = |stored: &Stored| {
            let of = |(late, first): &(Late, usize)| match (late, stored) {
                (Late::Hand, Stored::Hand) => Some(*first),
                (Late::Machine(late), Stored::Machine(machine)) if late == machine => Some(*first),
                (Late::Probe(late), Stored::Probe(probe)) if late == probe => Some(*first),
                _ => None,
            };
            late.iter().find_map(of).unwrap_or(0)
        };
        let frozen_from = |atom: Atom| {
            let bases = changes.bases(atom);
            let last = bases
                .iter()
                .map(|stored| changes.last(*stored).map_or(0, |last| last + 1).max(learned(stored)));
            last.max().unwrap_or(0)
        };
        let dated: Vec<Vec<(Atom, usize)>> = atoms
            .iter()
            .map(|atoms| atoms.iter().map(|atom| (*atom, frozen_from(*atom))).collect())
            .collect();
        let open_at = |position: usize, step: &[(Atom, usize)]| -> Vec<Atom> {
            step.iter().filter(|(_, from)| *from > position).map(|(atom, _)| *atom).collect()
        };
        let positions = 0..count;
        let open: Vec<Vec<Vec<Atom>>> = positions
            .clone()
            .map(|position| dated.iter().map(|step| open_at(position, step)).collect())
            .collect();
        let keys = positions.clone().map(|position| {
            let ahead = steers.iter().skip(position).flatten();
            let told_apart: BTreeSet<Atom> =
                ahead.chain(open.get(position).into_iter().flatten().flatten()).copied().collect();
            let still_open = |atom: Atom| frozen_from(atom) > position;
            let key: BTreeSet<Atom> = told_apart
                .into_iter()
                .flat_map(|atom| changes.expanded(atom, position, &still_open))
                .collect();
            key.into_iter().collect()
        });
        let live = positions.clone().map(|position| {
            let steps = open.get(position).into_iter().flatten().take(position + 1);
            steps.flatten().copied().collect::<BTreeSet<_>>().into_iter().collect()
        });
        let freezing = positions.map(|position| {
            let steps = dated.iter().enumerate().filter_map(|(at, step)| {
                let from_here = step.iter().filter(|(_, from)| *from == position);
                let atoms: Vec<Atom> = from_here.map(|(atom, _)| *atom).collect();
                (!atoms.is_empty()).then_some((at, atoms))
            });
            steps.collect()
        });
        let may_return = journey.steps.iter().enumerate().map(|(at, step)| {
            let conditions = policy.steps[*step].when.iter();
            conditions
                .map(|(question, allowed)| Atom::Condition(*question, *allowed))
                .any(|atom| frozen_from(atom) > at)
        });
        Self {
            keys: keys.collect(),
            live: live.collect(),
            freezing: freezing.collect(),
            may_return: may_return.collect(),
            open,
            late,
        }
    }

    /// Whether something that may have been known before is first read after position `before` and up to `upto`.
    pub(super) fn learns(&self, before: Option<usize>, upto: usize) -> bool {
        self.late.iter().any(|(_, first)| before.is_none_or(|before| *first > before) && *first <= upto)
    }
}
