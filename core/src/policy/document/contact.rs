//! Apps, links, contacts and the ways to get help.

use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};
use crate::screen::Way;

use super::truth::Truth;

/// An app. Texts: `app.<id>` (its name), `app.<id>.about` (optional second line).
#[derive(Debug, Clone, Default)]
#[allow(clippy::struct_field_names, reason = "the keys of the policy")]
pub struct App {
    /// Whether it came with the device and must never be used for municipal information.
    pub built_in: bool,
    /// The values of `information` that a built-in app would be taken for.
    pub handles: Vec<String>,
    /// The values of `device` on which the app exists; empty means every device.
    pub on: Vec<String>,
    /// The number in Apple's App Store.
    pub app_store: Option<String>,
    /// The package on Android.
    pub package: Option<String>,
    /// The URL scheme on iOS.
    pub scheme: Option<String>,
    /// Who publishes it, as the store shows.
    pub publisher: Option<String>,
    /// Ids under which older policies knew the app.
    pub formerly: Vec<String>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(App {
    may built_in, may handles, may on, may app_store, may package, may scheme, may publisher, may formerly,
    may source,
});

/// An address that the guide can open. Text: `link.<id>` (its name).
#[derive(Debug, Clone)]
pub struct Link {
    /// The `https` address; `null` where it is not published yet.
    pub address: Option<String>,
    /// The address as it is typed by hand.
    pub shown: Option<String>,
    /// A likely address that nobody has confirmed; never opened.
    pub candidate: Option<String>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(Link { may address, may shown, may candidate, must source, });

/// A function that helps. Texts: `contact.<id>` (its name), `contact.<id>.about` (optional),
/// `contact.<id>.unresolved` where neither telephone nor address is known.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// The telephone number as it is shown.
    pub phone: Option<String>,
    /// The same number in international form, `+46…`, as it is dialled.
    pub dial: Option<String>,
    /// A short number such as `11414`, which is dialled as it is and has no international form; in place of `dial`.
    pub short: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The place to visit, as it is shown and as a map finds it.
    pub visit: Option<String>,
    /// The web page of the contact, an id of `links`.
    pub link: Option<String>,
    /// When the telephone is answered and the door is open. Empty: the hours are not known.
    pub hours: Vec<Hours>,
    /// When a visit needs no appointment.
    pub drop_in: Vec<Hours>,
    /// Text keys of what to bring to a visit.
    pub bring: Vec<String>,
    /// Text keys of what can be done alone while it is closed.
    pub meanwhile: Vec<String>,
    /// What has to be true for a piece of that advice to work; the twin holds the advice to it.
    pub needs: IdMap<Vec<Truth>>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(Contact {
    may phone, may dial, may short, may email, may visit, may link, may hours, may drop_in, may bring, may meanwhile, may needs, may source,
});

/// Hours on some days of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The days; of a calendar entry, empty means all of its days.
    pub days: Vec<Day>,
    /// The first minute, `HH:MM`.
    pub from: String,
    /// The minute at which it closes, `HH:MM`; `24:00` is the end of the day, and `26:00` two o'clock in the
    /// night after it.
    pub to: String,
}

record!(Hours { may days, must from, must to, });

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    /// The days of the week in order.
    pub const WEEK: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

choice!(Day {
    Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday",
    Friday = "friday", Saturday = "saturday", Sunday = "sunday",
} else Self::Monday);

/// A way to get help. Text: `route.<id>`, in which case it is the way.
#[derive(Debug, Clone)]
pub struct Route {
    /// Who helps: a word of the policy, such as the id of a contact or `self`.
    pub helper: String,
    /// How.
    pub way: Way,
    /// The contact; none where one helps oneself.
    pub contact: Option<String>,
    /// The page where one helps oneself.
    pub link: Option<String>,
    /// The journey that leads through it.
    pub journey: Option<String>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(Route { must helper, must way, may contact, may link, may journey, must source, });

choice!(Way { Alone = "alone", Call = "call", Visit = "visit", Mail = "mail", Ask = "ask", } else Self::Alone);
