//! Which blocks stand on the scene of a step, in order.

use std::hash::{Hash, Hasher};

use crate::device::AboutDevice;
use crate::evaluation::{DecisionRow, Evaluation};
use crate::plan::act::Act;
use crate::plan::{App, Contact, Expected, Link, Route, Step, StepBlock, StepContent, Table};
use crate::policy::arena::Ix;
use crate::situation::{Evidence, Notice};

/// A block of a scene.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum SceneBlock<'a> {
    /// A block of the step as the policy wrote it.
    Written(WrittenBlock<'a>),
    /// The card of the step's app.
    App(Ix<App>),
    /// The card of a contact.
    Contact(Ix<Contact>),
    /// An address to type, or that it is not published yet.
    Address(Ix<Link>),
    /// What a table decided, a row for each value of its several-valued input.
    Decision(Ix<Table>, Vec<DecisionRow>),
    /// The ways to get help with the step's subject.
    Routes(Vec<Ix<Route>>),
    /// What other products may show, in the usual order.
    Sights(Expected),
    /// What a probe saw, of an app where the step has one.
    Remark(Evidence, Option<Ix<App>>),
    /// That the step is to be done again under a new policy.
    Again,
    /// That something is to be done again, for its days are over.
    Due((Ix<Step>, AboutDevice)),
    /// Something to be said once.
    Notice(Notice),
}

/// A block as the policy wrote it, and its position in the step. Within a step the position tells blocks apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WrittenBlock<'a> {
    pub at: usize,
    pub block: &'a StepBlock,
}

impl PartialEq for WrittenBlock<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for WrittenBlock<'_> {}

impl Hash for WrittenBlock<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

/// The blocks of a step: what is to be said once, what a probe saw, then what the policy wrote, then the cards that
/// the act needs and the policy did not write.
pub(super) fn of_step<'a>(
    evaluation: &Evaluation<'a>,
    ix: Ix<Step>,
    notice: Option<Notice>,
    help: &[Ix<Route>],
) -> Vec<SceneBlock<'a>> {
    let step = &evaluation.policy.steps[ix];
    let mut blocks = Vec::new();
    blocks.extend(notice.map(SceneBlock::Notice));
    let key = evaluation.again_key(ix);
    if evaluation.facts.due().any(|due| due == key) {
        blocks.push(SceneBlock::Due(key));
    } else if evaluation.to_be_done_again(ix) {
        blocks.push(SceneBlock::Again);
    }
    if step.is_probed() {
        let known = evaluation.evidence(ix);
        if matches!(known, Evidence::Denied | Evidence::Seen | Evidence::Disputed | Evidence::Lost) {
            blocks.push(SceneBlock::Remark(known, step.app));
        }
    }
    let mut has_contact = false;
    let mut has_app = false;
    let mut has_link = false;
    for (at, block) in step.blocks.iter().enumerate().filter(|(_, block)| evaluation.applies(&block.when)) {
        has_contact |= matches!(block.content, StepContent::Contact(_));
        has_app |= matches!(block.content, StepContent::App(_));
        has_link |= matches!(block.content, StepContent::Link(_));
        blocks.push(match &block.content {
            StepContent::Decision(table) => SceneBlock::Decision(*table, evaluation.decision(*table)),
            StepContent::Routes => SceneBlock::Routes(help.to_vec()),
            StepContent::Contact(contact) => SceneBlock::Contact(*contact),
            StepContent::Link(link) => SceneBlock::Address(*link),
            _ => SceneBlock::Written(WrittenBlock { at, block }),
        });
    }
    let sights = evaluation.sights(ix);
    if !sights.is_empty() {
        blocks.push(SceneBlock::Sights(sights));
    }
    if let Some(app) = step.app.filter(|_| !has_app) {
        blocks.push(SceneBlock::App(app));
    }
    if let Some(contact) = step.contact.filter(|_| !has_contact) {
        blocks.push(SceneBlock::Contact(contact));
    }
    if let Some(link) = step.link.filter(|_| !has_link) {
        blocks.push(SceneBlock::Address(link));
    }
    if step.act().is_some_and(Act::meets_someone) {
        // What to say is said before it is said to whom.
        blocks.sort_by_key(|block| matches!(block, SceneBlock::Contact(_)));
    }
    blocks
}
