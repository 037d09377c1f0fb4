//! What an act sets going, and when it is done.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use lotsen::device::OnDevice;
use lotsen::explore::Act;
use lotsen::internals::document::truth::Truth;

use super::catalogue::{Catalogue, bit};
use super::view::View;
use crate::rules::people::{factor_side, hand};
use crate::rules::{device, is_true};
use crate::run::{Course, Run, Side, Sight, What};
use crate::world::domain::{apple, private_mobile};
use crate::world::*;

/// What a page is: one of Microsoft’s by its address.
fn course_of(address: &str, view: &View, play: &mut Play<'_>) -> Course {
    if address.contains("mfasetup") || address.contains("mysecurityinfo") {
        let list = view.expects & bit(Sight::InfoList) != 0;
        return match view.expects & bit(Sight::GetAuthenticator) != 0 {
            _ if !list || !hand(play) => Course::Page,
            true => Course::Add,
            false => Course::Drop,
        };
    }
    if address.contains("ssprsetup") {
        return Course::SignUp;
    }
    if address.contains("sspr") || address.contains("passwordreset") {
        return Course::Reset;
    }
    // A page of one's own is what the step does there.
    match view.look.act {
        Some(Act::ResetPassword) => Course::Reset,
        Some(Act::SignUpReset) => Course::SignUp,
        _ => Course::Web,
    }
}

/// On which device the step is done.
pub fn side(view: &View, play: &mut Play<'_>) -> Side {
    if view.look.on == OnDevice::Factor { factor_side(play) } else { Side::Device }
}

/// What a step sets going; none where nothing is done on a device.
pub fn course(
    view: &View,
    catalogue: &Catalogue,
    addresses: &dyn Fn(&str) -> String,
    play: &mut Play<'_>,
) -> Option<(Course, What)> {
    let look = &view.look;
    let app = look.app.as_deref().map(|app| catalogue.app(app));
    let what = app.map_or(What::Nothing, |(what, _)| what);
    let plain = match look.act? {
        Act::Install => (Course::Install, what),
        Act::SetPasscode => (Course::Passcode, What::Nothing),
        Act::UpdateSystem => (Course::Update, What::Nothing),
        Act::StoreAccount => (Course::StoreAccount, What::Nothing),
        Act::RemoveAccount => (Course::RemoveAccount, What::Nothing),
        Act::AllowNotifications => (Course::AllowNotices, What::Nothing),
        Act::Scan | Act::Pair | Act::TypeNumber => (Course::Request, What::Nothing),
        Act::Call | Act::Visit | Act::Wait => {
            (Course::Call, look.asks_for.map_or(What::Nothing, What::Asked))
        }
        Act::Tell | Act::Deny | Act::RemoveApp | Act::End => return assistant(view, play),
        Act::Answer | Act::GoTo | Act::Elsewhere => return None,
        _ => match (&look.link, &look.instead) {
            (Some(_), Some((other, link))) if !look.link_open => {
                let other = other.as_deref().map(|app| catalogue.app(app));
                match link {
                    // Another page leads to the one that is meant: as its texts say, by one's profile.
                    Some(_) => (
                        course_of(&look.link.as_deref().map(addresses).unwrap_or_default(), view, play),
                        What::Nothing,
                    ),
                    None => opened(view, other.unwrap_or((What::OtherApp, false)), play),
                }
            }
            (Some(link), _) => (course_of(&addresses(link), view, play), What::Nothing),
            (None, _) => opened(view, app?, play),
        },
    };
    Some(plain)
}

/// A new municipal device that a step describes is switched on.
fn assistant(view: &View, play: &mut Play<'_>) -> Option<(Course, What)> {
    let describes = view.expects & bit(Sight::Hello) != 0 && view.expects & bit(Sight::Remote) != 0;
    let new = describes
        && play.owner() == Owner::Municipal
        && apple(play)
        && play.municipal_apps() == MunicipalApps::Late;
    new.then_some((Course::Assistant, What::Nothing))
}

/// An app that is opened.
fn opened(view: &View, (what, built_in): (What, bool), play: &mut Play<'_>) -> (Course, What) {
    let course = match what {
        _ if built_in => Course::BuiltInMail,
        What::Authenticator if view.expects & bit(Sight::NoPush) != 0 => Course::Request,
        What::Authenticator if view.look.act == Some(Act::MoveFactor) => Course::Move,
        What::Outlook if play.signed_in() == SignedIn::Yes => Course::OpenOutlook,
        What::Outlook if private_mobile(play) => Course::Outlook,
        What::Outlook if view.look.act == Some(Act::Look) => Course::Look,
        What::Outlook => Course::MunicipalOutlook,
        What::Teams => Course::Teams,
        _ => Course::Look,
    };
    (course, what)
}

/// What "done" means for an act that has a meaning of its own.
fn meaning(act: Act) -> Option<Truth> {
    Some(match act {
        Act::FirstSignIn => Truth::SignedIn,
        Act::RegisterDevice => Truth::Registered,
        Act::MakeCode => Truth::CodeMade,
        Act::CheckCode => Truth::MailSeen,
        Act::Pair | Act::TypeNumber => Truth::ApprovalWorks,
        Act::MoveFactor => Truth::NewPhoneApproves,
        Act::SignUpReset => Truth::SecondWay,
        Act::ResetPassword => Truth::PasswordWorks,
        Act::RemoveAccount => Truth::NothingBuiltIn,
        Act::UpdateSystem => Truth::SystemNew,
        Act::SetPasscode => Truth::PasscodeSet,
        _ => return None,
    })
}

/// Whether what the button for "done" means is true.
pub fn done(view: &View, catalogue: &Catalogue, run: Option<Run>, play: &mut Play<'_>) -> bool {
    if run.is_some_and(|run| view.done_at & bit(run.sight) != 0) {
        return true;
    }
    // At a page for which the step has an answer she goes on first.
    if run.is_some_and(|run| !run.is_over() && view.expects & bit(run.sight) != 0) {
        return false;
    }
    let Some(act) = view.look.act else { return false };
    match act {
        Act::Install => {
            let what = view.look.app.as_deref().map_or(What::OtherApp, |app| catalogue.app(app).0);
            let side = side(view, play);
            if what == What::OtherApp {
                run.is_some_and(Run::is_over)
            } else {
                device::is_there(play, what, side)
            }
        }
        Act::StoreAccount => {
            let side = side(view, play);
            device::store_at(play, side)
        }
        // The page that was to be answered is gone.
        Act::Answer => true,
        _ => match meaning(act) {
            Some(truth) => is_true(play, truth),
            None => run.is_some_and(Run::is_over),
        },
    }
}

/// Whether "done" means no more than that one has done what the step says, whatever came of it.
#[must_use]
pub fn is_a_word(view: &View) -> bool {
    view.done_at == 0 && view.look.act.is_some_and(|act| meaning(act).is_none() && act != Act::Install)
}

/// Whether an act is done with a page that lies open, in a remedy with that of the journey below.
#[must_use]
pub fn goes_on_below(act: Option<Act>) -> bool {
    matches!(act, Some(Act::Answer | Act::Pair))
}

/// Whether a run that is under way goes on at the next step with such an act.
#[must_use]
pub fn carries(act: Option<Act>) -> bool {
    matches!(
        act,
        Some(
            Act::Scan
                | Act::Pair
                | Act::Answer
                | Act::TypeNumber
                | Act::FirstSignIn
                | Act::SignIn
                | Act::RegisterDevice
                | Act::MakeCode
                | Act::CheckCode
                | Act::Open
                | Act::Look
                | Act::SignUpReset
                | Act::MoveFactor
        )
    )
}
