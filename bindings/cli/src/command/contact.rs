//! `lotsen contact`: who helps with a subject, and whether they are open.

use std::process::ExitCode;

use chrono::{DateTime, SecondsFormat};
use chrono_tz::Tz;
use lotsen::advisor::{Advisor, HelpAdvice, Reason};
use lotsen::screen::{ContactCard, HelpRoute, Way};
use serde::Serialize;

use crate::answers;
use crate::arguments::ContactArguments;
use crate::clock::Clock;
use crate::context::Context;
use crate::draw::{self, Page, Style};
use crate::error::CliError;
use crate::output;
use crate::phrases::Phrases;

/// The answer in JSON.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    helper: &'a str,
    contact: Option<Card<'a>>,
    open: Option<bool>,
    drop_in: Option<bool>,
    next_opening: Option<String>,
    bring: &'a [String],
    routes: Vec<Route<'a>>,
    why: &'a Reason,
}

#[derive(Debug, Serialize)]
struct Card<'a> {
    id: &'a str,
    name: &'a str,
    about: Option<&'a str>,
    phone: Option<&'a str>,
    dial: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    visit: Option<&'a str>,
    hours: &'a [String],
    unresolved: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Route<'a> {
    id: &'a str,
    helper: &'a str,
    way: Way,
    text: &'a str,
    contact: Option<&'a str>,
    link: Option<&'a str>,
}

impl<'a> From<&'a ContactCard> for Card<'a> {
    fn from(card: &'a ContactCard) -> Self {
        Self {
            id: &card.id,
            name: &card.name,
            about: card.about.as_deref(),
            phone: card.phone.as_ref().map(|phone| phone.shown.as_str()),
            dial: card.phone.as_ref().map(|phone| phone.dial.as_str()),
            email: card.email.as_deref(),
            visit: card.visit.as_deref(),
            hours: &card.hours,
            unresolved: card.unresolved.as_deref(),
        }
    }
}

impl<'a> From<&'a HelpRoute> for Route<'a> {
    fn from(route: &'a HelpRoute) -> Self {
        Self {
            id: &route.id,
            helper: &route.helper,
            way: route.way,
            text: &route.text,
            contact: route.contact.as_ref().map(|contact| contact.id.as_str()),
            link: route.address.as_ref().and_then(|address| address.shown.as_deref()),
        }
    }
}

/// Says who helps with a subject, and whether they are open.
///
/// # Errors
/// Bad usage, a missing answer, or an output that cannot be written.
pub fn run(context: &Context, arguments: &ContactArguments) -> Result<ExitCode, CliError> {
    let moment = match &arguments.at {
        Some(written) => context.moment_at(Clock::parse("--at", written)?),
        None => context.moment(),
    };
    let phrases = context.phrases();
    let advisor = Advisor::new(context.policy.clone());
    let questions = advisor.questions(&moment);
    let given = answers::gather(&questions, ("subject", arguments.subject.as_deref()), &arguments.answers)?;
    let advice = match advisor.who_helps(&given, &moment) {
        Ok(advice) => advice,
        Err(error) => return answers::refused(error, &questions, &phrases, arguments.json),
    };
    if arguments.json {
        output::json(&answer(&advice, context.policy.time_zone()))?;
    } else {
        let mut page = Page::new(context.capabilities());
        draw(&mut page, &advice, &phrases);
        output::line(page.into_text().trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The contact of an answer: that of the first route that has one.
fn contact(advice: &HelpAdvice) -> Option<&ContactCard> {
    advice.routes.iter().find_map(|route| route.contact.as_ref())
}

fn answer<'a>(advice: &'a HelpAdvice, zone: &str) -> Answer<'a> {
    let contact = contact(advice);
    // Hours count where the clock can be believed; the card is silent where it cannot.
    let hours = advice.hours.filter(|_| contact.is_some_and(|card| card.open.is_some()));
    Answer {
        helper: &advice.helper,
        contact: contact.map(Card::from),
        open: hours.map(|hours| hours.open),
        drop_in: hours.and_then(|hours| hours.drop_in),
        next_opening: hours.and_then(|hours| hours.next_opening).and_then(|at| local(at, zone)),
        bring: contact.map_or(&[], |card| &card.bring),
        routes: advice.routes.iter().map(Route::from).collect(),
        why: &advice.why,
    }
}

/// A time as RFC 3339 with the offset that a zone has then.
fn local(at: i64, zone: &str) -> Option<String> {
    let zone: Tz = zone.parse().ok()?;
    let time = DateTime::from_timestamp(at, 0)?.with_timezone(&zone);
    Some(time.to_rfc3339_opts(SecondsFormat::Secs, false))
}

fn draw(page: &mut Page, advice: &HelpAdvice, phrases: &Phrases) {
    page.paragraph(Style::Bold, &advice.why.text);
    draw::routes(page, &advice.routes, phrases);
    draw::sources(page, &advice.why, phrases);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_the_offset_of_its_day() {
        assert_eq!(local(1_772_434_800, "Europe/Stockholm").unwrap(), "2026-03-02T08:00:00+01:00");
        assert_eq!(local(1_780_380_000, "Europe/Stockholm").unwrap(), "2026-06-02T08:00:00+02:00");
    }
}
