//! What is too large, and what is large and takes no time.

use std::time::{Duration, Instant};

use lotsen::policy::PolicyError;

use super::changed::{Changed, good, with};

/// So many items, in a list or an object.
fn items(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

#[test]
fn what_is_too_large() {
    let values = items(65, |n| format!("\"v{n}\""));
    let told = with("ask.json", r#"["all", "keys"]"#, &format!(r#"["all", "keys", {values}]"#));
    told.invalid(["ask.json", "questions.subject", "subject"], "has 67 values, at most 64");
    let probed = with("ask.json", r#"["yes", "no", "unknown"]"#, &format!(r#"[{values}, "yes"]"#));
    probed.invalid(["ask.json", "questions.managed", "managed"], "has 66 values, at most 64");
    let inputs = format!(r#""inputs": [{}]"#, items(17, |n| format!("\"q{n}\"")));
    let questions = items(17, |n| format!(r#""q{n}": {{"sort": "told", "values": ["a"]}}"#));
    let wide = with("rules.json", r#""inputs": ["device"]"#, &inputs);
    let wide = wide.part("q.json", format!(r#"{{"questions": {{{questions}}}}}"#));
    wide.invalid(["rules.json", "tables.kind.inputs", "kind"], "has 17 inputs, at most 16");
    // Each table is small enough, and what may be chosen for the last one is not.
    let values = items(41, |n| format!("\"v{n}\""));
    let questions =
        items(3, |n| format!(r#""q{n}": {{"sort": "told", "many": true, "values": [{values}]}}"#));
    let tables = r#""pair": {"inputs": ["q0", "q1"], "outputs": {"is": {"values": ["a"]}},
        "rows": [{"id": "all", "then": {"is": "a"}, "source": ["S"]}]},
     "three": {"inputs": ["pair.is", "q2"], "outputs": {"is": {"values": ["a"]}},
        "rows": [{"id": "all", "then": {"is": "a"}, "source": ["S"]}]}"#;
    let texts = r#"{"table.pair.all": "x", "table.three.all": "x"}"#;
    let chosen = good().part(
        "q.json",
        format!(r#"{{"questions": {{{questions}}}, "tables": {{{tables}}}, "texts": {{"sv": {texts}, "en": {texts}}}}}"#),
    );
    chosen.invalid(
        ["q.json", "tables.three.inputs", "three"],
        "several values may be chosen in 68921 combinations, and at most 65536 are carried",
    );
    let sources = items(65_536, |n| format!(r#""{n}": {{"kind": "fact"}}"#));
    let many = good().part("many.json", format!(r#"{{"sources": {{{sources}}}}}"#));
    many.invalid(["many.json", "sources", ""], "has 65536 entries, at most 65535");
    let parts = Changed((0..65_536).map(|n| (n.to_string(), b"{}".to_vec())).collect());
    parts.invalid(["0", "the top", ""], "there are 65536 parts, at most 65535");
}

/// Refuses or loads within a time that allows for a busy machine; what it takes is a fraction of a second.
#[track_caller]
fn in_time(changed: &Changed) -> Result<(), PolicyError> {
    let begun = Instant::now();
    let loaded = changed.load();
    assert!(begun.elapsed() < Duration::from_secs(20), "took {:?}", begun.elapsed());
    loaded
}

#[test]
fn ten_megabytes() {
    const SIZE: usize = 10_000_000;
    let both = |texts: &str| format!(r#"{{"texts": {{"sv": {{{texts}}}, "en": {{{texts}}}}}}}"#);
    let long = both(&format!(r#""app.post.about": "{}""#, "å".repeat(SIZE / 4)));
    assert_eq!(in_time(&good().part("long.json", long)), Ok(()));
    let many = both(&items(SIZE / 40, |n| format!(r#""spare.{n}": "{n}""#)));
    assert_eq!(in_time(&good().part("many.json", many)), Ok(()));

    let refused = |bytes: Vec<u8>, path: &str, id: &str| {
        let error = in_time(&good().part("large.json", bytes)).unwrap_err();
        assert_eq!(
            [error.part.as_str(), &error.path, &error.id],
            ["large.json", path, id],
            "{}",
            error.fault
        );
    };
    refused(vec![0; SIZE], "the top", "");
    refused(vec![b' '; SIZE], "the top", "");
    refused("[".repeat(SIZE).into_bytes(), "the top", "");
    refused(format!(r#"{{"apps": {}"#, r#"{"a":"#.repeat(SIZE / 5)).into_bytes(), "apps.a", "a");
    let twice = items(SIZE / 12, |_| r#""post": {}"#.to_owned());
    refused(format!(r#"{{"apps": {{{twice}}}}}"#).into_bytes(), "apps", "post");
}

#[test]
fn tables_that_read_one_another_without_a_ring_take_no_time() {
    // Each of the forty reads the fifteen before it: the paths among them are past counting.
    let table = |n: usize| {
        let before = items(n.min(15), |back| format!("\"t{}.is\"", n - back - 1));
        let row = r#"{"id": "r", "then": {"is": "a"}, "source": ["S"]}"#;
        format!(
            r#""t{n}": {{"inputs": [{before}], "outputs": {{"is": {{"values": ["a"]}}}}, "rows": [{row}]}}"#
        )
    };
    let tables = items(40, |n| table(39 - n));
    let texts = items(40, |n| format!(r#""table.t{n}.r": "Ja.""#));
    let dense = good().part("dense.json", format!(r#"{{"tables": {{{tables}}}}}"#));
    let texts = format!(r#"{{"texts": {{"sv": {{{texts}}}, "en": {{{texts}}}}}}}"#);
    assert_eq!(in_time(&dense.part("texts.json", texts)), Ok(()));
}
