//! Signing in on the web and registering: bW1 to bW14.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use super::Show;
use super::people::{apple_at, approver_there, authenticator_at, factor_side, hand};
use crate::run::{Answer, Course, Moved, Run, Sight, Stage};
use crate::world::*;

/// bW1: the address is asked for.
pub fn bw1_address(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BW1), Sight::EnterAddress)
}

/// bW1: the municipality's page asks for the password, and says what is wrong with it.
pub fn bw1_login(play: &mut Play<'_>) -> Show {
    if !play.holds(Rule::BW1) {
        return Show::Pass;
    }
    Show::Sight(match play.password() {
        Password::Works => Sight::Login,
        Password::First => Sight::MustChange,
        Password::Expired => Sight::PasswordExpired,
        Password::Forgotten => Sight::LoginWrong,
        Password::Locked => Sight::AccountLocked,
    })
}

/// Whether the page asks for an approval wherever one is.
fn always_asks(run: Run) -> bool {
    matches!(run.course, Course::Page | Course::SignUp | Course::Add | Course::Drop)
}

/// bW2: a sign-in is approved, by a phone that is at hand or is not.
pub fn bw2(play: &mut Play<'_>, run: Run) -> Show {
    if !play.holds(Rule::BW2) || play.approver() == Approver::Nothing && play.old_phone() == OldPhone::None {
        return Show::Pass;
    }
    if !always_asks(run) && play.spot() == Spot::Inside && play.opt_inside() == OptInside::No {
        return Show::Pass;
    }
    Show::Sight(if hand(play) { Sight::ApproveNumber } else { Sight::OtherWays })
}

/// bW3: without anything that approves one has to register, if that is allowed here.
pub fn bw3(play: &mut Play<'_>, run: Run) -> Show {
    let past = Show::Jump(run.course.after(Stage::Finished));
    if !play.holds(Rule::BW3) {
        return past;
    }
    if hand(play) {
        return if run.course == Course::SignUp { Show::Jump(Stage::Second) } else { past };
    }
    if !always_asks(run) && play.spot() == Spot::Inside && play.opt_wizard() == OptWizard::No {
        return past;
    }
    if play.spot() == Spot::Away && play.opt_outside() == OptOutside::No && play.pass() == Pass::No {
        return Show::Sight(Sight::BlockedHere);
    }
    Show::Sight(Sight::MoreInfo)
}

/// bW8: the app that is needed on the phone that is to approve.
pub fn bw8_app(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if play.factor() == Factor::None {
        return Moved::Not;
    }
    if run.sight.pressed(answer) == "other_app" {
        return Moved::Not;
    }
    let side = factor_side(play);
    if authenticator_at(play, side) {
        return Moved::On;
    }
    if !super::device::store_at(play, side) {
        return Moved::At(Sight::StoreAsks);
    }
    super::device::install_authenticator(play, side);
    Moved::On
}

/// bW8: a second way, where one is lacking.
pub fn bw8_second(play: &mut Play<'_>, run: Run) -> Show {
    let wanted = run.course == Course::SignUp || play.opt_two() == OptTwo::Yes;
    Show::when(play.holds(Rule::BW8) && wanted && play.second() == Second::No, Sight::SecondMethod)
}

/// bW8: what has been paired approves from now on.
pub fn bw8_done(play: &mut Play<'_>) {
    if play.holds(Rule::BW8) {
        let approver = if play.factor() == Factor::This { Approver::This } else { Approver::Phone };
        play.set_approver(approver);
    }
}

/// bW9: who has taken too long signs in again; the page says so once in a while.
pub fn bw9(play: &mut Play<'_>) -> Moved {
    if play.holds(Rule::BW9) { Moved::To(Stage::Login) } else { Moved::Not }
}

/// bW10: on the phone itself a link, otherwise a square code; some pages show the link on any phone or tablet.
pub fn bw10(play: &mut Play<'_>) -> Show {
    if play.factor() == Factor::This && play.holds(Rule::BW10) {
        return Show::Sight(Sight::PairThisPhone);
    }
    Show::Sight(Sight::SetUpAccount)
}

/// bW10, bW11, bW12: the link pairs once; used again it says so; without it nothing is paired.
pub fn bw12(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if run.sight.pressed(answer) != "link" {
        return if play.holds(Rule::BW12) { Moved::Not } else { Moved::On };
    }
    if play.paired() == Paired::Yes && play.holds(Rule::BW11) {
        return Moved::At(Sight::PairUsed);
    }
    play.set_paired(Paired::Yes);
    Moved::On
}

/// bW13: Authenticator's own pages, where it is opened for the first time.
pub fn bw13(play: &mut Play<'_>) -> Show {
    Show::when(play.holds(Rule::BW13) && play.greeted() == Greeted::No && fresh(play), Sight::Privacy)
}

/// Whether Authenticator has not been opened.
fn fresh(play: &mut Play<'_>) -> bool {
    play.notices() == Notices::Asks
}

/// bW13: asking to notify.
pub fn bw13_permit(play: &mut Play<'_>) -> Show {
    let side = factor_side(play);
    let sight = if apple_at(play, side) { Sight::Permission } else { Sight::PermissionAndroid };
    Show::when(play.holds(Rule::BW13) && play.notices() == Notices::Asks, sight)
}

/// bW14: from now on the passcode opens the app.
pub fn bw14(play: &mut Play<'_>) -> Show {
    let locked = play.factor() != Factor::This || play.passcode() != Passcode::None;
    Show::when(play.holds(Rule::BW14) && locked, Sight::AppLock)
}

/// The request on the phone that approves, after its page has shown a number: bW6 and bW7.
pub fn request(play: &mut Play<'_>, run: Run) -> Moved {
    if run.stage == Stage::Move && play.holds(Rule::BP6) && !approver_there(play) {
        return Moved::Not;
    }
    if play.old_phone() == OldPhone::AtHand && play.approver() == Approver::Nothing && run.stage != Stage::Try
    {
        return Moved::At(Sight::Number);
    }
    if play.holds(Rule::BW7) && (play.notices() == Notices::Refused || play.push() == Push::Dead) {
        return Moved::At(Sight::NoPush);
    }
    let within = matches!(run.course, Course::Outlook) && run.stage == Stage::Approve;
    if play.holds(Rule::BW6) && within && play.approver() == Approver::This && apple_at(play, run.side) {
        return Moved::At(Sight::NumberOver);
    }
    Moved::At(Sight::Number)
}

/// bW4, bW5, bW7: what an answer to the request does.
pub fn approve(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    match (run.sight, run.sight.pressed(answer)) {
        (Sight::ApproveNumber | Sight::ApproveNoAnswer, "cannot") => Moved::At(Sight::OtherWays),
        (Sight::ApproveNumber | Sight::TryNumber, _) => request(play, run),
        (Sight::ApproveNoAnswer, _) => Moved::At(Sight::ApproveNumber),
        (Sight::NoPush, _) if play.push() == Push::Dead => Moved::Not,
        (Sight::NoPush | Sight::NumberOver | Sight::PushBanner, _) => Moved::At(Sight::Number),
        (Sight::Number, "no") if play.holds(Rule::BW5) => Moved::At(Sight::ApproveNoAnswer),
        (Sight::Number, "cannot") => Moved::Not,
        (Sight::Number, _) if !play.holds(Rule::BW4) => Moved::Not,
        (Sight::OtherWays, "code") if hand(play) => Moved::At(Sight::EnterCode),
        (Sight::OtherWays, _) => Moved::Not,
        _ => Moved::On,
    }
}

/// A session that is kept, and on whose computer. Who is told that it depends on that knows whose it is.
pub fn stay(play: &mut Play<'_>, run: Run, answer: Answer) -> Moved {
    if run.sight.pressed(answer) == "yes" && play.kind() == Kind::Computer && play.shared() == Shared::Yes {
        play.set_kept(Kept::Yes);
    }
    Moved::On
}
