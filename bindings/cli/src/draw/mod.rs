//! Draws screens and cards as text: with colour and boxes on a terminal, plain everywhere else.

mod blocks;
mod cards;
mod paper;
mod screen;
mod sheet;
mod views;

pub use cards::routes;
pub use paper::{Ink, Paper};
pub use screen::screen;
pub use sheet::Sheet;
pub use views::{effect, help, symbol, terms, why};
