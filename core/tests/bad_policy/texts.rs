//! Texts, languages and placeholders.

use lotsen::policy::Fault;

use super::changed::{good, rows, with};
use super::good::TEXTS_EN;

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
