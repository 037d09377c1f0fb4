//! Sights: the screens of other products, with their references resolved.

use crate::policy::arena::{Ix, Named};
use crate::policy::document::sight::{Certainty, Element};
use crate::policy::texts::Text;
use crate::rules::Mask;
use crate::screen::{MarkKind, SketchIcon};

/// A product that shows sights.
#[derive(Debug, Clone)]
pub(crate) struct Product {
    pub id: String,
    pub name: Text,
    pub icon: SketchIcon,
}

impl Named for Product {
    fn id(&self) -> &str {
        &self.id
    }
}

/// A screen of another product.
#[derive(Debug, Clone)]
pub(crate) struct Sight {
    pub id: String,
    pub product: Ix<Product>,
    pub name: Text,
    pub detail: Text,
    /// On which devices of which owners it may appear.
    pub scope: SightScope,
    pub asks: Vec<Asked>,
    pub sketch: Vec<Element>,
    /// The words on it, in the order of the policy's languages.
    pub wordings: Vec<Wording>,
    pub answers: Vec<SightAnswer>,
    /// The value of the question `subject`.
    pub subject: Mask,
    pub next: Vec<Ix<Sight>>,
}

impl Named for Sight {
    fn id(&self) -> &str {
        &self.id
    }
}

/// The sights that may come at a step; none of them stands in both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Expected {
    /// Those that usually come, in the usual order.
    pub usual: Vec<Ix<Sight>>,
    /// Those that may come too.
    pub also: Vec<Ix<Sight>>,
}

impl Expected {
    /// All of them, the usual ones first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Ix<Sight>> + '_ {
        self.usual.iter().chain(&self.also).copied()
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.usual.is_empty() && self.also.is_empty()
    }

    /// Adds those that usually come, and are no longer only among the others.
    pub(crate) fn add(&mut self, usual: impl IntoIterator<Item = Ix<Sight>>) {
        for ix in usual {
            if !self.usual.contains(&ix) {
                self.usual.push(ix);
            }
        }
        let usual = &self.usual;
        self.also.retain(|ix| !usual.contains(ix));
    }

    /// Adds those that may come too.
    pub(crate) fn add_also(&mut self, also: impl IntoIterator<Item = Ix<Sight>>) {
        for ix in also {
            if !self.usual.contains(&ix) && !self.also.contains(&ix) {
                self.also.push(ix);
            }
        }
    }
}

/// The words on a sight in one language.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    pub certainty: Certainty,
    /// For each element of the sketch its words; empty where it has none.
    pub labels: Vec<String>,
}

/// Something that a sight asks for.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub id: &'static str,
    pub name: Text,
    pub who: Text,
}

/// The right answer to a sight, on some devices.
#[derive(Debug, Clone)]
pub(crate) struct SightAnswer {
    pub scope: SightScope,
    /// On which devices it holds, in words; for sights with several answers.
    pub about: Option<Text>,
    pub text: Text,
    pub never: Option<Text>,
    /// For each element of the sketch its mark.
    pub marks: Vec<Option<Marking>>,
}

/// Whether to press an element, and its place among those to press where there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marking {
    pub kind: MarkKind,
    pub number: Option<u32>,
}

/// Devices and owners: sets of values of the questions `device` and `owner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SightScope {
    pub devices: Mask,
    pub owners: Mask,
}

impl SightScope {
    /// Every device of every owner.
    pub(crate) const ALL: Self = Self { devices: Mask::MAX, owners: Mask::MAX };

    /// Whether some device of some owner is in both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.devices & other.devices != 0 && self.owners & other.owners != 0
    }
}

impl Sight {
    /// The answers that may hold, of what is known of a device and its owner.
    pub(crate) fn answers(&self, known: SightScope) -> impl Iterator<Item = &SightAnswer> {
        self.answers.iter().filter(move |answer| answer.scope.meets(known))
    }

    /// The texts that it shows.
    #[cfg(feature = "proof")]
    pub(crate) fn texts(&self) -> Vec<Text> {
        let answers = self.answers.iter();
        let answers = answers.flat_map(|answer| [answer.about, Some(answer.text), answer.never]).flatten();
        let asks = self.asks.iter().flat_map(|asked| [asked.name, asked.who]);
        [self.name, self.detail].into_iter().chain(answers).chain(asks).collect()
    }
}
