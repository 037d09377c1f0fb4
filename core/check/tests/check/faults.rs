//! Every rule has an example in docs/faults.md: the edit that is shown there makes what is shown there, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use lotsen_check::{Depth, Rule, Scope, check_files, render};
use lotsen_proof::scenario::load_policy;

use super::edited::{Edit, edited};

/// The small town whose policy is edited.
const TOWN: &str = "tests/policies/strandby";

/// An example of the page: its rule, the command, its edits and what is printed.
struct Example<'a> {
    rule: &'a str,
    command: &'a str,
    edits: Vec<Edit>,
    printed: &'a str,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/faults.md")).expect("the page is there")
}

fn examples(page: &str) -> Vec<Example<'_>> {
    let sections = page.split("\n## `").skip(1);
    let examples = sections.map(|section| {
        let (rule, rest) = section.split_once('`').expect("a rule");
        let block = |kind: &str| {
            let (_, rest) = rest.split_once(&format!("```{kind}\n"))?;
            Some(rest.split_once("```").expect("an end").0)
        };
        let needed = |kind: &str| block(kind).unwrap_or_else(|| panic!("{rule} has no {kind}"));
        let command = block("sh").unwrap_or_default().trim();
        Example { rule, command, edits: Edit::read(needed("diff")), printed: needed("text") }
    });
    examples.collect()
}

impl Example<'_> {
    /// The folder that is checked, and how far.
    fn scope(&self) -> (PathBuf, Scope) {
        let mut words = self.command.split_whitespace().skip(2);
        let folder = root().join(words.next().unwrap_or(TOWN));
        let mut scope = Scope::default();
        if self.command.contains(" --since ") {
            scope.since = Some(load_policy(&folder).expect("the policy in use loads"));
        }
        if self.command.ends_with(" --quick") {
            scope.depth = Depth::Written;
        }
        if let Some((_, start)) = self.command.split_once(" --start ") {
            scope.depth = Depth::Starts(start.trim_matches('"').to_owned());
        }
        (folder, scope)
    }

    /// What is found, and printed.
    fn check(&self) -> (Vec<Rule>, String) {
        let (folder, scope) = self.scope();
        let files = edited(&folder, &self.edits);
        let report = check_files(&files, &scope);
        let rules = report.findings.iter().map(|finding| finding.rule).collect();
        (rules, render::text(&report, false))
    }
}

#[test]
fn every_rule_has_an_example() {
    let page = page();
    let shown: Vec<&str> = examples(&page).iter().map(|example| example.rule).collect();
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(shown, rules);
}

#[test]
fn each_example_finds_what_is_shown_and_nothing_else() {
    let mut page = page();
    let mut wrong = Vec::new();
    for example in examples(&page.clone()) {
        let (rules, printed) = example.check();
        if rules.is_empty() || rules.iter().any(|rule| rule.id() != example.rule) {
            let rules: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
            wrong.push(format!("{} finds {rules:?}:\n{printed}", example.rule));
        } else if printed.trim() != example.printed.trim() {
            if std::env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1") {
                let section = page.find(&format!("\n## `{}`", example.rule)).expect("a section");
                let start = section + page[section..].find("```text\n").expect("a text") + "```text\n".len();
                let end = start + page[start..].find("```").expect("an end");
                page.replace_range(start..end, &format!("{}\n", printed.trim_end()));
                fs::write(root().join("docs/faults.md"), &page).expect("the page can be written");
            } else {
                wrong.push(format!("{} prints now:\n{printed}", example.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_policy_of_the_examples_has_no_fault() {
    let files = edited(&root().join(TOWN), &[]);
    let report = check_files(&files, &Scope::default());
    assert!(report.findings.is_empty(), "{:#?}", report.findings);
}
