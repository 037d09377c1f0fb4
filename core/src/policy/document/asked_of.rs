//! What a question asks of the world, and what tells somebody which trouble she has though it is no page of a product.
//! The guide shows none of it; by it the twin answers truthfully, and goes for help.

use crate::policy::record::{Choice, choice};

/// What a question asks of the official's devices and account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskedOf {
    /// Which device it is about.
    About,
    /// The kind of device.
    Device,
    /// Whose it is.
    Owner,
    /// What is wanted of it.
    Wants,
    /// What is wanted besides mail.
    WantsBesides,
    /// Where sign-ins are to be approved.
    ApprovesOn,
    /// The kind of another phone that approves.
    ApprovingPhone,
    /// Whether there is an account.
    Account,
    /// Whether there is a store account on the device.
    StoreAccount,
    /// Whether another employer has an account in the apps.
    OtherEmployer,
    /// Whether others use the device.
    Shared,
    /// Whether the municipal account is in a built-in app.
    BuiltIn,
    /// Whether the apps ask for a code.
    AsksCode,
    /// Whether what the journey aims at is so now.
    Goal,
    /// Whether a phone that approved is gone.
    OldPhoneGone,
    /// Whether a phone that approved before is at hand.
    OldPhoneAtHand,
    /// Whether somebody was told a password or a code.
    SecretTold,
    /// What is wrong with the password.
    PasswordTrouble,
    /// Whether the password can be reset without help.
    SecondWay,
    /// How far the registration of the device has come.
    Registration,
    /// Whether secure sign-in is registered.
    SecureSignIn,
    /// What stood on the screen last.
    LastSeen,
}

choice!(AskedOf {
    About = "about", Device = "device", Owner = "owner", Wants = "wants", WantsBesides = "wants_besides",
    ApprovesOn = "approves_on", ApprovingPhone = "approving_phone", Account = "account",
    StoreAccount = "store_account", OtherEmployer = "other_employer", Shared = "shared", BuiltIn = "built_in",
    AsksCode = "asks_code", Goal = "goal", OldPhoneGone = "old_phone_gone", OldPhoneAtHand = "old_phone_at_hand",
    SecretTold = "secret_told", PasswordTrouble = "password_trouble", SecondWay = "second_way",
    Registration = "registration", SecureSignIn = "secure_sign_in", LastSeen = "last_seen",
} else Self::About);

const YES_NO: &[&str] = &["yes", "no"];

impl AskedOf {
    /// Its id, as policies write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        let at = self as usize;
        Choice::words(&self).get(at).copied().unwrap_or_default()
    }

    /// What can be the answer; a value of a question that is called otherwise says by `means` which it is.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::About => &["this_device", "another_device"],
            Self::Device => &["iphone", "ipad", "android_phone", "android_tablet", "computer"],
            Self::Owner => &["private", "municipal", "another_employer", "dont_know"],
            Self::Wants => &["mail", "meetings", "documents", "notes"],
            Self::WantsBesides => &["nothing", "meetings", "other"],
            Self::ApprovesOn => &["this", "another", "none"],
            Self::ApprovingPhone => &["iphone", "android_phone"],
            Self::Account => &["yes", "no_account", "no_password"],
            Self::OtherEmployer => &["yes", "no", "dont_know"],
            Self::PasswordTrouble => &["forgotten", "expired", "locked"],
            Self::SecondWay => &["registered", "unregistered", "dont_know"],
            Self::Registration => &["not_started", "signed_in", "registered", "code_made", "verified"],
            Self::SecureSignIn => &["none", "registered", "needs_reset"],
            Self::LastSeen => &["number", "register", "management", "code", "nothing"],
            Self::StoreAccount
            | Self::Shared
            | Self::BuiltIn
            | Self::AsksCode
            | Self::Goal
            | Self::OldPhoneGone
            | Self::OldPhoneAtHand
            | Self::SecretTold => YES_NO,
        }
    }

    /// What a question asks that the core itself knows by its id, whether or not the policy says it.
    #[must_use]
    pub fn of_reserved(question: &str) -> Option<Self> {
        Some(match question {
            "about" => Self::About,
            "device" => Self::Device,
            "owner" => Self::Owner,
            "factor_device" => Self::ApprovesOn,
            "factor_kind" => Self::ApprovingPhone,
            "device_registration" => Self::Registration,
            "secure_sign_in" => Self::SecureSignIn,
            "password" => Self::SecondWay,
            _ => return None,
        })
    }
}

/// What somebody meets who has a trouble, and what is no page of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meets {
    /// Nobody answers: it is closed.
    Closed,
    /// The store asks for an account that is not there.
    StoreAsks,
    /// There is no newer system for the device.
    NoNewerSystem,
    /// An account of another kind was chosen.
    WrongKindOfAccount,
    /// What approves is not at hand.
    NothingApproves,
    /// There is no phone to approve with.
    NoPhone,
    /// The app that was there first does not register the device.
    NotRegistered,
    /// The mail opens and no code was asked for.
    NoCodeAsked,
}

choice!(Meets {
    Closed = "closed", StoreAsks = "store_asks", NoNewerSystem = "no_newer_system",
    WrongKindOfAccount = "wrong_kind_of_account", NothingApproves = "nothing_approves", NoPhone = "no_phone",
    NotRegistered = "not_registered", NoCodeAsked = "no_code_asked",
} else Self::Closed);

#[cfg(test)]
mod tests {
    use super::AskedOf;
    use crate::policy::record::Choice;

    #[test]
    fn each_is_called_as_it_is_written() {
        for id in AskedOf::About.words_of_all() {
            let mut asked = AskedOf::About;
            let at = asked.words_of_all().iter().position(|known| known == id);
            asked.choose(at.unwrap_or(0));
            assert_eq!(asked.id(), *id);
            assert!(asked.words().len() > 1);
        }
    }

    impl AskedOf {
        fn words_of_all(self) -> &'static [&'static str] {
            Choice::words(&self)
        }
    }
}
