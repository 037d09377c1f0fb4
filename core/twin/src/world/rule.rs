//! The rules of the world: what each says, where that stands, and how sure it is.
//!
//! Each is a function in `rules`, and each can be left out, so that a test shows what hangs on it.

/// How a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// A maker's documentation says so.
    Documented,
    /// Others say so.
    Reported,
    /// It follows from what is known.
    Inferred,
}

/// What is known of a rule.
#[derive(Debug, Clone, Copy)]
pub struct RuleInfo {
    /// The rule.
    pub rule: Rule,
    /// What it says.
    pub says: &'static str,
    /// Where it stands.
    pub source: &'static str,
    /// The day of that, or the year.
    pub date: &'static str,
    /// How it is known.
    pub certainty: Certainty,
}

macro_rules! rules {
    ($($rule:ident $certainty:ident $date:literal $source:literal $says:literal,)+) => {
        /// A rule of the world.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Rule {
            $(#[doc = $says] $rule,)+
        }

        /// Every rule, with what is known of it.
        pub const TABLE: &[RuleInfo] = &[$(RuleInfo {
            rule: Rule::$rule, says: $says, source: $source, date: $date, certainty: Certainty::$certainty,
        },)+];
    };
}

rules! {
    BW1 Documented "2026" "public scripts of sign-in pages; training deck F35" "a sign-in asks for the address, then the municipality's own page for the password",
    BW2 Documented "2026-04-15" "learn.microsoft.com/entra concept-system-preferred-authentication; F61" "away from the premises a sign-in is approved, by the strongest way that is registered",
    BW3 Documented "2024-10-01" "learn.microsoft.com/entra concept-registration-mfa-sspr-combined" "a sign-in without anything that approves leads into registering, or is refused here",
    BW4 Documented "2025-01-07" "learn.microsoft.com/entra how-to-mfa-number-match" "the right number lets the page go on",
    BW5 Reported "2026" "public scripts of sign-in pages" "a no, a wrong number or no answer has to be sent anew",
    BW6 Documented "2025-01-07" "learn.microsoft.com/entra how-to-mfa-number-match" "within an app on an iPhone the request covers the number",
    BW7 Documented "2024-08-20" "learn.microsoft.com/entra concept-authentication-authenticator-app" "a request that does not ring is fetched by opening the app",
    BW8 Documented "2024-10-01" "learn.microsoft.com/entra concept-registration-mfa-sspr-combined" "registering adds the app, and the second way where one is lacking",
    BW9 Documented "2024-10-01" "learn.microsoft.com/entra concept-registration-mfa-sspr-combined" "registering that takes too long begins again, and what is finished is kept",
    BW10 Reported "2026" "public scripts of sign-in pages" "on the phone itself a link pairs the account, once",
    BW11 Reported "2026" "public scripts of sign-in pages" "the link pressed again says that it has been used",
    BW12 Reported "2026" "public scripts of sign-in pages" "without the link nothing is paired",
    BW13 Reported "2026" "public scripts of Authenticator on Android; inferred on iOS" "a fresh Authenticator shows pages of its own first",
    BW14 Documented "2026" "public scripts of Authenticator" "an account that is added on a device with a passcode locks the app by it",
    BO1 Documented "2024-03-12" "learn.microsoft.com/entra concept-conditional-access-grant; Intune texts" "on an iPhone the first sign-in to Outlook registers the device and makes the code",
    BO2 Documented "2024-03-12" "learn.microsoft.com/entra concept-conditional-access-grant" "without Authenticator it asks for that app",
    BO3 Documented "2026-03-04" "learn.microsoft.com/intune app protection overview" "on Android with the portal the first sign-in registers the device, gives access and makes the code",
    BO4 Documented "2026-03-04" "learn.microsoft.com/intune app protection overview" "without the portal it asks for that",
    BO5 Documented "2026-03-04" "learn.microsoft.com/intune app protection overview" "on Android protected apps register the device even where nothing requires that",
    BO6 Documented "2023-10-20" "learn.microsoft.com/entra concept-authentication-authenticator-app" "an old portal stands in the way of Authenticator",
    BO7 Reported "2022" "memdocs issues 3103 and 1625" "the broker that was there first serves for good",
    BO8 Documented "2025-06-05" "learn.microsoft.com/intune mam-faq" "the code is asked for again after a while",
    BO9 Documented "2026-03-04" "learn.microsoft.com/intune app protection overview" "another app knows the account and the code",
    BO10 Documented "2025-11-18" "learn.microsoft.com/intune ref-settings-android" "too many wrong codes have one sign in again, or take the account's data",
    BO11 Documented "2025-06-05" "learn.microsoft.com/intune mam-faq" "a new face or finger asks for the code",
    BO12 Documented "2025-11-18" "learn.microsoft.com/intune ref-settings-ios" "without a passcode the apps do not open",
    BO13 Documented "2025-06-05" "learn.microsoft.com/intune mam-faq" "an old system does not open the apps",
    BO14 Documented "2025-11-18" "learn.microsoft.com/intune ref-settings-android" "after too long without a net the apps are shut until one signs in",
    BO15 Documented "2026-05-15" "learn.microsoft.com/intune multiple-managed-accounts" "a second managed account asks for the first to be removed",
    BO16 Documented "2026-03-04" "learn.microsoft.com/intune app protection overview" "what is wiped goes from the apps alone",
    BO17 Documented "2025-01-27" "learn.microsoft.com/intune user-help managed-apps-android" "without the portal on Android the registration is lost",
    BN1 Documented "2025-03-13" "learn.microsoft.com/intune user-help enroll-ios" "a page, or the portal that is opened, asks to manage the device",
    BN2 Documented "2025-03-13" "learn.microsoft.com/intune user-help enroll-ios" "a built-in app takes the account, or meets a wall",
    BN3 Documented "2025-06-09" "learn.microsoft.com/intune ref-automated-authentication-methods" "a new municipal iPad signs in within its assistant",
    BN4 Inferred "2025-06-09" "learn.microsoft.com/intune ref-automated-authentication-methods" "without anything that approves that stops there",
    BP1 Documented "2025-03-04" "learn.microsoft.com/entra concept-sspr-howitworks" "with ways enough a password is reset, and works everywhere",
    BP2 Documented "2025-03-04" "learn.microsoft.com/entra concept-sspr-howitworks" "with too few ways it is not",
    BP3 Documented "2024" "learn.microsoft.com/entra passwords FAQ" "too many tries shut the page for a day",
    BP4 Documented "2024-10-01" "learn.microsoft.com/entra concept-registration-mfa-sspr-combined" "who is signed in and approved changes the password without the old one",
    BP5 Documented "2026-07-29" "learn.microsoft.com/entra concept-sms-voice-retirement" "after an approval a page offers a passkey",
    BP6 Documented "2026" "support.microsoft.com bb939936" "a new phone from a backup has the account's name alone",
    BP7 Documented "2025-04-01" "learn.microsoft.com/entra policy-all-users-security-info-registration" "a temporary pass lets one register, away too",
}

impl Rule {
    /// The id, as the facts about the world number it.
    #[must_use]
    pub fn id(self) -> String {
        let name = format!("{self:?}");
        name.replacen('B', "b", 1)
    }
}

/// The rules that are in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules(u64);

impl Default for Rules {
    fn default() -> Self {
        Self(u64::MAX)
    }
}

impl Rules {
    /// All but one.
    #[must_use]
    pub fn without(rule: Rule) -> Self {
        Self(!(1 << (rule as u8)))
    }

    /// Whether a rule is in force.
    #[must_use]
    pub fn has(self, rule: Rule) -> bool {
        self.0 >> (rule as u8) & 1 == 1
    }
}
