//! What on a sketch is no word: large digits, boxes for a code, a square code, keys for digits.

use super::super::style::Style;
use super::line::Line;

/// The large digits, each of three rows.
const DIGITS: [[&str; 3]; 10] = [
    ["┏━┓", "┃ ┃", "┗━┛"],
    [" ╻ ", " ┃ ", " ╹ "],
    ["╺━┓", "┏━┛", "┗━╸"],
    ["╺━┓", "╺━┫", "╺━┛"],
    ["╻ ╻", "┗━┫", "  ╹"],
    ["┏━╸", "┗━┓", "╺━┛"],
    ["┏━╸", "┣━┓", "┗━┛"],
    ["╺━┓", "  ┃", "  ╹"],
    ["┏━┓", "┣━┫", "┗━┛"],
    ["┏━┓", "┗━┫", "╺━┛"],
];

/// A pattern as a square code has it. It says nothing, whatever reads it.
const PATTERN: [&str; 7] = [
    "█▀▀▀█ ▄▀ █▀▀▀█",
    "█ █ █ ▀▄ █ █ █",
    "▀▀▀▀▀ █▀ ▀▀▀▀▀",
    "▄▀▄▀█▄▀▄ ▄▀▄█▀",
    "█▀▀▀█ ▄█▀▄ ▀▄▀",
    "█ █ █ ▀▄▀█▄ ▄█",
    "▀▀▀▀▀ █ ▀▄▀▀ ▀",
];

/// The keys for digits.
const KEYPAD: [&str; 4] = ["1   2   3", "4   5   6", "7   8   9", "    0    "];

/// A number in large digits; in spaced ones where it is too wide for that, or has other signs.
pub fn number(digits: &str, columns: usize) -> Vec<Line> {
    let signs: Option<Vec<&[&str; 3]>> =
        digits.chars().map(|digit| DIGITS.get(usize::try_from(digit.to_digit(10)?).ok()?)).collect();
    let fits = digits.chars().count() * 4 <= columns + 1;
    match signs.filter(|_| fits) {
        Some(signs) => (0..3)
            .map(|row| {
                let parts: Vec<&str> = signs.iter().filter_map(|sign| sign.get(row)).copied().collect();
                Line::new(Style::Bold, parts.join(" ")).centred(columns)
            })
            .collect(),
        None => vec![Line::new(Style::Bold, spaced(digits)).centred(columns)],
    }
}

/// Digits with a space between them.
pub fn spaced(digits: &str) -> String {
    digits.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

/// Boxes for a code; small ones where they are too many for large ones.
pub fn boxes(count: u8, columns: usize) -> Vec<Line> {
    let count = usize::from(count);
    let row = |sign: &str| Line::new(Style::Plain, vec![sign; count].join(" ")).centred(columns);
    if count * 4 <= columns + 1 {
        ["┌─┐", "│ │", "└─┘"].map(row).into()
    } else {
        vec![row("□")]
    }
}

/// A square code.
pub fn square_code(columns: usize) -> Vec<Line> {
    PATTERN.map(|row| Line::new(Style::Plain, row).centred(columns)).into()
}

/// Keys for digits.
pub fn keypad(columns: usize) -> Vec<Line> {
    KEYPAD.map(|row| Line::new(Style::Plain, row).centred(columns)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_large_where_it_fits() {
        assert_eq!(number("42", 7).len(), 3);
        assert_eq!(number("123456", 20), [Line::new(Style::Bold, "1 2 3 4 5 6").centred(20)]);
        assert_eq!(number("4a", 20).len(), 1, "a sign that is no digit has no drawing");
    }

    #[test]
    fn every_row_of_a_drawing_is_as_wide_as_the_others() {
        for rows in [number("0123456789", 40), boxes(6, 40), square_code(40), keypad(40)] {
            assert!(rows.windows(2).all(|two| two[0].columns() == two[1].columns()), "{rows:?}");
        }
    }
}
