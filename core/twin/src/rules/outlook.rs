//! Outlook and the protected apps: bO1 to bO17.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::Show;
use crate::run::{Answer, Course, Moved, Run, Sight};
use crate::world::domain::{apple, asks_code, private_mobile, registers};
use crate::world::*;

/// bO1, bO3: Outlook asks for the address.
pub fn first(play: &mut Play<'_>) -> Show {
    let rule = if apple(play) { Rule::BO1 } else { Rule::BO3 };
    Show::when(play.holds(rule), Sight::OutlookFirst)
}

/// bO1: on an iPhone Outlook hands over to Authenticator.
pub fn bo1_switch(play: &mut Play<'_>) -> Show {
    let hands_over = apple(play) && registers(play) && play.authenticator() == Authenticator::Yes;
    Show::when(play.holds(Rule::BO1) && hands_over, Sight::AppSwitch)
}

/// bO2, bO4, bO7: the app that registers is lacking, or another was there first.
pub fn broker(play: &mut Play<'_>) -> Show {
    if !registers(play) {
        return Show::Pass;
    }
    if apple(play) {
        let lacks = play.holds(Rule::BO2) && play.authenticator() == Authenticator::No;
        return Show::when(lacks, Sight::GetApp);
    }
    if play.portal() == Portal::No {
        return Show::when(play.holds(Rule::BO4), Sight::PortalRequired);
    }
    let conflict = play.holds(Rule::BO7) && play.broker() == Broker::Authenticator && play.perhaps();
    Show::when(conflict, Sight::BrokerConflict)
}

/// bO6: an old portal stands in the way of Authenticator on Android.
pub fn bo6(play: &mut Play<'_>) -> Show {
    let in_the_way = play.factor() == Factor::This
        && !apple(play)
        && play.portal() == Portal::Yes
        && play.portal_old() == PortalOld::Yes;
    Show::when(play.holds(Rule::BO6) && in_the_way, Sight::AppOld)
}

/// bO12: the apps want a passcode.
pub fn bo12(play: &mut Play<'_>) -> Show {
    let lacks = asks_code(play) && play.passcode() == Passcode::None;
    Show::when(play.holds(Rule::BO12) && lacks, Sight::PasscodeRequired)
}

/// bO13: the apps want a newer system.
pub fn bo13(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BO13) && play.system() != System::New, Sight::SystemOld)
}

/// bO1, bO3, bO5: the device is registered, once.
pub fn register(play: &mut Play<'_>) -> Show {
    let rule = if apple(play) { Rule::BO1 } else { Rule::BO3 };
    let lacks = registers(play) && play.registered() == Registered::No;
    Show::when(play.holds(rule) && lacks, Sight::Register)
}

/// bO3: on Android the portal draws a page that gives access.
pub fn bo3_access(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BO3) && !apple(play) && asks_code(play), Sight::Access)
}

/// bO1, bO3: the app wants to be started again, or does not.
pub fn restart(play: &mut Play<'_>) -> Show {
    if !asks_code(play) {
        return Show::Pass;
    }
    let (rule, sight) =
        if apple(play) { (Rule::BO1, Sight::Restart) } else { (Rule::BO3, Sight::RestartAndroid) };
    Show::when(play.holds(rule) && play.perhaps(), sight)
}

/// bO1, bO3: a code is made; at once, or when Outlook is opened the next time.
pub fn code(play: &mut Play<'_>, run: Run) -> Show {
    let rule = if apple(play) { Rule::BO1 } else { Rule::BO3 };
    let lacks = private_mobile(play) && asks_code(play) && play.app_code() == AppCode::None;
    let at_once = play.holds(rule) && lacks && (run.course == Course::OpenOutlook || !play.perhaps());
    Show::when(at_once, Sight::CodeSet)
}

/// bO8, bO11, bO14: what stands before the mail when Outlook is opened.
pub fn enter(play: &mut Play<'_>) -> Show {
    if play.app_code() == AppCode::None {
        return Show::Pass;
    }
    if play.holds(Rule::BO8) && play.perhaps() {
        return Show::Sight(Sight::CodeEnter);
    }
    if play.holds(Rule::BO11) && play.perhaps() {
        return Show::Sight(Sight::Biometric);
    }
    Show::when(play.holds(Rule::BO14) && play.perhaps(), Sight::Blocked)
}

/// bO9: Teams knows the account already.
pub fn bo9(play: &mut Play<'_>) -> Show {
    let known = play.holds(Rule::BO9) && play.signed_in() == SignedIn::Yes;
    Show::Sight(if known { Sight::TeamsFirst } else { Sight::EnterAddress })
}

/// bO10: too many wrong codes.
pub fn bo10(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if run.sight.pressed(answer) != "forgotten" || !play.holds(Rule::BO10) {
        return Moved::On;
    }
    if play.opt_wipes() == OptWipes::Yes {
        bo16(play);
        return Moved::At(Sight::DataRemoved);
    }
    play.set_app_code(AppCode::None);
    Moved::At(Sight::CodeTooMany)
}

/// bO15: another managed account has to go first.
pub fn bo15(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BO15) && play.other_job() == OtherJob::Yes, Sight::TwoAccounts)
}

/// bO15: what is removed is gone from every app.
pub fn bo15_answer(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if run.sight.pressed(answer) == "cancel" {
        return Moved::Not;
    }
    play.set_other_job(OtherJob::Removed);
    Moved::On
}

/// bO16: what is wiped goes from the apps; the code stays on an iPhone.
pub fn bo16(play: &mut Play<'_>) {
    if play.holds(Rule::BO16) {
        play.set_signed_in(SignedIn::No);
        play.set_seen(Seen::No);
        if !apple(play) {
            play.set_app_code(AppCode::None);
        }
    }
}

/// bO17: on Android the registration goes with the portal.
pub fn bo17(play: &mut Play<'_>) {
    if play.holds(Rule::BO17) && !apple(play) {
        play.set_registered(Registered::No);
        play.set_portal(Portal::No);
    }
}
