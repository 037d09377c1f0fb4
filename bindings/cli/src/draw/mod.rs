//! Draws screens and cards as text: with colour and boxes on a terminal, plain everywhere else.

mod blocks;
mod capabilities;
mod cards;
mod effect;
mod marks;
mod overlays;
mod page;
mod screen;
mod sight;
mod sketch;
mod style;

pub use capabilities::Capabilities;
pub use cards::{contacts, contacts_of, routes};
pub use effect::effect;
pub use overlays::{found, help, search, sources, symbol, terms, why};
pub use page::Page;
pub use screen::screen;
pub use sight::sight;
pub use sketch::gallery;
pub use style::Style;
