//! The form of parts: nothing but white space changes, and only once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen_author::format::{COLUMNS, format};
use lotsen_proof::scenario::read_parts;
use proptest::prelude::*;

/// The folders of the repository that hold policies, or the words of the core.
fn parts() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folders = ["core/policy", "tests/policies"].map(|folder| root.join(folder));
    let files = folders.iter().flat_map(|folder| read_parts(folder).unwrap());
    files.map(|file| (file.path.clone(), fs::read_to_string(file.path).unwrap())).collect()
}

/// The tokens of a JSON text: all but the white space between them.
fn tokens(text: &str) -> String {
    let (mut tokens, mut in_string, mut escaped) = (String::new(), false, false);
    for c in text.chars() {
        if in_string || !c.is_ascii_whitespace() {
            tokens.push(c);
        }
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ => {}
        }
    }
    tokens
}

#[track_caller]
fn holds_for(text: &str) -> Result<(), TestCaseError> {
    let once = format(text).unwrap();
    prop_assert_eq!(tokens(text), tokens(&once));
    prop_assert_eq!(&format(&once).unwrap(), &once);
    Ok(())
}

#[test]
fn every_part_of_this_repository_keeps_its_tokens_and_is_stable_after_one_pass() {
    let parts = parts();
    assert!(parts.len() > 60, "{}", parts.len());
    for (path, text) in parts {
        holds_for(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let formatted = format(&text).unwrap();
        let breakable = |line: &&str| {
            line.split('"').count() > 5 && line.split('"').all(|string| string.chars().count() <= COLUMNS / 2)
        };
        let long = formatted.lines().filter(|line| line.chars().count() > COLUMNS).find(breakable);
        assert_eq!(long, None, "{} could be broken", path.display());
    }
}

#[test]
fn an_entry_stands_on_one_line_where_it_fits_and_fills_lines_where_not() {
    let long = "x".repeat(70);
    let text = format!(
        r#"{{"format":1,"apps":{{"a":{{"on":["iphone"]}},

        "b":{{"//":"why","publisher":"{long}","package":"{long}","handles":["email"]}}}},
        "texts":{{"sv":{{"app.a":"A","app.b":"B"}}}},"names":{{}}}}"#
    );
    let expected = format!(
        r#"{{
"format": 1,
"apps": {{
 "a": {{"on": ["iphone"]}},

 "b": {{"//": "why",
  "publisher": "{long}",
  "package": "{long}", "handles": ["email"]}}
}},
"texts": {{
 "sv": {{
  "app.a": "A",
  "app.b": "B"
 }}
}},
"names": {{}}
}}
"#
    );
    assert_eq!(format(&text).unwrap(), expected);
}

#[test]
fn what_is_long_at_the_end_of_an_entry_opens_on_its_line() {
    let block = format!(r#"{{"text": "{}"}}"#, "x".repeat(60));
    let text = format!(r#"{{"journeys":{{"j":{{"source":["F1"],"steps":[{block},{block}]}}}}}}"#);
    let expected = format!(
        "{{\n\"journeys\": {{\n \"j\": {{\"source\": [\"F1\"], \"steps\": [\n  {block},\n  {block}\n ]}}\n}}\n}}\n"
    );
    assert_eq!(format(&text).unwrap(), expected);
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let fault = format("{\"a\": 1,\n \"b\" 2}").unwrap_err();
    assert_eq!((fault.line, fault.column), (2, 6), "{fault}");
    assert!(format("\u{feff}{\"a\":1}").unwrap().starts_with('{'));
}

/// Any JSON, with white space of any kind between its tokens.
fn json() -> impl Strategy<Value = String> {
    let space = || prop::sample::select(vec!["", " ", "\n", "\r\n\n", "\n  \n", "\t"]);
    let string = prop_oneof![
        "[a-z\u{e5}{}:,\\[\\]]{0,40}",
        Just("//".to_owned()),
        Just(r#"\"\\\u00e5\n"#.to_owned()),
        Just("texts".to_owned()),
    ]
    .prop_map(|inside| format!("\"{inside}\""));
    let word = prop_oneof![
        string.clone(),
        Just("-1.50e3".to_owned()),
        Just("true".to_owned()),
        Just("null".to_owned()),
    ];
    word.prop_recursive(5, 60, 6, move |inner| {
        let list = prop::collection::vec((space(), inner.clone(), space()), 0..6).prop_map(|all| {
            let items: Vec<_> = all.iter().map(|(one, item, other)| format!("{one}{item}{other}")).collect();
            format!("[{}]", items.join(","))
        });
        let object = prop::collection::vec((space(), string.clone(), space(), inner, space()), 0..6)
            .prop_map(|all| {
                let mut text = String::from("{");
                for (at, (one, key, colon, value, other)) in all.iter().enumerate() {
                    write!(text, "{}{one}{key}{colon}:{value}{other}", if at > 0 { "," } else { "" })
                        .unwrap();
                }
                text + "}"
            });
        prop_oneof![list, object]
    })
}

proptest! {
    #[test]
    fn any_json_keeps_its_tokens_and_is_stable_after_one_pass(text in json()) {
        holds_for(&text)?;
    }
}
