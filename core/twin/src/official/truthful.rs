//! Answers to the guide's questions, as they are true in the world.

#![allow(clippy::wildcard_imports, reason = "the variables of the world stand here")]

use lotsen::internals::document::truth::Truth;

use crate::rules::is_true;
use crate::rules::people::hand;
use crate::run::{Run, Sight};
use crate::world::domain::asks_code;
use crate::world::*;

/// The id of the kind of the device in question.
#[must_use]
pub fn device_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Iphone => "iphone",
        Kind::Ipad => "ipad",
        Kind::AndroidPhone => "android_phone",
        Kind::AndroidTablet => "android_tablet",
        Kind::Computer => "computer",
    }
}

/// The id of the kind of the other phone.
#[must_use]
pub fn phone_id(phone: Phone) -> &'static str {
    match phone {
        Phone::Iphone => "iphone",
        Phone::Android => "android_phone",
    }
}

/// The id of an owner, as far as the official knows.
pub fn owner_id(play: &mut Play<'_>) -> &'static str {
    if play.knows_owner() == KnowsOwner::No {
        return "dont_know";
    }
    match play.owner() {
        Owner::Private => "private",
        Owner::Municipal => "municipal",
        Owner::Employer => "another_employer",
    }
}

/// The true answers to a question, the first that is offered to be given; none where the world does not know it.
/// `works` is what the journey aims at, and `below` the run that is in trouble.
pub fn answers(
    question: &str,
    play: &mut Play<'_>,
    goal: &[Truth],
    below: Option<Run>,
) -> Option<Vec<&'static str>> {
    let yes_no = |yes: bool| Some(vec![if yes { "yes" } else { "no" }]);
    match question {
        "about" => Some(vec![if play.about() == About::This { "this_device" } else { "another_device" }]),
        "device" => Some(vec![device_id(play.kind())]),
        "owner" => Some(vec![owner_id(play)]),
        "information" => Some(match play.wants() {
            Wants::Mail => vec!["email"],
            Wants::Meetings => vec!["email", "video_meetings"],
            Wants::Documents => vec!["email", "meeting_documents"],
            Wants::Notes => vec!["email", "notes"],
        }),
        "factor_device" => Some(vec![match play.factor() {
            Factor::This => "this",
            Factor::Phone => "another",
            Factor::None => "none",
        }]),
        "factor_kind" => Some(vec![phone_id(play.phone())]),
        "account_have" => Some(vec![match play.account() {
            Account::Yes => "yes",
            Account::Lacking => "no_account",
            Account::NoPassword => "no_password",
        }]),
        "store_have" => yes_no(play.store() == Store::Yes),
        "other_job" if play.knows_other() == KnowsOther::No => Some(vec!["dont_know"]),
        "other_job" => yes_no(play.other_job() == OtherJob::Yes),
        "shared" => yes_no(play.shared() == Shared::Yes),
        "builtin" => yes_no(play.built_in() == BuiltIn::Yes),
        "asks_code" => yes_no(asks_code(play)),
        "works" => {
            let all = goal.iter().all(|truth| is_true(play, *truth));
            yes_no(all)
        }
        "was_factor" => yes_no(play.old_phone() == OldPhone::Gone),
        "old_at_hand" => yes_no(play.old_phone() == OldPhone::AtHand),
        "told_anything" => yes_no(play.told() == Told::Yes),
        "lost_pw" => Some(vec![match play.password() {
            Password::Forgotten => "forgotten",
            Password::Expired => "expired",
            Password::Locked => "locked",
            Password::Works | Password::First => return Some(Vec::new()),
        }]),
        "device_registration" => Some(registration(play)),
        "secure_sign_in" => Some(vec![if hand(play) {
            "registered"
        } else if play.old_phone() == OldPhone::Gone {
            "needs_reset"
        } else {
            "none"
        }]),
        "password" => Some(vec![if play.knows_second() == KnowsSecond::No {
            "dont_know"
        } else if play.second() == Second::Yes {
            "registered"
        } else {
            "unregistered"
        }]),
        "last_seen" => Some(vec![last_seen(below)]),
        _ => None,
    }
}

fn registration(play: &mut Play<'_>) -> Vec<&'static str> {
    if play.signed_in() == SignedIn::No {
        return vec!["not_started"];
    }
    if play.seen() == Seen::Yes {
        return vec!["verified", "code_made"];
    }
    if play.app_code() == AppCode::Made {
        return vec!["code_made"];
    }
    vec![if play.registered() == Registered::Yes { "registered" } else { "signed_in" }]
}

fn last_seen(below: Option<Run>) -> &'static str {
    match below.map(|run| run.sight) {
        Some(
            Sight::ApproveNumber | Sight::NoPush | Sight::Number | Sight::NumberOver | Sight::ApproveNoAnswer,
        ) => "number",
        Some(Sight::Register | Sight::GetApp | Sight::PortalRequired | Sight::BrokerConflict) => "register",
        Some(Sight::Manage | Sight::PortalSetup) => "portal",
        Some(Sight::CodeSet | Sight::CodeAgain | Sight::CodeEnter) => "code",
        _ => "nothing",
    }
}
