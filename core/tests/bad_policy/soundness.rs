//! What can be read and means nothing.

use lotsen::policy::Fault;

use super::changed::{rows, with};

#[test]
fn tables_in_a_ring() {
    let ring = |piece: &str, by: &str, table: &str, ring: &[&str]| {
        let place = format!("tables.{table}.inputs");
        let ring = ring.iter().map(|id| (*id).to_owned()).collect();
        with("rules.json", piece, by).fails(["rules.json", &place, table], Fault::Cycle { ring });
    };
    ring(r#""inputs": ["device"]"#, r#""inputs": ["device", "uses.app"]"#, "kind", &["kind", "uses", "kind"]);
    ring(r#"["subject"]"#, r#"["who_helps.routes"]"#, "who_helps", &["who_helps", "who_helps"]);
}

#[test]
fn gaps_and_overlaps() {
    let gap = Fault::Gap { example: vec!["device=computer".into()] };
    let none = with("rules.json", r#"{"device": ["computer"]}"#, r#"{"device": []}"#);
    none.fails(["rules.json", "tables.kind.rows", "kind"], gap);
    let both = with("rules.json", r#"{"kind.is": ["small"]}"#, r#"{"kind.is": ["small", "large"]}"#);
    let (first, second) = ("small_uses".into(), "large_uses".into());
    let example = vec!["information=mail".into(), "kind.is=large".into()];
    let overlap = Fault::Overlap { first, second, example };
    both.fails(["rules.json", "tables.uses.rows", "uses"], overlap);

    let silent = with("rules.json", r#""kind": {"#, r#""kind": {"hit": "first", "#);
    silent.lacks(["rules.json", "tables.kind", "kind"], "because");
    let because =
        with("rules.json", r#""kind": {"#, r#""kind": {"hit": "first", "because": "The hand first.", "#);
    assert_eq!(because.and("rules.json", r#"{"device": ["computer"]}"#, "{}").load(), Ok(()));
}

#[test]
fn times_that_are_none() {
    let zone = with("town.json", "Europe/Stockholm", "Europe/Rantala");
    let fault = Fault::TimeZone { zone: "Europe/Rantala".into() };
    zone.fails(["town.json", "policy.time_zone", "Europe/Rantala"], fault);
    let table = r#"
town.json | 2026-01-01 | 2026-02-30 | policy.issued | 2026-02-30 | “2026-02-30” is no date of the form YYYY-MM-DD
town.json | 2026-01-02 | 2 January | policy.verified_at | 2 January | “2 January” is no date of the form YYYY-MM-DD
town.json | 2027-01-01 | 2027-13-01 | policy.expires | 2027-13-01 | “2027-13-01” is no date of the form YYYY-MM-DD
things.json | "07:00" | "7:00" | contacts.desk.hours | desk | has the time “7:00”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
things.json | "16:00" | "49:00" | contacts.desk.hours | desk | has the time “49:00”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
things.json | "16:00" | "07:00" | contacts.desk.hours | desk | has hours from 07:00 to 07:00, which end before they begin or last more than a day; two at night is 26:00
things.json | ["monday"] | [] | contacts.desk.hours | desk | has hours from 07:00 to 16:00 on no day
things.json | "10:00" | "08:60" | contacts.desk.drop_in | desk | has the time “08:60”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
things.json | "12-24" | "24-12" | calendar.eve.on | eve | has the date “24-12”, which is no date of its kind
things.json | {"every": "12-24"} | {"once": "2026-02-29"} | calendar.eve.on | eve | has the date “2026-02-29”, which is no date of its kind
things.json | {"every": "12-24"} | {"between": {"from": "08-01", "to": "2026-08-31"}} | calendar.eve.on | eve | has days from 08-01 to 2026-08-31, which are not both MM-DD, nor both YYYY-MM-DD and in order
things.json | "calendar": {"eve": { | "calendar": {"eve": {"drop_in": [{"from": "8", "to": "09:00"}], | calendar.eve.drop_in | eve | has the time “8”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
things.json | "12:00" | "noon" | calendar.eve.hours | eve | has the time “noon”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end
"#;
    for [part, piece, by, path, id, reason] in rows(table) {
        with(part, piece, by).invalid([part, path, id], reason);
    }
}

#[test]
fn what_is_not_sound_by_itself() {
    let table = r##"
town.json | "accent": "#000000" | "accent": "black" | policy.brand.accent | black | “black” is no colour of the form #RRGGBB
town.json | "accent_dark": "#FFFFFF" | "accent_dark": "#FFF" | policy.brand.accent_dark | #FFF | “#FFF” is no colour of the form #RRGGBB
town.json | 2027-01-01 | 2025-12-31 | policy.expires | 2025-12-31 | “2025-12-31” is before “issued”, 2026-01-01
town.json | {"kind": "fact", | {"kind": "docs", "address": "small.example", "date": "2026-01-01", | sources.S.address | S | “small.example” is no address of the form https://…
town.json | {"kind": "fact", | {"kind": "docs", "address": "https://small.example", "date": "May", | sources.S.date | S | “May” is no date of the form YYYY-MM-DD
things.json | https://small.example | http://small.example | links.site.address | site | “http://small.example” is no address of the form https://…
things.json | https://small.example | javascript:alert(1) | links.site.address | site | “javascript:alert(1)” is no address of the form https://…
things.json | https://small.example | https:///etc | links.site.address | site | “https:///etc” is no address of the form https://…
things.json | https://small.example | https://small.example a | links.site.address | site | “https://small.example a” is no address of the form https://…
things.json | "dial": "+11000000" | "dial": "1" | contacts.desk.dial | desk | “1” is no number in international form, such as +46451000000; a short one stands in “short”
things.json | "dial": "+11000000" | "dial": "+1 1000000" | contacts.desk.dial | desk | “+1 1000000” is no number in international form, such as +46451000000; a short one stands in “short”
things.json | "phone": "100 00 00", "dial": "+11000000" | "phone": "114 14", "dial": "+4611414" | contacts.desk.dial | desk | “+4611414” is no number in international form, such as +46451000000; a short one stands in “short”
things.json | "dial": "+11000000" | "dial": "+11000001" | contacts.desk.dial | desk | “+11000001” is not the number of “phone”, 100 00 00
things.json | "dial": "+11000000" | "dial": "+01000000" | contacts.desk.dial | desk | “+01000000” is not the number of “phone”, 100 00 00
things.json | "dial": "+11000000" | "short": "+112" | contacts.desk.short | desk | “+112” is no short number, three to six digits such as 11414
things.json | "dial": "+11000000" | "short": "1000000" | contacts.desk.short | desk | “1000000” is no short number, three to six digits such as 11414
things.json | "dial": "+11000000" | "short": "112" | contacts.desk.short | desk | “112” is not the number of “phone”, 100 00 00
things.json | "dial": "+11000000" | "dial": "+11000000", "short": "112" | contacts.desk.dial | desk | stands beside “short”: a short number has no international form
things.json | "dial": "+11000000" | "dial": "+11000000", "email": "desk at small.example" | contacts.desk.email | desk | “desk at small.example” is no e-mail address, such as office@example.com
things.json | "dial": "+11000000" | "dial": "+11000000", "email": "desk@small" | contacts.desk.email | desk | “desk@small” is no e-mail address, such as office@example.com
things.json | "dial": "+11000000" | "dial": "+11000000", "email": "a@small.example?cc=b@small.example" | contacts.desk.email | desk | “a@small.example?cc=b@small.example” is no e-mail address, such as office@example.com
things.json | "length": 4 | "length": 0 | pin.length | – | must be at least 1
things.json | "tries": 5 | "tries": 0 | pin.tries | – | must be at least 1
sv.json | "app.post": "Post" | "app.post": " " | texts.sv.app.post | app.post | is empty; an optional text is left out
en.json | {answer.device}. | {answer.device. | texts.en.step.start.open.body | step.start.open.body | opens a brace that it does not close
"##;
    for [part, piece, by, path, id, reason] in rows(table) {
        with(part, piece, by).invalid([part, path, id], reason);
    }
    let zero = with("town.json", r#""format": 1"#, r#""format": 0"#);
    zero.invalid(["town.json", "format", ""], "is written in format 0, and formats begin with 1");
    let docs = r#"{"kind": "docs", "address": "https://small.example","#;
    with("town.json", r#"{"kind": "fact","#, docs).lacks(["town.json", "sources.S", "S"], "date");
    with("town.json", r#""kind": "fact""#, r#""kind": "docs""#)
        .lacks(["town.json", "sources.S", "S"], "address");
    with("town.json", r#""kind": "fact""#, r#""kind": "page""#)
        .lacks(["town.json", "sources.S", "S"], "address");
    let page = r#"{"kind": "page", "address": "https://small.example", "date": "2026-01-01","#;
    with("town.json", r#"{"kind": "fact","#, page).fails(
        ["town.json", "sources.S", "source.S"],
        Fault::MissingText { key: "source.S".into(), locale: "every language".into() },
    );
    with("things.json", r#""dial": "+11000000","#, "")
        .lacks(["things.json", "contacts.desk", "desk"], "dial");
    with("things.json", r#""phone": "100 00 00","#, "")
        .lacks(["things.json", "contacts.desk", "desk"], "phone");
    let stray = with("town.json", r#"{"sv": ["ja"]}"#, r#"{"fi": ["ja"]}"#);
    stray.refers(["town.json", "sources.S.must_say", "fi"], "languages of “policy.locales”");
}

#[test]
fn a_journey_without_an_end() {
    let reason = "its last step, and only that, must have the act “end” and no “when”";
    let table = r#"
–
{"id": "fine", "act": "tell"}
{"id": "fine", "act": "end", "when": {"device": ["iphone"]}}
{"id": "fine", "act": "end"}, {"id": "fine_too", "act": "end"}
"#;
    let more = r#"{"texts": {"sv": {"step.mend.fine_too": "Bra"}, "en": {"step.mend.fine_too": "Fine"}}}"#;
    for [by] in rows(table) {
        let changed = with("walk.json", r#"{"id": "fine", "act": "end"}"#, by).part("more.json", more);
        changed.invalid(["walk.json", "journeys.mend.steps", "mend"], reason);
    }
}

#[test]
fn steps_and_blocks_that_cannot_be() {
    let table = r#"
"id": "lost", "act": "tell" | "id": "lost" | steps[5] | lost | must have either “ask” or “act”
"ask": "about" | "ask": "about", "act": "tell" | steps[0] | which | must have either “ask” or “act”
"ask": "about", "values": ["this_device"] | "ask": "managed" | steps[0].ask | managed | cannot be asked: it is probed or derived
{"app": "post"} | {"app": "post", "link": "site"} | steps[3].blocks[2] | open | has more than one kind of block
"#;
    for [piece, by, path, id, reason] in rows(table) {
        with("walk.json", piece, by).invalid(["walk.json", &format!("journeys.start.{path}"), id], reason);
    }
    let untold = with("ask.json", r#", "tells": {"dont_know": "unregistered"}"#, "");
    let untold = untold.and("walk.json", r#""tells": {"dont_know": "unregistered"}, "#, "");
    let reason = "the value “dont_know” is no state of the machine, and “tells” names none";
    untold.invalid(["walk.json", "journeys.start.steps[1].ask", "password"], reason);
}
