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

/// What every sign-in passes.
const SIGN_IN: &[Stage] = &[S::Login, S::Approve];

/// The page that asks for more where nothing approves yet.
const ASKED_TO_REGISTER: &[Stage] = &[S::Wizard, S::Begin];

/// An app that approves is added.
const ADD_APPROVER: &[Stage] = &[S::GetAuthenticator, S::Pair, S::Kind, S::Greet, S::Permit, S::Try, S::Lock];

/// What ends the registering.
const REGISTERED: &[Stage] = &[S::Second, S::Finished];

/// What comes after the sign-in to Outlook on a device that the municipality does not own.
const PROTECT: &[Stage] =
    &[S::Other, S::Broker, S::Locked, S::Register, S::Manage, S::Access, S::Restart, S::Code, S::Another];

impl Course {
    /// Its stages in order, in parts that courses share, without the end.
    fn parts(self) -> &'static [&'static [Stage]] {
        match self {
            Self::Outlook => &[
                &[S::App, S::System, S::First, S::Switch],
                SIGN_IN,
                ASKED_TO_REGISTER,
                ADD_APPROVER,
                REGISTERED,
                &[S::Terms],
                PROTECT,
            ],
            Self::MunicipalOutlook => {
                &[&[S::App, S::First], SIGN_IN, ASKED_TO_REGISTER, ADD_APPROVER, REGISTERED, &[S::Terms]]
            }
            Self::OpenOutlook => &[&[S::App, S::Code, S::Enter]],
            Self::Web => &[
                &[S::Address],
                SIGN_IN,
                ASKED_TO_REGISTER,
                ADD_APPROVER,
                REGISTERED,
                &[S::Passkey, S::Terms, S::Stay, S::Copilot],
            ],
            Self::Page | Self::SignUp => {
                &[&[S::Address], SIGN_IN, ASKED_TO_REGISTER, ADD_APPROVER, REGISTERED]
            }
            Self::Add => &[&[S::Address], SIGN_IN, &[S::List], ADD_APPROVER, &[S::Finished]],
            Self::Reset => &[&[S::Prove, S::Verify, S::New, S::Done]],
            Self::Teams => &[&[S::App, S::Teams]],
            Self::Look => &[&[S::App]],
            Self::Install => &[&[S::Store]],
            Self::StoreAccount => &[&[S::Account]],
            Self::Passcode => &[&[S::Passcode]],
            Self::Update => &[&[S::Update]],
            Self::Request => &[&[S::Request]],
            Self::Call => &[&[S::Hours]],
            Self::RemoveAccount | Self::AllowNotices => &[&[S::Notices]],
            Self::Move => &[&[S::Move]],
            Self::Drop => &[SIGN_IN, &[S::Phones]],
            Self::BuiltInMail => &[&[S::BuiltIn]],
            Self::Assistant => &[&[S::Hello, S::AssistantSignIn, S::Panes, S::Coming]],
        }
    }

    /// Its stages in order, without the end.
    fn stages(self) -> impl Iterator<Item = Stage> {
        self.parts().iter().copied().flatten().copied()
    }

    /// The stage after one.
    #[must_use]
    pub fn after(self, stage: Stage) -> Stage {
        self.stages().skip_while(|known| *known != stage).nth(1).unwrap_or(Stage::End)
    }

    /// The stage with which it begins.
    #[must_use]
    pub fn first(self) -> Stage {
        self.stages().next().unwrap_or(Stage::End)
    }
}
