//! Words for what is true of the world outside the guide: what a journey aims at, what an end claims, what one asks
//! somebody for, and what the municipality has answered about its own system. The guide shows none of them; the twin
//! holds the guide to them.

use crate::policy::record::choice;

/// Something that is true of the official's devices and account, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// The municipal mail opens on the device in question.
    MailOpens,
    /// The mail has been seen behind the app code.
    MailSeen,
    /// The mail is open in the web browser.
    WebMailOpens,
    /// A sign-in can be approved.
    ApprovalWorks,
    /// A request to approve comes by itself.
    RequestComes,
    /// The phone in question approves sign-ins.
    NewPhoneApproves,
    /// A phone that is gone or replaced no longer approves.
    OldPhoneOut,
    /// The password can be reset without help.
    SecondWay,
    /// The password works.
    PasswordWorks,
    /// The account is signed in on the device.
    SignedIn,
    /// The device is registered, or nothing asks for that.
    Registered,
    /// The app code is made.
    CodeMade,
    /// Nothing of the municipality is in a built-in app.
    NothingBuiltIn,
    /// A private device is not managed.
    NotManaged,
    /// There is a store account on the device.
    StoreAccount,
    /// The device has a passcode.
    PasscodeSet,
    /// The system is new enough.
    SystemNew,
    /// Teams is signed in to.
    MeetingsOpen,
    /// Somebody has been reached.
    Reached,
}

choice!(Truth {
    MailOpens = "mail_opens", MailSeen = "mail_seen", WebMailOpens = "web_mail_opens", ApprovalWorks = "approval_works",
    RequestComes = "request_comes", NewPhoneApproves = "new_phone_approves", OldPhoneOut = "old_phone_out",
    SecondWay = "second_way", PasswordWorks = "password_works", SignedIn = "signed_in", Registered = "registered",
    CodeMade = "code_made", NothingBuiltIn = "nothing_built_in", NotManaged = "not_managed",
    StoreAccount = "store_account", PasscodeSet = "passcode_set", SystemNew = "system_new",
    MeetingsOpen = "meetings_open", Reached = "reached",
} else Self::MailOpens);

/// What one asks somebody for: on a call, a visit, or while one waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskedFor {
    /// What to do.
    Advice,
    /// An account.
    Account,
    /// A new password.
    Password,
    /// That the old way to approve is removed.
    Reset,
    /// A temporary pass.
    Pass,
    /// The address of a page.
    Address,
    /// That the municipality's apps come.
    Apps,
}

choice!(AskedFor {
    Advice = "advice", Account = "account", Password = "password", Reset = "reset", Pass = "pass",
    Address = "address", Apps = "apps",
} else Self::Advice);

/// What the municipality has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answered {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody has said: both are walked.
    Unknown,
}

choice!(Answered { Yes = "yes", No = "no", Unknown = "unknown", } else Self::Unknown);

/// What a municipality may have chosen, as `tenant` calls it.
pub const TENANT_OPTIONS: [&str; 14] = [
    "registers_devices",
    "app_code",
    "asks_to_manage",
    "registers_at_sign_in",
    "registration_outside",
    "approval_inside",
    "two_ways_for_reset",
    "reset_writes_back",
    "passkey_prompt",
    "terms_of_use",
    "sign_in_in_assistant",
    "portal_on_municipal",
    "wipes_after_tries",
    "temporary_pass",
];
