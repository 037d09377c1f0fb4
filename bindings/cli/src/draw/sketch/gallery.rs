//! Draws sights side by side, small, each with the key that picks it: to be recognised.

use lotsen::screen::{SightCard, SketchElement, SketchElementKind as Kind};
use textwrap::core::display_width;

use super::super::capabilities::wrap_into;
use super::super::page::Page;
use super::super::style::Style;
use super::icon::icon_word;
use super::line::Line;
use super::shapes;
use crate::phrases::Phrases;

/// The columns of a small sketch with its frame, and those between two of them.
const CARD: usize = 17;
const GAP: usize = 2;
/// The columns within its frame.
const INSIDE: usize = CARD - 4;
/// The rows within its frame.
const ROWS: usize = 3;
/// The fewest that stand side by side; on a terminal too narrow for that there are none.
const MIN_BESIDE: usize = 3;
/// The most rows of sketches; more would push the menu below out of sight.
const MAX_ROWS: usize = 2;

/// Draws sights under their heading, with the keys of the menu below from `first`: small sketches where the terminal is
/// wide enough and they are not too many, otherwise the heading with the keys. Where boxes are not taken, the menu has
/// the heading.
pub fn gallery(page: &mut Page, label: &str, cards: &[SightCard], first: usize, phrases: &Phrases) {
    let Some(last) = (first + cards.len()).checked_sub(1).filter(|_| page.boxes() && !cards.is_empty())
    else {
        return;
    };
    let beside = (page.width() + GAP) / (CARD + GAP);
    if beside < MIN_BESIDE || cards.len() > beside * MAX_ROWS {
        let keys = if last == first { first.to_string() } else { format!("{first}–{last}") };
        page.paragraph(Style::Bold, &format!("{label} ({keys})"));
        return;
    }
    page.paragraph(Style::Bold, label);
    let drawn: Vec<Vec<Line>> =
        cards.iter().zip(first..).map(|(card, key)| small(card, key, phrases)).collect();
    for row in drawn.chunks(beside) {
        let height = row.iter().map(Vec::len).max().unwrap_or_default();
        for at in 0..height {
            let mut line = Line::default();
            for (place, card) in row.iter().enumerate() {
                if let Some(own) = card.get(at) {
                    line = line.filled(place * (CARD + GAP)).then(own.clone());
                }
            }
            page.line(&line.parts());
        }
    }
}

/// A small sketch with its key and its name.
fn small(card: &SightCard, key: usize, phrases: &Phrases) -> Vec<Line> {
    let edge = "─".repeat(CARD - 2);
    let mut lines = vec![Line::new(Style::Dim, format!("╭{edge}╮"))];
    let mut rows = rows(&card.sketch.elements, phrases);
    rows.resize(ROWS, Line::default());
    lines.extend(
        rows.into_iter()
            .map(|row| Line::new(Style::Dim, "│ ").then(row.filled(INSIDE)).and(Style::Dim, " │")),
    );
    lines.push(Line::new(Style::Dim, format!("╰{edge}╯")));
    let key = key.to_string();
    let indent = " ".repeat(display_width(&key) + 2);
    for (at, name) in wrap_into(&card.name, CARD - indent.len()).into_iter().enumerate() {
        let before = if at == 0 { format!(" {key} ") } else { indent.clone() };
        lines.push(Line::new(Style::Accent, before).and(Style::Plain, name));
    }
    lines
}

/// The rows of the elements that tell the most, in their order.
fn rows(elements: &[SketchElement], phrases: &Phrases) -> Vec<Line> {
    let mut telling: Vec<usize> = (0..elements.len()).collect();
    telling.sort_by_key(|at| elements.get(*at).map(|element| rank(&element.kind)));
    telling.truncate(ROWS);
    let kept = elements.iter().enumerate().filter(|(at, _)| telling.contains(at));
    kept.map(|(_, element)| row(&element.kind, phrases)).collect()
}

/// How little an element tells: its heading the least little, running text the most.
fn rank(kind: &Kind) -> u8 {
    match kind {
        Kind::Title { .. } => 0,
        Kind::Number { .. } | Kind::Boxes { .. } | Kind::Qr => 1,
        Kind::Button { .. } => 2,
        Kind::Field { .. } | Kind::Row { .. } | Kind::Switch { .. } => 3,
        Kind::Keypad | Kind::Icon { .. } => 4,
        Kind::Quiet { .. } => 5,
        _ => 6,
    }
}

fn row(kind: &Kind, phrases: &Phrases) -> Line {
    match kind {
        Kind::Title { text } => Line::new(Style::Bold, cut(text, INSIDE)),
        Kind::Field { label } => {
            let label = cut(label, INSIDE - 4);
            let rest = INSIDE.saturating_sub(display_width(&label) + 1);
            Line::new(Style::Plain, label).and(Style::Dim, format!(" {}", "_".repeat(rest)))
        }
        Kind::Button { label } => {
            let label = Line::new(Style::Plain, cut(label, INSIDE - 4));
            Line::new(Style::Dim, "[ ").then(label).and(Style::Dim, " ]").centred(INSIDE)
        }
        Kind::Quiet { label } => Line::new(Style::Underlined, cut(label, INSIDE)).centred(INSIDE),
        Kind::Switch { label } => {
            Line::new(Style::Plain, cut(label, INSIDE - 5)).with_end(Style::Plain, "(○ )", INSIDE)
        }
        Kind::Row { label } => {
            Line::new(Style::Plain, cut(label, INSIDE - 2)).with_end(Style::Plain, "›", INSIDE)
        }
        Kind::Number { digits } => {
            Line::new(Style::Bold, cut(&shapes::spaced(digits), INSIDE)).centred(INSIDE)
        }
        Kind::Boxes { count } => {
            let boxes = vec!["□"; usize::from(*count)].join(" ");
            Line::new(Style::Plain, cut(&boxes, INSIDE)).centred(INSIDE)
        }
        Kind::Qr => Line::new(Style::Plain, "▞▚▞▚▞").centred(INSIDE),
        Kind::Keypad => Line::new(Style::Plain, "1 2 3").centred(INSIDE),
        Kind::Icon { icon } => {
            let word = cut(&icon_word(*icon, phrases), INSIDE - 4);
            Line::new(Style::Dim, format!("( {word} )")).centred(INSIDE)
        }
        _ => Line::new(Style::Dim, "╌".repeat(INSIDE - 2)),
    }
}

/// A text in so many columns: as many of its words as fit, or the beginning of the first.
fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let first = wrap_into(text, columns.saturating_sub(1)).into_iter().next().unwrap_or_default();
    format!("{}…", first.trim_end_matches([',', '.', ':']))
}

#[cfg(test)]
mod tests {
    use lotsen::Policy;
    use lotsen::guide::Guide;
    use lotsen::moment::Moment;

    use super::super::super::capabilities::Capabilities;
    use super::*;

    /// The gallery of so many sights, with keys from 3.
    fn drawn(capabilities: Capabilities, count: usize) -> String {
        let moment = Moment::new(1_772_434_800, "sv");
        let guide = Guide::open(Policy::embedded(), None, &moment).unwrap();
        let groups = guide.sights(&moment).unwrap();
        let cards: Vec<SightCard> = groups.into_iter().flat_map(|group| group.sights).take(count).collect();
        let mut page = Page::new(capabilities);
        gallery(&mut page, "Tryck", &cards, 3, &Phrases::new(Policy::embedded(), moment.locales));
        page.into_text()
    }

    #[test]
    fn small_sketches_stand_side_by_side_with_the_keys_that_pick_them() {
        let text = drawn(Capabilities::of_columns(80), 4);
        assert!(text.lines().all(|line| display_width(line) <= 76), "{text}");
        assert_eq!(text.lines().filter(|line| line.matches('╭').count() == 4).count(), 1, "{text}");
        assert!(["3", "4", "5", "6"].iter().all(|key| text.contains(&format!(" {key} "))), "{text}");
        assert_eq!(drawn(Capabilities::of_columns(80), 8).matches('╭').count(), 8);
    }

    #[test]
    fn the_keys_stand_alone_where_the_terminal_is_narrow_or_they_are_many() {
        assert_eq!(drawn(Capabilities::of_columns(40), 4), "Tryck (3–6)\n");
        assert_eq!(drawn(Capabilities::of_columns(40), 1), "Tryck (3)\n");
        assert_eq!(drawn(Capabilities::of_columns(80), 9), "Tryck (3–11)\n");
    }

    #[test]
    fn nothing_is_drawn_without_boxes() {
        assert_eq!(drawn(Capabilities::PLAIN, 4), "");
    }

    #[test]
    fn a_text_is_cut_at_a_word_where_it_can_be() {
        assert_eq!(cut("Nästa", 5), "Nästa");
        assert_eq!(cut("Kontot kan inte läggas till", 13), "Kontot kan…");
        assert_eq!(cut("Fjärrhantering", 13), "Fjärrhanteri…");
    }
}
