//! What an official presses, and the situation after it; by the same code as events from a shell, without drawing.

use super::{Explorer, Move};
use crate::guide::{GuideError, apply, normalize};
use crate::policy::arena::Ix;
use crate::scene::{Evaluated, Intent};
use crate::situation::Situation;

/// Something that is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Press {
    /// Answers, says that it is done, or that it did not work.
    Make(Move),
    /// Something went wrong: the number of a trouble.
    Trouble(u16),
    /// The end of the journey at hand.
    End,
    /// Out of the journey at hand.
    Leave,
}

impl Explorer {
    /// The number of a trouble.
    #[must_use]
    pub fn trouble(&self, id: &str) -> Option<u16> {
        self.policy.trouble(id).and_then(|ix| u16::try_from(ix.number()).ok())
    }

    /// The id of a trouble.
    #[must_use]
    pub fn trouble_id(&self, number: u16) -> &str {
        self.policy.document.troubles.iter().nth(usize::from(number)).map_or("", |entry| entry.id.as_str())
    }

    /// The situation after a press; none where nothing is there to be pressed.
    ///
    /// # Errors
    /// [`GuideError`] where the guide refuses, which it never should.
    pub fn press(&self, situation: &Situation, press: Press) -> Result<Option<Situation>, GuideError> {
        let intent = match press {
            Press::Make(made) => return self.visit(situation).map(|visit| visit.after(made)).transpose(),
            Press::Trouble(number) => match Ix::at(usize::from(number)) {
                Some(ix) => Intent::Trouble(ix),
                None => return Ok(None),
            },
            Press::End => Intent::End,
            Press::Leave => Intent::Leave,
        };
        let mut after = situation.clone();
        apply(&Evaluated::new(&self.policy, situation), intent, &mut after)?;
        normalize(&self.policy, &mut after);
        Ok(Some(after))
    }
}
