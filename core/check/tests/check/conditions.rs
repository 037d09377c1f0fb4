//! A condition that never holds is found wherever one may stand, and at its line; so is one that reads what nobody asked.

use std::path::{Path, PathBuf};

use lotsen_check::{Depth, Files, Rule, Scope, check_files};

use super::edited::{Edit, edited};

/// What holds in no situation: a device of the town is not stray.
const NEVER: &str = r#""when":{"hand_kind.is":["stray"],"owner":["town"]}"#;

fn town() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")
}

/// What an edit breaks: the rules, what each is about, and what stands on the line where it is told.
fn found(file: &str, from: &str, to: &str) -> Vec<(Rule, String, String)> {
    let files: Files = edited(&town(), &[Edit::new(file, from, to)]);
    let report = check_files(&files, &Scope { depth: Depth::Proven, since: None });
    let told = report.findings.iter().map(|finding| {
        let text = files.text(&finding.location.file).expect("its file");
        let line = text.lines().nth(finding.location.line - 1).expect("its line");
        (finding.rule, finding.about.clone(), line.trim().to_owned())
    });
    told.collect()
}

/// An edit breaks one rule, about one thing, and is told on the line of some words.
fn assert_told(file: &str, from: &str, to: &str, told: (Rule, &str, &str)) {
    let (rule, about, words) = told;
    let found = found(file, from, to);
    let is_told =
        |(of, what, line): &(Rule, String, String)| *of == rule && what == about && line.contains(words);
    assert!(found.len() == 1 && found.iter().all(is_told), "{to}: {found:#?}");
}

#[test]
fn a_block_of_any_kind_that_no_situation_shows() {
    let stray = r#"{"when":{"hand_kind.is":["stray"]},"contact":"harbour_line"}"#;
    let (walk, others) = ("walks/set_up.json", "walks/others.json");
    let block = |rest: &str| format!("{{{NEVER},{rest}}}");
    let edits = [
        (walk, stray, block(r#""contact":"harbour_line""#), "set_up/not_here"),
        (walk, r#"{"decision":"app_for"}"#, block(r#""decision":"app_for""#), "set_up/not_here"),
        (walk, r#"{"pin_rules":true}"#, block(r#""pin_rules":true"#), "set_up/six"),
        (walk, r#"{"app":"laituri"}"#, block(r#""app":"laituri""#), "set_up/papers"),
        (walk, r#"{"picture":"six_boxes"}"#, block(r#""picture":"six_boxes""#), "set_up/six"),
        (others, r#"{"routes":true}"#, block(r#""routes":true"#), "contact/ways"),
        (
            others,
            r#"{"when":{"app_for.outcome":["web"]},"link":"papers_on_web"}"#,
            block(r#""link":"papers_on_web""#),
            "which_app/use_this",
        ),
    ];
    for (file, from, to, about) in edits {
        assert_told(file, from, &to, (Rule::Unreached, about, &to));
    }
}

#[test]
fn a_contact_that_also_comes_by_itself_is_told_by_its_own_condition() {
    // The card of the step's own contact stands there all the same, and the screens look alike.
    let to = format!(
        r#""contact":"harbour_line","blocks":[
    {{{NEVER},"contact":"harbour_line"}},"#
    );
    let from = "\"contact\":\"harbour_line\",\"blocks\":[\n    {\"contact\":\"harbour_line\"},";
    let found = found("walks/others.json", from, &to);
    // The remedy asks neither for the device nor for its owner.
    let unasked: Vec<&str> = found
        .iter()
        .filter(|(rule, ..)| *rule == Rule::Unasked)
        .map(|(_, about, _)| about.as_str())
        .collect();
    assert_eq!(unasked, ["lost_it_help/ring"; 2], "{found:#?}");
    let to = to.replace(NEVER, r#""when":{"approved_there":["did","did_not"]}"#);
    assert_eq!(self::found("walks/others.json", from, &to), [], "it is shown to everybody");
}

#[test]
fn what_a_step_claims_opens_instead_or_aims_at_in_no_situation() {
    let claim = format!(r#"{{"say":"reached",{NEVER}}}"#);
    assert_told(
        "walks/set_up.json",
        r#"{"id":"finish","act":"end","#,
        &format!(r#"{{"id":"finish","act":"end","claims":[{claim}],"#),
        (Rule::NeverTrue, "set_up/finish", &claim),
    );
    let goal = format!(r#"{{"say":"mail_opens",{NEVER}}}"#);
    assert_told(
        "walks/set_up.json",
        r#""set_up": {"order":1,"#,
        &format!(r#""set_up": {{"goal":[{{"say":"passcode_set"}},{goal}],"order":1,"#),
        (Rule::NeverTrue, "set_up/finish", &goal),
    );
    let instead = r#"{"link":"town_site","when":{"password":["lost_can_reset"]}}"#;
    assert_told(
        "walks/others.json",
        r#""link":"enrolment","#,
        &format!(r#""link":"enrolment","instead":[{instead}],"#),
        (Rule::NeverTrue, "password/enrol", instead),
    );
}

#[test]
fn an_answer_that_no_device_gives_and_a_promise_about_nothing() {
    assert_told(
        "sights.json",
        r#""town_sign_in": {"product":"town_page","#,
        r#""town_sign_in": {"on":["ipad","android_phone"],"product":"town_page","#,
        (Rule::NeverTrue, "sights.town_sign_in.answers.desk", r#""desk":"#),
    );
    assert_told(
        "rules.json",
        r#""when":{"owner":["not_sure"]}}}"#,
        r#""when":{"owner":[]}}}"#,
        (Rule::NeverTrue, "promises.nothing_stray", r#""nothing_stray":"#),
    );
    assert_told(
        "rules.json",
        r#""helper":"harbour","when":{"subject":["papers"]}"#,
        r#""helper":"harbour","when":{"subject":[]}"#,
        (Rule::NeverTrue, "promises.no_visit_for_papers", r#""no_visit_for_papers":"#),
    );
    assert_told(
        "rules.json",
        r#""helper":"harbour","when":{"subject":["papers"]}"#,
        r#""helper":"harbour","when":{"subject":["papers"],"owner":["town"]}"#,
        (Rule::UnknownId, "no_visit_for_papers", r#""no_visit_for_papers":"#),
    );
}

#[test]
fn a_row_and_a_step_that_no_situation_comes_to() {
    assert_told(
        "rules.json",
        r#"{"id":"on_a_desk","when":{"device":["computer"]}"#,
        r#"{"id":"on_a_desk","when":{"device":["computer"],"owner":["not_sure"]}"#,
        (Rule::DeadRow, "hand_kind.on_a_desk", "on_a_desk"),
    );
    let found = found(
        "walks/set_up.json",
        r#""when":{"hand_kind.is":["pocket","big","desk"],"secure_sign_in":["needs_reset"]}"#,
        NEVER,
    );
    assert!(
        found.iter().any(|(rule, about, line)| {
            *rule == Rule::Unreached && about == "set_up/fresh_mark" && line.contains(NEVER)
        }),
        "{found:#?}"
    );
}

#[test]
fn a_condition_that_reads_what_nobody_asked_is_told_wherever_it_stands() {
    let unasked = r#""when":{"approved_there":["did"]}"#;
    let edits = [
        (
            r#"{"id":"finish","act":"end","#,
            format!(r#"{{"id":"finish","act":"end","claims":[{{"say":"reached",{unasked}}}],"#),
            "set_up/finish",
        ),
        (
            r#""set_up": {"order":1,"#,
            format!(r#""set_up": {{"goal":[{{"say":"mail_opens",{unasked}}}],"order":1,"#),
            "set_up",
        ),
        (
            r#"{"id":"browse","act":"open","#,
            format!(r#"{{"id":"browse","instead":[{{"app":"lokki",{unasked}}}],"act":"open","#),
            "set_up/browse",
        ),
    ];
    for (from, to, about) in edits {
        assert_told("walks/set_up.json", from, &to, (Rule::Unasked, about, unasked));
    }
}
