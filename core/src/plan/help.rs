//! Apps, links, contacts, routes and sources with their references resolved.

use crate::contact::Schedule;
use crate::policy::arena::{Ix, Named};
use crate::policy::document::contact::Way;
use crate::policy::document::header::SourceKind;
use crate::policy::texts::Text;
use crate::rules::Table;

use super::Mask;
use super::journeys::Journey;
use super::questions::Question;

/// Where a rule comes from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub id: String,
    pub kind: SourceKind,
    pub text: Option<Text>,
    pub address: Option<String>,
    pub date: Option<String>,
}

/// An app.
#[derive(Debug, Clone)]
pub(crate) struct App {
    pub id: String,
    pub name: Text,
    pub about: Option<Text>,
    pub built_in: bool,
    /// The values of `information` that a built-in app would be taken for.
    pub handles: Mask,
    /// The values of `device` on which the app exists.
    pub on: Mask,
    pub apple_id: Option<String>,
    pub package: Option<String>,
    pub scheme: Option<String>,
    pub publisher: Option<String>,
}

/// An address.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub id: String,
    pub name: Text,
    pub address: Option<String>,
    pub shown: Option<String>,
}

impl Link {
    /// The address as it is typed by hand; none where it is not published yet.
    pub(crate) fn shown(&self) -> Option<&str> {
        let address = self.address.as_deref()?;
        Some(self.shown.as_deref().unwrap_or_else(|| address.trim_start_matches("https://")))
    }
}

/// A function that helps.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    pub id: String,
    pub name: Text,
    pub about: Option<Text>,
    pub unresolved: Option<Text>,
    pub phone: Option<String>,
    pub dial: Option<String>,
    pub visit: Option<String>,
    pub link: Option<Ix<Link>>,
    pub hours: Option<Schedule>,
    pub drop_in: Option<Schedule>,
    /// The name of the day for each exception of the schedules.
    pub holidays: Vec<Text>,
    pub bring: Vec<Text>,
    pub meanwhile: Vec<Text>,
}

/// A way to get help.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    pub id: String,
    pub text: Text,
    pub helper: String,
    pub way: Way,
    pub contact: Option<Ix<Contact>>,
    pub link: Option<Ix<Link>>,
    /// The journey that leads through it.
    pub journey: Option<Ix<Journey>>,
}

/// The table `who_helps`, and where in it the subject and the routes are.
#[derive(Debug, Clone)]
pub(crate) struct HelpTable {
    pub table: Ix<Table>,
    pub subject: Ix<Question>,
    pub routes: usize,
    pub default_subject: Mask,
}

macro_rules! named {
    ($($name:ident)+) => {
        $(impl Named for $name {
            fn id(&self) -> &str {
                &self.id
            }
        })+
    };
}
named!(Source App Link Contact Route);
