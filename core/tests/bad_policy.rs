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

use std::time::{Duration, Instant};

use lotsen::Policy;
use lotsen::policy::{Fault, Part, PolicyError};

/// A small policy without fault, in the order in which its parts are given.
const GOOD: &[(&str, &str)] = &[
    (
        "ask.json",
        r##"{"questions": {
"about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
"device": {"sort": "told", "values": ["iphone", "computer"], "probes": {"form.iphone": "iphone"}, "renamed": {"pc": "computer"}},
"information": {"sort": "told", "many": true, "values": ["mail"]},
"subject": {"sort": "told", "scope": "journey", "values": ["all", "keys"]},
"managed": {"sort": "probed", "values": ["yes", "no", "unknown"]},
"password": {"sort": "machine", "scope": "account", "values": ["registered", "dont_know"], "tells": {"dont_know": "unregistered"}}},
"names": {"store": {"question": "device", "texts": {"iphone": "name.store", "computer": "name.web"}}}}"##,
    ),
    ("en.json", TEXTS_EN),
    (
        "rules.json",
        r##"{"tables": {
"kind": {"inputs": ["device"], "outputs": {"is": {"values": ["small", "large"]}}, "rows": [
 {"id": "in_hand", "when": {"device": ["iphone"]}, "then": {"is": "small"}, "source": ["S"]},
 {"id": "on_desk", "when": {"device": ["computer"]}, "then": {"is": "large"}, "source": ["S"]}]},
"uses": {"inputs": ["information", "kind.is"], "outputs": {"app": {"of": "apps"}, "link": {"of": "links"}, "contact": {"of": "contacts"}}, "rows": [
 {"id": "small_uses", "when": {"kind.is": ["small"]}, "then": {"app": "post"}, "source": ["S"]},
 {"id": "large_uses", "when": {"kind.is": ["large"]}, "then": {"link": "site", "contact": "desk"}, "source": ["S"]}]},
"who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
 {"id": "all_help", "then": {"routes": ["call"]}, "source": ["S"]}]}},
"promises": {
"never": {"promise": {"outcome_never": {"table": "uses", "output": "app", "values": ["robot"], "when": {"kind.is": ["large"]}}}, "source": ["S"]},
"built_in": {"promise": {"never_built_in": {"table": "uses"}}, "source": ["S"]},
"helper": {"promise": {"helper_never": {"helper": "desk", "when": {"subject": []}}}, "source": ["S"]},
"order": {"promise": {"before": {"journey": "start", "first": "which", "then": "call"}}, "source": ["S"]},
"asks": {"promise": {"nothing_asks": {"words": {"sv": ["pin"]}}}, "source": ["S"]},
"says": {"promise": {"every_journey_names": {"journeys": ["mend"], "words": {"en": ["fine"]}}}, "source": ["S"]}}}"##,
    ),
    ("sv.json", TEXTS_SV),
    (
        "things.json",
        r##"{"apps": {"post": {"on": ["iphone"], "source": ["S"]}, "robot": {"built_in": true, "handles": ["mail"], "source": ["S"]}},
"links": {"site": {"address": "https://small.example", "source": ["S"]}},
"contacts": {"desk": {"phone": "1", "dial": "+1", "link": "site", "bring": ["bring.card"], "meanwhile": ["meanwhile.read"],
 "hours": [{"days": ["monday"], "from": "07:00", "to": "16:00"}], "drop_in": [{"days": ["friday"], "from": "08:00", "to": "10:00"}], "source": ["S"]}},
"routes": {"call": {"helper": "desk", "way": "call", "contact": "desk", "link": "site", "journey": "start", "source": ["S"]}},
"calendar": {"eve": {"on": {"every": "12-24"}, "contacts": ["desk"], "hours": [{"days": [], "from": "09:00", "to": "12:00"}], "source": ["S"]}},
"platforms": {"ios": {"devices": ["iphone"], "os_floor": "17", "source": ["S"]}},
"terms": {"card": {"forms": {"sv": ["kort"], "en": ["card"]}, "source": ["S"]}},
"pin": {"length": 4, "tries": 5, "biometrics": true, "rules": {"four": {"source": ["S"]}}}}"##,
    ),
    (
        "town.json",
        r##"{"format": 1,
"policy": {"id": "small", "version": 1, "brand": {"name": "Small", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["sv", "en"], "email_domains": [], "link_domains": ["small.example"], "default_subject": "all"},
"sources": {"S": {"kind": "fact", "must_say": {"sv": ["ja"]}}}}"##,
    ),
    (
        "walk.json",
        r##"{"journeys": {
"start": {"reads": ["device"], "subject": "all", "source": ["S"], "steps": [
 {"id": "which", "ask": "about", "values": ["this_device"]},
 {"id": "key", "ask": "password", "tells": {"dont_know": "unregistered"}, "subject": "keys"},
 {"id": "get", "act": "install", "app": "post", "when": {"kind.is": ["small"]}, "troubles": ["gone"], "source": ["S"]},
 {"id": "open", "act": "open", "link": "site", "toward": "password.signed_up", "blocks": [
  {"text": "step.start.open.body"}, {"decision": "uses"}, {"app": "post"}, {"contact": "desk"}, {"link": "site", "when": {"managed": ["no"]}, "source": ["S"]}]},
 {"id": "call", "act": "call", "contact": "desk"},
 {"id": "lost", "act": "tell", "event": "password.forgotten"},
 {"id": "bye", "act": "end"}]},
"mend": {"remedy": true, "source": ["S"], "steps": [{"id": "fine", "act": "end"}]}},
"troubles": {"gone": {"remedy": "mend", "subject": "all", "group": "first", "source": ["S"]}}}"##,
    ),
];

const TEXTS_SV: &str = r##"{"texts": {"sv": {
"app.post": "Post", "app.robot": "Robot", "bring.card": "Ta med kort.", "calendar.eve": "julafton", "contact.desk": "Disken",
"group.first": "Först", "journey.mend": "Laga", "journey.start": "Börja", "link.site": "Sidan", "meanwhile.read": "Läs så länge.",
"name.store": "butiken", "name.web": "webben", "pin.four": "Fyra siffror.",
"question.about": "Vilken?", "question.device": "Vad?", "question.information": "Vad läser du?", "question.password": "Hur är det?",
"route.call": "Ring.", "step.mend.fine": "Bra", "step.start.bye": "Klart", "step.start.call": "Ring", "step.start.get": "Hämta",
"step.start.lost": "Borta", "step.start.open": "Öppna", "step.start.open.body": "Se {link.site} i {name.store}, {answer.device}.",
"table.kind.in_hand": "Den är liten.", "table.kind.on_desk": "Den är stor.", "table.uses.large_uses": "Ta webben.", "table.uses.small_uses": "Ta appen.",
"table.who_helps.all_help": "Disken hjälper.", "term.card": "kort", "term.card.explain": "Ett kort med bild.", "trouble.gone": "Den är borta",
"value.another_device": "Annan", "value.computer": "Dator", "value.dont_know": "Vet inte", "value.iphone": "iPhone", "value.mail": "Post",
"value.registered": "Klart", "value.this_device": "Den här"}}}"##;

const TEXTS_EN: &str = r##"{"texts": {"en": {
"app.post": "Mail", "app.robot": "Robot", "bring.card": "Bring a card.", "calendar.eve": "Christmas Eve", "contact.desk": "The desk",
"group.first": "First", "journey.mend": "Mend", "journey.start": "Start", "link.site": "The site", "meanwhile.read": "Read meanwhile.",
"name.store": "the store", "name.web": "the web", "pin.four": "Four digits.",
"question.about": "Which?", "question.device": "What?", "question.information": "What do you read?", "question.password": "How is it?",
"route.call": "Call.", "step.mend.fine": "Fine", "step.start.bye": "Done", "step.start.call": "Call", "step.start.get": "Get it",
"step.start.lost": "Lost", "step.start.open": "Open", "step.start.open.body": "See {link.site} in {name.store}, {answer.device}.",
"table.kind.in_hand": "It is small.", "table.kind.on_desk": "It is large.", "table.uses.large_uses": "Use the web.", "table.uses.small_uses": "Use the app.",
"table.who_helps.all_help": "The desk helps.", "term.card": "card", "term.card.explain": "A card with a picture.", "trouble.gone": "It is gone",
"value.another_device": "Another", "value.computer": "Computer", "value.dont_know": "Do not know", "value.iphone": "iPhone", "value.mail": "Mail",
"value.registered": "Done", "value.this_device": "This one"}}}"##;

/// A policy that can be changed before it is loaded.
struct Changed(Vec<(String, Vec<u8>)>);

/// The good policy.
fn good() -> Changed {
    Changed(GOOD.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect())
}

/// The good policy with one piece of one part replaced; the piece must be there exactly once.
#[track_caller]
fn with(part: &str, piece: &str, by: &str) -> Changed {
    good().and(part, piece, by)
}

impl Changed {
    #[track_caller]
    fn and(mut self, part: &str, piece: &str, by: &str) -> Self {
        let (_, bytes) = self.0.iter_mut().find(|(name, _)| name == part).unwrap();
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        assert_eq!(text.matches(piece).count(), 1, "“{piece}” in {part}");
        *bytes = text.replace(piece, by).into_bytes();
        self
    }

    /// The same change in the texts of both languages.
    #[track_caller]
    fn and_texts(self, piece: &str, by: &str) -> Self {
        self.and("sv.json", piece, by).and("en.json", piece, by)
    }

    /// Adds a part, or replaces the one of this name; parts stand in alphabetical order.
    fn part(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), bytes.into()));
        self.0.sort();
        self
    }

    fn load(&self) -> Result<(), PolicyError> {
        let parts: Vec<Part<'_>> = self.0.iter().map(|(name, bytes)| Part { name, bytes }).collect();
        Policy::load(&parts).map(drop)
    }

    #[track_caller]
    fn error(&self) -> PolicyError {
        self.load().expect_err("a bad policy was loaded")
    }

    /// Is refused for a fault: in which part, at which path, about which id.
    #[track_caller]
    fn fails(&self, [part, path, id]: [&str; 3], fault: Fault) {
        let expected = PolicyError { part: part.into(), path: path.into(), id: id.into(), fault };
        assert_eq!(self.error(), expected);
    }

    #[track_caller]
    fn refers(&self, place: [&str; 3], of: &str) {
        self.fails(place, Fault::Unknown { id: place[2].into(), of: of.into() });
    }

    #[track_caller]
    fn lacks(&self, place: [&str; 3], what: &str) {
        self.fails(place, Fault::Lacks { what: what.into() });
    }

    #[track_caller]
    fn repeats(&self, place: [&str; 3]) {
        self.fails(place, Fault::Repeated { id: place[2].into() });
    }

    #[track_caller]
    fn invalid(&self, place: [&str; 3], reason: &str) {
        self.fails(place, Fault::Invalid { reason: reason.into() });
    }

    #[track_caller]
    fn unreadable(&self, place: [&str; 3], (line, column): (u32, u32), reason: &str) {
        self.fails(place, Fault::Unreadable { line, column, reason: reason.into() });
    }
}

/// The lines of a table, each cut at its bars; `–` stands for nothing.
fn rows<const N: usize>(table: &str) -> impl Iterator<Item = [&str; N]> {
    table.trim().lines().map(|line| {
        let cells: Vec<&str> =
            line.split(" | ").map(str::trim).map(|cell| if cell == "–" { "" } else { cell }).collect();
        cells.try_into().unwrap_or_else(|_| panic!("{line}"))
    })
}

/// Each line: part, piece, what replaces it, path, id, where it was looked for.
#[track_caller]
fn all_refer(table: &str) {
    for [part, piece, by, path, id, of] in rows(table) {
        with(part, piece, by).refers([part, path, id], of);
    }
}

/// Each line: part, piece, what replaces it, path, id, what is lacking.
#[track_caller]
fn all_lack(table: &str) {
    for [part, piece, by, path, id, what] in rows(table) {
        with(part, piece, by).lacks([part, path, id], what);
    }
}

#[test]
fn the_policy_that_the_others_are_made_of_is_good() {
    assert_eq!(good().load(), Ok(()));
}

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
things.json | "way": "call" | "way": "shout" | routes.call.way | call | 5:52 | unknown variant `shout`, expected one of `alone`, `call`, `visit`, `ask`
rules.json | {"is": "small"} | {"is": 1} | tables.kind.rows[0].then.is | kind | 3:68 | expected an id or a list of ids
sv.json | "Bra" | ["Bra"] | texts.sv.step.mend.fine | step.mend.fine | 6:41 | invalid type: sequence, expected a string
things.json | "on": ["iphone"] | "colour": 1 | apps.post | post | 1:27 | unknown field `colour`, expected one of `built_in`, `handles`, `on`, `app_store`, `package`, `scheme`, `publisher`, `formerly`, `source`
walk.json | "subject": "keys" | "hint": "keys" | journeys.start.steps[1] | start | 4:80 | unknown field `hint`, expected one of `id`, `ask`, `values`, `tells`, `act`, `when`, `on`, `app`, `link`, `contact`, `event`, `toward`, `again_since`, `formerly`, `subject`, `troubles`, `blocks`, `source`
"#;
    for [part, piece, by, path, id, at, reason] in rows(table) {
        let (line, column) = at.split_once(':').unwrap();
        let at = (line.parse().unwrap(), column.parse().unwrap());
        with(part, piece, by).unreadable([part, path, id], at, reason);
    }
    let top = good().part("more.json", r#"{"table": {}}"#).error();
    assert_eq!([top.part.as_str(), &top.path, &top.id], ["more.json", "the top", ""]);
    let sentence =
        "cannot be read at line 1, column 8: unknown field `table`, expected one of `format`, `policy`,";
    assert!(top.fault.to_string().starts_with(sentence), "{top}");
}

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

#[test]
fn references_of_the_header_and_of_questions() {
    all_refer(
        r#"
town.json | "default_subject": "all" | "default_subject": "none" | policy.default_subject | none | values of “subject”
ask.json | {"form.iphone": "iphone"} | {"form.ipad": "iphone"} | questions.device.probes.form.ipad | form.ipad | probes
ask.json | {"form.iphone": "iphone"} | {"form.iphone": "phone"} | questions.device.probes.form.iphone | phone | values of “device”
ask.json | {"pc": "computer"} | {"pc": "laptop"} | questions.device.renamed | laptop | values of “device”
ask.json | "computer"], "probes" | "computer", "watch"], "probes" | questions.device.values | watch | kinds of device
ask.json | "managed": { | "rented": { | questions.rented | rented | probes
ask.json | "password": { | "passport": { | questions.passport | passport | machines
ask.json | {"dont_know": "unregistered"} | {"dont_know": "lost"} | questions.password.tells | lost | states of the machine
ask.json | {"dont_know": "unregistered"} | {"unsure": "unregistered"} | questions.password.tells | unsure | values of “password”
ask.json | {"question": "device" | {"question": "gadget" | names.store | gadget | questions
ask.json | {"iphone": "name.store" | {"phone": "name.store" | names.store | phone | values of “device”
"#,
    );
}

#[test]
fn references_of_things() {
    all_refer(
        r#"
things.json | "handles": ["mail"] | "handles": ["post"] | apps.robot.handles | post | values of “information”
things.json | "post": {"on": ["iphone"] | "post": {"on": ["ipad"] | apps.post.on | ipad | values of “device”
things.json | "dial": "+1", "link": "site" | "dial": "+1", "link": "page" | contacts.desk.link | page | links
things.json | "way": "call", "contact": "desk" | "way": "call", "contact": "chair" | routes.call.contact | chair | contacts
things.json | "contact": "desk", "link": "site" | "contact": "desk", "link": "page" | routes.call.link | page | links
things.json | "journey": "start" | "journey": "begin" | routes.call.journey | begin | journeys
things.json | "contacts": ["desk"] | "contacts": ["chair"] | calendar.eve.contacts | chair | contacts
things.json | {"devices": ["iphone"] | {"devices": ["ipad"] | platforms.ios.devices | ipad | values of “device”
things.json | "ios": { | "symbian": { | platforms.symbian | symbian | platforms (ios, android)
things.json | "en": ["card"] | "en": ["card"], "de": ["karte"] | terms.card.forms | de | languages of “policy.locales”
"#,
    );
}

#[test]
fn references_of_tables() {
    all_refer(
        r#"
rules.json | "inputs": ["device"] | "inputs": ["gadget"] | tables.kind.inputs | gadget | questions
rules.json | {"device": ["iphone"]} | {"subject": ["all"]} | tables.kind.rows[0].when | subject | inputs of the table
rules.json | {"device": ["iphone"]} | {"device": ["ipad"]} | tables.kind.rows[0].when.device | ipad | values of “device”
rules.json | {"is": "small"} | {"was": "small"} | tables.kind.rows[0].then | was | outputs of the table
rules.json | {"is": "small"} | {"is": "tiny"} | tables.kind.rows[0].then.is | tiny | values of “kind.is”
rules.json | {"app": "post"} | {"app": "mail"} | tables.uses.rows[0].then.app | mail | values of “uses.app”
rules.json | "link": "site" | "link": "page" | tables.uses.rows[1].then.link | page | values of “uses.link”
rules.json | "contact": "desk" | "contact": "chair" | tables.uses.rows[1].then.contact | chair | values of “uses.contact”
rules.json | ["call"] | ["call", "shout"] | tables.who_helps.rows[0].then.routes | shout | values of “who_helps.routes”
"#,
    );
}

#[test]
fn references_of_promises() {
    all_refer(
        r#"
rules.json | {"table": "uses", "output" | {"table": "using", "output" | promises.never.promise.table | using | tables
rules.json | "output": "app" | "output": "apps" | promises.never.promise.output | apps | outputs of “uses”
rules.json | "values": ["robot"] | "values": ["robots"] | promises.never.promise.values | robots | values of “uses.app”
rules.json | {"kind.is": ["large"]}}} | {"kind.was": ["large"]}}} | promises.never.promise.when.kind.was | kind.was | questions
rules.json | {"kind.is": ["large"]}}} | {"kind.is": ["huge"]}}} | promises.never.promise.when.kind.is | huge | values of “kind.is”
rules.json | {"kind.is": ["large"]}}} | {"device": ["iphone"]}}} | promises.never.promise.when | device | inputs of “uses”
rules.json | {"never_built_in": {"table": "uses"}} | {"never_built_in": {"table": "kind"}} | promises.built_in.promise.output | app | outputs of “kind”
rules.json | "helper": "desk" | "helper": "chair" | promises.helper.promise.helper | chair | helpers of the routes
rules.json | "journey": "start" | "journey": "begin" | promises.order.promise.journey | begin | journeys
rules.json | "first": "which" | "first": "what" | promises.order.promise.first | what | steps of “start”
rules.json | "then": "call" | "then": "shout" | promises.order.promise.then | shout | steps of “start”
rules.json | ["mend"] | ["mend", "patch"] | promises.says.promise.journeys | patch | journeys
rules.json | {"sv": ["pin"]} | {"fi": ["pin"]} | promises.asks.promise.words | fi | languages of “policy.locales”
"#,
    );
}

#[test]
fn references_of_journeys_and_troubles() {
    all_refer(
        r#"
walk.json | "reads": ["device"] | "reads": ["gadget"] | journeys.start.reads[0].ask | gadget | questions
walk.json | "ask": "about" | "ask": "abuot" | journeys.start.steps[0].ask | abuot | questions
walk.json | "values": ["this_device"] | "values": ["that_device"] | journeys.start.steps[0].ask | that_device | values of “about”
walk.json | "tells": {"dont_know": "unregistered"} | "tells": {"dont_know": "gone"} | journeys.start.steps[1].ask | gone | states of the machine
walk.json | "tells": {"dont_know": "unregistered"} | "tells": {"unsure": "unregistered"} | journeys.start.steps[1].ask | unsure | values of “password”
walk.json | "subject": "keys" | "subject": "doors" | journeys.start.steps[1].subject | doors | values of “subject”
walk.json | "subject": "all", "source": ["S"], "steps" | "subject": "most", "source": ["S"], "steps" | journeys.start.subject | most | values of “subject”
walk.json | "act": "install", "app": "post" | "act": "install", "app": "mail" | journeys.start.steps[2].app | mail | apps
walk.json | {"kind.is": ["small"]} | {"kind.was": ["small"]} | journeys.start.steps[2].when.kind.was | kind.was | questions
walk.json | {"kind.is": ["small"]} | {"kind.is": ["tiny"]} | journeys.start.steps[2].when.kind.is | tiny | values of “kind.is”
walk.json | "troubles": ["gone"] | "troubles": ["lost"] | journeys.start.steps[2].troubles | lost | troubles
walk.json | "act": "open", "link": "site" | "act": "open", "link": "page" | journeys.start.steps[3].link | page | links
walk.json | "toward": "password.signed_up" | "toward": "password.signed" | journeys.start.steps[3].toward | password.signed | events of the machines
walk.json | {"decision": "uses"} | {"decision": "using"} | journeys.start.steps[3].blocks[1].decision | using | tables
walk.json | {"app": "post"} | {"app": "mail"} | journeys.start.steps[3].blocks[2].app | mail | apps
walk.json | {"contact": "desk"} | {"contact": "chair"} | journeys.start.steps[3].blocks[3].contact | chair | contacts
walk.json | {"link": "site", "when" | {"link": "page", "when" | journeys.start.steps[3].blocks[4].link | page | links
walk.json | {"managed": ["no"]} | {"managed": ["maybe"]} | journeys.start.steps[3].blocks[4].when.managed | maybe | values of “managed”
walk.json | "act": "call", "contact": "desk" | "act": "call", "contact": "chair" | journeys.start.steps[4].contact | chair | contacts
walk.json | "event": "password.forgotten" | "event": "forgotten" | journeys.start.steps[5].event | forgotten | events of the machines
walk.json | "remedy": "mend" | "remedy": "patch" | troubles.gone.remedy | patch | journeys
walk.json | "remedy": "mend", "subject": "all" | "remedy": "mend", "subject": "most" | troubles.gone.subject | most | values of “subject”
"#,
    );
    let error = with("walk.json", r#""act": "tell""#, r#""act": "whisper""#).error();
    assert_eq!([&error.path, &error.id], ["journeys.start.steps[5].act", "whisper"]);
    let sentence = "refers to “whisper”, which is not among the acts (tell, look, deny, scan, wait, open,";
    assert!(error.fault.to_string().starts_with(sentence), "{error}");
}

#[test]
fn tables_in_a_ring() {
    let ring = |piece: &str, by: &str, table: &str, ring: &str| {
        let place = format!("tables.{table}.inputs");
        with("rules.json", piece, by)
            .fails(["rules.json", &place, table], Fault::Cycle { ring: ring.into() });
    };
    ring(r#""inputs": ["device"]"#, r#""inputs": ["device", "uses.app"]"#, "kind", "kind → uses → kind");
    ring(r#"["subject"]"#, r#"["who_helps.routes"]"#, "who_helps", "who_helps → who_helps");
}

#[test]
fn gaps_and_overlaps() {
    let gap = Fault::Gap { example: "device=computer".into() };
    let none = with("rules.json", r#"{"device": ["computer"]}"#, r#"{"device": []}"#);
    none.fails(["rules.json", "tables.kind.rows", "kind"], gap);
    let both = with("rules.json", r#"{"kind.is": ["small"]}"#, r#"{"kind.is": ["small", "large"]}"#);
    let (first, second) = ("small_uses".into(), "large_uses".into());
    let overlap = Fault::Overlap { first, second, example: "information=mail, kind.is=large".into() };
    both.fails(["rules.json", "tables.uses.rows", "uses"], overlap);

    let silent = with("rules.json", r#""kind": {"#, r#""kind": {"hit": "first", "#);
    silent.lacks(["rules.json", "tables.kind", "kind"], "because");
    let because =
        with("rules.json", r#""kind": {"#, r#""kind": {"hit": "first", "because": "The hand first.", "#);
    assert_eq!(because.and("rules.json", r#"{"device": ["computer"]}"#, "{}").load(), Ok(()));
}

fn missing(key: &str, locale: &str) -> Fault {
    Fault::MissingText { key: key.into(), locale: locale.into() }
}

#[test]
fn texts_that_are_missing_in_a_language() {
    let key = "app.post";
    let in_en = with("en.json", r#""app.post": "Mail", "#, "");
    in_en.fails(["sv.json", "texts.sv", key], missing(key, "en"));
    let in_sv = with("sv.json", r#""app.post": "Post", "#, "");
    in_sv.fails(["en.json", "texts.en", key], missing(key, "sv"));
}

#[test]
fn texts_that_are_missing_in_every_language() {
    let table = r#"
app.post | things.json | apps.post
link.site | things.json | links.site
contact.desk | things.json | contacts.desk
bring.card | things.json | contacts.desk.bring
meanwhile.read | things.json | contacts.desk.meanwhile
route.call | things.json | routes.call
calendar.eve | things.json | calendar.eve
pin.four | things.json | pin.rules.four
term.card | things.json | terms.card
term.card.explain | things.json | terms.card
name.store | ask.json | names.store
table.kind.on_desk | rules.json | tables.kind.rows[1]
journey.start | walk.json | journeys.start
step.start.get | walk.json | journeys.start.steps[2]
step.start.open.body | walk.json | journeys.start.steps[3].blocks[0].text
trouble.gone | walk.json | troubles.gone
group.first | walk.json | troubles.gone
"#;
    for [key, part, path] in rows(table) {
        let renamed = good().and_texts(&format!("{key:?}:"), "\"spare\":");
        renamed.fails([part, path, key], missing(key, "every language"));
    }
    let untitled = good().and_texts(r#""question.about""#, r#""question.about.hint""#);
    let key = "step.start.which";
    untitled.fails(["walk.json", "journeys.start.steps[0]", key], missing(key, "every language"));
    let unlabelled = good().and_texts(r#""value.this_device""#, r#""value.that_device""#);
    let key = "question.about.this_device";
    unlabelled.fails(["walk.json", "journeys.start.steps[0].ask", key], missing(key, "every language"));
}

#[test]
fn languages_that_are_missing() {
    with("en.json", r#""en": {"#, r#""no": {"#)
        .refers(["town.json", "policy.locales", "en"], "languages of “texts”");
    let stray = good().part("no.json", r#"{"texts": {"no": {}}}"#);
    stray.refers(["no.json", "texts", "no"], "languages of “policy.locales”");
    let third = with("town.json", r#"["sv", "en"]"#, r#"["sv", "fi", "en"]"#);
    let third = third.part("fi.json", TEXTS_EN.replace(r#""en": {"#, r#""fi": {"#));
    let key = "ui.home.title";
    third.fails(["fi.json", "texts.fi", key], missing(key, "fi"));
}

#[test]
fn placeholders_that_nothing_fills() {
    let unknown = |stray: &str| Fault::Unknown { id: stray.into(), of: "names that texts may use".into() };
    let (key, piece) = ("step.start.open.body", "{link.site} i {name.store}, {answer.device}");
    let strays = "link.page app.mail contact.chair phone.chair visit.chair name.shop answer.gadget answer.kind.was \
                  pin.width policy.mayor link länk.site";
    for stray in strays.split_whitespace().chain([""]) {
        let changed = with("sv.json", piece, &format!("{{{stray}}}"));
        changed.fails(["sv.json", &format!("texts.sv.{key}"), key], unknown(stray));
    }
    let in_en = with("en.json", "{link.site}", "{link.page}");
    in_en.fails(["en.json", &format!("texts.en.{key}"), key], unknown("link.page"));
    let phrase = good().part("ui.json", r#"{"texts": {"en": {"ui.opens": "Opens {tiem}."}}}"#);
    phrase.fails(["ui.json", "texts.en.ui.opens", "ui.opens"], unknown("tiem"));

    let phrase = good().part("ui.json", r#"{"texts": {"en": {"ui.opens": "From {time}."}}}"#);
    assert_eq!(phrase.load(), Ok(()));
    let fine =
        "{answer.kind.is} {pin.length} {policy.name} {phone.desk} {visit.desk} {contact.desk} {app.robot} }";
    assert_eq!(with("sv.json", piece, fine).load(), Ok(()));
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
things.json | "dial": "+1" | "dial": "1" | contacts.desk.dial | desk | “1” is no number in international form, such as +46451000000
things.json | "dial": "+1" | "dial": "+1 2" | contacts.desk.dial | desk | “+1 2” is no number in international form, such as +46451000000
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
    with("things.json", r#""dial": "+1","#, "").lacks(["things.json", "contacts.desk", "desk"], "dial");
    with("things.json", r#""phone": "1","#, "").lacks(["things.json", "contacts.desk", "desk"], "phone");
    let stray = with("town.json", r#"{"sv": ["ja"]}"#, r#"{"fi": ["ja"]}"#);
    stray.refers(["town.json", "sources.S.must_say", "fi"], "languages of “policy.locales”");
}

#[test]
fn the_mark_that_some_editors_write_is_no_fault() {
    let marked: Vec<_> =
        GOOD.iter().map(|(name, text)| (*name, [b"\xef\xbb\xbf", text.as_bytes()].concat())).collect();
    let parts: Vec<_> = marked.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    assert!(Policy::load(&parts).is_ok());
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
    let sources = items(65_536, |n| format!(r#""{n}": {{"kind": "fact"}}"#));
    let many = good().part("many.json", format!(r#"{{"sources": {{{sources}}}}}"#));
    many.invalid(["many.json", "sources", ""], "has 65536 entries, at most 65535");
    let parts = Changed((0..65_536).map(|n| (n.to_string(), b"{}".to_vec())).collect());
    parts.invalid(["0", "the top", ""], "there are 65536 parts, at most 65535");
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
