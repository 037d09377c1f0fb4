//! What an answer to a sight leads to.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::{again, device, finish, management, outlook, password, web};
use crate::run::{Answer, Moved, Run, Sight, Stage};
use crate::world::*;

/// Answers a sight: the run as it stands then; none where nothing moves.
pub fn answer(play: &mut Play<'_>, run: Run, answer: Answer) -> Option<Run> {
    match moved(play, run, answer) {
        Moved::Not => None,
        Moved::At(sight) => Some(Run { sight, ..run }),
        Moved::Again => Some(again(play, run)),
        Moved::To(stage) => Some(again(play, Run { stage, ..run })),
        Moved::On => {
            if run.stage == Stage::Try {
                web::bw8_done(play);
            }
            if run.is_over() {
                return Some(finish(play, run));
            }
            Some(again(play, Run { stage: run.course.after(run.stage), ..run }))
        }
    }
}

#[allow(clippy::too_many_lines, reason = "a table: what each sight leads to")]
fn moved(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    let pressed = run.sight.pressed(answer);
    match run.sight {
        Sight::PassPage => {
            play.set_pass(Pass::No);
            Moved::On
        }
        Sight::MustChange | Sight::PasswordExpired | Sight::ResetNew => {
            play.set_tries(Tries::Left);
            if run.sight == Sight::ResetNew {
                return password::bp1_new(play);
            }
            domain::settle(play, Variable::Password);
            play.set_password(Password::Works);
            Moved::On
        }
        // One careful try more does no harm, and does not help who has forgotten it; going on guessing locks.
        Sight::LoginWrong if pressed != "guess" => Moved::Not,
        Sight::LoginWrong => {
            play.set_password(Password::Locked);
            Moved::At(Sight::AccountLocked)
        }
        Sight::OutlookFirst | Sight::EnterAddress if pressed == "create" => Moved::Not,
        Sight::AppSwitch if pressed == "cancel" => Moved::Not,
        Sight::ApproveNumber
        | Sight::ApproveNoAnswer
        | Sight::OtherWays
        | Sight::TryNumber
        | Sight::NoPush
        | Sight::Number
        | Sight::NumberOver
        | Sight::PushBanner
        | Sight::EnterCode => web::approve(play, run, answer),
        Sight::BlockedHere => unblocked(play),
        Sight::MoreInfo if pressed == "skip" => Moved::Not,
        Sight::GetAuthenticator => web::bw8_app(play, run, answer),
        Sight::PairThisPhone => web::bw12(play, run, answer),
        Sight::RegistrationExpired => web::bw9(play),
        Sight::SetUpAccount => Moved::At(Sight::QrCode),
        Sight::QrCode if pressed == "cannot" => Moved::Not,
        Sight::SecondMethod => {
            play.set_second(Second::Yes);
            Moved::On
        }
        Sight::Privacy => Moved::At(Sight::Telemetry),
        Sight::Telemetry => Moved::At(Sight::FirstOffer),
        Sight::FirstOffer => {
            play.set_greeted(Greeted::Yes);
            if matches!(pressed, "personal" | "restore") { Moved::At(Sight::WrongKind) } else { Moved::On }
        }
        Sight::AddKind if pressed == "work" => Moved::At(Sight::SignOrScan),
        Sight::AddKind => Moved::At(Sight::WrongKind),
        Sight::SignOrScan => scan(play, pressed),
        Sight::Camera | Sight::CameraAndroid if pressed == "no" => Moved::Not,
        Sight::Permission | Sight::PermissionAndroid => {
            let allowed = if pressed == "yes" { Notices::Allowed } else { Notices::Refused };
            play.set_notices(allowed);
            Moved::On
        }
        Sight::StaySignedIn => web::stay(play, run, answer),
        Sight::Terms if pressed == "decline" => Moved::Not,
        Sight::GetApp => {
            if !device::store_at(play, run.side) {
                return Moved::At(Sight::StoreAsks);
            }
            device::install_authenticator(play, run.side);
            Moved::On
        }
        Sight::PortalRequired if pressed == "store" => {
            if !device::store_at(play, run.side) {
                return Moved::At(Sight::StoreAsks);
            }
            device::install_portal(play);
            Moved::On
        }
        Sight::PasscodeRequired | Sight::LockSet | Sight::LockSetAndroid | Sight::AssistantPasscode => {
            device::passcode_made(play, pressed)
        }
        Sight::AppOld => {
            play.set_portal_old(PortalOld::No);
            Moved::Again
        }
        Sight::Register => {
            play.set_registered(Registered::Yes);
            Moved::On
        }
        Sight::Manage => management::bn1_answer(play, run, answer),
        Sight::CodeSet => Moved::At(Sight::CodeAgain),
        Sight::CodeAgain => {
            play.set_app_code(AppCode::Made);
            Moved::On
        }
        Sight::CodeEnter => outlook::bo10(play, run, answer),
        Sight::CodeTooMany => Moved::At(Sight::CodeSet),
        Sight::TwoAccounts => outlook::bo15_answer(play, run, answer),
        Sight::Hello => Moved::At(Sight::Wifi),
        Sight::Wifi => Moved::At(Sight::Remote),
        Sight::AssistantSignIn => management::bn4(play),
        Sight::Panes => Moved::At(Sight::AssistantPasscode),
        Sight::AppsComing => {
            device::apps_come(play);
            management::bn3_portal(play)
        }
        Sight::PortalSetup => {
            play.set_managed(Managed::Yes);
            Moved::On
        }
        Sight::StoreGet | Sight::PlayGet => device::install(play, run),
        Sight::ResetWho => Moved::At(Sight::ResetWhy),
        Sight::InfoList if run.stage == Stage::Phones => password::drop_old(play),
        Sight::AppMissing => device::app_missing(play),
        Sight::Setting => setting(play, run),
        Sight::StoreForm => {
            match run.side {
                crate::run::Side::Device => play.set_store(Store::Yes),
                crate::run::Side::Phone => play.set_phone_store(PhoneStore::Yes),
            }
            Moved::On
        }
        Sight::Shut => {
            play.set_office(Office::Open);
            Moved::Again
        }
        Sight::WrongKind => {
            if run.stage == Stage::Kind {
                Moved::At(Sight::AddKind)
            } else {
                Moved::On
            }
        }
        Sight::AccountLocked
        | Sight::BuiltInWall
        | Sight::SystemOld
        | Sight::ResetImpossible
        | Sight::NoAddress
        | Sight::StoreAsks
        | Sight::NoNewerSystem
        | Sight::NoPhone
        | Sight::BrokerConflict
        | Sight::AuthenticatorEmpty
        | Sight::Inbox
        | Sight::Over => Moved::Not,
        _ => Moved::On,
    }
}

/// Registering is not refused on the municipality's premises.
fn unblocked(play: &mut Play<'_>) -> Moved {
    if play.spot() == Spot::Inside { Moved::Again } else { Moved::Not }
}

fn scan(play: &mut Play<'_>, pressed: &str) -> Moved {
    if pressed == "sign_in" {
        return Moved::Not;
    }
    let apple = super::people::apple_at(play, crate::run::Side::Phone);
    Moved::At(if apple { Sight::Camera } else { Sight::CameraAndroid })
}

fn setting(play: &mut Play<'_>, run: Run) -> Moved {
    match run.course {
        crate::run::Course::Update => play.set_system(System::New),
        crate::run::Course::RemoveAccount => play.set_built_in(BuiltIn::No),
        _ => {
            if super::people::factor_side(play) == run.side {
                play.set_notices(Notices::Allowed);
            }
        }
    }
    Moved::On
}
