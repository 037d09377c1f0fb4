//! What is to be done again every so many days: the day on which it was done, and what has become due. A day is that of
//! the policy's time zone.

use chrono::{Days, NaiveDate};

use crate::device::AboutDevice;
use crate::moment::Moment;
use crate::plan::{Policy, Step};
use crate::policy::arena::Ix;
use crate::scene::{Evaluated, Intent};
use crate::situation::{Facts, Frame};

/// Keeps the day on which the official says that something is done, and forgets one that is taken back. Whoever has come
/// to the end of a journey is not reminded of what it did not ask for.
pub(super) fn keep(before: &Evaluated<'_>, intent: Intent, after: &mut Facts, moment: &Moment) {
    let (policy, Some(evaluation)) = (before.policy, &before.evaluation) else { return };
    match intent {
        Intent::Done(step) if policy.steps[step].recurs.is_some() => {
            after.days.insert(evaluation.again_key(step), today(policy, moment));
        }
        Intent::Undo(step) => after.days.remove(&evaluation.again_key(step)),
        Intent::End => {
            let ended = |(step, about): &(Ix<Step>, AboutDevice)| {
                let Frame { journey, about: known, .. } = evaluation.frame;
                policy.steps[*step].journey == journey && known.is_none_or(|known| known == *about)
            };
            let left: Vec<_> = after.due().filter(ended).collect();
            for key in left {
                after.again.remove(&key);
                after.days.remove(&key);
            }
        }
        _ => {}
    }
}

/// Puts what has become due among what is to be done again: from the day on which it is first reminded of. A clock before
/// the rules tells no day; one that ran ahead had something done no later than today.
pub(super) fn refresh(policy: &Policy, facts: &mut Facts, moment: &Moment) {
    if !policy.trusts(moment) {
        return;
    }
    let today = today(policy, moment);
    let kept: Vec<_> = facts.days.iter().map(|(key, day)| (*key, *day)).collect();
    for (key, day) in kept {
        if day > today {
            facts.days.insert(key, today);
        }
        let remind = policy.steps[key.0].recurs.map_or(0, |recurs| recurs.remind);
        let ahead = today.checked_add_days(Days::new(remind.into()));
        if facts.last_day(policy, key).is_some_and(|last| Some(last) <= ahead) {
            facts.again.insert(key);
        }
    }
}

/// The day of a moment, and no earlier than the rules.
fn today(policy: &Policy, moment: &Moment) -> NaiveDate {
    let now = moment.now.max(policy.issued_at);
    policy.local(now).date()
}
