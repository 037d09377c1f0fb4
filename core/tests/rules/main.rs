//! The rule engine over the embedded policy, asked through the advisor, cell by cell.
//!
//! What is expected is written here from what the municipality says (F) and how it was read (A), and not taken from
//! the policy's tables: a wrong row fails, and so does a right one that was changed by mistake.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
#![allow(clippy::match_same_arms, reason = "each expectation stands beside its own source")]

mod apps;
mod asked;
mod changes;
mod decide;
mod help;
mod partial;

use lotsen::advisor::AdvisorError;

use asked::{
    DEVICES, INFORMATION, OWNERS, SUBJECTS, advisor, answers, app_for, cells, monday, outcome, who_helps,
};

#[test]
fn the_policy_asks_about_nothing_else_than_what_was_checked_here() {
    for (question, expected) in
        [("information", &INFORMATION[..]), ("device", &DEVICES), ("owner", &OWNERS), ("subject", &SUBJECTS)]
    {
        let questions = advisor().questions(&monday());
        let found = questions.iter().find(|info| info.id == question).unwrap();
        let values: Vec<&str> = found.values.iter().map(|value| value.id.as_str()).collect();
        assert_eq!(values, expected, "{question}");
    }
}

#[test]
fn every_decision_says_its_row_its_sources_and_a_sentence() {
    let apps =
        cells(("information", &INFORMATION), &DEVICES, &OWNERS).map(|told| app_for(&told).unwrap().why);
    let help = cells(("subject", &SUBJECTS), &DEVICES, &OWNERS).map(|told| who_helps(&told).unwrap().why);
    for why in apps.chain(help) {
        assert!(!why.row.is_empty() && !why.sources.is_empty() && why.text.len() > 10, "{why:?}");
        assert_eq!(why.sources.len(), why.source_lines.len(), "{why:?}");
    }
}

#[test]
fn several_values_with_one_answer_are_answered_and_others_are_refused() {
    let ask = |values: &[&str]| {
        let mut told = answers(&[("device", "iphone"), ("owner", "private")]);
        told.insert("information".to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
        advisor().app_for(&told, &monday())
    };
    assert_eq!(outcome(&ask(&["email", "calendar"]).unwrap()), ("app", Some("outlook")));
    let refused = ask(&["email", "files"]).unwrap_err();
    assert!(
        matches!(&refused, AdvisorError::BadValue { question, values, .. }
        if question == "information" && values == &["email", "files"]),
        "{refused}"
    );
}
