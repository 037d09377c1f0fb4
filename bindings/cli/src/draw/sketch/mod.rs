//! Draws sketches: large in a frame of their own with what to press, or small to be recognised.
//!
//! No mark is a colour alone: it is a ring with the words of the mark, and what never to press has a dashed ring and is
//! struck through where the terminal can. Where boxes are not taken, the sketch is told in words.

mod element;
mod gallery;
mod icon;
mod line;
mod shapes;

use lotsen::screen::{Sketch, SketchElement, SketchElementKind as Kind};

use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;
use element::Place;
use line::Line;

pub use gallery::gallery;

/// The most columns of a frame: a telephone is no wider.
const MAX_FRAME: usize = 48;

/// Draws a sketch in its frame, under its caption; in words where boxes are not taken.
pub fn sketch(page: &mut Page, sketch: &Sketch, phrases: &Phrases) {
    if !page.boxes() {
        page.paragraph(Style::Plain, &sketch.spoken);
        return;
    }
    page.paragraph(Style::Dim, &sketch.caption);
    let columns = page.width().min(MAX_FRAME).saturating_sub(4);
    let place = Place { columns, styled: page.colour() };
    let edge = "─".repeat(columns + 2);
    page.line(&[(Style::Dim, &format!("╭{edge}╮"))]);
    for line in body(&sketch.elements, place, phrases) {
        let framed = Line::new(Style::Dim, "│ ").then(line.filled(columns)).and(Style::Dim, " │");
        page.line(&framed.parts());
    }
    page.line(&[(Style::Dim, &format!("╰{edge}╯"))]);
}

/// The lines of all elements, with an empty line between those that need one.
fn body(elements: &[SketchElement], place: Place, phrases: &Phrases) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut before: Option<&SketchElement> = None;
    for element in elements {
        if before.is_some_and(|before| apart(before, element)) {
            lines.push(Line::default());
        }
        lines.extend(element::lines(element, place, phrases));
        before = Some(element);
    }
    lines
}

/// Whether two elements are kept apart by an empty line.
fn apart(before: &SketchElement, after: &SketchElement) -> bool {
    let together = matches!(
        (&before.kind, &after.kind),
        (Kind::Title { .. } | Kind::Text { .. }, Kind::Text { .. })
            | (Kind::Row { .. }, Kind::Row { .. })
            | (Kind::Icon { .. }, Kind::Title { .. })
    );
    !together && !element::edged(before) && !element::edged(after)
}
