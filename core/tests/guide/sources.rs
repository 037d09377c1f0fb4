//! Where a rule comes from, as a screen says it.

use lotsen::Policy;
use lotsen::guide::Event;
use lotsen::policy::Part;

use crate::driver::Driver;
use crate::reached::TOWN;

/// What the screen of a step says of its source.
fn said(source: &str, text: &str) -> String {
    let part = TOWN
        .replace(r#"{"S": {"kind": "fact"}}"#, &format!(r#"{{"S": {source}}}"#))
        .replace(r#"{"en": {"#, &format!(r#"{{"en": {{{text}"#));
    let policy = Policy::load(&[Part { name: "town.json", bytes: part.as_bytes() }]).unwrap();
    let mut driver = Driver::open(&policy, None).unwrap();
    driver.send_begin("start").unwrap();
    driver.send(Event::Choose { question: "device".to_owned(), values: vec!["iphone".to_owned()] }).unwrap();
    let sources = driver.screen().why.unwrap().sources;
    let [source] = &sources[..] else { panic!("{sources:?}") };
    source.text.clone()
}

#[test]
fn a_fact_has_the_day_of_the_policy_or_its_own_and_says_where_it_stands() {
    const TEXT: &str = r#""source.S": "No phones of one's own.","#;
    let rules = "The municipality's rules";
    assert_eq!(said(r#"{"kind": "fact"}"#, TEXT), format!("{rules} 2026-01-01, S: No phones of one's own."));
    let dated = r#"{"kind": "fact", "date": "2025-11-30"}"#;
    assert_eq!(said(dated, TEXT), format!("{rules} 2025-11-30, S: No phones of one's own."));
    let both = r#"{"kind": "fact", "date": "2025-11-30", "address": "https://town.example/rules"}"#;
    let stands = "It stands at https://town.example/rules.";
    assert_eq!(said(both, TEXT), format!("{rules} 2025-11-30, S: No phones of one's own. {stands}"));
    assert_eq!(said(both, ""), format!("{rules} 2025-11-30, S. {stands}"));
}

#[test]
fn a_page_is_a_makers_only_where_it_is_one() {
    let page = |kind: &str| {
        let source =
            format!(r#"{{"kind": "{kind}", "date": "2026-01-05", "address": "https://id.example/help"}}"#);
        said(&source, r#""source.S": "The bank's page","#)
    };
    assert_eq!(page("docs"), "The maker's help page https://id.example/help, read 2026-01-05.");
    assert_eq!(page("page"), "The bank's page: https://id.example/help, read 2026-01-05.");
}
