//! Several values of several questions: an official who sits in several committees is told what holds for each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::advisor::{Advisor, Answers};
use lotsen::guide::Event;
use lotsen::moment::Moment;
use lotsen::policy::Part;
use lotsen::screen::{BlockKind, DecisionLine, Screen};
use proptest::prelude::*;

use crate::driver::{Driver, MONDAY};

const COMMITTEES: [&str; 3] = ["board", "schools", "streets"];
const INFORMATION: [&str; 3] = ["papers", "mail", "talks"];
const APPS: [Option<&str>; 3] = [None, Some("binder"), Some("desk")];

/// A committee and a kind of information.
type Pair = (&'static str, &'static str);

/// A policy by what its tables say: of each committee whether it meets in public, of each pair an app.
#[derive(Debug, Clone)]
struct Town {
    public: Vec<bool>,
    apps: Vec<Option<&'static str>>,
}

impl Town {
    fn public(&self, committee: &str) -> &'static str {
        let at = COMMITTEES.iter().position(|known| *known == committee).unwrap();
        if self.public[at] { "open" } else { "closed" }
    }

    /// The row that covers a pair, and the app that it names.
    fn row(&self, (committee, information): Pair) -> (String, Option<&'static str>) {
        let of = |all: [&str; 3], one: &str| all.iter().position(|known| *known == one).unwrap();
        let app = self.apps[of(COMMITTEES, committee) * 3 + of(INFORMATION, information)];
        (format!("{committee}_{information}_{}", self.public(committee)), app)
    }

    fn policy(&self) -> Arc<Policy> {
        let of_public = COMMITTEES.map(|committee| {
            let is = self.public(committee);
            format!(r#"{{"id": "{committee}", "when": {{"committees": ["{committee}"]}}, "then": {{"is": "{is}"}}, "source": ["S"]}}"#)
        });
        let mut rows = Vec::new();
        let mut texts = vec![
            r#""table.public.board": "b", "table.public.schools": "s", "table.public.streets": "t""#
                .to_owned(),
        ];
        for (committee, information) in pairs(&COMMITTEES, &INFORMATION) {
            // What nobody's committee is: a row that no official may ever be told.
            for is in ["open", "closed"] {
                let id = format!("{committee}_{information}_{is}");
                let app = self.row((committee, information)).1.filter(|_| is == self.public(committee));
                let app = app.map(|app| format!(r#", "app": "{app}""#)).unwrap_or_default();
                let real = if is == self.public(committee) { "real" } else { "nobody" };
                rows.push(format!(
                    r#"{{"id": "{id}", "when": {{"committees": ["{committee}"], "information": ["{information}"], "public.is": ["{is}"]}},
                        "then": {{"outcome": "app"{app}, "told": "{real}"}}, "source": ["S"]}}"#
                ));
                texts.push(format!(r#""table.app_for.{id}": "{id}""#));
            }
        }
        let part = format!(
            r##"{{"format": 1,
"policy": {{"id": "town", "version": 1, "brand": {{"name": "Town", "accent": "#000000", "accent_dark": "#FFFFFF"}},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"}},
"sources": {{"S": {{"kind": "fact"}}}},
"questions": {{
 "about": {{"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]}},
 "device": {{"sort": "told", "values": ["iphone", "computer"]}},
 "committees": {{"sort": "told", "many": true, "values": ["board", "schools", "streets"]}},
 "information": {{"sort": "told", "many": true, "values": ["papers", "mail", "talks"]}},
 "subject": {{"sort": "told", "scope": "journey", "values": ["all"]}}}},
"apps": {{"binder": {{"source": ["S"]}}, "desk": {{"source": ["S"]}},
 "own_mail": {{"built_in": true, "handles": ["mail"], "source": ["S"]}}}},
"routes": {{"ask": {{"helper": "self", "way": "alone", "source": ["S"]}}}},
"tables": {{
 "public": {{"inputs": ["committees"], "outputs": {{"is": {{"values": ["open", "closed"]}}}}, "rows": [{}]}},
 "app_for": {{"inputs": ["committees", "public.is", "information"],
  "outputs": {{"outcome": {{"values": ["app"]}}, "app": {{"of": "apps"}}, "told": {{"values": ["real", "nobody"]}}}}, "rows": [{}]}},
 "who_helps": {{"inputs": ["subject"], "outputs": {{"routes": {{"of": "routes"}}}}, "rows": [
  {{"id": "all", "then": {{"routes": "ask"}}, "source": ["S"]}}]}}}},
"journeys": {{"start": {{"source": ["S"], "steps": [
 {{"id": "device", "ask": "device"}}, {{"id": "committees", "ask": "committees"}}, {{"id": "information", "ask": "information"}},
 {{"id": "nobody", "act": "tell", "when": {{"app_for.told": ["nobody"]}}}},
 {{"id": "answer", "act": "tell", "blocks": [{{"decision": "app_for"}}]}},
 {{"id": "done", "act": "end"}}]}}}},
"texts": {{"en": {{"app.binder": "Binder", "app.desk": "Desk", "app.own_mail": "Own mail", "journey.start": "Start", "route.ask": "Ask.",
 "question.device": "Which?", "question.committees": "Where?", "question.information": "What?", "value.iphone": "iPhone",
 "value.computer": "Computer", "value.board": "board", "value.schools": "schools", "value.streets": "streets",
 "value.papers": "papers", "value.mail": "mail", "value.talks": "talks", "step.start.nobody": "Nobody",
 "step.start.answer": "Answer", "step.start.done": "Done", "table.who_helps.all": "Nobody.", {}}}}}}}"##,
            of_public.join(","),
            rows.join(","),
            texts.join(",")
        );
        Policy::load(&[Part { name: "town.json", bytes: part.as_bytes() }]).unwrap()
    }
}

fn pairs(committees: &[&'static str], information: &[&'static str]) -> Vec<Pair> {
    committees.iter().flat_map(|one| information.iter().map(|other| (*one, *other))).collect()
}

fn town() -> impl Strategy<Value = Town> {
    let apps = proptest::collection::vec(proptest::sample::select(&APPS[..]), 9);
    (proptest::collection::vec(any::<bool>(), 3), apps).prop_map(|(public, apps)| Town { public, apps })
}

fn some(of: [&'static str; 3]) -> impl Strategy<Value = Vec<&'static str>> {
    proptest::sample::subsequence(of.to_vec(), 1..=3)
}

/// The screen that answers somebody who sits in some committees and wants some information.
fn answer(policy: &Arc<Policy>, committees: &[&str], information: &[&str]) -> Screen {
    let mut driver = Driver::open(policy, None).unwrap();
    driver.send_begin("start").unwrap();
    for (question, values) in
        [("device", &["iphone"][..]), ("committees", committees), ("information", information)]
    {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        driver.send(Event::Choose { question: question.to_owned(), values }).unwrap();
    }
    driver.screen()
}

fn lines(screen: &Screen) -> Vec<DecisionLine> {
    let lines = screen.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Decision { lines } => Some(lines.clone()),
        _ => None,
    });
    lines.flatten().collect()
}

/// The pairs that a line is about: a question that it leaves out is meant whatever was chosen of it.
fn about(line: &DecisionLine, committees: &[&'static str], information: &[&'static str]) -> BTreeSet<Pair> {
    let kinds = line.kinds.iter().map(|kind| kind.split(", ").collect::<Vec<_>>());
    let meant = |kind: Vec<&str>| {
        let said = |all: &[&'static str]| {
            let said: Vec<&'static str> = all.iter().copied().filter(|one| kind.contains(one)).collect();
            if said.is_empty() { all.to_vec() } else { said }
        };
        pairs(&said(committees), &said(information))
    };
    kinds.flat_map(meant).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_told_at_once_is_what_is_told_one_by_one(
        (town, committees, information) in (town(), some(COMMITTEES), some(INFORMATION))
    ) {
        let policy = town.policy();
        let advisor = Advisor::new(Arc::clone(&policy));
        let mut expected: BTreeMap<(Option<String>, String), BTreeSet<Pair>> = BTreeMap::new();
        let mut rows = BTreeSet::new();
        for pair in pairs(&committees, &information) {
            let told = [("device", "iphone"), ("committees", pair.0), ("information", pair.1)];
            let told: Answers = told.map(|(question, value)| (question.to_owned(), vec![value.to_owned()])).into();
            let advice = advisor.app_for(&told, &Moment::new(MONDAY, "en")).unwrap();
            let app = advice.app.map(|app| app.id);
            prop_assert_eq!((advice.why.row.clone(), app.as_deref()), town.row(pair));
            rows.insert(advice.why.row.clone());
            let sentence = if app.is_some() { String::new() } else { advice.why.row };
            expected.entry((app, sentence)).or_default().insert(pair);
        }
        let screen = answer(&policy, &committees, &information);
        prop_assert_eq!(&screen.step, "answer", "a committee is told what holds for another");
        let mut found = BTreeMap::new();
        for line in lines(&screen) {
            let app = line.app.as_ref().map(|app| app.id.clone());
            let pairs = about(&line, &committees, &information);
            let sentences: BTreeSet<String> = line.text.lines().map(str::to_owned).collect();
            let of_pairs: BTreeSet<String> = pairs.iter().map(|pair| town.row(*pair).0).collect();
            // Among other lines an app says what its one sentence says.
            let left_out = sentences.is_empty() && app.is_some() && of_pairs.len() == 1;
            prop_assert!(left_out || sentences == of_pairs, "{:?}", line);
            let mail = pairs.iter().any(|(_, information)| *information == "mail");
            prop_assert_eq!(line.never == ["Own mail"], mail, "{:?}", line);
            prop_assert_eq!(line.never.is_empty(), !mail);
            let sentence = if app.is_some() { String::new() } else { line.text.clone() };
            prop_assert!(found.insert((app, sentence), pairs).is_none(), "an app has two lines");
        }
        prop_assert_eq!(found, expected);
        let why: BTreeSet<String> = screen.why.unwrap().rows.into_iter().map(|row| row.row).collect();
        prop_assert_eq!(why, rows);
    }
}

#[test]
fn a_line_names_only_what_tells_it_from_the_others() {
    let town = |apps: [usize; 9]| Town {
        public: vec![true, false, true],
        apps: apps.iter().map(|at| APPS[*at]).collect(),
    };
    let abouts = |town: Town, committees: &[&str], information: &[&str]| -> Vec<String> {
        lines(&answer(&town.policy(), committees, information)).into_iter().map(|line| line.about).collect()
    };
    // By information alone; by committee alone; by both; and by neither.
    let by_information = town([1, 2, 2, 1, 2, 2, 1, 2, 2]);
    assert_eq!(abouts(by_information, &["board", "schools"], &INFORMATION), ["papers", "mail, talks"]);
    let by_committee = town([1, 1, 1, 2, 2, 2, 2, 2, 2]);
    assert_eq!(abouts(by_committee, &COMMITTEES, &["papers", "mail"]), ["board", "schools, streets"]);
    let by_both = town([1, 1, 1, 2, 1, 1, 1, 1, 1]);
    let both = abouts(by_both, &["board", "schools"], &["papers", "mail"]);
    assert_eq!(both, ["board, papers; board, mail; schools, mail", "schools, papers"]);
    assert_eq!(abouts(town([1; 9]), &["board"], &["papers", "mail"]), ["papers, mail"]);
}

#[test]
fn the_advisor_answers_for_all_that_was_chosen_where_one_row_does() {
    let town = Town { public: vec![true, false, false], apps: vec![Some("binder"); 9] };
    let advisor = Advisor::new(town.policy());
    let ask = |committees: &[&str]| {
        let mut told = Answers::new();
        told.insert("committees".to_owned(), committees.iter().map(|it| (*it).to_owned()).collect());
        told.insert("information".to_owned(), vec!["mail".to_owned()]);
        advisor.app_for(&told, &Moment::new(MONDAY, "en")).map(|advice| advice.why.row)
    };
    assert_eq!(ask(&["board"]), Ok("board_mail_open".to_owned()));
    assert!(ask(&["board", "schools"]).is_err(), "two rows are no single answer");
}
