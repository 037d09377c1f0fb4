//! What is true of the world, in the words in which a policy aims at it and claims it; and what is a harm.

#![allow(clippy::wildcard_imports, reason = "the variables and sights of the world stand here")]

use lotsen::internals::document::truth::Truth;

use super::password::can_reset;
use super::people::hand;
use crate::world::domain::{asks_code, registers};
use crate::world::*;

/// Whether something is true.
pub fn is_true(play: &mut Play<'_>, truth: Truth) -> bool {
    match truth {
        Truth::MailOpens => {
            if play.kind() == Kind::Computer {
                return play.owner() == Owner::Municipal || play.web_in() == WebIn::Yes;
            }
            play.signed_in() == SignedIn::Yes
                && (play.owner() == Owner::Municipal
                    || play.seen() == Seen::Yes
                    || !asks_code(play)
                    || play.app_code() == AppCode::Made)
        }
        Truth::MailSeen => play.seen() == Seen::Yes,
        Truth::WebMailOpens => play.web_in() == WebIn::Yes,
        Truth::ApprovalWorks => play.approver() != Approver::Nothing,
        Truth::RequestComes => hand(play) && play.notices() == Notices::Allowed && play.push() == Push::Comes,
        Truth::NewPhoneApproves => play.approver() == Approver::This,
        Truth::OldPhoneOut => play.old_phone() == OldPhone::None,
        Truth::SecondWay => play.second() == Second::Yes,
        Truth::PasswordWorks => matches!(play.password(), Password::Works | Password::First),
        Truth::SignedIn => play.signed_in() == SignedIn::Yes,
        Truth::Registered => play.registered() == Registered::Yes || !registers(play),
        Truth::CodeMade => play.app_code() == AppCode::Made,
        Truth::NothingBuiltIn => play.kind() == Kind::Computer || play.built_in() == BuiltIn::No,
        Truth::NotManaged => play.owner() == Owner::Municipal || play.managed() == Managed::No,
        Truth::StoreAccount => play.store() == Store::Yes,
        Truth::PasscodeSet => play.passcode() != Passcode::None,
        Truth::SystemNew => play.system() == System::New,
        Truth::MeetingsOpen => play.teams_in() == TeamsIn::Yes,
        Truth::Reached => play.reached() == Reached::Yes,
    }
}

/// Whether what was meant by something is had: a second way is for resetting the password alone, and where the municipality
/// is content with one, that is had with it.
pub fn is_had(play: &mut Play<'_>, truth: Truth) -> bool {
    is_true(play, truth) || (truth == Truth::SecondWay && can_reset(play))
}

/// Something that must never come of obeying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Harm {
    /// A private device is managed.
    Managed,
    /// Another employer's account is gone.
    OtherJobRemoved,
    /// The passcode is weaker.
    Weaker,
    /// The account is locked by tries.
    Locked,
    /// The only way to approve is gone.
    Erased,
    /// A password or a code was told.
    Told,
    /// A session is kept on a shared computer.
    Kept,
    /// The municipal account is in a built-in app.
    BuiltIn,
    /// On Android Authenticator came before Företagsportal, which may never register.
    WrongBroker,
}

/// The value of a variable that is a harm on a device of one's own.
const HARMS: [(Harm, Variable, u8); 9] = [
    (Harm::Managed, Variable::Managed, Managed::Yes as u8),
    (Harm::OtherJobRemoved, Variable::OtherJob, OtherJob::Removed as u8),
    (Harm::Weaker, Variable::Passcode, Passcode::Four as u8),
    (Harm::Locked, Variable::Password, Password::Locked as u8),
    (Harm::Erased, Variable::Erased, Erased::Yes as u8),
    (Harm::Told, Variable::Told, Told::Yes as u8),
    (Harm::Kept, Variable::Kept, Kept::Yes as u8),
    (Harm::BuiltIn, Variable::BuiltIn, BuiltIn::Yes as u8),
    (Harm::WrongBroker, Variable::Broker, Broker::Authenticator as u8),
];

/// The harms that have come of what was done. A municipal device is managed rightly.
pub fn harms(play: &mut Play<'_>) -> Vec<Harm> {
    let (before, after) = (play.before, play.world);
    let mut found = Vec::new();
    for (harm, variable, bad) in HARMS {
        let (was, is) = (before.value(variable), after.value(variable));
        if is == Some(bad) && was != Some(bad) {
            let rightly = harm == Harm::Managed && play.owner() == Owner::Municipal;
            found.extend((!rightly).then_some(harm));
        }
    }
    found
}

impl Harm {
    /// Its name, as keys of findings say it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Managed => "private_device_managed",
            Self::OtherJobRemoved => "other_employer_removed",
            Self::Weaker => "passcode_weaker",
            Self::Locked => "account_locked",
            Self::Erased => "only_approver_erased",
            Self::Told => "secret_told",
            Self::Kept => "session_kept",
            Self::BuiltIn => "account_in_built_in_app",
            Self::WrongBroker => "wrong_broker_first",
        }
    }
}
