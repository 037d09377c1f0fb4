//! Many faults at once: exactly those are found, each at its line, and what is proposed mends them.

use std::path::{Path, PathBuf};

use lotsen_check::{Depth, Files, Report, Scope, check_files};

use super::edited::{Edit, edited};

fn town() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")
}

fn check(files: &Files) -> Report {
    check_files(files, &Scope { depth: Depth::Proven, since: None })
}

/// Edits of many kinds, each with the rule that it breaks and where that is told.
fn faults() -> Vec<(Edit, &'static str, &'static str)> {
    let edit = Edit::new;
    vec![
        (edit("things.json", "\"publisher\":\"Majakka", "\"pubisher\":\"Majakka"), "unknown-key", "pubisher"),
        (edit("texts/sv.json", "\"answer.desk\"", "\"answer.desc\""), "missing-text", "answer.desc"),
        (
            edit("walks/others.json", "{\"contact\":\"evening_line\"},", "{\"contact\":\"evning_line\"},"),
            "unknown-id",
            "evning_line",
        ),
        (
            edit("walks/others.json", "\"password\": {\"order\":2", "\"password\": {\"order\":\"2\""),
            "wrong-kind",
            "\"2\"",
        ),
        (edit("town.json", "2027-08-31", "2027-02-30"), "impossible", "2027-02-30"),
        (edit("town.json", "Europe/Helsinki", "Europe/Helsingfors"), "time-zone", "time_zone"),
        (
            edit(
                "rules.json",
                "\"when\":{\"subject\":[\"papers\"]}",
                "\"when\":{\"subject\":[\"papers\",\"six\"]}",
            ),
            "overlap",
            "the_six",
        ),
        (
            edit("things.json", "https://www.strandby.example", "https://www.strandbu.example"),
            "undeclared-domain",
            "town_site",
        ),
        (
            edit(
                "walks/others.json",
                "    {\"note\":\"step.which_app.not_that.stop\",\"tone\":\"stop\"},\n",
                "",
            ),
            "unused-text",
            "step.which_app.not_that.stop",
        ),
        (
            edit(
                "texts/en.json",
                "\"step.find_papers.on_the_web.how\": \"",
                "\"step.find_papers.on_the_web.how\": \"Press “Open it”. ",
            ),
            "unknown-button",
            "step.find_papers.on_the_web.how",
        ),
        (
            edit(
                "asking.json",
                "\"ipad\",\"android_phone\"],\"probes\"",
                "\"ipad\" \"android_phone\"],\"probes\"",
            ),
            "syntax",
            "",
        ),
        (
            edit(
                "walks/others.json",
                "{\"id\":\"office\",\"act\":\"tell\",\"subject\":\"papers\"",
                "{\"id\":\"ways\",\"act\":\"tell\",\"subject\":\"papers\"",
            ),
            "repeated-id",
            "ways",
        ),
    ]
}

#[test]
fn each_of_many_faults_is_found_at_its_line_and_no_other() {
    let faults = faults();
    let edits: Vec<Edit> = faults.iter().map(|(edit, ..)| edit.clone()).collect();
    let files = edited(&town(), &edits);
    let report = check(&files);
    let mut found: Vec<(String, String, usize)> = report
        .findings
        .iter()
        .map(|finding| (finding.rule.id().to_owned(), finding.location.file.clone(), finding.location.line))
        .collect();
    let mut planted: Vec<(String, String, usize)> = faults
        .iter()
        .map(|(edit, rule, at)| {
            // A text that nothing uses is told where it first stands.
            let file = if *rule == "unused-text" { "texts/en.json" } else { edit.file.as_str() };
            let text = files.text(file).expect("a file");
            let needle = if at.is_empty() { edit.to.as_str() } else { at };
            let start =
                match text.find(edit.to.as_str()).filter(|_| !edit.to.is_empty() && *rule != "overlap") {
                    Some(start) => start + edit.to.find(needle).unwrap_or(0),
                    None => text.find(&format!("\"{needle}\"")).expect("it is there"),
                };
            ((*rule).to_owned(), file.to_owned(), text[..start].matches('\n').count() + 1)
        })
        .collect();
    found.sort();
    planted.sort();
    assert_eq!(found, planted, "{:#?}", report.findings);
}

#[test]
fn what_is_proposed_mends_what_it_is_proposed_for() {
    let proposing = [
        Edit::new("things.json", "\"publisher\":\"Majakka", "\"pubisher\":\"Majakka"),
        Edit::new("texts/sv.json", "\"answer.desk\"", "\"answer.desc\""),
        Edit::new("walks/others.json", "{\"contact\":\"evening_line\"},", "{\"contact\":\"evning_line\"},"),
        Edit::new("rules.json", "\"subject\":[\"gone_astray\",\"no_idea\"]", "\"subject\":[\"no_idea\"]"),
    ];
    let files = edited(&town(), &proposing);
    let report = check(&files);
    assert_eq!(report.findings.len(), proposing.len(), "{:#?}", report.findings);
    let mended = files.names().map(|name| {
        let mut text = files.text(name).expect("a file").to_owned();
        let of_file = report.findings.iter().filter(|finding| finding.location.file == name);
        let mut last_first: Vec<_> = of_file.collect();
        last_first.sort_by_key(|finding| std::cmp::Reverse(finding.location.bytes().start));
        for finding in last_first {
            match (&finding.instead, &finding.add) {
                (Some(instead), _) => text.replace_range(finding.location.bytes(), instead),
                (None, Some(rows)) => {
                    let end = text.find("\"assumption\"]}]}\n},").expect("the end of the rows");
                    text.insert_str(end + "\"assumption\"]}".len(), &format!(",\n{rows}"));
                }
                (None, None) => panic!("nothing is proposed: {finding:?}"),
            }
        }
        (name.to_owned(), text)
    });
    let report = check(&Files::new(mended.collect::<Vec<_>>()));
    let left: Vec<&str> = report.findings.iter().map(|finding| finding.key.as_str()).collect();
    assert_eq!(left, ["missing-text:table.who_helps.missing_1"], "what only the author can write");
}

/// The smallest policy of the documentation with an edit.
fn smallest(from: &str, to: &str) -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/policy.md");
    let page = std::fs::read_to_string(path).expect("the page is there");
    let (_, rest) = page.split_once("```json policy smallest\n").expect("it has an example");
    let (smallest, _) = rest.split_once("```").expect("it ends");
    assert!(smallest.contains(from), "{from}");
    check(&Files::new([("policy.json".to_owned(), smallest.replace(from, to))]))
}

#[test]
fn the_smallest_policy_of_the_documentation_is_without_a_finding() {
    assert_eq!(smallest("", "").findings, []);
}

#[test]
fn a_number_that_cannot_be_dialled_is_told_once() {
    for (number, key) in [
        (r#""phone": "112", "dial": "+46112""#, "+46112"),
        (r#""phone": "114 14", "short": "11441""#, "11441"),
        (r#""phone": "114 14", "dial": "+4611414", "short": "11414""#, "+4611414"),
        (r#""phone": "114 14""#, "servicedesk"),
    ] {
        let report = smallest(r#""phone": "0000-00 00 00", "dial": "+4600000000""#, number);
        let told: Vec<_> =
            report.findings.iter().map(|finding| (finding.rule.id(), &finding.message)).collect();
        let text = report.files.text("policy.json").unwrap();
        let [finding] = report.findings.as_slice() else { panic!("{number}: {told:#?}") };
        let line = text.lines().nth(finding.location.line - 1).unwrap();
        assert!(line.contains(key), "{number}: {told:#?}");
    }
}
