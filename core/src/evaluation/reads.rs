//! What is read of an evaluation: each question that a scene can put to it has a name, so that the proof can tell which
//! were put.

use crate::plan::{Probe, Question, Step, Table};
use crate::policy::arena::Ix;
use crate::registration::{Machine, MachineEvent};
use crate::rules::Mask;

/// Something that is read of an evaluation: the question that one of its methods answers.
///
/// Which device a journey is about is read everywhere, and no read of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(feature = "proof"), allow(dead_code, reason = "some reads only the proof names"))]
pub(crate) enum Read {
    /// The value of a question in the environment.
    Value(Ix<Question>),
    /// Whether the value of a question is one of these.
    Condition(Ix<Question>, Mask),
    /// The stored answer to a question, whether or not it applies.
    Stored(Ix<Question>),
    /// Who helps with a subject.
    Help(Option<Mask>),
    /// What a table decides, for each value of its several-valued input.
    Decision(Ix<Table>),
    /// The state of a machine.
    State(Machine),
    /// Whether an event's purpose is fulfilled.
    Holds(MachineEvent),
    /// What is known of a step that a probe may see.
    Evidence(Ix<Step>),
    /// What a probe saw.
    Seen(Ix<Probe>),
    /// The device in question, where a step for another device names it.
    Elsewhere(Ix<Step>),
    /// Whether secure sign-in is confirmed on the device in question.
    FactorHere,
    /// On which system the device in the hand runs, where the step is done on it.
    Platform(Ix<Step>),
    /// The device that the step's cards of apps are made for.
    Card(Ix<Step>),
    /// Which sights may come at a step.
    Sights(Ix<Step>),
    /// The device in the hand.
    LocalDevice,
    /// Whether the device in the hand can call.
    Calls,
}

/// What was read, in order of its kinds.
#[cfg(feature = "proof")]
pub(crate) type ReadSet = std::collections::BTreeSet<Read>;

/// Keeps what is read while somebody asks for it.
#[cfg(feature = "proof")]
#[derive(Debug, Default)]
pub(super) struct Recorder {
    pub reads: std::cell::RefCell<ReadSet>,
    /// Whether the next read is noted: not while another one is being answered.
    pub open: std::cell::Cell<bool>,
}
