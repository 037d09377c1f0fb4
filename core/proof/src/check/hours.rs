//! Screens at other times: at each kind of moment between the day the rules were verified and the day they expire,
//! before they were given out, and after.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use lotsen::Policy;
use lotsen::explore::{Change, Explorer};
use lotsen::moment::Moment;
use lotsen::screen::{BlockKind, ContactCard, Screen};

use super::drawn::DrawnScreen;
use super::finding::{Finding, Sort, in_words};
use crate::enumerate::{Enumeration, ReachableScreen};

const DAY: i64 = 86_400;

/// What is wrong on screens with contacts at some time. Of screens with the same contacts one is checked.
pub(super) fn faults(
    policy: &Policy,
    explorer: &Explorer,
    enumeration: &Enumeration,
    drawn: &[DrawnScreen],
) -> Vec<Finding> {
    let header = policy.header();
    let (Some(issued), Some(from), Some(to)) =
        (midnight(&header.issued), midnight(&header.verified_at), midnight(&header.expires))
    else {
        return Vec::new();
    };
    let locale = policy.locales().first().map_or("", String::as_str);
    let mut checked = BTreeSet::new();
    let mut findings = Vec::new();
    for (reachable, drawn) in enumeration.screens.iter().zip(drawn) {
        let Some(screen) = drawn.screens.first() else { continue };
        let open = contacts(screen).into_iter().filter(|card| !card.hours.is_empty());
        let ids: BTreeSet<String> = open.map(|card| card.id.clone()).collect();
        if ids.is_empty() || !checked.insert(ids.clone()) {
            continue;
        }
        let over_time = ScreenOverTime { explorer, locale, reachable };
        for id in &ids {
            let changes = explorer.changes(id, from, to);
            findings.extend(over_time.at_changes(id, &changes));
        }
        findings.extend(over_time.before_issue(issued - DAY));
        findings.extend(over_time.helps(to + DAY));
    }
    // The first example of each is enough.
    let mut known = BTreeSet::new();
    findings.retain(|finding: &Finding| known.insert((finding.check.clone(), finding.place.clone())));
    findings
}

fn midnight(date: &str) -> Option<i64> {
    Some(date.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0)?.and_utc().timestamp())
}

/// The cards of contacts on a screen.
fn contacts(screen: &Screen) -> Vec<&ContactCard> {
    let help = screen.help.iter().flat_map(|help| &help.routes).filter_map(|route| route.contact.as_ref());
    let blocks = screen.blocks.iter().flat_map(|block| match &block.kind {
        BlockKind::Contact { contact } => vec![&**contact],
        BlockKind::Routes { routes } => routes.iter().filter_map(|route| route.contact.as_ref()).collect(),
        _ => Vec::new(),
    });
    help.chain(blocks).collect()
}

/// One screen at many times.
struct ScreenOverTime<'a> {
    explorer: &'a Explorer,
    locale: &'a str,
    reachable: &'a ReachableScreen,
}

impl ScreenOverTime<'_> {
    fn draw(&self, at: i64) -> Screen {
        self.explorer.draw(&self.reachable.situation, &Moment::new(at, self.locale))
    }

    /// The screen at the first of each kind of moment.
    fn at_changes(&self, id: &str, changes: &[Change]) -> Vec<Finding> {
        let mut kinds = BTreeSet::new();
        let mut findings = Vec::new();
        for (number, change) in changes.iter().enumerate() {
            if !kinds.insert(change.kind) {
                continue;
            }
            let screen = self.draw(change.at);
            findings.extend(self.helps(change.at));
            findings.extend(self.says_when_it_opens(id, &screen, changes.get(number..).unwrap_or_default()));
            findings.extend(self.stays_until_it_changes(&screen, change.at));
        }
        findings
    }

    /// Somebody who can help is named, even at another time.
    fn helps(&self, at: i64) -> Option<Finding> {
        let unhelped = self.draw(at).help.is_none_or(|help| help.routes.is_empty());
        unhelped.then(|| self.finding("nobody is named who can help", String::new(), at))
    }

    /// Where it is closed, the card says at which time it opens next.
    fn says_when_it_opens(&self, id: &str, screen: &Screen, from: &[Change]) -> Option<Finding> {
        let (now, later) = from.split_first()?;
        let next = later.iter().find(|change| change.open).filter(|_| !now.open)?;
        let time = [format!("{:02}", next.minute / 60), format!("{:02}", next.minute % 60)];
        let card = contacts(screen).into_iter().find(|card| card.id == id)?;
        let says = card.status.as_ref().is_some_and(|status| time.iter().all(|part| status.contains(part)));
        let said = card.status.clone().unwrap_or_default();
        (!says).then(|| self.finding("the next opening is not named", said, now.at))
    }

    /// Nothing on the screen differs before the moment at which it says that it changes.
    fn stays_until_it_changes(&self, screen: &Screen, at: i64) -> Option<Finding> {
        // Where it never says so, it stays for as long as changes are looked for.
        let changes_at = screen.changes_at.unwrap_or(at + 400 * DAY);
        if changes_at <= at {
            return Some(self.finding("the screen changes in the past", changes_at.to_string(), at));
        }
        let mut last = self.draw(changes_at - 1);
        last.changes_at = screen.changes_at;
        (last != *screen)
            .then(|| self.finding("the screen changes before it says so", format!("before {changes_at}"), at))
    }

    /// A clock before the rules were given out is wrong: the plain hours stand there, and not open or closed.
    fn before_issue(&self, at: i64) -> Option<Finding> {
        let screen = self.draw(at);
        let cards = contacts(&screen);
        let tells = cards.iter().any(|card| card.open.is_some() || card.status.is_some());
        let plain = cards.iter().any(|card| !card.hours.is_empty());
        (tells || !plain).then(|| self.finding("a wrong clock tells open from closed", String::new(), at))
    }

    fn finding(&self, check: &str, seen: String, at: i64) -> Finding {
        let time = chrono::DateTime::from_timestamp(at, 0).map(|time| time.to_rfc3339()).unwrap_or_default();
        let situation = in_words(&self.explorer.describe(&self.reachable.situation));
        let example =
            if situation.is_empty() { format!("at {time}") } else { format!("{situation}, at {time}") };
        let place = format!("{}/{}", self.reachable.journey, self.reachable.step);
        Finding::new(Sort::Hours, check, place).seen(seen).example(example)
    }
}
