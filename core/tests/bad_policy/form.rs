//! What cannot be read, is of a newer format, or is said twice.

use lotsen::Policy;
use lotsen::policy::{Fault, Part};

use super::changed::{Changed, good, rows, with};
use super::good::{GOOD, TEXTS_SV};

#[test]
fn what_is_no_json() {
    let whole = |bytes: &[u8], at, reason: &str| {
        good().part("things.json", bytes).unreadable(["things.json", "the top", ""], at, reason);
    };
    whole(b"", (1, 1), "EOF while parsing a value");
    whole(b"no JSON", (1, 2), "expected ident");
    whole(b"[]", (1, 1), "expected an object, found an array");
    whole(b"{} {}", (1, 4), "trailing characters");
    let comma = with("walk.json", r#""ask": "about","#, r#""ask": "about""#);
    comma.unreadable(["walk.json", "journeys.start.steps[0].ask", "start"], (3, 33), "expected `,` or `}`");
    let word = with("ask.json", r#""many": true"#, r#""many": yes"#);
    word.unreadable(["ask.json", "questions.information.many", "information"], (4, 41), "expected value");
}

#[test]
fn what_is_not_of_the_form() {
    let table = r#"
town.json | "version": 1 | "version": "1" | policy.version | – | 2:40 | invalid type: string "1", expected u32
things.json | "post": { | "post": 7, "more": { | apps.post | post | 1:19 | invalid type: integer `7`, expected struct App
things.json | "way": "call" | "way": "shout" | routes.call.way | call | 5:52 | unknown variant `shout`, expected one of `alone`, `call`, `visit`, `mail`, `ask`
rules.json | {"is": "small"} | {"is": 1} | tables.kind.rows[0].then.is | kind | 3:68 | expected an id or a list of ids
sv.json | "Bra" | ["Bra"] | texts.sv.step.mend.fine | step.mend.fine | 9:41 | invalid type: sequence, expected a string
things.json | "on": ["iphone"] | "colour": 1 | apps.post | post | 1:27 | unknown field `colour`, expected one of `built_in`, `handles`, `on`, `app_store`, `package`, `scheme`, `publisher`, `formerly`, `source`
walk.json | "subject": "keys" | "hint": "keys" | journeys.start.steps[1] | start | 4:80 | unknown field `hint`, expected one of `id`, `ask`, `values`, `tells`, `act`, `when`, `on`, `app`, `link`, `contact`, `event`, `toward`, `again_since`, `recurs`, `formerly`, `subject`, `troubles`, `trouble`, `expects`, `also`, `done_at`, `claims`, `asks`, `instead`, `blocks`, `source`
"#;
    for [part, piece, by, path, id, at, reason] in rows(table) {
        let (line, column) = at.split_once(':').unwrap();
        let at = (line.parse().unwrap(), column.parse().unwrap());
        with(part, piece, by).unreadable([part, path, id], at, reason);
    }
    let top = good().part("more.json", r#"{"table": {}}"#).error();
    assert_eq!([top.part.as_str(), &top.path, &top.id], ["more.json", "the top", ""]);
    let sentence =
        "cannot be read at line 1, column 8: unknown field `table`, expected one of `format`, `base`,";
    assert!(top.fault.to_string().starts_with(sentence), "{top}");
}

#[test]
fn a_part_that_still_names_its_base_is_told_how_to_be_put_on_it() {
    let error = good().part("more.json", r#"{"base": "somewhere/1"}"#).error();
    assert_eq!([error.part.as_str(), &error.path], ["more.json", "base"]);
    assert!(
        error.fault.to_string().contains("“somewhere/1”, and is put on it before it is loaded"),
        "{error}"
    );
}

#[test]
fn the_mark_that_some_editors_write_is_no_fault() {
    let marked: Vec<_> =
        GOOD.iter().map(|(name, text)| (*name, [b"\xef\xbb\xbf", text.as_bytes()].concat())).collect();
    let parts: Vec<_> = marked.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    assert!(Policy::load(&parts).is_ok());
}

/// A JSON text with a comment first in each of its objects, and how many there are.
fn commented(text: &str) -> (String, usize) {
    let (mut commented, mut in_string, mut count) = (String::new(), false, 0);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        in_string ^= sign == '"';
        commented.push(sign);
        if sign == '{' && !in_string {
            while let Some(space) = signs.next_if(char::is_ascii_whitespace) {
                commented.push(space);
            }
            let comma = if signs.peek() == Some(&'}') { "" } else { "," };
            commented.extend([r#""//": ["why", {"//": null}]"#, comma]);
            count += 1;
        }
    }
    (commented, count)
}

#[test]
fn a_comment_may_stand_in_any_object_and_an_address_of_a_schema_at_the_top() {
    let (mut objects, mut parts) = (0, Vec::new());
    for (name, text) in GOOD {
        assert!(!text.contains('\\'), "{name}");
        let (text, count) = commented(text);
        objects += count;
        parts.push((*name, text.replacen('{', r#"{"$schema": "https://example.com/part.json","#, 1)));
    }
    let document = |parts: &mut dyn Iterator<Item = (&'static str, &str)>| {
        let parts: Vec<_> = parts.map(|(name, text)| Part { name, bytes: text.as_bytes() }).collect();
        format!("{:?}", Policy::load(&parts).unwrap().document())
    };
    assert!(objects > 100, "{objects}");
    let plain = document(&mut GOOD.iter().copied());
    assert_eq!(document(&mut parts.iter().map(|(name, text)| (*name, text.as_str()))), plain);
}

#[test]
fn a_choice_is_one_word_whatever_is_said_of_it() {
    let two = r#"{"values": ["small"], "of": "apps"}"#;
    let two = with("rules.json", r#"{"values": ["small", "large"]}"#, two).error();
    assert!(two.fault.to_string().ends_with("expected one word alone"), "{two}");
    let none = with("rules.json", r#"{"values": ["small", "large"]}"#, r#"{"//": "which?"}"#).error();
    assert!(none.fault.to_string().contains("expected one word"), "{none}");
}

#[test]
fn a_newer_format() {
    let newer = |changed: &Changed, part: &str, found| {
        changed.fails([part, "format", ""], Fault::NewerFormat { found, supported: 1 });
    };
    let two = || with("town.json", r#""format": 1"#, r#""format": 2"#);
    newer(&two(), "town.json", 2);
    // Whatever else is strange in that part, or in one that is read before it.
    let strange = r#"{"format": 7, "policy": ["small"], "moons": {"a": 1}}"#;
    newer(&good().part("town.json", strange), "town.json", 7);
    newer(&two().and("ask.json", r#""names": {"#, r#""moons": {"#), "town.json", 2);
    newer(&good().part("zz.json", r#"{"format": 4294967296}"#), "zz.json", u32::MAX);
    let word = with("town.json", r#""format": 1"#, r#""format": "two""#);
    word.unreadable(["town.json", "format", ""], (1, 16), r#"invalid type: string "two", expected u32"#);
}

#[test]
fn no_parts_at_all() {
    let nothing = Changed(Vec::new());
    nothing.lacks(["policy", "the top", ""], "format");
    assert_eq!(nothing.error().to_string(), "policy, the top: lacks “format”");
    let empty = Changed(vec![("empty.json".to_owned(), b"{}".to_vec())]);
    empty.lacks(["empty.json", "the top", ""], "format");
}

#[test]
fn bytes_that_are_no_text() {
    let mut bytes = TEXTS_SV.as_bytes().to_vec();
    let at = bytes.windows(4).position(|four| four == b"Post").unwrap();
    bytes[at] = 0xff;
    let reason = "invalid unicode code point";
    good().part("sv.json", bytes).unreadable(["sv.json", "texts.sv.app.post", "app.post"], (2, 14), reason);
    let utf_16 = good().part("sv.json", [0xff, 0xfe, 0x7b, 0x00]);
    utf_16.unreadable(["sv.json", "the top", ""], (1, 1), "expected value");
    let key = good().part("sv.json", b"{\"texts\": {\"sv\": {\"a\xc3\": \"\"}}}");
    key.unreadable(["sv.json", "texts.sv", ""], (1, 21), reason);
}

#[test]
fn a_part_cut_anywhere_is_refused_and_named() {
    for (name, text) in GOOD {
        for at in 0..text.len() {
            let error = good().part(name, &text.as_bytes()[..at]).error();
            assert_eq!(error.part, *name, "cut at {at}: {error}");
        }
    }
}

#[test]
fn what_repeats_an_id() {
    let table = r#"
things.json | "robot": { | "post": { | apps | post
sv.json | "app.robot": "Robot" | "app.post": "Robot" | texts.sv | app.post
things.json | "links": { | "apps": {}, "links": { | the top | apps
town.json | "id": "small" | "id": "small", "id": "large" | policy | id
ask.json | ["all", "keys"] | ["all", "all"] | questions.subject.values | all
rules.json | "id": "on_desk" | "id": "in_hand" | tables.kind.rows[1] | in_hand
rules.json | ["information", "kind.is"] | ["kind.is", "kind.is"] | tables.uses.inputs | kind.is
walk.json | "id": "key" | "id": "which" | journeys.start.steps[1] | which
walk.json | "id": "which" | "id": "ask_device" | journeys.start.steps[0] | ask_device
walk.json | ["device"] | ["device", "device"] | journeys.start.reads[1] | ask_device
walk.json | "troubles": ["gone"] | "troubles": ["gone", "gone"] | journeys.start.steps[2].troubles | gone
town.json | ["sv", "en"] | ["sv", "en", "sv"] | policy.locales | sv
ask.json | "managed": {"sort": "probed" | "kind.is": {"sort": "told" | questions | kind.is
"#;
    for [part, piece, by, path, id] in rows(table) {
        with(part, piece, by).repeats([part, path, id]);
    }
}

#[test]
fn what_repeats_an_id_of_another_part() {
    let again =
        |more: &str, path: &str, id: &str| good().part("yy.json", more).repeats(["yy.json", path, id]);
    again(r#"{"apps": {"post": {}}}"#, "apps", "post");
    again(r#"{"sources": {"T": {"kind": "fact"}, "S": {"kind": "fact"}}}"#, "sources", "S");
    again(r#"{"journeys": {"mend": {"steps": [], "source": []}}}"#, "journeys", "mend");
    again(r#"{"texts": {"sv": {"app.post": "Brev"}}}"#, "texts.sv", "app.post");
    again(r#"{"pin": {"length": 6, "tries": 1, "biometrics": false, "rules": {}}}"#, "the top", "pin");
    let header = GOOD.iter().find(|(name, _)| *name == "town.json").unwrap().1;
    again(header, "the top", "policy");
    // The part that repeats it is named, and not the last one.
    let good = good().part("zz.json", r#"{"texts": {"sv": {"app.zebra": "Zebra"}}}"#);
    good.part("yy.json", r#"{"texts": {"sv": {"app.post": "Brev"}}}"#)
        .repeats(["yy.json", "texts.sv", "app.post"]);
}
