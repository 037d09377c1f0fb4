//! The words that a shell needs around a screen.

use super::words::Words;
use crate::moment::Moment;
use crate::plan::Policy;
use crate::policy::phrases::Phrase;
use crate::screen::ShellWords;

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
            more: word(Phrase::ShellMore),
            trouble: word(Phrase::ShellTrouble),
            steps: word(Phrase::ShellSteps),
            terms: word(Phrase::ShellTerms),
            hours: word(Phrase::ShellHours),
            phone: word(Phrase::ShellPhone),
            email: word(Phrase::ShellEmail),
            visit: word(Phrase::ShellVisit),
            web: word(Phrase::ShellWeb),
            bring: word(Phrase::ShellBring),
            meanwhile: word(Phrase::ShellMeanwhile),
            after_call: word(Phrase::ShellAfterCall),
            never: word(Phrase::ShellNever),
            sights: word(Phrase::ShellSights),
            sights_other: word(Phrase::ShellSightsOther),
            sights_other_detail: word(Phrase::ShellSightsOtherDetail),
            sight_do: word(Phrase::ShellSightDo),
            sight_never: word(Phrase::ShellSightNever),
            sight_asks: word(Phrase::ShellSightAsks),
            sight_next: word(Phrase::ShellSightNext),
            search: word(Phrase::ShellSearch),
            search_hint: word(Phrase::ShellSearchHint),
            why_answers: word(Phrase::ShellAnswers),
            why_sources: word(Phrase::ShellSources),
            why_changes: word(Phrase::ShellChanges),
        }
    }

    /// A phrase of the core or of a shell by its key, such as `ui.back`; the key itself where there is none.
    #[must_use]
    pub fn phrase(&self, key: &str, moment: &Moment) -> String {
        let language = moment.speak(self.locales());
        self.texts.phrase_by_key(key, language).unwrap_or(key).to_owned()
    }
}
