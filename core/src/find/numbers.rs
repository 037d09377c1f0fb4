//! Numbers that stand in a policy's own texts, such as those of telephones: they are no codes.

use super::words::Word;

/// From so many digits on a number in running text, written in groups, is taken for one to call.
const MANY: usize = 5;

/// The numbers that may be searched for, their digits alone.
#[derive(Debug, Default)]
pub(super) struct Numbers(Vec<String>);

impl Numbers {
    /// Learns the numbers of a text. In running text stand examples too, such as codes not to choose.
    pub(super) fn learn(&mut self, text: &str, close: bool) {
        for run in runs(text) {
            if close || run.groups > 1 && run.digits.len() >= MANY {
                self.0.push(run.digits);
            }
        }
    }

    /// Whether digits are one of the numbers, or so far as they are typed; of a long one its end is enough.
    pub(super) fn knows(&self, digits: &str) -> bool {
        let ends = |number: &String| digits.len() >= MANY && number.ends_with(digits);
        self.0.iter().any(|number| number.starts_with(digits) || ends(number))
    }
}

/// Digits, which may be written in groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub digits: String,
    pub groups: usize,
    /// The most digits without anything between them.
    pub longest: usize,
}

/// The runs of digits in a text, spaces and hyphens between their groups.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // How far apart the last digit and this letter are; more than two signs between groups end a run.
    let mut since = usize::MAX;
    let mut length = 0;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            let digit = char::from_digit(digit, 10).unwrap_or('0');
            match runs.last_mut().filter(|_| since <= 2) {
                Some(run) => {
                    run.groups += usize::from(since > 0);
                    length = if since > 0 { 1 } else { length + 1 };
                    run.digits.push(digit);
                    run.longest = run.longest.max(length);
                }
                None => {
                    length = 1;
                    runs.push(Run { digits: digit.to_string(), groups: 1, longest: 1 });
                }
            }
            since = 0;
        } else if is_between(c) {
            since = since.saturating_add(1);
        } else {
            since = usize::MAX;
        }
    }
    runs
}

/// The numbers of a text that are written in groups, each as one word.
pub(super) fn grouped(text: &str) -> impl Iterator<Item = Word> {
    runs(text).into_iter().filter(|run| run.groups > 1).map(|run| run.digits.chars().collect())
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_digits_are_one_number() {
        let run = |digits: &str, groups, longest| Run { digits: digits.to_owned(), groups, longest };
        assert_eq!(runs("Ring 0999-12 34 56 eller 112."), [run("0999123456", 4, 4), run("112", 1, 3)]);
        assert_eq!(runs("Office365, 07.00"), [run("365", 1, 3), run("07", 1, 2), run("00", 1, 2)]);
    }

    #[test]
    fn examples_in_running_text_are_not_learnt() {
        let mut numbers = Numbers::default();
        numbers.learn("Välj inte 1234. Ring 123 45.", false);
        assert!(numbers.knows("12345") && !numbers.knows("0000"));
        assert!(numbers.knows("123"), "on the way to the number");
        numbers.learn("0999-12 34 56", true);
        assert!(numbers.knows("123456") && !numbers.knows("3456"));
    }
}
