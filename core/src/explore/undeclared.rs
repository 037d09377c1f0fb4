//! Holds what is really read against the declared read sets. A read that is not declared would let two situations pass
//! for one, and the walk would miss what only the other shows.

use super::Visit;
use crate::evaluation::{Read, ReadSet};
use crate::plan::{Policy, Step};
use crate::policy::arena::Ix;
use crate::scene::Scene;
use crate::situation::{Cursor, Situation};

impl Visit<'_> {
    /// What is read in this situation and not declared: by the scene, looking wherever one may look, and by what decides
    /// which step is current. Each as `journey/step reads …`.
    #[must_use]
    pub fn undeclared_reads(&self) -> Vec<String> {
        let evaluation = &self.evaluation;
        let steps = &evaluation.journey().steps;
        let mut found = Vec::new();
        for (position, ix) in steps.iter().copied().enumerate() {
            let steers = evaluation.reads_of(|| {
                evaluation.applies(&evaluation.policy.steps[ix].when);
                evaluation.settled(ix);
            });
            found.extend(self.beyond(ix, steers, self.outline.steering.get(position)));
            if position <= self.position && evaluation.lists(ix) {
                let cursor = if position == self.position { Cursor::Current } else { Cursor::Step(ix) };
                let situation = Situation { cursor, ..self.situation.clone() };
                let shows = evaluation.reads_of(|| {
                    Scene::of_step(evaluation, &situation);
                });
                found.extend(self.beyond(ix, shows, self.outline.read_sets.get(position)));
            }
        }
        found
    }

    fn beyond(&self, ix: Ix<Step>, reads: ReadSet, declared: Option<&ReadSet>) -> Vec<String> {
        let policy = self.evaluation.policy;
        let step = &policy.steps[ix];
        let undeclared =
            reads.into_iter().filter(|read| !declared.is_some_and(|all| covers(policy, all, *read)));
        undeclared.map(|read| format!("{} reads {read:?}", step.path)).collect()
    }
}

/// Whether declared reads tell a read. What a machine's event makes of a state follows from the state; the word for a
/// step that no probe sees follows from whether the walk has passed it.
fn covers(policy: &Policy, declared: &ReadSet, read: Read) -> bool {
    declared.contains(&read)
        || match read {
            Read::Holds(event) => declared.contains(&Read::State(event.machine())),
            Read::Evidence(step) => !policy.steps[step].is_probed(),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use crate::Policy;
    use crate::explore::Explorer;

    #[test]
    fn a_read_that_is_not_declared_is_told() {
        let mut explorer = Explorer::new(Policy::embedded());
        let starts = explorer.starts();
        let undeclared = |explorer: &Explorer| -> Vec<String> {
            let situations = starts.iter().filter_map(|start| explorer.begin(start));
            situations.flat_map(|situation| explorer.visit(&situation).unwrap().undeclared_reads()).collect()
        };
        assert_eq!(undeclared(&explorer), Vec::<String>::new());
        for outline in &mut explorer.outlines {
            for reads in outline.read_sets.iter_mut().chain(&mut outline.steering) {
                reads.pop_first();
            }
        }
        assert!(undeclared(&explorer).len() > starts.len());
    }
}
