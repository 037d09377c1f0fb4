//! Every distinct screen drawn in every language, for the checks that look at what is said.

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use rayon::prelude::*;

use crate::enumerate::Enumeration;
use crate::text::text_of;

/// A moment at which most offices are open: a Tuesday in autumn, ten in the morning in Europe.
const OFFICE_HOURS: i64 = 1_792_483_200;

/// A distinct screen in every language of the policy.
pub struct DrawnScreen {
    /// The journey; empty at home.
    pub journey: String,
    /// The screen in each language, in the order of the policy's languages.
    pub screens: Vec<Screen>,
    /// The text of each of them.
    pub texts: Vec<String>,
}

/// Draws every distinct screen, in their order.
pub fn draw(policy: &Policy, explorer: &Explorer, enumeration: &Enumeration) -> Vec<DrawnScreen> {
    let locales = policy.locales().iter();
    let moments: Vec<Moment> = locales.map(|locale| Moment::new(OFFICE_HOURS, locale)).collect();
    let drawn = enumeration.screens.par_iter().map(|reachable| {
        let screens: Vec<Screen> =
            moments.iter().map(|moment| explorer.draw(&reachable.situation, moment)).collect();
        let texts = screens.iter().map(text_of).collect();
        DrawnScreen { journey: reachable.journey.clone(), screens, texts }
    });
    drawn.collect()
}
