//! Plays a script with a guide of this process.

use std::sync::Arc;

use lotsen::guide::{Guide, GuideError, Update};
use lotsen::moment::Moment;

use super::answer::Answer;
use super::error::ScenarioError;
use super::player::{Player, Question, Request, Step};
use super::transcript::Transcript;

/// Plays a script to its end with a guide of this process, and gives the transcript.
///
/// # Errors
/// [`ScenarioError`] says where it stopped, and why.
pub fn play(player: Player) -> Result<Transcript, ScenarioError> {
    play_watched(player, |_| {})
}

/// The same, and tells each step before it is performed.
///
/// # Errors
/// [`ScenarioError`] says where it stopped, and why.
pub fn play_watched(mut player: Player, mut watch: impl FnMut(&Step)) -> Result<Transcript, ScenarioError> {
    let mut guide: Option<Guide> = None;
    while let Some(step) = player.step()? {
        watch(&step);
        let answered = match (&step.request, &guide) {
            (Request::Ask(question), Some(guide)) => tell(guide, question, &step.moment).map(Given::Told),
            _ => perform(&mut guide, &step).map(Box::new).map(Given::Update),
        };
        match answered {
            Ok(Given::Update(update)) => player.received(*update)?,
            Ok(Given::Told(answer)) => player.told(answer)?,
            Err(error) => {
                let policy = guide.as_ref().map_or(&player.policy, Guide::policy);
                let sentence = policy.sentence(&error, &step.moment);
                player.refused(error, sentence)?;
            }
        }
    }
    Ok(player.transcript)
}

/// What a guide gave.
enum Given {
    Update(Box<Update>),
    Told(Answer),
}

fn tell(guide: &Guide, question: &Question, moment: &Moment) -> Result<Answer, GuideError> {
    Ok(match question {
        Question::Sight(id) => Answer::Sheet { sheet: Box::new(guide.sight(id, moment)?) },
        Question::Sights => Answer::Groups { groups: guide.sights(moment)? },
        Question::Find(words) => Answer::Result { result: guide.find(words, moment)? },
    })
}

fn perform(guide: &mut Option<Guide>, Step { moment, request }: &Step) -> Result<Update, GuideError> {
    match (request, guide.as_mut()) {
        (Request::Send(event), Some(guide)) => guide.send(event.clone(), moment),
        (Request::Draw, Some(guide)) => guide.current(moment),
        (Request::Open { policy, snapshot }, _) => {
            let opened = Guide::open(Arc::clone(policy), snapshot.as_deref(), moment)?;
            let update = opened.current(moment)?;
            *guide = Some(opened);
            Ok(update)
        }
        // A player opens a guide first.
        (Request::Send(_) | Request::Draw, None) | (Request::Ask(_), _) => Err(GuideError::Stale),
    }
}
