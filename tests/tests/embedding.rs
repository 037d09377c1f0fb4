//! What `docs/embedding.md` shows is what there is: the quick starts that run, and the probes of the embedded policy.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use lotsen::Policy;
use lotsen::guide::Guide;
use lotsen::moment::Moment;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn documentation() -> String {
    fs::read_to_string(root().join("docs/embedding.md")).unwrap()
}

/// What stands in the block of code at the beginning of a text.
fn block(text: &str) -> &str {
    let (_, code) = text.trim_start().strip_prefix("```").expect("a block of code").split_once('\n').unwrap();
    &code[..code.find("```").unwrap()]
}

#[test]
fn the_quick_starts_are_the_files_that_the_tests_run() {
    let documentation = documentation();
    let mut shown = Vec::new();
    for part in documentation.split("<!-- quick start: ").skip(1) {
        let (path, rest) = part.split_once(" -->").unwrap();
        let file = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(block(rest), file, "{path} is shown otherwise in docs/embedding.md");
        shown.push(path);
    }
    let languages = ["swift", "kotlin", "python", "web"];
    assert_eq!(shown.len(), languages.len(), "{shown:?}");
    for language in languages {
        assert!(shown.iter().any(|path| path.starts_with(&format!("bindings/{language}/"))), "{language}");
    }
}

#[test]
fn the_probes_to_declare_are_those_of_the_embedded_policy() {
    let documentation = documentation();
    let (_, rest) = documentation.split_once("<!-- probes -->").unwrap();
    let guide = Guide::open(Policy::embedded(), None, &Moment::new(0, "sv")).unwrap();
    let probes = guide.probes().into_iter().filter(|spec| spec.scheme.is_some() || spec.package.is_some());
    let lines = probes.map(|spec| {
        let word = |given: Option<String>| given.unwrap_or_else(|| "None".to_owned());
        format!("{} {} {}\n", spec.id, word(spec.scheme), word(spec.package))
    });
    let expected: String = lines.collect();
    assert_eq!(block(rest), expected);
}
