//! What the official has before her: a look at the guide, in numbers.

use lotsen::explore::{Explorer, Look};
use lotsen::internals::Situation;

use super::catalogue::bits;

/// What stands on the screen.
#[derive(Debug)]
pub struct View {
    /// The look.
    pub look: Look,
    /// Of each journey at hand its number and the position in it, the one shown last.
    pub frames: Vec<(u16, u16)>,
    /// The sights that the step names.
    pub expects: u128,
    /// Those that earlier steps named.
    pub earlier: u128,
    /// Those at which it is done.
    pub done_at: u128,
    /// The troubles that are offered.
    pub troubles: Vec<u16>,
    /// The trouble to whose remedy the step goes.
    pub goes_to: Option<u16>,
}

impl View {
    /// What is before her in a situation.
    #[must_use]
    pub fn new(explorer: &Explorer, situation: &Situation) -> Option<Self> {
        let look = explorer.look(situation)?;
        let journeys = &explorer.policy().document().journeys;
        let frames = look.frames.iter().map(|(journey, _, position)| {
            let number = journeys.position(journey).unwrap_or(0);
            (u16::try_from(number).unwrap_or(0), u16::try_from(*position).unwrap_or(0))
        });
        Some(Self {
            frames: frames.collect(),
            expects: bits(&look.sights),
            earlier: bits(&look.earlier),
            done_at: bits(&look.done_at),
            troubles: look.troubles.iter().filter_map(|id| explorer.trouble(id)).collect(),
            goes_to: look.goes_to.as_deref().and_then(|id| explorer.trouble(id)),
            look,
        })
    }

    /// The journey that is shown, and the position in it.
    #[must_use]
    pub fn top(&self) -> (u16, u16) {
        self.frames.last().copied().unwrap_or((0, 0))
    }

    /// The step, as keys of findings write it.
    #[must_use]
    pub fn path(&self) -> String {
        let journey = self.look.frames.last().map_or("", |(journey, ..)| journey.as_str());
        format!("{journey}/{}", self.look.step)
    }
}
