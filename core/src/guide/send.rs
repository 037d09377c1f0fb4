//! Takes in an event: a new situation and what to perform, or a refusal.

use super::GuideError;
use super::apply::apply;
use super::event::Event;
use super::request::{Request, request};
use super::{answer, look, normalize, observe, progress, recurring};
use crate::moment::Moment;
use crate::plan::Policy;
use crate::scene::{Evaluated, Intent};
use crate::situation::{Notice, Situation};

/// What came of an event, before it is put in order.
pub(super) struct Outcome {
    pub situation: Situation,
    /// What the shell is to perform.
    pub request: Option<Request>,
    /// Whether probes took the guide where it is, rather than the official.
    pub observed: bool,
}

/// Takes in an event. What was before is not changed; on an error there is nothing after.
///
/// # Errors
/// Any [`GuideError`] of an event.
pub(super) fn send(before: &Evaluated<'_>, event: Event, moment: &Moment) -> Result<Outcome, GuideError> {
    let policy = before.policy;
    let mut after = before.situation.clone();
    let mut wanted = None;
    let observed = matches!(event, Event::Observed(_));
    if !observed && !matches!(event, Event::EffectFailed(_) | Event::SaveFailed) {
        after.notice = None;
    }
    match event {
        Event::Press(token) => {
            let intent = before.action(&token).ok_or(GuideError::Stale)?.intent;
            apply(before, intent, &mut after)?;
            recurring::keep(before, intent, &mut after.facts, moment);
            wanted = request(policy, intent);
        }
        Event::Trouble(id) => apply(before, trouble(policy, id)?, &mut after)?,
        Event::Begin { journey, about } => {
            let ix = policy.journeys.find(&journey).filter(|ix| !policy.journeys[*ix].remedy);
            let ix = ix.ok_or(GuideError::UnknownJourney { journey })?;
            apply(before, Intent::Begin(ix, about), &mut after)?;
        }
        Event::Home => apply(before, Intent::Home, &mut after)?,
        Event::Choose { question, values } => answer::choose(before, &mut after, question, values)?,
        Event::Observed(observations) => observe::observe(policy, &mut after.facts, &observations)?,
        Event::EffectFailed(kind) => after.notice = Some(Notice::EffectFailed(kind)),
        Event::SaveFailed => after.notice = Some(Notice::SaveFailed),
        Event::LookBack => apply(before, Intent::LookBack, &mut after)?,
        Event::LookAt(step) => after.cursor = look::at(before, step)?,
    }
    normalize::drop_fulfilled_prerequisites(policy, &mut after.facts);
    progress::keep_counting(policy, before.situation, &mut after.facts);
    Ok(Outcome { situation: after, request: wanted, observed })
}

fn trouble(policy: &Policy, id: String) -> Result<Intent, GuideError> {
    policy.trouble(&id).map(Intent::Trouble).ok_or(GuideError::UnknownTrouble { trouble: id })
}
