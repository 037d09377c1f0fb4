//! Answers that are left out.

use std::collections::BTreeSet;

use lotsen::advisor::AdvisorError;

use super::asked::{DEVICES, INFORMATION, OWNERS, SUBJECTS, advisor, answers, cells, monday};

/// Every way to leave out some answers of a cell.
fn partial<'a>(told: [(&'a str, &'a str); 3]) -> impl Iterator<Item = Vec<(&'a str, &'a str)>> {
    (0..8_usize).map(move |kept| (0..3).filter(|at| kept & (1 << at) != 0).map(|at| told[at]).collect())
}

/// The cells that some answers leave open.
fn open<'a>(told: &[(&'a str, &'a str)], all: &[(&'a str, &'a [&'a str])]) -> Vec<Vec<(&'a str, &'a str)>> {
    all.iter().fold(vec![Vec::new()], |cells, (question, values)| {
        let given = told.iter().find(|(known, _)| known == question).map(|(_, value)| *value);
        let values: Vec<&str> = given.map_or_else(|| values.to_vec(), |value| vec![value]);
        let with = |cell: &Vec<_>, value| cell.iter().copied().chain([(*question, value)]).collect();
        cells.iter().flat_map(|cell| values.iter().map(move |value| with(cell, *value))).collect()
    })
}

/// Holds every answer that can be left out against all the cells that are open then.
fn holds_partial_answers(
    all: &[(&'static str, &'static [&'static str]); 3],
    row: impl Fn(&[(&str, &str)]) -> Result<String, AdvisorError>,
) {
    let mut tried = BTreeSet::new();
    for told in cells(all[0], all[1].1, all[2].1).flat_map(partial) {
        if !tried.insert(told.clone()) {
            continue;
        }
        let cells = open(&told, all);
        let rows: BTreeSet<String> = cells.iter().map(|cell| row(cell).unwrap()).collect();
        match row(&told) {
            Ok(found) => assert_eq!(rows, BTreeSet::from([found]), "{told:?} assumes something"),
            Err(AdvisorError::Needs { needs }) => {
                assert!(rows.len() > 1, "{told:?} asks without need");
                let matters = |question: &str| {
                    cells.iter().any(|cell| {
                        let others = all.iter().find(|(known, _)| *known == question).unwrap().1.iter();
                        let mut others = others.map(|value| {
                            let changed = cell
                                .iter()
                                .map(|(known, old)| (*known, if *known == question { value } else { *old }));
                            row(&changed.collect::<Vec<_>>()).unwrap()
                        });
                        let first = others.next();
                        others.any(|other| Some(other) != first)
                    })
                };
                let missing = all.iter().map(|(question, _)| *question);
                let missing = missing.filter(|question| told.iter().all(|(known, _)| known != question));
                let expected: Vec<&str> = missing.filter(|question| matters(question)).collect();
                assert_eq!(needs, expected, "{told:?}");
            }
            Err(error) => panic!("{told:?}: {error}"),
        }
    }
    assert_eq!(tried.len(), all.iter().map(|(_, values)| values.len() + 1).product::<usize>());
}

#[test]
fn a_missing_answer_is_named_where_it_matters_and_never_assumed_for_apps() {
    let all: [(_, &'static [&'static str]); 3] =
        [("information", &INFORMATION), ("device", &DEVICES), ("owner", &OWNERS)];
    let (advisor, moment) = (advisor(), monday());
    holds_partial_answers(&all, |told| advisor.app_for(&answers(told), &moment).map(|advice| advice.why.row));
}

#[test]
fn a_missing_answer_is_named_where_it_matters_and_never_assumed_for_help() {
    let all: [(_, &'static [&'static str]); 3] =
        [("subject", &SUBJECTS), ("device", &DEVICES), ("owner", &OWNERS)];
    let (advisor, moment) = (advisor(), monday());
    holds_partial_answers(&all, |told| {
        advisor.who_helps(&answers(told), &moment).map(|advice| advice.why.row)
    });
}
