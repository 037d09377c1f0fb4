//! A session: the guide, and the file in which it is kept between runs.

mod file;

use std::sync::Arc;

use lotsen::guide::{Event, Guide, GuideError, Update};

use lotsen::moment::Moment;
use lotsen::screen::{Effect, Screen, ScreenKind};

use crate::failure::Failure;
use crate::setting::Setting;
use crate::words::Words;

pub use file::{SessionFile, SetAside};

/// A session of the guide that is saved after every step.
#[derive(Debug)]
pub struct Session {
    guide: Guide,
    file: Option<SessionFile>,
    saved: bool,
}

impl Session {
    /// Opens the session where it was left, or a new one; gives what there is to say about that.
    ///
    /// What cannot be read is set aside, never deleted, and a new session begins.
    ///
    /// # Errors
    /// Where the guide cannot be opened at all.
    pub fn open(setting: &Setting, fresh: bool) -> Result<(Self, Vec<String>), Failure> {
        let (words, moment) = (setting.words(), setting.moment());
        let file = SessionFile::find(setting.data.as_deref());
        let mut said = Vec::new();
        let saved = file.as_ref().map_or(Ok(None), SessionFile::read);
        let (guide, aside) = match saved {
            Ok(Some(bytes)) if !fresh => {
                match Guide::open(Arc::clone(&setting.policy), Some(&bytes), &moment) {
                    Ok(guide) => {
                        said.extend(welcome_back(&guide, &moment, &words)?);
                        (Some(guide), None)
                    }
                    Err(error @ GuideError::TimeOutOfRange { .. }) => return Err(error.into()),
                    Err(error) => {
                        said.push(setting.policy.sentence(&error, &moment));
                        (None, Some(SetAside::Unreadable))
                    }
                }
            }
            Ok(Some(_)) => (None, Some(SetAside::Fresh)),
            Ok(None) => (None, None),
            Err(_) => {
                said.push(words.say("ui.cli.unreadable"));
                (None, Some(SetAside::Unreadable))
            }
        };
        if let Some((file, why)) = file.as_ref().zip(aside) {
            said.push(match file.set_aside(why) {
                Ok(kept) => words.fill("ui.cli.kept", &[("file", &kept.display().to_string())]),
                Err(_) => words.say("ui.cli.not_kept"),
            });
        }
        let guide = match guide {
            Some(guide) => guide,
            None => Guide::open(Arc::clone(&setting.policy), None, &moment)?,
        };
        Ok((Self { guide, file, saved: true }, said))
    }

    /// The screen as it is now.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn screen(&self, moment: &Moment) -> Result<Screen, GuideError> {
        self.guide.current(moment).map(|update| update.screen)
    }

    /// Tells the guide what happened, saves, and gives what is to be performed.
    ///
    /// # Errors
    /// Where the guide refuses; nothing has changed then.
    pub fn send(&mut self, event: Event, moment: &Moment) -> Result<Vec<Effect>, GuideError> {
        let update = self.guide.send(event, moment)?;
        self.save(&update, moment);
        Ok(update.effects)
    }

    /// Saves the session as it is, and says whether that was possible.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn keep(&mut self, moment: &Moment) -> Result<bool, GuideError> {
        let update = self.guide.current(moment)?;
        self.save(&update, moment);
        Ok(self.saved)
    }

    /// Saves a snapshot. Where that fails the guide is told, and says so on its next screen.
    fn save(&mut self, update: &Update, moment: &Moment) {
        self.saved = self.file.as_ref().is_some_and(|file| file.save(&update.snapshot).is_ok());
        if !self.saved {
            // The event is never refused for its own sake, and a moment out of range has been refused before.
            let _unchanged = self.guide.send(Event::SaveFailed, moment);
        }
    }
}

fn welcome_back(guide: &Guide, moment: &Moment, words: &Words) -> Result<Option<String>, GuideError> {
    let screen = guide.current(moment)?.screen;
    let in_a_journey = screen.journey.is_some() && screen.kind != ScreenKind::Carried;
    Ok(in_a_journey.then(|| words.say("ui.cli.welcome_back")))
}
