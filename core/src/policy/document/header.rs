//! Whose policy it is, where its rules come from, the app code, platforms and terms.

use super::delivery::Delivery;
use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};

/// Whose policy it is, its version and its dates.
#[derive(Debug, Clone)]
pub struct Header {
    /// A stable id; a session belongs to the policy with this id.
    pub id: String,
    /// Grows with every release of the policy.
    pub version: u32,
    /// The municipality's name and colours.
    pub brand: Brand,
    /// The day the rules were given out (`YYYY-MM-DD`).
    pub issued: String,
    /// The day somebody last checked them (`YYYY-MM-DD`).
    pub verified_at: String,
    /// From this day on the guide remarks that the rules are old (`YYYY-MM-DD`). It never stops a guide.
    pub expires: String,
    /// The IANA time zone of all hours.
    pub time_zone: String,
    /// The languages as BCP 47 tags; the first is used where none of the device's languages is here.
    pub locales: Vec<String>,
    /// Domains that an e-mail address in a text may have.
    pub email_domains: Vec<String>,
    /// Domains that a link or a web address in a text may have (the domain itself or one below it).
    pub link_domains: Vec<String>,
    /// The subject of the table `who_helps` to fall back on where a step names none.
    pub default_subject: String,
    /// How newer versions come to a device; left out, with a newer version of the app alone.
    pub delivery: Option<Delivery>,
}

record!(Header {
    must id, must version, must brand, must issued, must verified_at, must expires, must time_zone,
    must locales, must email_domains, must link_domains, must default_subject, may delivery,
});

/// The municipality's name and colours.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Brand {
    /// The name as officials write it.
    pub name: String,
    /// The accent colour on light ground, `#RRGGBB`; at least 4.5:1 against white.
    pub accent: String,
    /// The accent colour on dark ground, `#RRGGBB`; at least 4.5:1 against `#11171B`.
    pub accent_dark: String,
}

record!(Brand { must name, must accent, must accent_dark, });

/// Where a rule or a text comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// What sort of source it is.
    pub kind: SourceKind,
    /// The address of a public page; of a fact, where it stands.
    pub address: Option<String>,
    /// The day a page was read, or of a fact the day it was given out (`YYYY-MM-DD`); left out there, the policy's own.
    pub date: Option<String>,
    /// By locale: words that all stand on each screen that carries this fact.
    pub must_say: IdMap<Vec<String>>,
}

record!(Source { must kind, may address, may date, may must_say, });

/// What sort of source a rule has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// Said by the municipality itself.
    Fact,
    /// How something ambiguous in the municipality's own words was read.
    Reading,
    /// A maker's public documentation, with its address and the day it was read.
    Docs,
    /// Another public page, such as an authority's or the municipality's own, likewise; its text says whose.
    Page,
    /// Nobody said so; a sensible default, shown as such.
    Assumption,
    /// Known to be missing; shown as not published yet.
    Unresolved,
}

choice!(SourceKind {
    Fact = "fact", Reading = "reading", Docs = "docs", Page = "page", Assumption = "assumption", Unresolved = "unresolved",
} else Self::Fact);

/// The rules of the app code.
#[derive(Debug, Clone)]
pub struct Pin {
    /// How many signs.
    pub length: u8,
    /// Which signs.
    pub signs: PinSigns,
    /// Whether the municipality gives it out, so that nobody chooses one.
    pub preset: bool,
    /// How many wrong tries before the app asks for a new sign-in.
    pub tries: u8,
    /// Whether face or finger may stand in for the code.
    pub biometrics: bool,
    /// The rules in the order in which they are told; each is a text `pin.<id>`.
    pub rules: IdMap<PinRule>,
}

record!(Pin { must length, may signs, may preset, must tries, must biometrics, must rules, });

/// Which signs a code is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PinSigns {
    /// Digits from 0 to 9.
    #[default]
    Digits,
    /// Letters, digits and whatever else can be seen.
    Characters,
}

choice!(PinSigns { Digits = "digits", Characters = "characters", } else Self::Digits);

/// One rule of the app code.
#[derive(Debug, Clone)]
pub struct PinRule {
    /// Whether only an advisor tells it; the guide says the same in its own place.
    pub advice_only: bool,
    /// Where the rule comes from.
    pub source: Vec<String>,
}

record!(PinRule { may advice_only, must source, });

/// What the municipality asks of a platform.
#[derive(Debug, Clone)]
pub struct Platform {
    /// The values of the question `device` that run on it.
    pub devices: Vec<String>,
    /// The oldest version that works, such as `17`.
    pub os_floor: String,
    /// Where the floor comes from.
    pub source: Vec<String>,
}

record!(Platform { must devices, must os_floor, must source, });

/// A word with an explanation one tap away: texts `term.<id>` and `term.<id>.explain`.
#[derive(Debug, Clone)]
pub struct Term {
    /// By locale: the forms of the word that are found in texts as whole words, whatever their case; a name has its
    /// capitals.
    pub forms: IdMap<Vec<String>>,
    /// Where the explanation comes from.
    pub source: Vec<String>,
}

record!(Term { must forms, must source, });
