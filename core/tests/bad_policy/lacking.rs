//! What lacks a key, a source or something that the core needs.

use super::changed::{all_lack, good, rows, with};

#[test]
fn what_lacks_a_key() {
    all_lack(
        r#"
town.json | "time_zone": "Europe/Stockholm", | – | policy | – | time_zone
town.json | "name": "Small", | – | policy.brand | – | name
things.json | "tries": 5, | – | pin | – | tries
rules.json | "then": {"is": "large"}, | – | tables.kind.rows[1] | kind | then
walk.json | "remedy": true, "source": ["S"], | – | journeys.mend | mend | source
walk.json | {"id": "fine", "act": "end"}]}}, | {"id": "fine", "act": "end"}]}, "more": {}}, | journeys.more | more | steps
ask.json | {"question": "device", | { | names.store | store | question
"#,
    );
}

#[test]
fn what_lacks_something_that_the_core_needs() {
    with("town.json", r#""format": 1,"#, "").lacks(["ask.json", "the top", ""], "format");
    good().part("town.json", r#"{"format": 1}"#).lacks(["ask.json", "the top", ""], "policy");
    let unnamed = |piece: &str, by: &str| with("ask.json", piece, by).and_texts(", {answer.device}", "");
    unnamed(r#""device": {"#, r#""gadget": {"#).lacks(["ask.json", "questions", "device"], "device");
    unnamed(r#""about": {"#, r#""whose": {"#).lacks(["ask.json", "questions", "about"], "about");
    let who =
        with("rules.json", r#""who_helps": {"#, r#""who_knows": {"#).and_texts("who_helps", "who_knows");
    who.lacks(["rules.json", "tables", "who_helps"], "who_helps");
    let subject = with("rules.json", r#""inputs": ["subject"]"#, r#""inputs": []"#);
    subject.lacks(["rules.json", "tables", "who_helps.inputs.subject"], "who_helps.inputs.subject");
    let routes = with("rules.json", r#"{"routes": {"#, r#"{"ways": {"#);
    let routes = routes.and("rules.json", r#"{"routes": ["#, r#"{"ways": ["#);
    routes.lacks(["rules.json", "tables", "who_helps.outputs.routes"], "who_helps.outputs.routes");
    all_lack(
        r#"
ask.json | "this_device", | – | questions.about.values | about | this_device
ask.json | , "unknown" | – | questions.managed.values | managed | unknown
ask.json | ["yes", "no", "unknown"] | [] | questions.managed | managed | values
town.json | ["sv", "en"] | [] | policy.locales | – | a language
walk.json | "act": "install", "app": "post", | "act": "install", | journeys.start.steps[2] | get | app
walk.json | "act": "open", "link": "site", | "act": "open", | journeys.start.steps[3] | open | app or link
walk.json | "act": "call", "contact": "desk" | "act": "call" | journeys.start.steps[4] | call | contact
walk.json | {"text": "step.start.open.body"} | {} | journeys.start.steps[3].blocks[0] | open | a kind of block
things.json | {"sv": ["kort"], | { | terms.card.forms | card | sv
"#,
    );
}

/// Wherever something has a source: the piece that ends with it, its path and its id.
const SOURCES: &str = r#"
things.json | "post": {"on": ["iphone"], "source": ["S"] | apps.post | post
things.json | "address": "https://small.example", "source": ["S"] | links.site | site
things.json | "10:00"}], "source": ["S"] | contacts.desk | desk
things.json | "journey": "start", "source": ["S"] | routes.call | call
things.json | "12:00"}], "source": ["S"] | calendar.eve | eve
things.json | "os_floor": "17", "source": ["S"] | platforms.ios | ios
things.json | "en": ["card"]}, "source": ["S"] | terms.card | card
things.json | "four": {"source": ["S"] | pin.rules.four | four
rules.json | "then": {"is": "large"}, "source": ["S"] | tables.kind.rows[1] | on_desk
rules.json | "then": "call"}}, "source": ["S"] | promises.order | order
walk.json | "subject": "all", "source": ["S"], "steps" | journeys.start | start
walk.json | "remedy": true, "source": ["S"] | journeys.mend | mend
walk.json | "group": "first", "source": ["S"] | troubles.gone | gone
"#;

#[test]
fn what_has_no_source() {
    for [part, piece, path, id] in rows(SOURCES) {
        with(part, piece, &piece.replace(r#"["S"]"#, "[]")).lacks([part, path, id], "source");
    }
}

#[test]
fn sources_that_are_not_there() {
    let more = r#"
walk.json | "troubles": ["gone"], "source": ["S"] | journeys.start.steps[2] | get
walk.json | {"managed": ["no"]}, "source": ["S"] | journeys.start.steps[3].blocks[4] | open
"#;
    for [part, piece, path, _] in rows(SOURCES).chain(rows(more)) {
        let changed = with(part, piece, &piece.replace(r#"["S"]"#, r#"["S", "T"]"#));
        changed.refers([part, &format!("{path}.source"), "T"], "sources");
    }
}
