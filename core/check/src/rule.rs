//! The rules that a policy is held to, each with the id by which it is called.

use serde::{Serialize, Serializer};

/// How grave it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The policy cannot be used so.
    Error,
    /// It can, and says something that was hardly meant.
    Warning,
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $severity:ident;)+) => {
        /// Something that a policy must keep.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The id by which it is called in every output.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// What it asks for, in a sentence.
            #[must_use]
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim_ascii_start(),)+ }
            }

            /// Whether only walking through the policy shows it, so that walking further says nothing.
            pub(crate) fn is_of_the_walk(self) -> bool {
                matches!(self, Self::Refused | Self::Unreached | Self::Unasked | Self::Sight)
            }

            /// Whether it asks that something is used or met.
            pub(crate) fn is_of_what_is_idle(self) -> bool {
                matches!(
                    self,
                    Self::UnusedText | Self::Unused | Self::UnofferedTrouble | Self::Unreached | Self::Sight | Self::NeverTrue
                )
            }

            /// Whether a policy may allow it with a reason.
            #[must_use]
            pub fn may_be_allowed(self) -> bool {
                self.severity() == Severity::Warning
                    || matches!(
                        self,
                        Self::LostId
                            | Self::EmptyJourney
                            | Self::Harm
                            | Self::End
                            | Self::Untrue
                            | Self::LeftAlone
                            | Self::NotTold
                            | Self::WrongDevice
                            | Self::Needless
                    )
            }

            /// How grave it is to break it.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

rules! {
    /// A part is JSON.
    Syntax = "syntax", Error;
    /// Every key is one that the format knows.
    UnknownKey = "unknown-key", Error;
    /// A value is of the kind that the format asks for.
    WrongKind = "wrong-kind", Error;
    /// What the format asks for is there.
    Lacking = "lacking", Error;
    /// An id is given once.
    RepeatedId = "repeated-id", Error;
    /// A reference leads to something that is there.
    UnknownId = "unknown-id", Error;
    /// Nothing depends on itself.
    Cycle = "cycle", Error;
    /// Rows of a table cover every combination of answers.
    Gap = "gap", Error;
    /// No combination of answers is covered by two rows.
    Overlap = "overlap", Error;
    /// A text is there in every language.
    MissingText = "missing-text", Error;
    /// A time zone is one that the core carries.
    TimeZone = "time-zone", Error;
    /// A part is written in a format that this program reads.
    NewerFormat = "newer-format", Error;
    /// What is written can be.
    Impossible = "impossible", Error;
    /// Every step is reached, and every block of it shown, in some situation.
    Unreached = "unreached", Error;
    /// The guide refuses nothing that it offers.
    Refused = "refused", Error;
    /// A journey shows a step before it ends, whatever is answered.
    EmptyJourney = "empty-journey", Error;
    /// Every row decides something.
    DeadRow = "dead-row", Error;
    /// A `when` of a claim, a goal, an answer of a sight, a promise or what is opened instead is true in some situation.
    NeverTrue = "never-true", Error;
    /// Every text is used.
    UnusedText = "unused-text", Error;
    /// An address lies in a domain that the policy declares.
    UndeclaredDomain = "undeclared-domain", Error;
    /// A button that is named is on a sight.
    UnknownButton = "unknown-button", Error;
    /// Every sight is shown somewhere and answered everywhere.
    Sight = "sight", Error;
    /// Every fact is said on a screen.
    UnsaidFact = "unsaid-fact", Error;
    /// Every promise is kept.
    BrokenPromise = "broken-promise", Error;
    /// At every hour somebody is named who can help, and when.
    Hours = "hours", Error;
    /// A trouble is offered at a step or at home.
    UnofferedTrouble = "unoffered-trouble", Error;
    /// What a step reads has been asked before it.
    Unasked = "unasked", Error;
    /// What the policy in use knows, its next version keeps, or says what takes its place.
    LostId = "lost-id", Error;
    /// The version grows where ids change.
    Version = "version", Error;
    /// What is allowed is found, and has a reason.
    StaleAllowance = "stale-allowance", Error;
    /// A question, an app, a contact, a link or a source is used.
    Unused = "unused", Warning;
    /// A sentence that an official reads has at most twenty words.
    LongSentence = "long-sentence", Warning;
    /// Each screen, each journey and each language is easy to read, by LIX and by the share of its long sentences.
    HardToRead = "hard-to-read", Warning;
    /// What is taken out of the base is there.
    IdleOverride = "idle-override", Warning;
    /// Nothing harmful comes of doing what the guide says.
    Harm = "harm", Error;
    /// Every way ends at its goal, or with somebody who can help.
    End = "end", Error;
    /// What the guide says is true when it says it.
    Untrue = "untrue", Error;
    /// At every screen of another product that may come, the guide says something.
    LeftAlone = "left-alone", Error;
    /// Where what is natural would be wrong, the guide says what to do.
    NotTold = "not-told", Error;
    /// Nothing is done on, or said of, another device than the one that is meant.
    WrongDevice = "wrong-device", Error;
    /// Nothing is asked or told in vain.
    Needless = "needless", Error;
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
