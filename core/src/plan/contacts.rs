//! Functions that help, never persons.

use crate::contact::Schedule;
use crate::policy::arena::{Ix, Named};
use crate::policy::texts::Text;

use super::apps::Link;

/// A function that helps.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    pub id: String,
    pub name: Text,
    pub about: Option<Text>,
    pub unresolved: Option<Text>,
    pub phone: Option<String>,
    /// In international form, or a short number as it is.
    pub dial: Option<String>,
    pub email: Option<String>,
    pub visit: Option<String>,
    pub link: Option<Ix<Link>>,
    pub hours: Option<Schedule>,
    pub drop_in: Option<Schedule>,
    /// The name of the day for each exception of the schedules.
    pub holidays: Vec<Text>,
    pub bring: Vec<Text>,
    pub meanwhile: Vec<Text>,
}

impl Named for Contact {
    fn id(&self) -> &str {
        &self.id
    }
}
