//! Courses: what an act sets going, as stages in order.

/// What an act sets going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
#[repr(u8)]
pub enum Course {
    /// The first sign-in to Outlook.
    Outlook,
    /// The same on a municipal device.
    MunicipalOutlook,
    /// Outlook opened later.
    OpenOutlook,
    /// The mail in the web browser.
    Web,
    /// The page for registering secure sign-in.
    Page,
    /// The list of security information, to add a way.
    Add,
    /// The page for registering to reset the password.
    SignUp,
    /// Resetting the password.
    Reset,
    /// Teams.
    Teams,
    /// Another app that is looked at.
    Look,
    Install,
    StoreAccount,
    Passcode,
    Update,
    /// Authenticator opened for a request.
    Request,
    /// Somebody is called, visited or waited for.
    Call,
    RemoveAccount,
    AllowNotices,
    /// Approving with the new phone.
    Move,
    /// The old phone is taken off the list.
    Drop,
    /// The built-in mail.
    BuiltInMail,
    /// A new municipal device is switched on.
    Assistant,
}

/// A stage of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
#[repr(u8)]
pub enum Stage {
    App,
    First,
    Switch,
    Address,
    Login,
    Approve,
    Wizard,
    Begin,
    GetAuthenticator,
    Pair,
    Kind,
    Greet,
    Permit,
    Try,
    Lock,
    Second,
    Finished,
    Passkey,
    Terms,
    Other,
    Broker,
    System,
    Locked,
    Register,
    Manage,
    Access,
    Restart,
    Code,
    Another,
    Enter,
    Stay,
    Copilot,
    List,
    Prove,
    Verify,
    New,
    Done,
    Teams,
    Store,
    Passcode,
    Update,
    Request,
    Hours,
    Account,
    Notices,
    Move,
    Phones,
    BuiltIn,
    Hello,
    AssistantSignIn,
    Panes,
    Coming,
    End,
}

use Stage as S;

impl Course {
    /// Its stages in order, without the end.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "a table: the stages of each course")]
    pub fn stages(self) -> &'static [Stage] {
        match self {
            Self::Outlook => &[
                S::App,
                S::System,
                S::First,
                S::Switch,
                S::Login,
                S::Approve,
                S::Wizard,
                S::Begin,
                S::GetAuthenticator,
                S::Pair,
                S::Kind,
                S::Greet,
                S::Permit,
                S::Try,
                S::Lock,
                S::Second,
                S::Finished,
                S::Terms,
                S::Other,
                S::Broker,
                S::Locked,
                S::Register,
                S::Manage,
                S::Access,
                S::Restart,
                S::Code,
                S::Another,
            ],
            Self::MunicipalOutlook => &[
                S::App,
                S::First,
                S::Login,
                S::Approve,
                S::Wizard,
                S::Begin,
                S::GetAuthenticator,
                S::Pair,
                S::Kind,
                S::Greet,
                S::Permit,
                S::Try,
                S::Lock,
                S::Second,
                S::Finished,
                S::Terms,
            ],
            Self::OpenOutlook => &[S::App, S::Code, S::Enter],
            Self::Web => &[
                S::Address,
                S::Login,
                S::Approve,
                S::Wizard,
                S::Begin,
                S::GetAuthenticator,
                S::Pair,
                S::Kind,
                S::Greet,
                S::Permit,
                S::Try,
                S::Lock,
                S::Second,
                S::Finished,
                S::Passkey,
                S::Terms,
                S::Stay,
                S::Copilot,
            ],
            Self::Page | Self::SignUp => &[
                S::Address,
                S::Login,
                S::Approve,
                S::Wizard,
                S::Begin,
                S::GetAuthenticator,
                S::Pair,
                S::Kind,
                S::Greet,
                S::Permit,
                S::Try,
                S::Lock,
                S::Second,
                S::Finished,
            ],
            Self::Add => &[
                S::Address,
                S::Login,
                S::Approve,
                S::List,
                S::GetAuthenticator,
                S::Pair,
                S::Kind,
                S::Greet,
                S::Permit,
                S::Try,
                S::Lock,
                S::Finished,
            ],
            Self::Reset => &[S::Prove, S::Verify, S::New, S::Done],
            Self::Teams => &[S::App, S::Teams],
            Self::Look => &[S::App],
            Self::Install => &[S::Store],
            Self::StoreAccount => &[S::Account],
            Self::Passcode => &[S::Passcode],
            Self::Update => &[S::Update],
            Self::Request => &[S::Request],
            Self::Call => &[S::Hours],
            Self::RemoveAccount | Self::AllowNotices => &[S::Notices],
            Self::Move => &[S::Move],
            Self::Drop => &[S::Login, S::Approve, S::Phones],
            Self::BuiltInMail => &[S::BuiltIn],
            Self::Assistant => &[S::Hello, S::AssistantSignIn, S::Panes, S::Coming],
        }
    }

    /// The stage after one.
    #[must_use]
    pub fn after(self, stage: Stage) -> Stage {
        let stages = self.stages();
        let at = stages.iter().position(|known| *known == stage);
        at.and_then(|at| stages.get(at + 1)).copied().unwrap_or(Stage::End)
    }

    /// The stage with which it begins.
    #[must_use]
    pub fn first(self) -> Stage {
        self.stages().first().copied().unwrap_or(Stage::End)
    }
}
