//! Who can help: the ways, their contacts and addresses.

use super::cards::address;
use super::words::Words;
use super::{RenderContext, contact};
use crate::contact::LocalTime;
use crate::moment::Moment;
use crate::plan::{Contact, Policy, Route};
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::scene::{Intent, SceneBlock, on_card, on_route};
use crate::screen::{Action, ContactCard, Help, HelpRoute};

impl RenderContext<'_> {
    /// Who can help, as the foot of a screen shows it.
    pub(super) fn help(&self) -> Option<Help> {
        help(self.words, self.help_routes(&self.scene.help))
    }

    /// Ways to get help, in the order of the moment.
    pub(super) fn help_routes(&self, routes: &[Ix<Route>]) -> Vec<HelpRoute> {
        open_first(self.policy, routes, self.moment).into_iter().map(|route| self.help_route(route)).collect()
    }

    /// A way to get help, its card with actions.
    fn help_route(&self, ix: Ix<Route>) -> HelpRoute {
        let mut route = route(self.words, ix, self.scene.calls, self.moment);
        if let (Some(card), Some(contact)) = (&mut route.contact, self.policy.routes[ix].contact) {
            card.actions = self.card_actions(contact, |_| true);
        }
        route.begin = on_route(self.policy, ix).map(|action| self.action(action));
        route
    }

    /// A contact's card with actions: those that are no buttons of the screen already.
    pub(super) fn contact_card(&self, ix: Ix<Contact>) -> ContactCard {
        let mut card = contact::card(self.words, ix, self.scene.calls, self.moment);
        let own = &self.scene.actions;
        card.actions = self.card_actions(ix, |intent| own.iter().all(|own| own.intent != intent));
        card
    }

    fn card_actions(&self, ix: Ix<Contact>, offered: impl Fn(Intent) -> bool) -> Vec<Action> {
        let actions = on_card(self.policy, ix, self.scene.calls).into_iter();
        actions.filter(|action| offered(action.intent)).map(|action| self.action(action)).collect()
    }

    /// When the screen has to be drawn anew: when the first of the contacts on it opens or closes, or as the day ends
    /// where words such as "tomorrow" stand on it.
    pub(super) fn changes_at(&self) -> Option<i64> {
        if !self.policy.trusts(self.moment) {
            return None;
        }
        let schedules = self.scene.contacts(self.policy).into_iter().flat_map(|ix| {
            let contact = &self.policy.contacts[ix];
            [contact.hours.as_ref(), contact.drop_in.as_ref()]
        });
        let now = self.moment.now;
        let changes = schedules.flatten().filter_map(|hours| {
            let state = hours.state(now);
            let names_a_day = !state.open && state.next_opening.is_some();
            let day_ends = names_a_day.then(|| hours.next_day(now));
            state.changes_at.into_iter().chain(day_ends).min()
        });
        let names_a_day = self.scene.blocks.iter().any(|block| matches!(block, SceneBlock::Due(_)));
        let day_ends = names_a_day.then(|| LocalTime::day_ends(self.policy.zone, now));
        changes.chain(day_ends).min()
    }
}

/// Who can help, and whether they are there; none where there is no way to get help.
pub(super) fn help(words: &Words<'_>, routes: Vec<HelpRoute>) -> Option<Help> {
    let first = routes.iter().find_map(|route| route.contact.as_ref());
    let line = match first {
        Some(contact) => match &contact.status {
            Some(status) => {
                words.phrase_with(Phrase::HelpLine, &[("name", &contact.name), ("status", status)])
            }
            None => contact.name.clone(),
        },
        None => routes.first().map(|route| route.text.clone())?,
    };
    Some(Help { title: words.phrase(Phrase::HelpTitle).to_owned(), line, routes })
}

/// Routes in the order of the moment: of neighbours with the same helper and the same way, such as a line for the day
/// and one for the evening, those that are open come first.
pub(crate) fn open_first(policy: &Policy, routes: &[Ix<Route>], moment: &Moment) -> Vec<Ix<Route>> {
    let mut ordered = routes.to_vec();
    if policy.trusts(moment) {
        let open = |ix: &Ix<Route>| {
            let contact = policy.routes[*ix].contact.map(|contact| &policy.contacts[contact]);
            contact.and_then(|contact| contact.hours.as_ref()).is_some_and(|hours| hours.is_open(moment.now))
        };
        let alike = |one: &Ix<Route>, next: &Ix<Route>| {
            let (one, next) = (&policy.routes[*one], &policy.routes[*next]);
            one.helper == next.helper && one.way == next.way
        };
        for run in ordered.chunk_by_mut(alike) {
            let (open, closed): (Vec<_>, Vec<_>) = run.iter().copied().partition(open);
            for (place, ix) in run.iter_mut().zip(open.into_iter().chain(closed)) {
                *place = ix;
            }
        }
    }
    ordered
}

/// A way to get help, its card without actions.
pub(crate) fn route(words: &Words<'_>, ix: Ix<Route>, calls: bool, moment: &Moment) -> HelpRoute {
    let route = &words.policy.routes[ix];
    HelpRoute {
        id: route.id.clone(),
        helper: route.helper.clone(),
        way: route.way,
        text: words.text(route.text),
        contact: route.contact.map(|contact| contact::card(words, contact, calls, moment)),
        address: route.link.map(|link| address(words, link)),
        begin: None,
    }
}
