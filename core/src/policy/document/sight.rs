//! Sights: the screens that other products put before an official, and the right answer to each.

use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};
use crate::screen::SketchIcon;

/// A product that shows sights. Text: `product.<id>` (its name).
#[derive(Debug, Clone)]
pub struct Product {
    /// The role of its icon.
    pub icon: SketchIcon,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(Product { must icon, must source, });

/// A screen of another product.
///
/// Texts: `sight.<id>` (what is seen, in a few words), `sight.<id>.detail` (the answer in a few words), for each answer
/// `sight.<id>.<answer>` (what to do) and `sight.<id>.<answer>.never` (what never to do, and why; optional where nothing
/// is marked so), and `sight.<id>.find` (optional: more words to find it by).
#[derive(Debug, Clone)]
pub struct SightEntry {
    /// The product that shows it: an id of `products`.
    pub product: String,
    /// The values of `device` on which it may appear; empty means every device.
    pub on: Vec<String>,
    /// The values of `owner` for whose devices it may appear; empty means every owner.
    pub owners: Vec<String>,
    /// What it asks for; empty means nothing.
    pub asks: Vec<Credential>,
    /// What stands on it, from top to bottom.
    pub sketch: Vec<Element>,
    /// By locale: the words on it, as the product shows them in that language.
    pub words: IdMap<Wording>,
    /// The right answers. One of them holds for each device and owner.
    pub answers: IdMap<SightAnswer>,
    /// What it is about, in the words of `who_helps`.
    pub subject: String,
    /// The trouble whose remedy helps where the answer does not.
    pub trouble: Option<String>,
    /// The sights that usually come next.
    pub next: Vec<String>,
    /// Whether it is only found in the list of all sights: no step expects it, and no trouble is known by it.
    pub listed: bool,
    /// Where the sight is known from.
    pub source: Vec<String>,
}

record!(SightEntry as "Sight" {
    must product, may on, may owners, may asks, must sketch, must words, must answers, must subject, may trouble,
    may next, may listed, must source,
});

/// Sights that come one after another in several places, such as a sign-in. A step names it as `run.<id>`.
#[derive(Debug, Clone)]
pub struct Run {
    /// The usual ones, in the usual order.
    pub expects: Vec<String>,
    /// Those that may come too.
    pub also: Vec<String>,
}

record!(Run { may expects, may also, });

impl Run {
    /// The run that a step names, where what it names is none of the sights.
    #[must_use]
    pub fn named_by(id: &str) -> Option<&str> {
        id.strip_prefix("run.")
    }
}

/// The words on a sight in one language.
#[derive(Debug, Clone)]
pub struct Wording {
    /// How they are known.
    pub certainty: Certainty,
    /// The words of each element that has some, by the name that the sketch gives it.
    pub labels: IdMap<String>,
}

record!(Wording { must certainty, may labels, });

/// How a wording is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// It stands so in the maker's own text.
    Read,
    /// Others say so, or an older translation does.
    Reported,
    /// It follows from what is known; shown as such.
    Inferred,
}

choice!(Certainty { Read = "read", Reported = "reported", Inferred = "inferred", } else Self::Inferred);

/// Something that stands on a sight. Most have words, and a name by which the wordings and the answers call them;
/// the others are called by their kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// The heading.
    Title(String),
    /// Running text.
    Text(String),
    /// A field to fill in.
    Field(String),
    /// A button.
    Button(String),
    /// A quiet button, or a link.
    Quiet(String),
    /// A switch.
    Switch(String),
    /// A row to choose.
    Row(String),
    /// A large number: its digits.
    Number(String),
    /// So many boxes, for a code.
    Boxes(u8),
    /// A square code to scan. It never has content.
    Qr,
    /// An icon.
    Icon(SketchIcon),
    /// Keys for digits.
    Keypad,
}

choice!(Element {
    Title = "title" (name: String), Text = "text" (name: String), Field = "field" (name: String),
    Button = "button" (name: String), Quiet = "quiet" (name: String), Switch = "switch" (name: String),
    Row = "row" (name: String), Number = "number" (digits: String), Boxes = "boxes" (count: u8), Qr = "qr",
    Icon = "icon" (icon: SketchIcon), Keypad = "keypad",
} else Self::Qr);

impl Element {
    /// By what wordings and answers call it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Title(name)
            | Self::Text(name)
            | Self::Field(name)
            | Self::Button(name)
            | Self::Quiet(name)
            | Self::Switch(name)
            | Self::Row(name) => name,
            Self::Number(_) => "number",
            Self::Boxes(_) => "boxes",
            Self::Qr => "qr",
            Self::Icon(_) => "icon",
            Self::Keypad => "keypad",
        }
    }

    /// Whether it has words.
    #[must_use]
    pub fn has_words(&self) -> bool {
        !matches!(self, Self::Number(_) | Self::Boxes(_) | Self::Qr | Self::Icon(_) | Self::Keypad)
    }
}

/// The right answer to a sight, on some devices.
#[derive(Debug, Clone)]
pub struct SightAnswer {
    /// For `device` and `owner` the values with which it holds; one that is left out does not matter.
    pub when: IdMap<Vec<String>>,
    /// What to press or to fill in, in order: names of elements.
    pub press: Vec<String>,
    /// What never to press.
    pub never: Vec<String>,
}

record!(SightAnswer { may when, may press, may never, });

/// What a sight asks for. Texts: `credential.<id>` (its name), `credential.<id>.who` (who knows it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Credential {
    /// The municipal e-mail address.
    Address,
    /// The password of the municipal account.
    MunicipalPassword,
    /// The code of the apps.
    AppCode,
    /// What unlocks the device.
    Passcode,
    /// The password of the store account.
    StorePassword,
    /// Two digits that one screen shows and another asks for.
    Number,
    /// Six digits that change.
    Code,
    /// A code that was sent.
    CodeSent,
    /// A temporary pass.
    TemporaryPass,
    /// A square code to scan.
    Qr,
    /// That one agrees.
    Consent,
    /// The password of a wireless network.
    NetworkPassword,
    /// The code of the SIM card.
    SimPin,
    /// The code of the official's own e-identification, such as `BankID`.
    EIdentification,
}

choice!(Credential {
    Address = "address", MunicipalPassword = "mun_password", AppCode = "app_pin", Passcode = "passcode",
    StorePassword = "store_password", Number = "number2", Code = "code6", CodeSent = "code_sent",
    TemporaryPass = "tap", Qr = "qr", Consent = "consent", NetworkPassword = "network_password",
    SimPin = "sim_pin", EIdentification = "e_id",
} else Self::Consent);

impl Credential {
    /// The id, as policies write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::MunicipalPassword => "mun_password",
            Self::AppCode => "app_pin",
            Self::Passcode => "passcode",
            Self::StorePassword => "store_password",
            Self::Number => "number2",
            Self::Code => "code6",
            Self::CodeSent => "code_sent",
            Self::TemporaryPass => "tap",
            Self::Qr => "qr",
            Self::Consent => "consent",
            Self::NetworkPassword => "network_password",
            Self::SimPin => "sim_pin",
            Self::EIdentification => "e_id",
        }
    }
}

choice!(SketchIcon {
    Web = "web", Lock = "lock", Mail = "mail", Chat = "chat", Files = "files", Shield = "shield", Phone = "phone",
    Store = "store", Settings = "settings", Warning = "warning", Key = "key", People = "people", Bell = "bell",
    Face = "face", Camera = "camera", Wait = "wait", Ok = "ok", Pull = "pull",
} else Self::Web);
