//! Questions that put a device under management, and new municipal devices: bN1 to bN4.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::Show;
use super::people::hand;
use crate::run::{Answer, Moved, Run, Sight};
use crate::world::domain::registers;
use crate::world::*;

/// bN1: a page in the run asks to manage the device.
pub fn bn1(play: &mut Play<'_>) -> Show {
    let asks = registers(play) && play.opt_manages() == OptManages::Yes && play.managed() == Managed::No;
    Show::when(play.holds(Rule::BN1) && asks, Sight::Manage)
}

/// bN1: who goes on is managed; who goes back comes on, or is asked again.
pub fn bn1_answer(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if run.sight.pressed(answer) == "back" {
        return if play.perhaps() { Moved::Not } else { Moved::On };
    }
    play.set_managed(Managed::Yes);
    Moved::On
}

/// bN2: the built-in app takes the account, or meets a wall.
pub fn bn2(play: &mut Play<'_>) -> Show {
    if play.holds(Rule::BN2) && play.perhaps() {
        return Show::Sight(Sight::BuiltInWall);
    }
    play.set_built_in(BuiltIn::Yes);
    Show::Pass
}

/// bN3: a new municipal device is switched on.
pub fn bn3(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BN3), Sight::Hello)
}

/// bN3: its assistant asks for the account.
pub fn bn3_sign_in(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BN3) && play.opt_assistant() == OptAssistant::Yes, Sight::AssistantSignIn)
}

/// bN4: without anything that approves that stops there.
pub fn bn4(play: &mut Play<'_>) -> Moved {
    if play.holds(Rule::BN4) && !hand(play) { Moved::At(Sight::NoPhone) } else { Moved::On }
}

/// bN3: the apps come, and Företagsportal has to be opened where the municipality wants that.
pub fn bn3_portal(play: &mut Play<'_>) -> Moved {
    if play.holds(Rule::BN3) && play.opt_portal() == OptPortal::Yes {
        return Moved::At(Sight::PortalSetup);
    }
    Moved::On
}
