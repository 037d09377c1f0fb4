//! Walks through the guide in a terminal: draws a screen, asks what to do, tells the guide, saves, and draws again.

mod aside;
mod deed;
mod menu;

use std::process::ExitCode;

use lotsen::guide::Event;

use lotsen::moment::Moment;
use lotsen::screen::{Effect, Screen};

use crate::ask::{self, Asker, Reply};
use crate::draw::{self, Paper, Sheet};
use crate::failure::Failure;
use crate::session::Session;
use crate::setting::Setting;
use crate::words::Words;
use aside::Aside;
use deed::Deed;
use menu::Offer;

/// Opens the guide where it was left, or from the beginning, and leads on until the official leaves.
///
/// # Errors
/// Where the guide cannot be opened, or the terminal cannot be read or written.
pub fn guide(setting: &Setting, fresh: bool) -> Result<ExitCode, Failure> {
    let (session, said) = Session::open(setting, fresh)?;
    let (paper, words) = (Paper::of_output(), setting.words());
    let asker = ask::asker(paper, &words);
    let mut walk =
        Walk { setting, session, paper, words, asker, said: said.join("\n"), opened: false, aside: None };
    walk.on()?;
    let saved = walk.session.keep(&setting.moment())?;
    walk.asker.say(&walk.words.say(if saved { "ui.cli.goodbye" } else { "ui.cli.goodbye_unsaved" }))?;
    Ok(ExitCode::SUCCESS)
}

struct Walk<'a> {
    setting: &'a Setting,
    session: Session,
    paper: Paper,
    words: Words,
    asker: Box<dyn Asker>,
    /// What is said once, under the next page.
    said: String,
    /// Whether something was to be opened just now.
    opened: bool,
    /// What is shown in place of the screen: help, why, words, steps, troubles.
    aside: Option<Aside>,
}

impl Walk<'_> {
    /// Leads on until the official leaves.
    fn on(&mut self) -> Result<(), Failure> {
        loop {
            // The terminal may have got another size since the last page.
            self.paper = Paper::of_output();
            let moment = self.setting.moment();
            let screen = self.session.screen(&moment)?;
            let (page, offer) = self.page(&screen);
            let (menu, deeds) = offer.finish();
            let deed = match self.asker.ask(&page, &menu)? {
                Reply::Leave => return Ok(()),
                Reply::Answers(places) => Deed::Answer(places),
                Reply::Item(at) => deeds.into_iter().nth(at).unwrap_or(Deed::Return),
            };
            if matches!(deed, Deed::Quit) {
                return Ok(());
            }
            self.act(deed, &screen, &moment);
        }
    }

    /// What is drawn now, and what can be done there.
    fn page(&mut self, screen: &Screen) -> (String, Offer) {
        let mut sheet = Sheet::new(self.paper);
        let offer = match &self.aside {
            Some(aside) => aside.page(&mut sheet, screen, &self.words),
            None => {
                draw::screen(&mut sheet, screen, &self.words);
                let mut offer = Offer::of(screen, &self.words);
                if self.opened {
                    offer.point_at_done(screen);
                }
                offer
            }
        };
        let mut page = sheet.finish();
        let said = std::mem::take(&mut self.said);
        if !said.is_empty() {
            page.push_str(said.trim_matches('\n'));
            page.push_str("\n\n");
        }
        (page, offer)
    }

    fn act(&mut self, deed: Deed, screen: &Screen, moment: &Moment) {
        match deed {
            Deed::Aside(aside) => self.aside = Some(aside),
            Deed::Return => self.aside = None,
            Deed::Answer(places) => {
                if let Some(event) = deed::answer(screen, &places) {
                    self.send(event, "", screen, moment);
                }
            }
            Deed::Send { event, label } => self.send(event, &label, screen, moment),
            Deed::Quit => {}
        }
    }

    /// Tells the guide, and keeps what is to be said under the next page.
    fn send(&mut self, event: Event, label: &str, screen: &Screen, moment: &Moment) {
        match self.session.send(event, moment) {
            Ok(effects) => {
                self.said = self.instructions(&effects, label, screen);
                self.opened = !effects.is_empty();
                // An effect on a card is read beside the card; anything else has led to a new screen.
                if effects.is_empty() {
                    self.aside = None;
                }
            }
            Err(error) => {
                self.said = self.setting.policy.sentence(&error, moment);
                self.opened = false;
                self.aside = None;
            }
        }
    }

    fn instructions(&self, effects: &[Effect], label: &str, screen: &Screen) -> String {
        let mut sheet = Sheet::new(self.paper);
        for effect in effects {
            draw::effect(&mut sheet, effect, label, screen, &self.words);
        }
        sheet.finish()
    }
}
