//! What a step can ask to have done: a short list, and what follows from each act.

use crate::registration::{DeviceEvent, MachineEvent, PasswordEvent, SignInEvent};
use crate::screen::SettingsSection;

/// What a step has done. Effect, evidence and machine event follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Act {
    Tell,
    Look,
    Deny,
    Scan,
    /// Connects an app to the account from the page that lies open.
    Pair,
    /// Answers the page of another product that lies open, as the step's sights say.
    Answer,
    /// Begins the remedy of the step's trouble.
    GoTo,
    /// Goes on on another device.
    Elsewhere,
    Wait,
    Open,
    SignIn,
    Install,
    SetPasscode,
    UpdateSystem,
    StoreAccount,
    RemoveAccount,
    RemoveApp,
    AllowNotifications,
    FirstSignIn,
    RegisterDevice,
    MakeCode,
    CheckCode,
    TypeNumber,
    MoveFactor,
    SignUpReset,
    ResetPassword,
    Call,
    Visit,
    End,
}

/// What the shell is asked to open for an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Opens {
    /// The store, at the step's app.
    Store,
    /// The step's app, or its link where it names one.
    AppOrLink,
    /// A section of the device's settings.
    Settings(SettingsSection),
    /// The telephone, with the step's contact.
    Phone,
    /// A map, at the step's contact.
    Map,
}

/// What a shell may observe of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Observable {
    /// That the step's app is there.
    Installed,
    /// That a passcode is set.
    PasscodeSet,
    /// That the system is new enough.
    OsNewEnough,
}

const ACTS: &[(&str, Act)] = &[
    ("tell", Act::Tell),
    ("look", Act::Look),
    ("deny", Act::Deny),
    ("scan", Act::Scan),
    ("pair", Act::Pair),
    ("answer", Act::Answer),
    ("go_to", Act::GoTo),
    ("elsewhere", Act::Elsewhere),
    ("wait", Act::Wait),
    ("open", Act::Open),
    ("sign_in", Act::SignIn),
    ("install", Act::Install),
    ("set_passcode", Act::SetPasscode),
    ("update_system", Act::UpdateSystem),
    ("store_account", Act::StoreAccount),
    ("remove_account", Act::RemoveAccount),
    ("remove_app", Act::RemoveApp),
    ("allow_notifications", Act::AllowNotifications),
    ("first_sign_in", Act::FirstSignIn),
    ("register_device", Act::RegisterDevice),
    ("make_code", Act::MakeCode),
    ("check_code", Act::CheckCode),
    ("type_number", Act::TypeNumber),
    ("move_factor", Act::MoveFactor),
    ("sign_up_reset", Act::SignUpReset),
    ("reset_password", Act::ResetPassword),
    ("call", Act::Call),
    ("visit", Act::Visit),
    ("end", Act::End),
];

impl Act {
    /// The act with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        ACTS.iter().find(|(known, _)| *known == id).map(|(_, act)| *act)
    }

    /// The ids of all acts, for an error that says what is allowed.
    pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
        ACTS.iter().map(|(id, _)| *id)
    }

    /// What the shell is asked to open.
    #[must_use]
    pub fn opens(self) -> Option<Opens> {
        Some(match self {
            Self::Tell
            | Self::Deny
            | Self::Scan
            | Self::Pair
            | Self::Answer
            | Self::GoTo
            | Self::Elsewhere
            | Self::Wait
            | Self::End => return None,
            Self::Look
            | Self::Open
            | Self::SignIn
            | Self::FirstSignIn
            | Self::RegisterDevice
            | Self::MakeCode
            | Self::CheckCode
            | Self::TypeNumber
            | Self::MoveFactor
            | Self::SignUpReset
            | Self::ResetPassword => Opens::AppOrLink,
            Self::Install => Opens::Store,
            Self::SetPasscode => Opens::Settings(SettingsSection::Passcode),
            Self::UpdateSystem => Opens::Settings(SettingsSection::Update),
            Self::StoreAccount | Self::RemoveAccount => Opens::Settings(SettingsSection::Accounts),
            Self::RemoveApp => Opens::Settings(SettingsSection::Apps),
            Self::AllowNotifications => Opens::Settings(SettingsSection::Notifications),
            Self::Call => Opens::Phone,
            Self::Visit => Opens::Map,
        })
    }

    /// Whether it is done on a device at all: a telephone call, a visit, a remedy or something to know is not.
    pub(crate) fn needs_device(self) -> bool {
        !matches!(self, Self::Tell | Self::GoTo | Self::Wait | Self::Call | Self::Visit | Self::End)
    }

    /// Whether the journey waits meanwhile, so that one may go home.
    pub(crate) fn waits(self) -> bool {
        matches!(self, Self::Wait | Self::Elsewhere)
    }

    /// Whether somebody is called, visited or waited for.
    pub(crate) fn meets_someone(self) -> bool {
        matches!(self, Self::Wait | Self::Call | Self::Visit)
    }

    /// What a shell may observe of it.
    pub(crate) fn observable(self) -> Option<Observable> {
        match self {
            Self::Install => Some(Observable::Installed),
            Self::SetPasscode => Some(Observable::PasscodeSet),
            Self::UpdateSystem => Some(Observable::OsNewEnough),
            _ => None,
        }
    }

    /// The machine's event when it is done.
    #[must_use]
    pub fn event(self) -> Option<MachineEvent> {
        match self {
            Self::FirstSignIn => Some(MachineEvent::Device(DeviceEvent::SignedIn)),
            Self::RegisterDevice => Some(MachineEvent::Device(DeviceEvent::Registered)),
            Self::MakeCode => Some(MachineEvent::Device(DeviceEvent::CodeMade)),
            Self::CheckCode => Some(MachineEvent::Device(DeviceEvent::Verified)),
            Self::TypeNumber => Some(MachineEvent::SignIn(SignInEvent::NumberMatched)),
            Self::MoveFactor => Some(MachineEvent::SignIn(SignInEvent::Moved)),
            Self::SignUpReset => Some(MachineEvent::Password(PasswordEvent::SignedUp)),
            Self::ResetPassword => Some(MachineEvent::Password(PasswordEvent::ResetAlone)),
            _ => None,
        }
    }

    /// The machine's event when it did not work.
    #[must_use]
    pub fn failed(self) -> Option<MachineEvent> {
        (self == Self::ResetPassword).then_some(MachineEvent::Password(PasswordEvent::ResetFailed))
    }
}
