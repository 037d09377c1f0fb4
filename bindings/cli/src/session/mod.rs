//! A session: the guide, and the file in which it is kept between runs.

mod file;

use std::sync::Arc;

use lotsen::device::Device;
use lotsen::guide::{Event, Guide, GuideError, Update};
use lotsen::moment::Moment;
use lotsen::screen::{Effect, FindResult, Screen, ScreenKind, SightGroup, SightSheet};

use crate::context::Context;
use crate::error::CliError;
use crate::phrases::Phrases;

pub use file::{BackupReason, SessionFile};

/// A session of the guide that is saved after every step.
#[derive(Debug)]
pub struct Session {
    guide: Guide,
    kept: Kept,
    saved: bool,
}

/// Where a session is kept.
#[derive(Debug)]
enum Kept {
    InFile(SessionFile),
    /// There is no place for it, which is said.
    Nowhere,
    /// It is only looked at.
    Never,
}

impl Session {
    /// Opens the session where it was left, or a new one; gives what there is to say about that.
    ///
    /// What cannot be read is backed up, never deleted, and a new session begins.
    ///
    /// # Errors
    /// Where the guide cannot be opened at all.
    pub fn open(context: &Context, fresh: bool) -> Result<(Self, Vec<String>), CliError> {
        let (phrases, moment) = (context.phrases(), context.moment());
        let file = SessionFile::find(context.data.as_deref());
        let mut notices = Vec::new();
        let saved = file.as_ref().map_or(Ok(None), SessionFile::read);
        let (guide, backup) = match saved {
            Ok(Some(bytes)) if !fresh => {
                match Guide::open(Arc::clone(&context.policy), Some(&bytes), &moment) {
                    Ok(guide) => {
                        notices.extend(welcome_back(&guide, &moment, &phrases)?);
                        (Some(guide), None)
                    }
                    Err(error @ GuideError::TimeOutOfRange { .. }) => return Err(error.into()),
                    Err(error) => {
                        notices.push(context.policy.sentence(&error, &moment));
                        (None, Some(BackupReason::Unreadable))
                    }
                }
            }
            Ok(Some(_)) => (None, Some(BackupReason::Fresh)),
            Ok(None) => (None, None),
            Err(_) => {
                notices.push(phrases.get("ui.cli.unreadable"));
                (None, Some(BackupReason::Unreadable))
            }
        };
        if let Some((file, reason)) = file.as_ref().zip(backup) {
            notices.push(match file.back_up(reason) {
                Ok(kept) => phrases.fill("ui.cli.kept", &[("file", &kept.display().to_string())]),
                Err(_) => phrases.get("ui.cli.not_kept"),
            });
        }
        let guide = match guide {
            Some(guide) => guide,
            None => Guide::open(Arc::clone(&context.policy), None, &moment)?,
        };
        Ok((Self { guide, kept: file.map_or(Kept::Nowhere, Kept::InFile), saved: true }, notices))
    }

    /// A session that is only looked at, and never saved.
    pub fn looked_at(guide: Guide) -> Self {
        Self { guide, kept: Kept::Never, saved: true }
    }

    /// The guide.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// The screen as it is now.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn screen(&self, moment: &Moment) -> Result<Screen, GuideError> {
        self.guide.current(moment).map(|update| update.screen)
    }

    /// A sight by itself. Nothing of the session changes.
    ///
    /// # Errors
    /// Where there is no such sight, or the clock is out of range.
    pub fn sight(&self, id: &str, moment: &Moment) -> Result<SightSheet, GuideError> {
        self.guide.sight(id, moment)
    }

    /// The products whose screens are known, each with its sights.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn sights(&self, moment: &Moment) -> Result<Vec<SightGroup>, GuideError> {
        self.guide.sights(moment)
    }

    /// Whether any sights are known.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn has_sights(&self, moment: &Moment) -> Result<bool, GuideError> {
        Ok(!self.sights(moment)?.is_empty())
    }

    /// What words find. Nothing of them is kept.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn find(&self, words: &str, moment: &Moment) -> Result<FindResult, GuideError> {
        self.guide.find(words, moment)
    }

    /// The device that the step at hand opens stores and apps on.
    pub fn device(&self) -> Option<Device> {
        self.guide.device()
    }

    /// Sends an event to the guide, saves, and gives the effects that are to be performed.
    ///
    /// # Errors
    /// Where the guide refuses; nothing has changed then.
    pub fn send(&mut self, event: Event, moment: &Moment) -> Result<Vec<Effect>, GuideError> {
        let update = self.guide.send(event, moment)?;
        self.write(&update, moment);
        Ok(update.effects)
    }

    /// Saves the session as it is, and says whether that was possible.
    ///
    /// # Errors
    /// Where the clock is out of range.
    pub fn save(&mut self, moment: &Moment) -> Result<bool, GuideError> {
        let update = self.guide.current(moment)?;
        self.write(&update, moment);
        Ok(self.saved)
    }

    /// Writes a snapshot. Where that fails an event says so to the guide, which shows it on its next screen.
    fn write(&mut self, update: &Update, moment: &Moment) {
        self.saved = match &self.kept {
            Kept::InFile(file) => file.save(&update.snapshot).is_ok(),
            Kept::Nowhere => false,
            Kept::Never => true,
        };
        if !self.saved {
            // The event is never refused for its own sake, and a moment out of range has been refused before.
            let _unchanged = self.guide.send(Event::SaveFailed, moment);
        }
    }
}

fn welcome_back(guide: &Guide, moment: &Moment, phrases: &Phrases) -> Result<Option<String>, GuideError> {
    let screen = guide.current(moment)?.screen;
    let in_a_journey = screen.journey.is_some() && screen.kind != ScreenKind::Carried;
    Ok(in_a_journey.then(|| phrases.get("ui.cli.welcome_back")))
}
