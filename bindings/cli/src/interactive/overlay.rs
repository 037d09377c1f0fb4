//! Overlays: what a menu can show in place of the screen, one over another.

use lotsen::screen::{FindResult, Help};

/// What is shown in place of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// What can go wrong here.
    Troubles {
        /// Those under one heading; all of them, or the headings to choose from, where none was picked.
        group: Option<String>,
    },
    /// What is seldom needed here.
    More,
    /// Who can help.
    Help,
    /// Why the screen is shown.
    Why,
    /// Words with an explanation.
    Terms,
    /// The steps of the journey.
    Steps,
    /// The products whose screens are known.
    Products,
    /// The sights of a product.
    Sights {
        /// The id of the product.
        product: String,
    },
    /// The sights that may come at the step too.
    MoreSights,
    /// A sight by itself.
    Sight {
        /// Its id.
        id: String,
    },
    /// What a search found. The words are not in it.
    Found(Box<FindResult>),
    /// Who can help with a sight, or where nothing was found.
    HelpWith(Box<Help>),
}
