//! The commands that answer on the spot.

pub mod app;
pub mod contact;
pub mod pin;
pub mod screens;
pub mod script;

use lotsen::advisor::Reason;

use crate::draw::{Ink, Sheet};
use crate::words::Words;

/// Draws on which sources an answer rests.
fn sources(sheet: &mut Sheet, why: &Reason, words: &Words) {
    if why.source_lines.is_empty() {
        return;
    }
    sheet.gap();
    sheet.write(Ink::Quiet, &words.say("ui.shell.why.sources"));
    for source in &why.source_lines {
        sheet.hang("• ", Ink::Plain, &source.text);
    }
}
