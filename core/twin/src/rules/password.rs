//! Resetting the password, passkeys, new phones and temporary passes: bP1 to bP7.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::Show;
use super::people::hand;
use crate::run::{Moved, Sight};
use crate::world::*;

/// Whether there are ways enough to reset the password alone.
pub fn can_reset(play: &mut Play<'_>) -> bool {
    if play.second() == Second::No {
        return play.opt_two() == OptTwo::No && hand(play);
    }
    play.opt_two() == OptTwo::No || hand(play)
}

/// bP1, bP2, bP3, bP4: the page lets one in, or does not.
pub fn bp1(play: &mut Play<'_>) -> Show {
    if play.holds(Rule::BP4) && play.web_in() == WebIn::Yes && hand(play) {
        return Show::Jump(crate::run::Stage::New);
    }
    if play.holds(Rule::BP3) && play.tries() == Tries::UsedUp {
        return Show::Sight(Sight::ResetImpossible);
    }
    let ways = can_reset(play) && play.opt_writeback() == OptWriteback::Yes;
    if play.holds(Rule::BP2) && !ways {
        return Show::Sight(Sight::ResetImpossible);
    }
    Show::Sight(Sight::ResetWho)
}

/// bP1: a new password works everywhere.
pub fn bp1_new(play: &mut Play<'_>) -> Moved {
    if play.holds(Rule::BP1) {
        domain::settle(play, Variable::Password);
        play.set_password(Password::Works);
    }
    Moved::On
}

/// bP5: the page offers a passkey.
pub fn bp5(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BP5) && play.opt_passkey() == OptPasskey::Yes, Sight::Passkey)
}

/// bP6: the new phone of a backup approves nothing; the old one is asked.
pub fn bp6(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BP6) || hand(play), Sight::ApproveNumber)
}

/// bP7: a temporary pass stands in for an approval.
pub fn bp7(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BP7) && play.pass() == Pass::Yes, Sight::PassPage)
}

/// The old phone is taken off the list.
pub fn drop_old(play: &mut Play<'_>) -> Moved {
    play.set_old_phone(OldPhone::None);
    if play.approver() == Approver::Nothing {
        play.set_erased(Erased::Yes);
    }
    Moved::On
}
