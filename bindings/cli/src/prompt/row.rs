//! A row of the list from which one picks by keyboard, and how well it matches what is typed.

use std::fmt;

use textwrap::core::display_width;

use super::menu::Reply;

/// A row of the list.
#[derive(Debug)]
pub struct Row {
    /// The number or letter that picks it.
    pub key: String,
    /// The words.
    pub label: String,
    /// What stands beside the label, styled.
    pub detail: String,
    /// What it stands for.
    pub reply: Reply,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>2}  {}{}", self.key, self.label, self.detail)
    }
}

impl Row {
    /// How well it matches what was typed: its own key best, then keys that begin so, then its words; none where it
    /// does not. Of rows that match alike, the earlier one wins.
    pub fn score(&self, typed: &str, position: usize) -> Option<i64> {
        let typed = typed.trim().to_lowercase();
        let order = -i64::try_from(position).unwrap_or(0);
        if typed.is_empty() {
            return Some(order);
        }
        let rank = if self.key == typed {
            2_000
        } else if self.key.starts_with(&typed) {
            1_000
        } else if typed.chars().count() > 1 && self.label.to_lowercase().contains(&typed) {
            0
        } else {
            return None;
        };
        Some(rank + order)
    }
}

/// A detail to stand beside a label, as many of its words as fit into so many columns; none where that says nothing.
pub fn detail_within(detail: &str, columns: usize) -> Option<String> {
    let whole = format!("  {detail}");
    if display_width(&whole) <= columns {
        return Some(whole);
    }
    let mut ends = detail.rmatch_indices(' ').filter_map(|(end, _)| detail.get(..end));
    let part = ends.find(|part| display_width(part) + 4 <= columns)?;
    Some(format!("  {} …", part.trim_end_matches([',', '.', ':'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_is_cut_at_a_word_where_the_terminal_is_narrow() {
        let detail = "IT Servicedesk: Öppet nu, stänger 17.00.";
        assert_eq!(detail_within(detail, 42).as_deref(), Some("  IT Servicedesk: Öppet nu, stänger 17.00."));
        assert_eq!(detail_within(detail, 41).as_deref(), Some("  IT Servicedesk: Öppet nu, stänger …"));
        assert_eq!(detail_within(detail, 29).as_deref(), Some("  IT Servicedesk: Öppet nu …"));
        assert_eq!(detail_within(detail, 18).as_deref(), Some("  IT …"));
        assert_eq!(detail_within(detail, 5), None);
        assert_eq!(detail_within("Stäng", 6), None);
    }

    #[test]
    fn a_key_comes_before_words() {
        let row = |key: &str, label: &str| Row {
            key: key.into(),
            label: label.into(),
            detail: String::new(),
            reply: Reply::Quit,
        };
        assert!(row("1", "Klart").score("1", 0) > row("12", "Klart").score("1", 0));
        assert_eq!(row("2", "Klockan 10").score("1", 0), None);
        assert!(row("q", "Avsluta").score("q", 0).is_some());
        assert_eq!(row("q", "Avsluta").score("v", 0), None);
        assert!(row("q", "Avsluta").score("avs", 0).is_some());
    }
}
