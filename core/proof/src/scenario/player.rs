//! Plays a script step by step: says what a guide is to do next, and takes what it answered.
//!
//! Who holds the guide is left open: [`play`](super::play()) does it in this process, and a language does it through its own records.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, GuideError, Update};
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use serde_json::Value;

use super::answer::Answer;
use super::error::{ScenarioError, ScenarioErrorKind};
use super::shown::Shown;
use super::transcript::{Line, Refusal, Transcript};

/// What a guide is to do now.
#[derive(Debug, Clone)]
pub struct Step {
    /// When.
    pub moment: Moment,
    /// What.
    pub request: Request,
}

/// What a guide may be asked for. Each is answered with [`Player::received`], [`Player::told`] for a question, or
/// [`Player::refused`].
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
    /// Answer a question.
    Ask(Question),
    /// Give what is current.
    Draw,
}

/// What a guide may be asked without anything happening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What a sight looks like by itself, by its id.
    Sight(String),
    /// Which sights there are, by product.
    Sights,
    /// What words find.
    Find(String),
}

/// Where the events of a session come from.
pub(super) trait Script: Send {
    /// The policy and the moment of the opening, and how that stands in the transcript; none where it does not.
    fn opening(&self) -> (Arc<Policy>, Moment, Option<Value>);

    /// The next event from what is shown, and how it stands in the transcript; moves the clock. None at the end.
    fn next(
        &mut self,
        moment: &mut Moment,
        shown: Shown<'_>,
    ) -> Result<Option<(Happening, Value)>, ScenarioError>;

    /// Takes in what became of the event: the screen afterwards, and why it was refused.
    fn answered(&mut self, screen: &Screen, error: Option<&GuideError>) -> Result<(), ScenarioError>;
}

/// What happens in a script.
pub(super) enum Happening {
    /// An event of the guide.
    Event(Event),
    /// A question, which changes nothing.
    Question(Question),
    /// The guide is closed, and opened again with a policy; with the one at hand where none is named.
    Resume(Option<Arc<Policy>>),
}

/// Plays a script.
pub struct Player {
    script: Box<dyn Script>,
    pub(super) policy: Arc<Policy>,
    moment: Moment,
    /// What the guide answered last: the screen from which the next event is sent.
    last: Option<Update>,
    /// What it told last, while nothing has happened since.
    over: Option<Answer>,
    asked: Asked,
    pub(super) transcript: Transcript,
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
        let (last, over, transcript) = (None, None, Transcript::default());
        Self { script: Box::new(script), policy, moment, last, over, asked: Asked::Nothing, transcript }
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
                let shown = Shown { screen: &last.screen, over: self.over.as_ref() };
                let next = self.script.next(&mut self.moment, shown)?;
                let Some((happening, written)) = next else { return Ok(None) };
                let request = match happening {
                    Happening::Event(event) => Request::Send(event),
                    Happening::Question(question) => Request::Ask(question),
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
            Asked::Event { written, request } if !matches!(request, Request::Ask(_)) => {
                if let Request::Open { policy, .. } = request {
                    self.policy = policy;
                }
                self.answered(written, update, None, None)
            }
            Asked::Drawing { written, error, sentence } => {
                self.answered(written, update, None, Some((error, sentence)))
            }
            asked => {
                self.asked = asked;
                Err(ScenarioError::at(None, ScenarioErrorKind::NotAsked))
            }
        }
    }

    /// Takes in what the guide told to a question. The screen is what it was.
    ///
    /// # Errors
    /// [`ScenarioError`] where the scenario expected something else, or no question was asked.
    pub fn told(&mut self, answer: Answer) -> Result<(), ScenarioError> {
        match (std::mem::replace(&mut self.asked, Asked::Answered), &self.last) {
            (Asked::Event { written, request: Request::Ask(_) }, Some(last)) => {
                let mut unchanged = last.clone();
                unchanged.effects.clear();
                self.answered(written, unchanged, Some(answer), None)
            }
            (asked, _) => {
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
                self.answered(written, unchanged, None, Some((error, sentence)))
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
        answer: Option<Answer>,
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
                answer: answer.clone(),
                error: refusal,
            });
        }
        self.over = answer;
        let shown = &self.last.insert(update).screen;
        if is_opening { Ok(()) } else { self.script.answered(shown, error.as_ref()) }
    }
}
