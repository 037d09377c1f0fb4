//! Checks what an act needs of its step.

use crate::plan::act::Act;
use crate::plan::journeys::Trouble;
use crate::policy::arena::Ix;
use crate::policy::document::journey::{Recurs, Step as Written};
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// What an act needs to be named on its step.
    pub(super) fn check_act(&self, place: &Place<'_>, act: Act, written: &Written) -> Result<(), Refused> {
        let lacks =
            |what: &str| Err(place.fault(self.parts, &written.id, Fault::Lacks { what: what.into() }));
        match act {
            Act::Install if written.app.is_none() => lacks("app"),
            Act::Call | Act::Visit if written.contact.is_none() => lacks("contact"),
            Act::Open | Act::SignIn | Act::SignUpReset | Act::ResetPassword | Act::MoveFactor
                if written.link.is_none() && written.app.is_none() =>
            {
                lacks("app or link")
            }
            Act::Answer if written.expects.is_empty() => lacks("expects"),
            Act::GoTo if written.trouble.is_none() => lacks("trouble"),
            Act::GoTo if written.event.is_some() => {
                let reason = "goes to a remedy, which has its own events".to_owned();
                Err(self.invalid(&place.key("event"), &written.id, reason))
            }
            _ => Ok(()),
        }
    }

    /// How often a step is to be done again: one of which the official says that it is done, since no clock tells when
    /// something was seen, a machine moved, or a remedy was walked through.
    pub(super) fn recurs(
        &self,
        place: &Place<'_>,
        written: &Written,
        remedy: bool,
    ) -> Result<Option<Recurs>, Refused> {
        let Some(recurs) = written.recurs else { return Ok(None) };
        let act = written.act.as_deref().and_then(Act::from_id);
        let said = act.is_some_and(|act| act.observable().is_none() && !matches!(act, Act::End | Act::GoTo));
        let wrong = if !said || written.toward.is_some() {
            "is for an act that the official says is done, and that prepares nothing else"
        } else if remedy {
            "stands in a remedy, which begins with a trouble and not with a day"
        } else if recurs.days == 0 || recurs.remind >= recurs.days {
            "needs at least one of “days”, and fewer of “remind”"
        } else {
            return Ok(Some(recurs));
        };
        Err(self.invalid(&place.key("recurs"), &written.id, wrong.to_owned()))
    }

    /// The trouble to whose remedy a step goes; it is offered once.
    pub(super) fn gone_to(
        &self,
        place: &Place<'_>,
        written: &Written,
    ) -> Result<Option<Ix<Trouble>>, Refused> {
        let Some(id) = &written.trouble else { return Ok(None) };
        let place = place.key("trouble");
        if written.act.as_deref().and_then(Act::from_id) != Some(Act::GoTo) {
            let reason = "is for the act “go_to”; what may go wrong stands in “troubles”".to_owned();
            return Err(self.invalid(&place, &written.id, reason));
        }
        if written.troubles.contains(id) {
            return Err(place.fault(self.parts, id, Fault::Repeated { id: id.clone() }));
        }
        self.ahead(&place, &self.document.troubles, "troubles", id).map(Some)
    }
}
