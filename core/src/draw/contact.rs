//! Contact cards: the number, the week, open or closed, what to bring and what to do meanwhile.

use super::cards::address;
use super::clock::sentence_case;
use super::words::Words;
use crate::contact::{Schedule, WeekLine};
use crate::moment::Moment;
use crate::plan::Contact;
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::screen::{ContactCard, Phone};

/// The card of a contact at a moment, without actions. `calls` says whether the device in the hand can call.
pub(crate) fn card(words: &Words<'_>, ix: Ix<Contact>, calls: bool, moment: &Moment) -> ContactCard {
    let policy = words.policy;
    let contact = &policy.contacts[ix];
    let open = policy
        .trusts(moment)
        .then(|| contact.hours.as_ref().map(|hours| hours.is_open(moment.now)))
        .flatten();
    ContactCard {
        id: contact.id.clone(),
        name: words.text(contact.name),
        about: words.some(contact.about),
        phone: contact.phone.as_ref().map(|shown| phone(words, contact, shown, calls)),
        email: contact.email.clone(),
        visit: contact.visit.clone(),
        hours: hours(words, contact, open.is_some(), moment.now),
        open,
        status: open.map(|open| status(words, contact, open, moment.now)),
        drop_in: contact.drop_in.as_ref().map(|_| drop_in(words, contact, open.is_some(), moment.now)),
        web: contact.link.map(|link| address(words, link)),
        bring: contact.bring.iter().map(|text| words.text(*text)).collect(),
        meanwhile: match open {
            Some(false) => contact.meanwhile.iter().map(|text| words.text(*text)).collect(),
            _ => Vec::new(),
        },
        unresolved: words.some(contact.unresolved),
        actions: Vec::new(),
    }
}

fn phone(words: &Words<'_>, contact: &Contact, shown: &str, calls: bool) -> Phone {
    let digits: Vec<String> = shown.chars().filter(char::is_ascii_digit).map(String::from).collect();
    Phone {
        shown: shown.to_owned(),
        dial: contact.dial.clone().unwrap_or_default(),
        spoken: digits.join(" "),
        note: (!calls).then(|| words.phrase(Phrase::CallFromYourPhone).to_owned()),
    }
}

fn hours(words: &Words<'_>, contact: &Contact, clock: bool, now: i64) -> Vec<String> {
    let lines = contact.hours.iter().flat_map(|hours| week(hours, clock, now));
    lines.map(|line| sentence_case(&words.week_line(&line))).collect()
}

/// The week to show: that of the time of the year, where the clock can be believed.
fn week(hours: &Schedule, clock: bool, now: i64) -> Vec<WeekLine> {
    if clock { hours.lines_at(now) } else { hours.lines() }
}

fn status(words: &Words<'_>, contact: &Contact, open: bool, now: i64) -> String {
    let Some(hours) = contact.hours.as_ref() else {
        return String::new();
    };
    let state = hours.state(now);
    if open {
        return match state.changes_at {
            Some(closes) => {
                words.phrase_with(Phrase::OpenUntil, &[("time", &words.moment(hours, now, closes))])
            }
            None => words.phrase(Phrase::OpenNow).to_owned(),
        };
    }
    let holiday = hours
        .holiday_on(now)
        .filter(|day| hours.is_closed_on(*day))
        .and_then(|day| contact.holidays.get(day));
    let holiday = holiday.map(|name| words.text(*name));
    let closed = match holiday {
        Some(day) => words.phrase_with(Phrase::ClosedHoliday, &[("day", &day)]),
        None => words.phrase(Phrase::ClosedNow).to_owned(),
    };
    match state.next_opening {
        Some(opens) => {
            let opens = words.phrase_with(Phrase::OpensAt, &[("time", &words.moment(hours, now, opens))]);
            format!("{closed} {opens}")
        }
        None => closed,
    }
}

fn drop_in(words: &Words<'_>, contact: &Contact, clock: bool, now: i64) -> String {
    let Some(hours) = contact.drop_in.as_ref() else {
        return String::new();
    };
    let lines: Vec<String> = week(hours, clock, now).iter().map(|line| words.week_line(line)).collect();
    let week = words.phrase_with(Phrase::DropIn, &[("hours", &lines.join(", "))]);
    if !clock {
        return week;
    }
    let state = hours.state(now);
    let next = if state.open {
        words.phrase(Phrase::DropInNow).to_owned()
    } else {
        match state.next_opening {
            Some(next) => words.phrase_with(Phrase::DropInNext, &[("time", &words.moment(hours, now, next))]),
            None => return week,
        }
    };
    format!("{week} {next}")
}
