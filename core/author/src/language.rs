//! Which language of a policy is spoken.

use lotsen::explore::Explorer;
use lotsen::internals::Situation;
use lotsen::moment::Moment;

/// The number of the language of a policy in which its screens are drawn at a moment.
#[must_use]
pub fn spoken(explorer: &Explorer, moment: &Moment) -> usize {
    let locale = explorer.draw(&Situation::default(), moment).locale;
    explorer.policy().locales().iter().position(|known| *known == locale).unwrap_or(0)
}
