//! What stands on a sketch, each element in lines.

use lotsen::screen::{MarkKind, SketchElement, SketchElementKind as Kind};

use super::super::style::Style;
use super::icon::icon_word;
use super::line::Line;
use super::shapes;
use crate::phrases::Phrases;

/// Where an element stands: in so many columns, and with or without colour.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The columns.
    pub columns: usize,
    /// Whether text can be underlined and struck through.
    pub styled: bool,
}

/// The lines of an element: those of a marked one within a ring with the mark in words.
pub fn lines(element: &SketchElement, place: Place, phrases: &Phrases) -> Vec<Line> {
    let Some(mark) = &element.mark else {
        return unmarked(&element.kind, place, phrases);
    };
    let columns = place.columns.saturating_sub(4);
    let never = mark.kind == MarkKind::Never;
    let words = if never { Style::Struck } else { Style::Bold };
    let content = content(&element.kind, words, Place { columns, ..place }, phrases);
    if never {
        ring(&DASHED, Style::Stop, &format!("✗ {}", mark.label), content, columns)
    } else {
        ring(&SOLID, Style::Accent, &format!("→ {}", mark.label), content, columns)
    }
}

/// Whether an element has an edge of its own, so that it needs no empty line around it.
pub fn edged(element: &SketchElement) -> bool {
    element.mark.is_some() || matches!(element.kind, Kind::Field { .. })
}

fn unmarked(kind: &Kind, place: Place, phrases: &Phrases) -> Vec<Line> {
    match kind {
        Kind::Field { label } => {
            let columns = place.columns.saturating_sub(4);
            ring(&THIN, Style::Dim, "", Line::wrapped(Style::Plain, label, columns), columns)
        }
        _ => content(kind, Style::Plain, place, phrases),
    }
}

/// An element without its ring; `words` is how its words are styled, where they have no style of their own.
fn content(kind: &Kind, words: Style, place: Place, phrases: &Phrases) -> Vec<Line> {
    let Place { columns, styled } = place;
    match kind {
        Kind::Title { text } => {
            Line::wrapped(if words == Style::Plain { Style::Bold } else { words }, text, columns)
        }
        Kind::Text { text } => Line::wrapped(words, text, columns),
        Kind::Field { label } => field(label, words, columns),
        Kind::Button { label } => button(label, words, columns),
        Kind::Quiet { label } => quiet(label, words, columns, styled),
        Kind::Switch { label } => ended(label, "(○ )", words, columns),
        Kind::Row { label } => ended(label, "›", words, columns),
        Kind::Number { digits } => shapes::number(digits, columns),
        Kind::Boxes { count } => shapes::boxes(*count, columns),
        Kind::Qr => shapes::square_code(columns),
        Kind::Keypad => shapes::keypad(columns),
        Kind::Icon { icon } => {
            vec![Line::new(Style::Dim, format!("( {} )", icon_word(*icon, phrases))).centred(columns)]
        }
        // A kind that is not known here: the spoken sketch has it.
        _ => Vec::new(),
    }
}

/// A field within its ring: what belongs in it, and a line to write on.
fn field(label: &str, words: Style, columns: usize) -> Vec<Line> {
    let mut lines = Line::wrapped(words, label, columns);
    let rest = lines.last().map_or(columns, |line| columns.saturating_sub(line.columns() + 1));
    if rest >= 4 {
        let last = lines.pop().unwrap_or_default();
        lines.push(last.and(Style::Dim, format!(" {}", "_".repeat(rest))));
    } else {
        lines.push(Line::new(Style::Dim, "_".repeat(columns)));
    }
    lines
}

/// A button: its word in brackets.
fn button(label: &str, words: Style, columns: usize) -> Vec<Line> {
    let broken = Line::wrapped(words, label, columns.saturating_sub(4));
    let width = broken.iter().map(Line::columns).max().unwrap_or_default();
    let lines = broken.into_iter().map(|line| {
        let middle = line.centred(width).filled(width);
        Line::new(Style::Dim, "[ ").then(middle).and(Style::Dim, " ]").centred(columns)
    });
    lines.collect()
}

/// A quiet button: underlined, by a line of its own where text cannot be.
fn quiet(label: &str, words: Style, columns: usize, styled: bool) -> Vec<Line> {
    let style = if words == Style::Struck { words } else { Style::Underlined };
    let broken = Line::wrapped(style, label, columns);
    let width = broken.iter().map(Line::columns).max().unwrap_or_default();
    let mut lines: Vec<Line> = broken.into_iter().map(|line| line.centred(columns)).collect();
    if !styled {
        lines.push(Line::new(Style::Plain, "─".repeat(width)).centred(columns));
    }
    lines
}

/// Words with a sign at the far right.
fn ended(label: &str, end: &str, words: Style, columns: usize) -> Vec<Line> {
    let broken = Line::wrapped(words, label, columns.saturating_sub(end.chars().count() + 1));
    let count = broken.len();
    let lines = broken.into_iter().enumerate();
    lines
        .map(|(at, line)| if at + 1 == count { line.with_end(Style::Plain, end, columns) } else { line })
        .collect()
}

/// The signs of a ring: its corners from the upper left, what is drawn across, and what is drawn down.
struct RingSigns {
    corners: [&'static str; 4],
    across: &'static str,
    down: &'static str,
}

const SOLID: RingSigns = RingSigns { corners: ["┏", "┓", "┗", "┛"], across: "━", down: "┃" };
const DASHED: RingSigns = RingSigns { corners: ["┌", "┐", "└", "┘"], across: "╌", down: "╎" };
const THIN: RingSigns = RingSigns { corners: ["┌", "┐", "└", "┘"], across: "─", down: "│" };

/// Lines within a ring; its badge stands at the right of the upper edge, or in the ring where it is too long for that.
fn ring(signs: &RingSigns, style: Style, badge: &str, content: Vec<Line>, columns: usize) -> Vec<Line> {
    let RingSigns { corners: [upper_left, upper_right, lower_left, lower_right], across, down } = *signs;
    let edge = |count: usize| across.repeat(count);
    let badge_columns = Line::new(style, badge).columns();
    let mut lines = Vec::new();
    let (upper, inside) = if badge.is_empty() {
        (edge(columns + 2), Vec::new())
    } else if badge_columns + 3 <= columns {
        (format!("{} {badge} {across}", edge(columns - badge_columns - 1)), Vec::new())
    } else {
        (edge(columns + 2), Line::wrapped(style, badge, columns))
    };
    lines.push(Line::new(style, format!("{upper_left}{upper}{upper_right}")));
    for line in inside.into_iter().chain(content) {
        let left = Line::new(style, format!("{down} "));
        lines.push(left.then(line.filled(columns)).and(style, format!(" {down}")));
    }
    lines.push(Line::new(style, format!("{lower_left}{}{lower_right}", edge(columns + 2))));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.parts().into_iter().map(|(_, text)| text).collect()).collect()
    }

    #[test]
    fn a_mark_stands_in_the_ring_in_words() {
        let content = button("Avbryt", Style::Bold, 16);
        let press = ring(&SOLID, Style::Accent, "→ Tryck", content.clone(), 16);
        assert_eq!(rows(&press), ["┏━━━━━━━━ → Tryck ━┓", "┃    [ Avbryt ]    ┃", "┗━━━━━━━━━━━━━━━━━━┛"]);
        let never = ring(&DASHED, Style::Stop, "✗ Tryck inte", content, 16);
        assert_eq!(rows(&never)[0], "┌╌╌╌ ✗ Tryck inte ╌┐");
    }

    #[test]
    fn a_mark_that_is_too_long_for_the_edge_stands_in_the_ring() {
        let long = ring(&SOLID, Style::Accent, "→ 1 Skriv in talet", vec![Line::new(Style::Bold, "JA")], 12);
        assert_eq!(
            rows(&long),
            [
                "┏━━━━━━━━━━━━━━┓",
                "┃ → 1 Skriv in ┃",
                "┃ talet        ┃",
                "┃ JA           ┃",
                "┗━━━━━━━━━━━━━━┛"
            ]
        );
    }

    #[test]
    fn what_never_to_press_is_struck_through() {
        assert_eq!(quiet("Visa", Style::Struck, 8, true)[0].parts()[1], (Style::Struck, "Visa"));
        assert_eq!(quiet("Visa", Style::Bold, 8, true)[0].parts()[1], (Style::Underlined, "Visa"));
    }

    #[test]
    fn a_quiet_button_is_underlined_by_a_line_without_colour() {
        assert_eq!(rows(&quiet("Visa", Style::Plain, 8, false)), ["  Visa", "  ────"]);
    }

    #[test]
    fn a_field_has_a_line_to_write_on() {
        assert_eq!(rows(&field("Talet", Style::Bold, 16)), ["Talet __________"]);
        assert_eq!(rows(&field("Din adress här", Style::Bold, 16))[1], "_".repeat(16));
    }
}
