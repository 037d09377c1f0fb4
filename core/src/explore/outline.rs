//! The outline of a journey: at each position, what a walk has to tell apart.
//!
//! A read that later steps can still change, or that decides which of them come, stands in the key of a situation.
//! What is frozen and only shown does not: a walk carries it along as a reading of the step that shows it, many of
//! them with one situation. So the walk does not grow with what is merely to be seen on some screen.

use std::collections::BTreeSet;

use super::initial_facts::{InitialFact, first_reads};
use super::read_sets::{read_set, steering};
use super::write_sets::{Fact, Writes};
use crate::evaluation::{Read, ReadSet};
use crate::plan::{Journey, Policy};

/// The outline of a journey.
#[derive(Debug)]
pub(super) struct Outline {
    /// By position: what tells apart the ways that lie ahead, and what has been passed and may still change.
    pub keys: Vec<Vec<Read>>,
    /// By position, for each step what it reads that is not frozen there.
    pub open: Vec<Vec<Vec<Read>>>,
    /// By position: all that steps up to it read and that is not frozen there.
    pub live: Vec<Vec<Read>>,
    /// By position: the steps of which something is frozen from there on, and what.
    pub freezing: Vec<Vec<(usize, Vec<Read>)>>,
    /// For each step whether it can begin or cease to apply once it has been passed.
    pub may_return: Vec<bool>,
    /// What may be known before, and the position of the step that first reads it.
    pub initial: Vec<(InitialFact, usize)>,
    /// By position: all that the step reads.
    pub read_sets: Vec<ReadSet>,
    /// By position: what decides whether the step applies and is settled.
    pub steering: Vec<ReadSet>,
}

impl Outline {
    pub(super) fn new(policy: &Policy, journey: &Journey) -> Self {
        let writes = Writes::new(policy, journey);
        let count = journey.steps.len();
        let reads: Vec<ReadSet> = journey.steps.iter().map(|step| read_set(policy, *step)).collect();
        let steers: Vec<ReadSet> = journey.steps.iter().map(|step| steering(policy, *step)).collect();
        let bases = |reads: &ReadSet| -> BTreeSet<Fact> {
            reads.iter().flat_map(|read| writes.facts_of(*read)).collect()
        };
        let rests_on: Vec<BTreeSet<Fact>> = reads.iter().map(bases).collect();
        let initial = first_reads(policy, &writes, &rests_on);
        let learned = |stored: &Fact| {
            let of = |(initial, first): &(InitialFact, usize)| match (initial, stored) {
                (InitialFact::LocalDevice, Fact::LocalDevice) => Some(*first),
                (InitialFact::Machine(initial), Fact::Machine(machine)) if initial == machine => Some(*first),
                (InitialFact::Probe(initial), Fact::Probe(probe)) if initial == probe => Some(*first),
                _ => None,
            };
            initial.iter().find_map(of).unwrap_or(0)
        };
        let frozen_from = |read: Read| {
            let bases = writes.facts_of(read);
            let last = bases
                .iter()
                .map(|stored| writes.last(*stored).map_or(0, |last| last + 1).max(learned(stored)));
            last.max().unwrap_or(0)
        };
        let dated: Vec<Vec<(Read, usize)>> = reads
            .iter()
            .map(|reads| reads.iter().map(|read| (*read, frozen_from(*read))).collect())
            .collect();
        let open_at = |position: usize, step: &[(Read, usize)]| -> Vec<Read> {
            step.iter().filter(|(_, from)| *from > position).map(|(read, _)| *read).collect()
        };
        let positions = 0..count;
        let open: Vec<Vec<Vec<Read>>> = positions
            .clone()
            .map(|position| dated.iter().map(|step| open_at(position, step)).collect())
            .collect();
        let keys = positions.clone().map(|position| {
            let ahead = steers.iter().skip(position).flatten();
            let told_apart: ReadSet =
                ahead.chain(open.get(position).into_iter().flatten().flatten()).copied().collect();
            let still_open = |read: Read| frozen_from(read) > position;
            let key: ReadSet = told_apart
                .into_iter()
                .flat_map(|read| writes.expanded(read, position, &still_open))
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
                let reads: Vec<Read> = from_here.map(|(read, _)| *read).collect();
                (!reads.is_empty()).then_some((at, reads))
            });
            steps.collect()
        });
        let may_return = journey.steps.iter().enumerate().map(|(at, step)| {
            let conditions = policy.steps[*step].when.iter();
            conditions
                .map(|(question, allowed)| Read::Condition(*question, *allowed))
                .any(|read| frozen_from(read) > at)
        });
        Self {
            keys: keys.collect(),
            live: live.collect(),
            freezing: freezing.collect(),
            may_return: may_return.collect(),
            open,
            initial,
            read_sets: reads,
            steering: steers,
        }
    }

    /// Whether something that may have been known before is first read after position `before` and up to `upto`.
    pub(super) fn learns(&self, before: Option<usize>, upto: usize) -> bool {
        self.initial.iter().any(|(_, first)| before.is_none_or(|before| *first > before) && *first <= upto)
    }
}
