//! The devices themselves: apps, store accounts, passcodes, systems. What no maker's rule says, but every store does.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::Show;
use super::people::apple_at;
use crate::run::{Moved, Run, Side, Sight, What};
use crate::world::domain::{apple, private_mobile};
use crate::world::*;

/// Whether an app is on a device.
pub fn is_there(play: &mut Play<'_>, what: What, side: Side) -> bool {
    match (what, side) {
        (What::Outlook, Side::Device) => play.outlook() == Outlook::Yes,
        (What::Authenticator, side) => super::people::authenticator_at(play, side),
        (What::Portal, Side::Device) => play.portal() == Portal::Yes,
        (What::Teams, Side::Device) => play.teams() == Teams::Yes,
        _ => true,
    }
}

/// An app that is to be opened.
pub fn app(play: &mut Play<'_>, run: Run) -> Show {
    let what = if matches!(run.course, crate::run::Course::Look) { run.what } else { opened(run) };
    Show::when(!is_there(play, what, run.side), Sight::AppMissing)
}

fn opened(run: Run) -> What {
    if run.course == crate::run::Course::Teams { What::Teams } else { What::Outlook }
}

/// The municipality's apps come by themselves, sooner or later.
pub fn app_missing(play: &mut Play<'_>) -> Moved {
    if private_mobile(play) || play.municipal_apps() == MunicipalApps::Missing {
        return Moved::Not;
    }
    apps_come(play);
    Moved::Again
}

/// The municipality's apps are there.
pub fn apps_come(play: &mut Play<'_>) {
    play.set_municipal_apps(MunicipalApps::There);
    play.set_outlook(Outlook::Yes);
    play.set_authenticator(Authenticator::Yes);
}

/// Whether there is a store account on a device.
pub fn store_at(play: &mut Play<'_>, side: Side) -> bool {
    match side {
        Side::Device => play.store() == Store::Yes,
        Side::Phone => play.phone_store() == PhoneStore::Yes,
    }
}

/// The page of the store, or its question for an account.
pub fn store(play: &mut Play<'_>, run: Run) -> Show {
    if is_there(play, run.what, run.side) && run.what != What::OtherApp {
        return Show::Pass;
    }
    if !store_at(play, run.side) {
        return Show::Sight(Sight::StoreAsks);
    }
    if run.side == Side::Device && play.system() != System::New {
        return Show::Sight(Sight::SystemOld);
    }
    Show::Sight(if apple_at(play, run.side) { Sight::StoreGet } else { Sight::PlayGet })
}

/// An app is fetched; on Android the first broker serves for good.
pub fn install(play: &mut Play<'_>, run: Run) -> Moved {
    match (run.what, run.side) {
        (What::Outlook, _) => play.set_outlook(Outlook::Yes),
        (What::Authenticator, side) => install_authenticator(play, side),
        (What::Portal, Side::Device) => install_portal(play),
        (What::Teams, _) => play.set_teams(Teams::Yes),
        _ => {}
    }
    Moved::On
}

/// Authenticator is fetched.
pub fn install_authenticator(play: &mut Play<'_>, side: Side) {
    match side {
        Side::Phone => play.set_phone_authenticator(PhoneAuthenticator::Yes),
        Side::Device => {
            // What was there first is looked at before there is anything else.
            let first = !apple(play) && private_mobile(play) && play.broker() == Broker::None;
            play.set_authenticator(Authenticator::Yes);
            if first {
                play.set_broker(Broker::Authenticator);
            }
        }
    }
    if super::people::factor_side(play) == side {
        play.set_notices(Notices::Asks);
    }
}

/// Företagsportal is fetched.
pub fn install_portal(play: &mut Play<'_>) {
    let first = play.broker() == Broker::None;
    play.set_portal(Portal::Yes);
    play.set_portal_old(PortalOld::No);
    if first {
        play.set_broker(Broker::Portal);
    }
}

/// The settings for a lock.
pub fn passcode(play: &mut Play<'_>) -> Show {
    Show::Sight(if apple(play) { Sight::LockSet } else { Sight::LockSetAndroid })
}

/// A passcode is made where none is; one that is there is kept. Behind the options stands one of four digits.
pub fn passcode_made(play: &mut Play<'_>, pressed: &str) -> Moved {
    if pressed == "options" {
        play.set_passcode(Passcode::Four);
    } else if play.passcode() == Passcode::None {
        play.set_passcode(Passcode::Six);
    }
    Moved::On
}

/// A newer system, where there is one.
pub fn update(play: &mut Play<'_>) -> Show {
    match play.system() {
        System::New => Show::Pass,
        System::Old => Show::Sight(Sight::Setting),
        System::Stuck => Show::Sight(Sight::NoNewerSystem),
    }
}
