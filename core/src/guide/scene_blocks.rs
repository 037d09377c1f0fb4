//! Which blocks stand on the scene of a step, in order.

use super::evidence::Evidence;
use super::pass::Pass;
use super::scene::{DecisionRow, SceneBlock};
use crate::plan::{BlockKind, Mask, Question, Route, Step};
use crate::policy::arena::Ix;
use crate::rules::{Table, Verdict};

/// The blocks of a step: what is to be said once, what a probe saw, then what the policy wrote, then the cards that
/// the act needs and the policy did not write.
pub(super) fn of_step(pass: &Pass<'_>, ix: Ix<Step>, help: &[Ix<Route>]) -> Vec<SceneBlock> {
    let step = &pass.policy.steps[ix];
    let mut blocks = Vec::new();
    blocks.extend(pass.situation.notice.map(SceneBlock::Notice));
    if pass.to_be_done_again(ix) {
        blocks.push(SceneBlock::Again);
    }
    if step.is_probed()
        && matches!(
            pass.evidence(ix),
            Evidence::Denied | Evidence::Seen | Evidence::Disputed | Evidence::Lost
        )
    {
        blocks.push(SceneBlock::Remark(pass.evidence(ix)));
    }
    let mut has_contact = false;
    let mut has_app = false;
    let mut has_link = false;
    for (at, block) in step.blocks.iter().enumerate().filter(|(_, block)| pass.applies(&block.when)) {
        has_contact |= matches!(block.kind, BlockKind::Contact(_));
        has_app |= matches!(block.kind, BlockKind::App(_));
        has_link |= matches!(block.kind, BlockKind::Link(_));
        blocks.push(match &block.kind {
            BlockKind::Decision(table) => SceneBlock::Decision(*table, decision(pass, *table)),
            BlockKind::Routes => SceneBlock::Routes(help.to_vec()),
            BlockKind::Contact(contact) => SceneBlock::Contact(*contact),
            BlockKind::Link(link) => SceneBlock::Address(*link),
            _ => SceneBlock::Written(at),
        });
    }
    if step.app.is_some() && !has_app {
        blocks.push(SceneBlock::App);
    }
    if let Some(contact) = step.contact.filter(|_| !has_contact) {
        blocks.push(SceneBlock::Contact(contact));
    }
    if let Some(link) = step.link.filter(|_| !has_link) {
        blocks.push(SceneBlock::Address(link));
    }
    blocks
}

/// The rows of a table in the environment: one for each value of a several-valued input.
fn decision(pass: &Pass<'_>, ix: Ix<Table>) -> Vec<DecisionRow> {
    let table = &pass.policy.tables[ix];
    let many = table.inputs.iter().find(|input| pass.policy.questions[**input].many);
    let rows = |given: &[(Ix<Question>, Mask)]| match pass.decide(ix, given) {
        Verdict::Rows(rows) => rows.into_iter().next(),
        Verdict::Needs(_) => None,
    };
    match many {
        None => rows(&[]).map(|row| DecisionRow { about: None, row }).into_iter().collect(),
        Some(question) => {
            let chosen = pass.get(*question).unwrap_or(0);
            let values = (0..64).map(|at| 1 << at).filter(|bit| chosen & bit != 0);
            values
                .filter_map(|bit| {
                    let about = (*question, bit);
                    rows(&[about]).map(|row| DecisionRow { about: Some(about), row })
                })
                .collect()
        }
    }
}
