//! Policies that are wrong in one way: each is refused with the part, the place, the id and the fault.
//!
//! Most tests are tables: on each line a part, a piece of it, what stands there instead, and what the error says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_raw_string_hashes,
    reason = "tests"
)]

mod acts;
mod changed;
mod form;
mod good;
mod lacking;
mod references;
mod sights;
mod size;
mod soundness;
mod texts;
mod world;

use changed::{good, rows, with};

#[test]
fn the_policy_that_the_others_are_made_of_is_good() {
    assert_eq!(good().load(), Ok(()));
}

#[test]
fn errors_read_as_sentences() {
    let table = r#"
walk.json | "ask": "about" | "ask": "abuot" | walk.json, journeys.start.steps[0].ask: refers to “abuot”, which is not among the questions
things.json | "robot": { | "post": { | things.json, apps: the id “post” occurs twice
town.json | "time_zone": "Europe/Stockholm", | – | town.json, policy: lacks “time_zone”
town.json | Europe/Stockholm | Mars/Base | town.json, policy.time_zone: the time zone “Mars/Base” is not known
town.json | "format": 1 | "format": 2 | town.json, format: is written in format 2, and this core reads up to 1
sv.json | "app.post": "Post", | – | en.json, texts.en: the text “app.post” is missing in “sv”
rules.json | {"device": ["computer"]} | {"device": []} | rules.json, tables.kind.rows: no row covers device=computer
rules.json | {"kind.is": ["small"]} | {} | rules.json, tables.uses.rows: the rows “small_uses” and “large_uses” both cover information=mail, kind.is=large
rules.json | "inputs": ["device"] | "inputs": ["kind.is"] | rules.json, tables.kind.inputs: depends on itself: kind → kind
things.json | "16:00" | "49:00" | things.json, contacts.desk.hours: has the time “49:00”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
ask.json | "many": true | "many": yes | ask.json, questions.information.many: cannot be read at line 4, column 41: expected value
"#;
    for [part, piece, by, sentence] in rows(table) {
        assert_eq!(with(part, piece, by).error().to_string(), sentence);
    }
}
