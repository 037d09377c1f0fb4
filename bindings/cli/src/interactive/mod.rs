//! The guide in a terminal: draws a screen, prompts for what to do, sends that to the guide, saves, and draws again.
//!
//! Each file uses those before it: [`overlay`] names what can be shown in place of a screen, [`action`] what picking
//! something does, [`menu`] puts both into a menu, [`screen_menu`] and [`overlay_page`] fill it, the latter with
//! [`sight_pages`] and [`found_page`], and the loop here runs them.

mod action;
mod again;
mod found_page;
mod menu;
mod overlay;
mod overlay_page;
mod screen_menu;
mod sight_pages;

use std::path::Path;
use std::process::ExitCode;

use lotsen::device::Device;
use lotsen::guide::{Event, Guide, GuideError};
use lotsen::moment::Moment;
use lotsen::screen::{ContactCard, Effect, Screen};

use crate::context::Context;
use crate::draw::{self, Capabilities, Page};
use crate::error::CliError;
use crate::phrases::Phrases;
use crate::prompt::{Prompter, Reply, Typed, prompter, watching};
use crate::session::Session;
use action::MenuAction;
use menu::MenuBuilder;
use overlay::Overlay;
use overlay_page::Shown;

/// Opens the guide where it was left, or from the beginning, and leads on until the official leaves.
///
/// # Errors
/// Where the guide cannot be opened, or the terminal cannot be read or written.
pub fn run(context: &Context, fresh: bool) -> Result<ExitCode, CliError> {
    let (session, notices) = Session::open(context, fresh)?;
    let (capabilities, phrases) = (context.capabilities(), context.phrases());
    let prompter = prompter(capabilities, &phrases);
    let mut main_loop = MainLoop::new(context, session, prompter, notices.join("\n"));
    main_loop.run()?;
    let saved = main_loop.session.save(&context.moment())?;
    let goodbye = if saved { "ui.cli.goodbye" } else { "ui.cli.goodbye_unsaved" };
    main_loop.prompter.say(&main_loop.phrases.get(goodbye))?;
    Ok(ExitCode::SUCCESS)
}

/// Leads on from where a guide is, for who writes its policy: nothing is saved. With a folder it is drawn again whenever a
/// file there is saved, in the same situation as far as that is still there. `notice` is said under the first page.
///
/// # Errors
/// Where the terminal cannot be read or written.
pub fn walk(
    context: &Context,
    guide: Guide,
    folder: Option<&Path>,
    notice: String,
) -> Result<ExitCode, CliError> {
    let phrases = context.phrases();
    let prompter = match folder {
        Some(folder) => watching(folder, &phrases),
        None => prompter(context.capabilities(), &phrases),
    };
    let mut main_loop = MainLoop::new(context, Session::looked_at(guide), prompter, notice);
    main_loop.folder = folder;
    main_loop.run()?;
    Ok(ExitCode::SUCCESS)
}

/// The loop of prompts, and what it remembers from one to the next.
struct MainLoop<'a> {
    context: &'a Context,
    session: Session,
    capabilities: Capabilities,
    phrases: Phrases,
    prompter: Box<dyn Prompter>,
    /// What is said once, under the next page.
    notice: String,
    /// Whether something was to be opened just now.
    opened: bool,
    /// What is shown in place of the screen: the last of them, and behind it what was shown before.
    overlays: Vec<Overlay>,
    /// The folder from which the policy is read again whenever a file there is saved.
    folder: Option<&'a Path>,
}

impl<'a> MainLoop<'a> {
    fn new(context: &'a Context, session: Session, prompter: Box<dyn Prompter>, notice: String) -> Self {
        let (capabilities, phrases) = (context.capabilities(), context.phrases());
        let (opened, overlays, folder) = (false, Vec::new(), None);
        Self { context, session, capabilities, phrases, prompter, notice, opened, overlays, folder }
    }

    /// Leads on until the official leaves.
    fn run(&mut self) -> Result<(), CliError> {
        loop {
            // The terminal may have got another size since the last page.
            self.capabilities = self.context.capabilities();
            let moment = self.context.moment();
            let screen = self.session.screen(&moment)?;
            let (page, menu) = self.page(&screen, &moment)?;
            let (menu, actions) = menu.finish();
            let action = match self.prompter.prompt(&page, &menu)? {
                Reply::Quit => return Ok(()),
                Reply::Changed => {
                    self.read_again(&moment);
                    continue;
                }
                Reply::Answers(positions) => MenuAction::Answer(positions),
                Reply::Item(at) => actions.into_iter().nth(at).unwrap_or(MenuAction::Close),
            };
            match action {
                MenuAction::Open(overlay) => self.overlays.push(overlay),
                MenuAction::Search => {
                    if !self.search(&moment)? {
                        return Ok(());
                    }
                }
                MenuAction::Close => {
                    self.overlays.pop();
                }
                MenuAction::Answer(positions) => {
                    if let Some(event) = answer(&screen, &positions) {
                        self.send(event, "", &screen, &moment);
                    }
                }
                MenuAction::Send { event, label } => self.send(event, &label, &screen, &moment),
                MenuAction::Quit => return Ok(()),
            }
        }
    }

    /// What is drawn now, and what can be done there.
    fn page(&mut self, screen: &Screen, moment: &Moment) -> Result<(String, MenuBuilder), GuideError> {
        let mut page = Page::new(self.capabilities);
        let menu = match self.overlays.last() {
            Some(overlay) => {
                let (session, phrases) = (&self.session, &self.phrases);
                overlay_page::build(overlay, &mut page, &Shown { screen, session, moment, phrases })?
            }
            None => {
                let sights = self.session.has_sights(moment)?;
                let menu = screen_menu::build(screen, self.opened, sights, &self.phrases);
                draw::screen(&mut page, screen, menu.first_sight(), &self.phrases);
                menu
            }
        };
        let mut text = page.into_text();
        let notice = std::mem::take(&mut self.notice);
        if !notice.is_empty() {
            text.push_str(notice.trim_matches('\n'));
            text.push_str("\n\n");
        }
        Ok((text, menu))
    }

    /// Waits for words and shows what they find; gives whether to lead on. The words are dropped here.
    fn search(&mut self, moment: &Moment) -> Result<bool, CliError> {
        let mut page = Page::new(self.capabilities);
        draw::search(&mut page, &self.phrases);
        match self.prompter.ask(&page.into_text())? {
            Typed::Words(words) => {
                let found = self.session.find(&words, moment)?;
                // A further search takes the place of the one before.
                if matches!(self.overlays.last(), Some(Overlay::Found(_))) {
                    self.overlays.pop();
                }
                self.overlays.push(Overlay::Found(Box::new(found)));
                Ok(true)
            }
            Typed::Nothing => Ok(true),
            Typed::Quit => Ok(false),
        }
    }

    /// Sends an event to the guide, and keeps what is to be said under the next page.
    fn send(&mut self, event: Event, label: &str, screen: &Screen, moment: &Moment) {
        let device = self.session.device();
        match self.session.send(event, moment) {
            Ok(effects) => {
                self.notice = self.instructions(&effects, label, device, screen);
                self.opened = !effects.is_empty();
                // An effect on a card is read beside the card; anything else has led to a new screen.
                if effects.is_empty() {
                    self.overlays.clear();
                }
            }
            Err(error) => {
                self.notice = self.session.guide().policy().sentence(&error, moment);
                self.opened = false;
                self.overlays.clear();
            }
        }
    }

    /// Goes on with the policy as it is saved now. Where it does not load, the screen stays as it was.
    fn read_again(&mut self, moment: &Moment) {
        let Some(folder) = self.folder else { return };
        self.opened = false;
        match again::carried(folder, self.session.guide()) {
            Ok((guide, notice)) => {
                self.phrases = self.context.phrases_of(guide.policy());
                self.session = Session::looked_at(guide);
                self.notice = notice;
            }
            Err(notice) => self.notice = notice,
        }
        // What was found is of the policy as it was; of the rest, what is still there stays open.
        self.overlays.retain(|overlay| !matches!(overlay, Overlay::Found(_) | Overlay::HelpWith(_)));
        while let Ok(screen) = self.session.screen(moment)
            && !self.overlays.is_empty()
            && self.page(&screen, moment).is_err()
        {
            self.overlays.pop();
        }
    }

    /// What the effects ask one to do, since the terminal performs none of them.
    fn instructions(
        &self,
        effects: &[Effect],
        label: &str,
        device: Option<Device>,
        screen: &Screen,
    ) -> String {
        let mut page = Page::new(self.capabilities);
        let helps = self.overlays.iter().filter_map(|overlay| match overlay {
            Overlay::HelpWith(help) => Some(help.as_ref()),
            _ => None,
        });
        let contacts: Vec<&ContactCard> =
            draw::contacts(screen).chain(helps.flat_map(draw::contacts_of)).collect();
        for effect in effects {
            draw::effect(&mut page, effect, label, device, &contacts, &self.phrases);
        }
        page.into_text()
    }
}

/// The event that answers the question of a screen with the choices at these positions.
fn answer(screen: &Screen, positions: &[usize]) -> Option<Event> {
    let input = screen.input.as_ref()?;
    let values = positions.iter().filter_map(|at| input.choices.get(*at)).map(|choice| choice.value.clone());
    Some(Event::Choose { question: input.question.clone(), values: values.collect() })
}
