//! A guide, held by a handle, and what its calls give back.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lotsen::device::Device;

use lotsen::guide::{Event, GuideError, ProbeSpec, Update};

use lotsen::screen::{Carried, CarriedChange, Effect, Screen};

use lotsen::guide::ProbeKind;
use lotsen::moment::Moment;

use crate::Policy;

/// A guide: one official's session on one device.
///
/// It never reads a clock, a file or the network, and a refused event leaves it as it was. It may be called from any
/// thread; calls are taken one at a time.
#[derive(Debug, uniffi::Object)]
pub struct Guide(Mutex<lotsen::guide::Guide>);

impl Guide {
    /// The guide behind its lock. A thread that failed while it held the lock has left it whole: an event changes a
    /// copy, which takes the guide's place only at the end.
    fn held(&self) -> MutexGuard<'_, lotsen::guide::Guide> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Guide {
    /// Opens a guide: a new session, or the one of a snapshot.
    ///
    /// A snapshot of the same policy succeeds whatever its version; `Update.carried` says what changed. Without a
    /// policy the embedded one is used.
    ///
    /// It fails with `Damaged`, `ForeignPolicy` or `NeedsNewerCore` for a snapshot that cannot be used, and with
    /// `TimeOutOfRange` for the moment.
    #[uniffi::constructor(default(policy = None, snapshot = None))]
    pub fn open(
        moment: &Moment,
        policy: Option<Arc<Policy>>,
        snapshot: Option<Vec<u8>>,
    ) -> Result<Self, GuideError> {
        let policy = match policy {
            Some(policy) => Arc::clone(&policy.0),
            None => lotsen::Policy::try_embedded()?,
        };
        let guide = lotsen::guide::Guide::open(policy, snapshot.as_deref(), moment)?;
        Ok(Self(Mutex::new(guide)))
    }

    /// The screen as it is now; changes nothing.
    ///
    /// It fails with `TimeOutOfRange` for the moment.
    pub fn current(&self, moment: &Moment) -> Result<Update, GuideError> {
        self.held().current(moment)
    }

    /// Takes in what happened.
    ///
    /// It fails with any error of an event; the guide is then as it was.
    pub fn send(&self, event: Event, moment: &Moment) -> Result<Update, GuideError> {
        self.held().send(event, moment)
    }

    /// What the shell may observe; a probe that it cannot make answers `Unknown`.
    pub fn probes(&self) -> Vec<ProbeSpec> {
        self.held().probes()
    }

    /// The policy of the guide.
    pub fn policy(&self) -> Policy {
        Policy(Arc::clone(self.held().policy()))
    }
}

/// What a call to a guide gives back.
#[uniffi::remote(Record)]
pub struct Update {
    /// What to draw now.
    pub screen: Screen,
    /// What to perform now, in order.
    pub effects: Vec<Effect>,
    /// What to save; it holds no personal data beyond the answers given, and no code or password.
    pub snapshot: Vec<u8>,
    /// What a new policy changed in this session, until it has been read.
    pub carried: Vec<Carried>,
}

/// Something that a new policy changed in a session.
#[uniffi::remote(Record)]
pub struct Carried {
    /// What became of it.
    pub change: CarriedChange,
    /// What it is about, such as `set_up/your_code`.
    pub id: String,
    /// The same in words.
    pub text: String,
}

/// What became of something under a new policy.
#[uniffi::remote(Enum)]
pub enum CarriedChange {
    /// It is called something else now.
    Renamed,
    /// It no longer applies.
    Gone,
    /// It is asked again.
    AskedAgain,
    /// It is to be done again.
    Again,
}

/// Something that a shell may observe.
#[uniffi::remote(Record)]
pub struct ProbeSpec {
    /// The id, for [`Observation`].
    pub id: String,
    /// What sort of thing it observes.
    pub kind: ProbeKind,
    /// For [`ProbeKind::Form`]: the kind of device that is meant.
    pub device: Option<Device>,
    /// The URL scheme of the app on iOS; the shell's manifest must declare it.
    pub scheme: Option<String>,
    /// The package of the app on Android; the shell's manifest must declare it.
    pub package: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version on iOS and iPadOS.
    pub apple_floor: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version of Android.
    pub android_floor: Option<String>,
}

/// A kind of device; the values of the question `device` are ids of these.
#[uniffi::remote(Enum)]
pub enum Device {
    Iphone,
    Ipad,
    AndroidPhone,
    AndroidTablet,
    Computer,
}

/// What sort of thing a probe observes.
#[uniffi::remote(Enum)]
pub enum ProbeKind {
    /// Whether the device in the hand is of a kind.
    Form,
    /// Whether a passcode is set.
    PasscodeSet,
    /// Whether the system is at least as new as the policy's floor.
    OsNewEnough,
    /// Whether the municipality manages the device.
    Managed,
    /// Whether an app is installed.
    Installed,
}
