//! Draws screens and cards as text: with colour and boxes on a terminal, plain everywhere else.

mod blocks;
mod capabilities;
mod cards;
mod effect;
mod overlays;
mod page;
mod screen;
mod style;

pub use capabilities::Capabilities;
pub use cards::routes;
pub use effect::effect;
pub use overlays::{help, sources, symbol, terms, why};
pub use page::Page;
pub use screen::screen;
pub use style::Style;
