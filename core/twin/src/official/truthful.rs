//! Answers to the guide's questions, as they are true in the world.

#![allow(clippy::wildcard_imports, reason = "the variables of the world stand here")]

use lotsen::internals::document::asked_of::AskedOf;
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

/// The true answers to what a question asks, in its words, the first that is offered to be given. `works` is what the
/// journey aims at, and `below` the run that is in trouble.
pub fn answers(of: AskedOf, play: &mut Play<'_>, goal: &[Truth], below: Option<Run>) -> Vec<&'static str> {
    let yes_no = |yes: bool| vec![if yes { "yes" } else { "no" }];
    match of {
        AskedOf::About => vec![if play.about() == About::This { "this_device" } else { "another_device" }],
        AskedOf::Device => vec![device_id(play.kind())],
        AskedOf::Owner => vec![owner_id(play)],
        AskedOf::Wants => match play.wants() {
            Wants::Mail => vec!["mail"],
            Wants::Meetings => vec!["mail", "meetings"],
            Wants::Documents => vec!["mail", "documents"],
            Wants::Notes => vec!["mail", "notes"],
        },
        AskedOf::WantsBesides => vec![match play.wants() {
            Wants::Mail => "nothing",
            Wants::Meetings => "meetings",
            Wants::Documents | Wants::Notes => "other",
        }],
        AskedOf::ApprovesOn => vec![match play.factor() {
            Factor::This => "this",
            Factor::Phone => "another",
            Factor::None => "none",
        }],
        AskedOf::ApprovingPhone => vec![phone_id(play.phone())],
        AskedOf::Account => vec![match play.account() {
            Account::Yes => "yes",
            Account::Lacking => "no_account",
            Account::NoPassword => "no_password",
        }],
        AskedOf::StoreAccount => yes_no(play.store() == Store::Yes),
        AskedOf::OtherEmployer if play.knows_other() == KnowsOther::No => vec!["dont_know"],
        AskedOf::OtherEmployer => yes_no(play.other_job() == OtherJob::Yes),
        AskedOf::Shared => yes_no(play.shared() == Shared::Yes),
        AskedOf::BuiltIn => yes_no(play.built_in() == BuiltIn::Yes),
        AskedOf::AsksCode => yes_no(asks_code(play)),
        AskedOf::Goal => yes_no(goal.iter().all(|truth| is_true(play, *truth))),
        AskedOf::OldPhoneGone => yes_no(play.old_phone() == OldPhone::Gone),
        AskedOf::OldPhoneAtHand => yes_no(play.old_phone() == OldPhone::AtHand),
        AskedOf::SecretTold => yes_no(play.told() == Told::Yes),
        AskedOf::PasswordTrouble => match play.password() {
            Password::Forgotten => vec!["forgotten"],
            Password::Expired => vec!["expired"],
            Password::Locked => vec!["locked"],
            Password::Works | Password::First => Vec::new(),
        },
        AskedOf::Registration => registration(play),
        AskedOf::SecureSignIn => vec![if hand(play) {
            "registered"
        } else if play.old_phone() == OldPhone::Gone {
            "needs_reset"
        } else {
            "none"
        }],
        AskedOf::SecondWay => vec![if play.knows_second() == KnowsSecond::No {
            "dont_know"
        } else if play.second() == Second::Yes {
            "registered"
        } else {
            "unregistered"
        }],
        AskedOf::LastSeen => vec![last_seen(below)],
    }
}

/// The true answers about the other phone; none where the world does not know them.
pub fn of_the_phone(of: AskedOf, play: &mut Play<'_>) -> Option<Vec<&'static str>> {
    (of == AskedOf::Device).then(|| vec![phone_id(play.phone())])
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
        Some(Sight::Manage | Sight::PortalSetup) => "management",
        Some(Sight::CodeSet | Sight::CodeAgain | Sight::CodeEnter) => "code",
        _ => "nothing",
    }
}
