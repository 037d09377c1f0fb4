//! What a search finds, in words: with actions in a guide, without them elsewhere.

use super::RenderContext;
use super::help::{self, open_first, route};
use super::words::Words;
use crate::evaluation::default_routes;
use crate::moment::{LAST_SECOND, Moment};
use crate::plan::{Findable, Policy, Searched};
use crate::policy::arena::Named;
use crate::policy::phrases::Phrase;
use crate::scene::{Evaluated, Scene, on_found};
use crate::screen::{FindResult, Found, FoundKind, Help};

impl Policy {
    /// Looks in sights, troubles, journeys, terms, apps and contacts for words as people type them: in any of the policy's
    /// languages, unfinished, in parts of compounds, with other endings, without å, ä and ö, with a wrong letter.
    ///
    /// Nothing of what was typed is kept, and what looks like a code or a password is not searched for at all. The
    /// moment says in which language the results are, and who can help then where nothing was found. The results have
    /// no actions: those are of a session, [`Guide::find`](crate::Guide::find).
    ///
    /// # Examples
    /// ```
    /// use lotsen::{Moment, Policy};
    ///
    /// let moment = Moment::new(1_795_422_600, "sv");
    /// let result = Policy::embedded().find("glömt losenord", &moment);
    /// assert!(result.found.iter().any(|found| found.id == "password_lost"));
    /// assert!(Policy::embedded().find("4711", &moment).remark.is_some());
    /// ```
    #[must_use]
    pub fn find(&self, words: &str, moment: &Moment) -> FindResult {
        let moment = Moment { now: moment.now.clamp(0, LAST_SECOND), locales: moment.locales.clone() };
        let spoken = Words::new(self, &moment, &[]);
        let help = || {
            let routes = open_first(self, &default_routes(self), &moment).into_iter();
            help::help(&spoken, routes.map(|ix| route(&spoken, ix, true, &moment)).collect())
        };
        result(&spoken, self.search(words), |_, found| found, help)
    }
}

/// What a search finds in a session: each with the action that the device in the hand has for it.
pub(crate) fn find(evaluated: &Evaluated<'_>, words: &str, moment: &Moment) -> FindResult {
    let Evaluated { policy, situation, scene, tokens, .. } = evaluated;
    let spoken = Words::new(policy, moment, &[]);
    let device = evaluated.local_device();
    let (of_device, of_found) = (Scene { device, ..scene.clone() }, tokens.of_found());
    let on_screen = RenderContext { policy, situation, scene, tokens, words: &spoken, moment };
    let context = RenderContext { scene: &of_device, tokens: &of_found, ..on_screen };
    let with_action = |findable, found| {
        let action = on_found(policy, findable, device).map(|action| context.action(action));
        Found { action, ..found }
    };
    result(&spoken, policy.search(words), with_action, || on_screen.help())
}

/// A search in words; `with_action` adds what can be done with something, `help` says who can help.
fn result(
    words: &Words<'_>,
    searched: Searched,
    with_action: impl Fn(Findable, Found) -> Found,
    help: impl FnOnce() -> Option<Help>,
) -> FindResult {
    let remark = |phrase| Some(words.phrase(phrase).to_owned());
    match searched {
        Searched::Empty => FindResult::default(),
        Searched::Secret => FindResult { remark: remark(Phrase::FindSecret), ..FindResult::default() },
        Searched::Found(found) if found.is_empty() => {
            FindResult { found: Vec::new(), remark: remark(Phrase::FindNothing), help: help() }
        }
        Searched::Found(found) => {
            let found = found.into_iter().map(|findable| with_action(findable, words.found(findable)));
            FindResult { found: found.collect(), ..FindResult::default() }
        }
    }
}

impl Words<'_> {
    /// Something that was found, without its action.
    fn found(&self, findable: Findable) -> Found {
        let policy = self.policy;
        let mut said = None;
        let (kind, id, title, detail) = match findable {
            Findable::Sight(ix) => {
                let sight = &policy.sights[ix];
                (FoundKind::Sight, sight.id(), Some(sight.name), Some(sight.detail))
            }
            Findable::Trouble(ix) => {
                let trouble = &policy.troubles[ix];
                (FoundKind::Trouble, trouble.id(), Some(trouble.title), trouble.detail)
            }
            Findable::Journey(ix) => {
                let journey = &policy.journeys[ix];
                (FoundKind::Journey, journey.id(), Some(journey.title), journey.detail)
            }
            Findable::App(ix) => {
                let app = &policy.apps[ix];
                said = app.built_in.then(|| self.phrase(Phrase::FindBuiltIn).to_owned());
                (FoundKind::App, app.id(), Some(app.name), app.about)
            }
            Findable::Contact(ix) => {
                let contact = &policy.contacts[ix];
                (FoundKind::Contact, contact.id(), Some(contact.name), contact.about)
            }
            Findable::Term(at) => {
                let id = policy.document.terms.at(at).map_or("", |term| term.id.as_str());
                let text = |key: String| policy.texts.find(&key);
                (FoundKind::Term, id, text(format!("term.{id}")), text(format!("term.{id}.explain")))
            }
        };
        Found {
            kind,
            id: id.to_owned(),
            title: self.some(title).unwrap_or_else(|| id.to_owned()),
            detail: said.or_else(|| self.some(detail)),
            action: None,
        }
    }
}
