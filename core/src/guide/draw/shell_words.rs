//! The words that a shell needs around a screen.

use super::words::Words;
use crate::guide::ShellWords;
use crate::moment::Moment;
use crate::plan::Policy;
use crate::policy::phrases::Phrase;

impl Policy {
    /// The words that a shell needs around a screen, in the language that the moment asks for.
    #[must_use]
    pub fn shell_words(&self, moment: &Moment) -> ShellWords {
        let words = Words::new(self, moment, &[]);
        let word = |phrase| words.phrase(phrase).to_owned();
        ShellWords {
            back: word(Phrase::ShellBack),
            home: word(Phrase::ToHome),
            close: word(Phrase::ShellClose),
            trouble: word(Phrase::ShellTrouble),
            steps: word(Phrase::ShellSteps),
            terms: word(Phrase::ShellTerms),
            hours: word(Phrase::ShellHours),
            phone: word(Phrase::ShellPhone),
            visit: word(Phrase::ShellVisit),
            web: word(Phrase::ShellWeb),
            bring: word(Phrase::ShellBring),
            meanwhile: word(Phrase::ShellMeanwhile),
            after_call: word(Phrase::ShellAfterCall),
            never: word(Phrase::ShellNever),
            why_answers: word(Phrase::ShellAnswers),
            why_sources: word(Phrase::ShellSources),
            why_changes: word(Phrase::ShellChanges),
        }
    }
}
