//! What is shown in place of a screen, from its foot: troubles, help, why, words, steps.

use lotsen::guide::Event;

use lotsen::screen::{Action, Role, Screen, StepStatus};

use super::deed::Deed;
use super::menu::Offer;
use crate::draw::{self, Ink, Sheet};
use crate::words::Words;

/// More troubles than this are first asked for by their heading.
const FEW: usize = 8;

/// What is shown in place of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aside {
    /// What can go wrong here; under one heading, where that was picked.
    Troubles {
        /// The heading.
        group: Option<String>,
    },
    /// Who can help.
    Help,
    /// Why the screen is shown.
    Why,
    /// Words with an explanation.
    Terms,
    /// The steps of the journey.
    Steps,
}

impl Aside {
    /// Draws it, and says what can be done there.
    pub fn page(&self, sheet: &mut Sheet, screen: &Screen, words: &Words) -> Offer {
        let mut offer = Offer::default();
        match self {
            Self::Troubles { group } => troubles(sheet, screen, group.as_deref(), &mut offer, words),
            Self::Help => {
                if let Some(help) = &screen.help {
                    draw::help(sheet, help, words);
                    offer.routes(&help.routes);
                }
            }
            Self::Why => screen.why.iter().for_each(|why| draw::why(sheet, why, words)),
            Self::Terms => draw::terms(sheet, &screen.terms, words),
            Self::Steps => steps(sheet, screen, &mut offer, words),
        }
        offer.ways_out(words);
        offer
    }
}

/// Every step: one that is done is looked at, any other leads back to where one is.
fn steps(sheet: &mut Sheet, screen: &Screen, offer: &mut Offer, words: &Words) {
    sheet.write(Ink::Bold, &words.say("ui.shell.steps"));
    sheet.gap();
    for step in &screen.steps {
        let deed = match step.status {
            StepStatus::Done => {
                Deed::Send { event: Event::LookAt(step.id.clone()), label: step.title.clone() }
            }
            StepStatus::Now | StepStatus::ToCome => Deed::Return,
        };
        let label = format!("{} {}", draw::symbol(step.status), step.title);
        offer.add(None, label, Some(step.spoken.clone()), deed);
    }
    let now = screen.steps.iter().position(|step| step.status == StepStatus::Now);
    offer.point_at(now);
}

fn troubles(sheet: &mut Sheet, screen: &Screen, group: Option<&str>, offer: &mut Offer, words: &Words) {
    let all: Vec<&Action> = screen.actions.iter().filter(|action| action.role == Role::Trouble).collect();
    sheet.write(Ink::Bold, &words.say("ui.shell.trouble"));
    sheet.gap();
    let groups = groups(&all);
    if group.is_none() && all.len() > FEW && groups.len() > 1 {
        for group in groups {
            let deed = Deed::Aside(Aside::Troubles { group: Some(group.to_owned()) });
            offer.add(None, group.to_owned(), None, deed);
        }
        return;
    }
    if let Some(group) = group {
        sheet.write(Ink::Accent, group);
        sheet.gap();
    }
    offer.actions(all.into_iter().filter(|action| group.is_none() || action.group.as_deref() == group));
}

/// The headings in the order in which they are first met.
fn groups<'a>(actions: &[&'a Action]) -> Vec<&'a str> {
    let mut groups = Vec::new();
    for group in actions.iter().filter_map(|action| action.group.as_deref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}
