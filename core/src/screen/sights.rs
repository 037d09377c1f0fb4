//! Sights: what other products put before the official, drawn as sketches, with the right answer.

use serde::Serialize;

use super::{Action, Help, Mark, Sketch, SketchIcon};

/// A sight among others: small, to be recognised and pressed. Looking at it changes nothing in the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SightCard {
    /// The id, for [`Guide::sight`](crate::Guide::sight).
    pub id: String,
    /// What is seen, in a few words.
    pub name: String,
    /// The answer in a few words.
    pub detail: String,
    /// How it can look, without marks.
    pub sketch: Sketch,
}

/// The sights that may come too: a shell shows them where somebody asks for more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct MoreSights {
    /// What to press to see them.
    pub label: String,
    /// The sights, by product.
    pub groups: Vec<SightGroup>,
}

/// The sights of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SightGroup {
    /// The id of the product.
    pub product: String,
    /// Its name.
    pub name: String,
    /// Its icon.
    pub icon: SketchIcon,
    /// How many there are, in words.
    pub detail: String,
    /// The sights, in the usual order.
    pub sights: Vec<SightCard>,
}

/// A sight by itself: how it looks, what to do, what it asks for, who can help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SightSheet {
    /// The id.
    pub id: String,
    /// What is seen, in a few words: a heading.
    pub name: String,
    /// The product that shows it.
    pub product: String,
    /// The icon of the product.
    pub icon: SketchIcon,
    /// The right answer; several where it depends on a device or an owner that is not known.
    pub answers: Vec<SightAnswer>,
    /// The same screen in the other languages in which it may stand.
    pub other_words: Vec<OtherWords>,
    /// What it asks for, and who knows that.
    pub asks: Vec<Asked>,
    /// The sights that usually come next.
    pub next: Vec<SightCard>,
    /// Who can help with it.
    pub help: Option<Help>,
    /// Into the remedy, where the answer does not help.
    pub trouble: Option<Action>,
}

/// The right answer to a sight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SightAnswer {
    /// On which device it holds, where there are several answers: a heading.
    pub about: Option<String>,
    /// How the sight can look, with what to press and what never to press.
    pub sketch: Sketch,
    /// What to do.
    pub text: String,
    /// What never to do, and why.
    pub never: Option<String>,
}

/// The words of a sight in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct OtherWords {
    /// The language, a BCP 47 tag.
    pub locale: String,
    /// The words in a sentence: "På engelska: ”Register”".
    pub text: String,
}

/// Something that a sight asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Asked {
    /// The id, such as `app_pin`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who knows it, and what it is never to be mixed up with.
    pub who: String,
}

impl MoreSights {
    /// The sights, whichever product shows them.
    pub fn sights(&self) -> impl Iterator<Item = &SightCard> {
        self.groups.iter().flat_map(|group| &group.sights)
    }
}

impl Sketch {
    /// What is marked on it, in the order in which it stands.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.elements.iter().filter_map(|element| element.mark.as_ref())
    }
}
