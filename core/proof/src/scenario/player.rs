//! Plays a script step by step: says what a guide is to do next, and takes what it answered.
//!
//! Who holds the guide is left open: [`play`] does it in this process, and a language does it through its own records.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Guide, GuideError, Update};
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use serde_json::Value;

use super::error::{ScenarioError, ScenarioErrorKind};
use super::transcript::{Line, Refusal, Transcript};

/// What a guide is to do now.
#[derive(Debug, Clone)]
pub struct Step {
    /// When.
    pub moment: Moment,
    /// What.
    pub request: Request,
}

/// What a guide may be asked for. Each is answered with [`Player::received`] or [`Player::refused`].
#[derive(Debug, Clone)]
pub enum Request {
    /// Open a guide with a policy, in place of the one at hand, and give what is current. Where that is refused, the
    /// one at hand stays.
    Open {
        /// The policy.
        policy: Arc<Policy>,
        /// The session to go on with; none for a new one.
        snapshot: Option<Vec<u8>>,
    },
    /// Send an event.
    Send(Event),
    /// Give what is current.
    Draw,
}

/// Where the events of a session come from.
pub(super) trait Script: Send {
    /// The policy and the moment of the opening, and how that stands in the transcript; none where it does not.
    fn opening(&self) -> (Arc<Policy>, Moment, Option<Value>);

    /// The next event from a screen, and how it stands in the transcript; moves the clock. None at the end.
    fn next(
        &mut self,
        moment: &mut Moment,
        screen: &Screen,
    ) -> Result<Option<(Happening, Value)>, ScenarioError>;

    /// Takes in what became of the event: the screen afterwards, and why it was refused.
    fn answered(&mut self, screen: &Screen, error: Option<&GuideError>) -> Result<(), ScenarioError>;
}

/// What happens in a script.
pub(super) enum Happening {
    /// An event of the guide.
    Event(Event),
    /// The guide is closed, and opened again with a policy; with the one at hand where none is named.
    Resume(Option<Arc<Policy>>),
}

/// Plays a script.
pub struct Player {
    script: Box<dyn Script>,
    policy: Arc<Policy>,
    moment: Moment,
    /// What the guide answered last: the screen from which the next event is sent.
    last: Option<Update>,
    asked: Asked,
    transcript: Transcript,
}

/// What was asked for last.
enum Asked {
    /// Nothing yet.
    Nothing,
    /// What stands so in the transcript; with this policy, if it is taken in.
    Event { written: Option<Value>, request: Request },
    /// The screen after an event that was refused.
    Drawing { written: Option<Value>, error: GuideError, sentence: String },
    /// All has been answered.
    Answered,
}

impl Player {
    pub(super) fn new(script: impl Script + 'static) -> Self {
        let (policy, moment, _) = script.opening();
        let (last, transcript) = (None, Transcript::default());
        Self { script: Box::new(script), policy, moment, last, asked: Asked::Nothing, transcript }
    }

    /// What the guide is to do next, or what it has not answered yet; none at the end.
    ///
    /// # Errors
    /// [`ScenarioError`] where the script cannot be followed from the screen that is shown.
    pub fn step(&mut self) -> Result<Option<Step>, ScenarioError> {
        let request = match (&self.asked, &self.last) {
            (Asked::Event { request, .. }, _) => request.clone(),
            (Asked::Drawing { .. }, _) => Request::Draw,
            (Asked::Answered, Some(last)) => {
                let next = self.script.next(&mut self.moment, &last.screen)?;
                let Some((happening, written)) = next else { return Ok(None) };
                let request = match happening {
                    Happening::Event(event) => Request::Send(event),
                    Happening::Resume(policy) => Request::Open {
                        policy: policy.unwrap_or_else(|| Arc::clone(&self.policy)),
                        snapshot: Some(last.snapshot.clone()),
                    },
                };
                self.asked = Asked::Event { written: Some(written), request: request.clone() };
                request
            }
            (Asked::Nothing | Asked::Answered, _) => {
                let (policy, _, written) = self.script.opening();
                let request = Request::Open { policy, snapshot: None };
                self.asked = Asked::Event { written, request: request.clone() };
                request
            }
        };
        Ok(Some(Step { moment: self.moment.clone(), request }))
    }

    /// Takes in what the guide gave.
    ///
    /// # Errors
    /// [`ScenarioError`] where the scenario expected something else, or nothing was asked for.
    pub fn received(&mut self, update: Update) -> Result<(), ScenarioError> {
        match std::mem::replace(&mut self.asked, Asked::Answered) {
            Asked::Event { written, request } => {
                if let Request::Open { policy, .. } = request {
                    self.policy = policy;
                }
                self.answered(written, update, None)
            }
            Asked::Drawing { written, error, sentence } => {
                self.answered(written, update, Some((error, sentence)))
            }
            asked => {
                self.asked = asked;
                Err(ScenarioError::at(None, ScenarioErrorKind::NotAsked))
            }
        }
    }

    /// Takes in that the guide refused, and the words of its policy for that.
    ///
    /// # Errors
    /// [`ScenarioError`] where the guide could not be opened at all, the scenario expected something else, or nothing
    /// was asked for.
    pub fn refused(&mut self, error: GuideError, sentence: String) -> Result<(), ScenarioError> {
        match (std::mem::replace(&mut self.asked, Asked::Answered), &self.last) {
            (Asked::Event { written, .. }, Some(_)) => {
                self.asked = Asked::Drawing { written, error, sentence };
                Ok(())
            }
            (Asked::Event { .. }, None) => Err(ScenarioError::at(None, error.into())),
            // A moment that the guide refuses leaves the screen as it was drawn last.
            (Asked::Drawing { written, error, sentence }, Some(last)) => {
                let mut unchanged = last.clone();
                unchanged.effects.clear();
                self.answered(written, unchanged, Some((error, sentence)))
            }
            (asked, _) => {
                self.asked = asked;
                Err(ScenarioError::at(None, ScenarioErrorKind::NotAsked))
            }
        }
    }

    /// What was answered so far.
    #[must_use]
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Writes a line of the transcript, and tells the script.
    fn answered(
        &mut self,
        written: Option<Value>,
        update: Update,
        refused: Option<(GuideError, String)>,
    ) -> Result<(), ScenarioError> {
        let is_opening = self.last.is_none();
        let (error, sentence) = refused.unzip();
        let refusal = error.as_ref().zip(sentence);
        let refusal = refusal.map(|(error, sentence)| Refusal { id: error.id().to_owned(), sentence });
        if let Some(event) = written {
            let Update { screen, effects, carried, .. } = update.clone();
            self.transcript.lines.push(Line {
                at: self.moment.now,
                event,
                screen,
                effects,
                carried,
                error: refusal,
            });
        }
        let shown = &self.last.insert(update).screen;
        if is_opening { Ok(()) } else { self.script.answered(shown, error.as_ref()) }
    }
}

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
        match answer(&mut guide, &step) {
            Ok(update) => player.received(update)?,
            Err(error) => {
                let policy = guide.as_ref().map_or(&player.policy, Guide::policy);
                let sentence = policy.sentence(&error, &step.moment);
                player.refused(error, sentence)?;
            }
        }
    }
    Ok(player.transcript)
}

fn answer(guide: &mut Option<Guide>, Step { moment, request }: &Step) -> Result<Update, GuideError> {
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
        (Request::Send(_) | Request::Draw, None) => Err(GuideError::Stale),
    }
}
