//! Words that have an explanation, underlined where they first stand.

use super::style::Style;

/// The forms that are underlined next, in lower case.
#[derive(Debug, Default)]
pub struct Marks(Vec<String>);

impl Marks {
    /// Marks of forms, each to be underlined once.
    pub fn new<'a>(forms: impl Iterator<Item = &'a str>) -> Self {
        Self(forms.map(str::to_lowercase).collect())
    }

    /// A line in a style, in which the forms that come first in it are underlined.
    pub fn styled(&mut self, style: Style, line: &str) -> String {
        let (mut text, mut rest) = (String::new(), line);
        while let Some((before, form, after)) = self.first(rest) {
            text.push_str(&style.apply(before));
            text.push_str(&Style::Underlined.apply(&style.apply(form)));
            rest = after;
        }
        text.push_str(&style.apply(rest));
        text
    }

    /// What stands before the first form in a text, the form as it is written, and what stands after it. Of two at one
    /// place the longer. It is not looked for again.
    fn first<'a>(&mut self, text: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
        let begins = |at: usize| !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric);
        let places = text.char_indices().map(|(at, _)| at).filter(|at| begins(*at));
        for (before, rest) in places.filter_map(|at| text.split_at_checked(at)) {
            let found = self.0.iter().enumerate().filter_map(|(which, form)| {
                let (form, after) = as_written(rest, form)?;
                Some((form.len(), which, form, after))
            });
            if let Some((_, which, form, after)) = found.max_by_key(|(length, ..)| *length) {
                self.0.remove(which);
                return Some((before, form, after));
            }
        }
        None
    }
}

/// A form as it is written where a text begins with it as whole words, and what comes after it.
fn as_written<'a>(text: &'a str, form: &str) -> Option<(&'a str, &'a str)> {
    let end = text.char_indices().nth(form.chars().count()).map_or(text.len(), |(end, _)| end);
    let (written, after) = text.split_at_checked(end)?;
    (written.to_lowercase() == form && !after.starts_with(char::is_alphanumeric)).then_some((written, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_underlined_as_whole_words_and_once() {
        let mut marks = Marks::new(["appkod", "Säker inloggning", "säker"].into_iter());
        let line = "Appkoden är ingen appkod. Säker inloggning: Appkod";
        let [on, off] = ["\u{1b}[4m", "\u{1b}[0m"];
        let underlined = format!("Appkoden är ingen {on}appkod{off}. {on}Säker inloggning{off}: Appkod");
        assert_eq!(marks.styled(Style::Plain, line), underlined);
        assert_eq!(marks.styled(Style::Plain, "appkod är säker"), format!("appkod är {on}säker{off}"));
    }

    #[test]
    fn a_style_goes_on_after_what_is_underlined() {
        let mut marks = Marks::new(["kod"].into_iter());
        let line = marks.styled(Style::Bold, "En kod till");
        let parts = ["En ", "kod", " till"].map(|part| Style::Bold.apply(part));
        assert_eq!(line, format!("{}{}{}", parts[0], Style::Underlined.apply(&parts[1]), parts[2]));
    }
}
