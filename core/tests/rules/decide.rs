//! Any table, asked by its name.

use std::collections::BTreeMap;

use lotsen::advisor::{AdvisorError, Answers, Decision};

use super::asked::{
    DEVICES, INFORMATION, OWNERS, SUBJECTS, advisor, answers, app_for, cells, monday, who_helps,
};

fn decide(table: &str, told: &Answers) -> Result<Vec<Decision>, AdvisorError> {
    advisor().decide(table, told, &monday())
}

fn outputs(decision: &Decision) -> BTreeMap<&str, Vec<&str>> {
    let outputs = decision.outputs.iter();
    outputs.map(|it| (it.output.as_str(), it.values.iter().map(String::as_str).collect())).collect()
}

#[test]
fn a_table_says_by_its_name_what_the_call_of_its_own_says() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let (advice, decisions) = (app_for(&told).unwrap(), decide("app_for", &answers(&told)).unwrap());
        let [decision] = &decisions[..] else { panic!("{told:?}: {decisions:?}") };
        assert_eq!(decision.why, advice.why, "{told:?}");
        let outputs = outputs(decision);
        assert_eq!(outputs["outcome"], [advice.outcome.as_str()], "{told:?}");
        assert_eq!(outputs["app"].first().copied(), advice.app.as_ref().map(|app| app.id.as_str()));
        let other = |question: &str, value: &str| {
            decision.changes.iter().any(|it| it.question == question && it.value == value)
        };
        assert!(advice.changes.iter().all(|it| other(&it.question, &it.value)), "{told:?}");
        let about = decision.about.iter().map(|it| (it.question.as_str(), it.value.as_str()));
        assert_eq!(about.collect::<Vec<_>>(), [told[0]]);
    }
    for told in cells(("subject", &SUBJECTS), &DEVICES, &OWNERS) {
        let (advice, decisions) = (who_helps(&told).unwrap(), decide("who_helps", &answers(&told)).unwrap());
        let [decision] = &decisions[..] else { panic!("{told:?}: {decisions:?}") };
        assert_eq!((&decision.why, &decision.about[..]), (&advice.why, &[][..]));
        let routes: Vec<&str> = advice.routes.iter().map(|route| route.id.as_str()).collect();
        let mut told_routes = outputs(decision)["routes"].clone();
        assert_eq!(told_routes.len(), routes.len(), "{told:?}");
        told_routes.retain(|route| !routes.contains(route));
        assert!(told_routes.is_empty(), "{told:?}: {told_routes:?}");
    }
}

#[test]
fn every_table_is_listed_with_the_questions_that_decide_it() {
    for table in advisor().tables() {
        let needs = match decide(&table.id, &Answers::new()) {
            Err(AdvisorError::Needs { needs }) => needs,
            Ok(decisions) => {
                assert_eq!(decisions.len(), 1, "{}", table.id);
                continue;
            }
            Err(error) => panic!("{}: {error}", table.id),
        };
        assert!(needs.iter().all(|question| table.questions.contains(question)), "{}: {needs:?}", table.id);
        let questions = advisor().questions(&monday());
        let first = |question: &String| {
            let info = questions.iter().find(|info| info.id == *question).unwrap();
            (question.clone(), vec![info.values[0].id.clone()])
        };
        let told: Answers = table.questions.iter().map(first).collect();
        let decisions = decide(&table.id, &told).unwrap();
        let told: Vec<&String> = decisions[0].outputs.iter().map(|output| &output.output).collect();
        assert_eq!(told, table.outputs.iter().collect::<Vec<_>>());
    }
}

#[test]
fn several_values_are_decided_one_by_one_and_a_table_that_is_not_there_is_named() {
    let mut told = answers(&[("device", "iphone"), ("owner", "private")]);
    let values = ["email", "files"];
    told.insert("information".to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
    let decisions = decide("app_for", &told).unwrap();
    let about: Vec<&str> = decisions.iter().map(|decision| decision.about[0].value.as_str()).collect();
    assert_eq!(about, values);
    for (decision, value) in decisions.iter().zip(values) {
        let alone = answers(&[("device", "iphone"), ("owner", "private"), ("information", value)]);
        assert_eq!(std::slice::from_ref(decision), decide("app_for", &alone).unwrap());
    }
    assert_eq!(decide("nothing", &told), Err(AdvisorError::UnknownTable { table: "nothing".to_owned() }));
}
