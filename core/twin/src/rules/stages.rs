//! What each stage shows, and how a run comes from one to the next.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use lotsen::internals::document::truth::AskedFor;

use super::finish::finish;
use super::{Show, device, management, outlook, password, web};
use crate::run::{Course, Run, Side, Sight, Stage, What};
use crate::world::*;

/// Sets a course going: the run at its first sight.
pub fn begin(play: &mut Play<'_>, course: Course, side: Side, what: What) -> Run {
    let run = Run { course, side, stage: course.first(), what, sight: Sight::Over };
    again(play, run)
}

/// The run at the sight that its stage shows, or at the next that shows one.
pub fn again(play: &mut Play<'_>, run: Run) -> Run {
    let mut run = run;
    while run.stage != Stage::End {
        match show(play, run) {
            Show::Sight(sight) => return Run { sight, ..run },
            Show::Pass => run.stage = run.course.after(run.stage),
            Show::Jump(stage) => run.stage = stage,
        }
    }
    let over = finish(play, run);
    if (run.course, run.what) == (Course::Call, What::Asked(AskedFor::Address)) {
        // The address was told: the page is opened.
        return begin(play, Course::Page, run.side, What::Nothing);
    }
    over
}

fn show(play: &mut Play<'_>, run: Run) -> Show {
    match run.stage {
        Stage::App => device::app(play, run),
        Stage::First => outlook::first(play),
        Stage::Switch => outlook::bo1_switch(play),
        Stage::Address => web::bw1_address(play),
        Stage::Login => web::bw1_login(play),
        Stage::Approve => match password::bp7(play) {
            Show::Pass => web::bw2(play, run),
            pass => pass,
        },
        Stage::Wizard => web::bw3(play, run),
        Stage::Begin => Show::Sight(Sight::AccountStart),
        Stage::GetAuthenticator => Show::Sight(Sight::GetAuthenticator),
        Stage::Pair => match outlook::bo6(play) {
            Show::Pass => web::bw10(play),
            old => old,
        },
        Stage::Kind => Show::when(play.factor() != Factor::This, Sight::AddKind),
        Stage::Greet => web::bw13(play),
        Stage::Permit => web::bw13_permit(play),
        Stage::Try => Show::Sight(Sight::TryNumber),
        Stage::Lock => web::bw14(play),
        Stage::Second => web::bw8_second(play, run),
        Stage::Finished => Show::Sight(Sight::RegistrationDone),
        Stage::Passkey => password::bp5(play),
        Stage::Terms => Show::when(play.opt_terms() == OptTerms::Yes, Sight::Terms),
        Stage::Other => outlook::bo15(play),
        Stage::Broker => outlook::broker(play),
        Stage::System => outlook::bo13(play),
        Stage::Locked => outlook::bo12(play),
        Stage::Register => outlook::register(play),
        Stage::Manage => management::bn1(play),
        Stage::Access => outlook::bo3_access(play),
        Stage::Restart => outlook::restart(play),
        Stage::Code => outlook::code(play, run),
        Stage::Another => Show::when(play.perhaps(), Sight::AddAnother),
        Stage::Enter => outlook::enter(play),
        Stage::Stay => Show::Sight(Sight::StaySignedIn),
        Stage::Copilot => Show::when(play.perhaps(), Sight::Copilot),
        Stage::List | Stage::Phones => Show::Sight(Sight::InfoList),
        Stage::Prove => password::bp1(play),
        Stage::Verify => Show::Sight(Sight::ResetVerify),
        Stage::New => Show::Sight(Sight::ResetNew),
        Stage::Done => Show::Sight(Sight::ResetDone),
        Stage::Teams => outlook::bo9(play),
        Stage::Store => device::store(play, run),
        Stage::Passcode => device::passcode(play),
        Stage::Update => device::update(play),
        Stage::Request => Show::Sight(request(play)),
        Stage::Hours => Show::when(play.office() == Office::Closed, Sight::Shut),
        Stage::Account => Show::when(!device::store_at(play, run.side), Sight::StoreForm),
        Stage::Notices => Show::Sight(Sight::Setting),
        Stage::Move => password::bp6(play),
        Stage::BuiltIn => management::bn2(play),
        Stage::Hello => management::bn3(play),
        Stage::AssistantSignIn => management::bn3_sign_in(play),
        Stage::Panes => Show::Sight(Sight::Panes),
        Stage::Coming => Show::Sight(Sight::AppsComing),
        Stage::End => Show::Pass,
    }
}

/// Authenticator opened by hand.
fn request(play: &mut Play<'_>) -> Sight {
    if play.factor() == Factor::None {
        return Sight::NoPhone;
    }
    if super::people::hand(play) { Sight::NoPush } else { Sight::AuthenticatorEmpty }
}
