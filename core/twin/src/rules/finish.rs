//! What is true once a run has come to its end, and what the screen shows then.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use lotsen::internals::document::truth::AskedFor;

use super::device;
use crate::run::{Course, Run, Sight, Stage, What};
use crate::world::*;

/// Ends a run.
pub fn finish(play: &mut Play<'_>, run: Run) -> Run {
    let mut sight = Sight::Over;
    match run.course {
        Course::Outlook | Course::MunicipalOutlook => {
            domain::settle(play, Variable::SignedIn);
            play.set_signed_in(SignedIn::Yes);
            sight = Sight::Inbox;
            if run.course == Course::MunicipalOutlook
                || play.app_code() == AppCode::Made
                || play.opt_code() == OptCode::No
            {
                play.set_seen(Seen::Yes);
            }
        }
        Course::OpenOutlook => {
            if play.signed_in() == SignedIn::Yes {
                play.set_seen(Seen::Yes);
            }
            sight = Sight::Inbox;
        }
        Course::Web => {
            play.set_web_in(WebIn::Yes);
            sight = Sight::Inbox;
        }
        Course::Teams => play.set_teams_in(TeamsIn::Yes),
        Course::Call => return called(play, run),
        _ => {}
    }
    Run { stage: Stage::End, sight, ..run }
}

/// Somebody has been reached, and has done what they were asked for.
fn called(play: &mut Play<'_>, run: Run) -> Run {
    play.set_reached(Reached::Yes);
    match run.what {
        What::Asked(AskedFor::Password | AskedFor::Account) => {
            domain::settle(play, Variable::Password);
            play.set_account(Account::Yes);
            play.set_password(Password::First);
        }
        What::Asked(AskedFor::Reset) => {
            play.set_old_phone(OldPhone::None);
            play.set_approver(Approver::Nothing);
        }
        What::Asked(AskedFor::Pass) => play.set_pass(Pass::Yes),
        What::Asked(AskedFor::Apps) => device::apps_come(play),
        _ => {}
    }
    Run { stage: Stage::End, sight: Sight::Over, ..run }
}
