//! The guide in a terminal: draws a screen, prompts for what to do, sends that to the guide, saves, and draws again.
//!
//! Each file uses those before it: [`overlay`] names what can be shown in place of a screen, [`action`] what picking
//! something does, [`menu`] puts both into a menu, [`screen_menu`] and [`overlay_page`] fill it, and the loop here
//! runs them.

mod action;
mod menu;
mod overlay;
mod overlay_page;
mod screen_menu;

use std::process::ExitCode;

use lotsen::guide::Event;

use lotsen::moment::Moment;
use lotsen::screen::{Effect, Screen};

use crate::context::Context;
use crate::draw::{self, Capabilities, Page};
use crate::error::CliError;
use crate::phrases::Phrases;
use crate::prompt::{Prompter, Reply, prompter};
use crate::session::Session;
use action::MenuAction;
use menu::MenuBuilder;
use overlay::Overlay;

/// Opens the guide where it was left, or from the beginning, and leads on until the official leaves.
///
/// # Errors
/// Where the guide cannot be opened, or the terminal cannot be read or written.
pub fn run(context: &Context, fresh: bool) -> Result<ExitCode, CliError> {
    let (session, notices) = Session::open(context, fresh)?;
    let (capabilities, phrases) = (Capabilities::of_stdout(), context.phrases());
    let prompter = prompter(capabilities, &phrases);
    let notice = notices.join("\n");
    let mut main_loop =
        MainLoop { context, session, capabilities, phrases, prompter, notice, opened: false, overlay: None };
    main_loop.run()?;
    let saved = main_loop.session.save(&context.moment())?;
    let goodbye = if saved { "ui.cli.goodbye" } else { "ui.cli.goodbye_unsaved" };
    main_loop.prompter.say(&main_loop.phrases.get(goodbye))?;
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
    /// What is shown in place of the screen.
    overlay: Option<Overlay>,
}

impl MainLoop<'_> {
    /// Leads on until the official leaves.
    fn run(&mut self) -> Result<(), CliError> {
        loop {
            // The terminal may have got another size since the last page.
            self.capabilities = Capabilities::of_stdout();
            let moment = self.context.moment();
            let screen = self.session.screen(&moment)?;
            let (page, menu) = self.page(&screen);
            let (menu, actions) = menu.finish();
            let action = match self.prompter.prompt(&page, &menu)? {
                Reply::Quit => return Ok(()),
                Reply::Answers(positions) => MenuAction::Answer(positions),
                Reply::Item(at) => actions.into_iter().nth(at).unwrap_or(MenuAction::Close),
            };
            match action {
                MenuAction::Open(overlay) => self.overlay = Some(overlay),
                MenuAction::Close => self.overlay = None,
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
    fn page(&mut self, screen: &Screen) -> (String, MenuBuilder) {
        let mut page = Page::new(self.capabilities);
        let menu = match &self.overlay {
            Some(overlay) => overlay_page::build(overlay, &mut page, screen, &self.phrases),
            None => {
                draw::screen(&mut page, screen, &self.phrases);
                screen_menu::build(screen, self.opened, &self.phrases)
            }
        };
        let mut text = page.into_text();
        let notice = std::mem::take(&mut self.notice);
        if !notice.is_empty() {
            text.push_str(notice.trim_matches('\n'));
            text.push_str("\n\n");
        }
        (text, menu)
    }

    /// Sends an event to the guide, and keeps what is to be said under the next page.
    fn send(&mut self, event: Event, label: &str, screen: &Screen, moment: &Moment) {
        match self.session.send(event, moment) {
            Ok(effects) => {
                self.notice = self.instructions(&effects, label, screen);
                self.opened = !effects.is_empty();
                // An effect on a card is read beside the card; anything else has led to a new screen.
                if effects.is_empty() {
                    self.overlay = None;
                }
            }
            Err(error) => {
                self.notice = self.context.policy.sentence(&error, moment);
                self.opened = false;
                self.overlay = None;
            }
        }
    }

    /// What the effects ask one to do, since the terminal performs none of them.
    fn instructions(&self, effects: &[Effect], label: &str, screen: &Screen) -> String {
        let mut page = Page::new(self.capabilities);
        for effect in effects {
            draw::effect(&mut page, effect, label, screen, &self.phrases);
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
