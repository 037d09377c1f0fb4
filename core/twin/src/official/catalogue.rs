//! What the guide says of each sight: its answers, the troubles that are known by it, what it is about.

use std::collections::HashMap;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::internals::document::asked_of::{AskedOf, Meets};

use crate::checks::said::Screens;
use crate::run::{Answer, Sight, What};

/// An answer, and for which devices and owners it holds.
#[derive(Debug)]
struct Said {
    devices: Vec<String>,
    owners: Vec<String>,
    answer: Answer,
}

/// What a question asks of the world, and of each of its values the word for which it stands.
#[derive(Debug)]
struct Asked {
    of: AskedOf,
    words: Vec<(String, String)>,
}

/// What the guide says of every sight of the world.
#[derive(Debug)]
pub struct Catalogue {
    /// By sight: the answers.
    said: Vec<Vec<Said>>,
    /// By sight: what it is about.
    subjects: Vec<String>,
    /// By trouble: the sights by which it is known.
    known_by: Vec<u128>,
    /// By id of an app: which it is.
    apps: Vec<(String, What, bool)>,
    /// By id of a question: what it asks of the world, and the word for which each of its values stands.
    asked: HashMap<String, Asked>,
    /// What screens say that they should not.
    pub screens: Screens,
}

/// The bit of a sight.
#[must_use]
pub fn bit(sight: Sight) -> u128 {
    1 << (sight as u8)
}

/// The bits of sights by their ids; those that the world does not have are left out.
pub fn bits<'a>(ids: impl IntoIterator<Item = &'a String>) -> u128 {
    ids.into_iter().filter_map(|id| Sight::from_id(id)).fold(0, |all, sight| all | bit(sight))
}

impl Catalogue {
    /// What a policy says.
    #[must_use]
    pub fn new(policy: &Policy, explorer: &Explorer) -> Self {
        let document = policy.document();
        let values = |when: &lotsen::internals::IdMap<Vec<String>>, key: &str| {
            when.get(key).cloned().unwrap_or_default()
        };
        let said = Sight::ALL.iter().map(|sight| {
            let Some(entry) = document.sights.get(sight.id()) else { return Vec::new() };
            let answers = entry.answers.iter().map(|answer| Said {
                devices: values(&answer.value.when, "device"),
                owners: values(&answer.value.when, "owner"),
                answer: sight.answer(answer.value.press.iter().map(String::as_str)),
            });
            answers.collect()
        });
        let subjects = Sight::ALL.iter().map(|sight| {
            document.sights.get(sight.id()).map_or(sight.page().subject, |entry| &entry.subject).to_owned()
        });
        let troubles = document.troubles.iter().filter(|trouble| explorer.trouble(&trouble.id).is_some());
        let known_by = troubles.map(|trouble| {
            let helped =
                document.sights.iter().filter(|sight| sight.value.trouble.as_ref() == Some(&trouble.id));
            bits(&trouble.value.sees) | bits(helped.map(|sight| &sight.id)) | beyond(&trouble.value.meets)
        });
        let apps = document.apps.iter().map(|app| {
            let package = app.value.package.as_deref().unwrap_or_default();
            let what = match package {
                "com.microsoft.office.outlook" => What::Outlook,
                "com.azure.authenticator" => What::Authenticator,
                "com.microsoft.windowsintune.companyportal" => What::Portal,
                "com.microsoft.teams" => What::Teams,
                _ => What::OtherApp,
            };
            (app.id.clone(), what, app.value.built_in)
        });
        let asked = document.questions.iter().filter_map(|entry| {
            let question = &entry.value;
            let of = question.asks_of.or_else(|| AskedOf::of_reserved(&entry.id))?;
            let words = question.values.iter().map(|value| {
                let own = of.words().contains(&value.as_str()).then_some(value);
                let word = question.means.get(value).or(own).or_else(|| question.tells.get(value));
                (value.clone(), word.unwrap_or(value).clone())
            });
            Some((entry.id.clone(), Asked { of, words: words.collect() }))
        });
        Self {
            asked: asked.collect(),
            screens: Screens::default(),
            said: said.collect(),
            subjects: subjects.collect(),
            known_by: known_by.collect(),
            apps: apps.collect(),
        }
    }

    /// The answer on a device of an owner.
    #[must_use]
    pub fn answer(&self, sight: Sight, device: &str, owner: &str) -> Option<Answer> {
        let holds =
            |values: &[String], value: &str| values.is_empty() || values.iter().any(|known| known == value);
        let said = self.said.get(usize::from(sight as u8))?;
        let said = said.iter().find(|said| holds(&said.devices, device) && holds(&said.owners, owner));
        said.map(|said| said.answer)
    }

    /// What a question asks of the world, and of each of its values the word for which it stands; none where it asks what
    /// the world does not know.
    #[must_use]
    pub fn asked(&self, question: &str) -> Option<(AskedOf, &[(String, String)])> {
        self.asked.get(question).map(|asked| (asked.of, asked.words.as_slice()))
    }

    /// What a sight is about.
    #[must_use]
    pub fn subject(&self, sight: Sight) -> &str {
        self.subjects.get(usize::from(sight as u8)).map_or("", String::as_str)
    }

    /// The sights by which a trouble is known.
    #[must_use]
    pub fn known_by(&self, trouble: u16) -> u128 {
        self.known_by.get(usize::from(trouble)).copied().unwrap_or(0)
    }

    /// Which app an id is, and whether it came with the device.
    #[must_use]
    pub fn app(&self, id: &str) -> (What, bool) {
        let app = self.apps.iter().find(|(known, ..)| known == id);
        app.map_or((What::OtherApp, false), |(_, what, built_in)| (*what, *built_in))
    }
}

fn beyond(meets: &[Meets]) -> u128 {
    meets.iter().flat_map(|meets| met(*meets)).fold(0, |all, sight| all | bit(*sight))
}

/// What is no page of a product and yet tells somebody which trouble she has.
fn met(meets: Meets) -> &'static [Sight] {
    match meets {
        Meets::Closed => &[Sight::Shut],
        Meets::StoreAsks => &[Sight::StoreAsks],
        Meets::NoNewerSystem => &[Sight::NoNewerSystem],
        Meets::WrongKindOfAccount => &[Sight::WrongKind],
        Meets::NothingApproves => &[Sight::OtherWays],
        Meets::NoPhone => &[Sight::NoPhone],
        Meets::NotRegistered => &[Sight::BrokerConflict],
        Meets::NoCodeAsked => &[Sight::Inbox],
    }
}
