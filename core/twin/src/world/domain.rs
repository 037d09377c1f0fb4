//! Which start states are possible: the values that a variable can have, given those on which it depends.

#![allow(clippy::wildcard_imports, reason = "every variable stands here")]

use super::rule::Rule;
use super::state::*;

/// A set of values, as bits.
fn some<T: Into<u8> + Copy>(values: &[T]) -> u16 {
    values.iter().fold(0, |all, value| all | 1 << (*value).into())
}

/// Both values of a variable with two.
const EITHER: u16 = 0b11;
/// The first value alone; that of what is as one would hope.
const FIRST: u16 = 0b01;

/// Either value where it may be, otherwise the first.
fn either_if(may: bool) -> u16 {
    if may { EITHER } else { FIRST }
}

/// The values that a variable can have at a start.
pub(super) fn of(variable: Variable, play: &mut Play<'_>) -> u16 {
    match variable {
        Variable::Kind => 0b1_1111,
        Variable::Owner | Variable::Factor | Variable::MunicipalApps | Variable::System => {
            many(variable, play)
        }
        Variable::Wants => 0b1111,
        Variable::KnowsOwner => either_if(play.owner() != Owner::Employer),
        Variable::Account => 0b111,
        Variable::Password => match play.account() {
            Account::Yes => 0b1_1111,
            Account::Lacking | Account::NoPassword => some(&[Password::First]),
        },
        Variable::OldPhone => {
            if established(play) {
                some(&[OldPhone::None, OldPhone::Gone])
            } else {
                FIRST
            }
        }
        Variable::Approver => approver(play),
        Variable::Second | Variable::BuiltIn => either_if(established(play)),
        Variable::SignedIn => {
            let may = private_mobile(play) && established(play) && play.password() == Password::Works;
            either_if(may)
        }
        Variable::Registered => either_if(play.signed_in() == SignedIn::Yes && registers(play)),
        Variable::AppCode => {
            let registered = !registers(play) || play.registered() == Registered::Yes;
            either_if(play.signed_in() == SignedIn::Yes && asks_code(play) && registered)
        }
        Variable::Seen => {
            let open =
                play.signed_in() == SignedIn::Yes && (!asks_code(play) || play.app_code() == AppCode::Made);
            if open { some(&[Seen::Yes]) } else { FIRST }
        }
        Variable::OtherJob => either_if(private_mobile(play) && play.signed_in() == SignedIn::No),
        Variable::KnowsOther => either_if(play.other_job() == OtherJob::Yes),
        Variable::Passcode => some(&[Passcode::Six, Passcode::None]),
        Variable::Store => either_if(!there(play)),
        Variable::PhoneStore => either_if(play.approver() != Approver::Phone),
        Variable::Outlook => app(play, Variable::SignedIn),
        Variable::Authenticator => app(play, Variable::Approver),
        Variable::Portal => portal(play),
        Variable::Broker => broker(play),
        Variable::PortalOld => either_if(play.portal() == Portal::Yes),
        Variable::PhoneAuthenticator => {
            if play.approver() == Approver::Phone {
                some(&[PhoneAuthenticator::Yes])
            } else {
                either_if(play.phone_store() == PhoneStore::Yes)
            }
        }
        Variable::Notices => some(&[Notices::Allowed, Notices::Refused]),
        // What nobody has done before the guide is opened.
        Variable::Pass
        | Variable::Managed
        | Variable::Greeted
        | Variable::Paired
        | Variable::Teams
        | Variable::TeamsIn
        | Variable::WebIn
        | Variable::Kept
        | Variable::Erased
        | Variable::Told
        | Variable::Reached
        | Variable::Tries => FIRST,
        _ => EITHER,
    }
}

/// Looks at what depends on a variable at a start, before that variable changes: what is open would otherwise take the
/// values that go with the change.
pub fn settle(play: &mut Play<'_>, changing: Variable) {
    let dependent: &[Variable] = match changing {
        Variable::SignedIn => &[Variable::Registered, Variable::AppCode, Variable::Seen],
        Variable::Password => {
            &[Variable::OldPhone, Variable::Approver, Variable::Second, Variable::BuiltIn, Variable::SignedIn]
        }
        _ => &[],
    };
    for variable in dependent {
        play.look_at(*variable);
    }
}

fn many(variable: Variable, play: &mut Play<'_>) -> u16 {
    match variable {
        Variable::Factor if play.kind() == Kind::Computer => some(&[Factor::Phone, Factor::None]),
        Variable::System if play.signed_in() == SignedIn::Yes => FIRST,
        _ => 0b111,
    }
}

/// Whether the account has been used.
fn established(play: &mut Play<'_>) -> bool {
    play.account() == Account::Yes && play.password() != Password::First
}

fn approver(play: &mut Play<'_>) -> u16 {
    if !established(play) || play.old_phone() != OldPhone::None {
        return FIRST;
    }
    match play.factor() {
        Factor::This => some(&[Approver::Nothing, Approver::This]),
        Factor::Phone => some(&[Approver::Nothing, Approver::Phone]),
        Factor::None => FIRST,
    }
}

/// Whether the device in question has been used for the municipality, so that its store account is there.
fn there(play: &mut Play<'_>) -> bool {
    play.approver() == Approver::This || play.signed_in() == SignedIn::Yes
}

fn app(play: &mut Play<'_>, because: Variable) -> u16 {
    if play.owner() == Owner::Municipal {
        return if play.municipal_apps() == MunicipalApps::There { 0b10 } else { FIRST };
    }
    let used = match because {
        Variable::SignedIn => play.signed_in() == SignedIn::Yes,
        _ => play.approver() == Approver::This || apple(play) && play.registered() == Registered::Yes,
    };
    if used { 0b10 } else { either_if(play.store() == Store::Yes) }
}

fn portal(play: &mut Play<'_>) -> u16 {
    if apple(play) || play.owner() == Owner::Municipal || play.store() == Store::No {
        return FIRST;
    }
    if play.signed_in() == SignedIn::Yes { 0b10 } else { EITHER }
}

fn broker(play: &mut Play<'_>) -> u16 {
    if apple(play) {
        return FIRST;
    }
    match (play.portal(), play.authenticator()) {
        (Portal::Yes, Authenticator::Yes) if play.signed_in() == SignedIn::No => {
            some(&[Broker::Portal, Broker::Authenticator])
        }
        (Portal::Yes, _) => some(&[Broker::Portal]),
        (Portal::No, Authenticator::Yes) => some(&[Broker::Authenticator]),
        (Portal::No, Authenticator::No) => FIRST,
    }
}

/// Whether the device in question is a phone or tablet of one's own, or of another employer.
pub fn private_mobile(play: &mut Play<'_>) -> bool {
    play.kind() != Kind::Computer && play.owner() != Owner::Municipal
}

/// Whether the device in question is from Apple.
pub fn apple(play: &mut Play<'_>) -> bool {
    matches!(play.kind(), Kind::Iphone | Kind::Ipad)
}

/// Whether the apps on the device in question work only once it is registered.
pub fn registers(play: &mut Play<'_>) -> bool {
    if play.opt_registers() == OptRegisters::Yes {
        return true;
    }
    !apple(play) && asks_code(play) && play.holds(Rule::BO5)
}

/// Whether the apps ask for a code of their own.
pub fn asks_code(play: &mut Play<'_>) -> bool {
    play.opt_code() == OptCode::Yes
}
