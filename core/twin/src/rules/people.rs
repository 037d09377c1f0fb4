//! What is at hand: which phone approves, whose it is, and which apps are on it.

use crate::run::Side;
use crate::world::domain::apple;
use crate::world::{Approver, Authenticator, Factor, OldPhone, Phone, PhoneAuthenticator, Play};

/// Whether something at hand approves.
pub fn hand(play: &mut Play<'_>) -> bool {
    play.approver() != Approver::Nothing || play.old_phone() == OldPhone::AtHand
}

/// The device on which sign-ins are to be approved.
pub fn factor_side(play: &mut Play<'_>) -> Side {
    if play.factor() == Factor::This { Side::Device } else { Side::Phone }
}

/// Whether the device that is to approve does.
pub fn approver_there(play: &mut Play<'_>) -> bool {
    play.approver() != Approver::Nothing
}

/// Whether a device is from Apple.
pub fn apple_at(play: &mut Play<'_>, side: Side) -> bool {
    match side {
        Side::Device => apple(play),
        Side::Phone => play.phone() == Phone::Iphone,
    }
}

/// Whether Authenticator is on a device.
pub fn authenticator_at(play: &mut Play<'_>, side: Side) -> bool {
    match side {
        Side::Device => play.authenticator() == Authenticator::Yes,
        Side::Phone => play.phone_authenticator() == PhoneAuthenticator::Yes,
    }
}
