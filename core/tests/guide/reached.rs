//! How a contact is reached: by a short number that is dialled as it is, and by e-mail.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::Event;
use lotsen::policy::Part;
use lotsen::screen::{ActionKind, BlockKind, ContactCard, Effect, EffectKind, Way};

use crate::driver::Driver;

pub const TOWN: &str = r##"{"format": 1,
"policy": {"id": "town", "version": 1, "brand": {"name": "Town", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": ["town.example"], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["iphone", "computer"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"contacts": {
 "police": {"phone": "114 14", "short": "11414", "source": ["S"]},
 "office": {"email": "it.office@town.example", "source": ["S"]}},
"routes": {
 "office": {"helper": "office", "way": "mail", "contact": "office", "source": ["S"]},
 "police": {"helper": "police", "way": "call", "contact": "police", "source": ["S"]}},
"tables": {"who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {"routes": ["office", "police"]}, "source": ["S"]}]}},
"journeys": {"start": {"source": ["S"], "steps": [
 {"id": "device", "ask": "device"},
 {"id": "report", "act": "call", "contact": "police", "blocks": [{"text": "step.start.report.body"}]},
 {"id": "done", "act": "end"}]}},
"texts": {"en": {"contact.office": "The office", "contact.police": "The police", "journey.start": "Start",
 "question.device": "Which?", "value.iphone": "iPhone", "value.computer": "Computer",
 "route.office": "Write to us.", "route.police": "Call the police.", "step.start.report": "Report it",
 "step.start.report.body": "Call {phone.police}, and write to {email.office}. {email.police}.", "step.start.done": "Done",
 "table.who_helps.all": "The office."}}}"##;

fn at_the_report(device: &str) -> Driver {
    let policy: Arc<Policy> = Policy::load(&[Part { name: "town.json", bytes: TOWN.as_bytes() }]).unwrap();
    let mut driver = Driver::open(&policy, None).unwrap();
    driver.send_begin("start").unwrap();
    driver.send(Event::Choose { question: "device".to_owned(), values: vec![device.to_owned()] }).unwrap();
    driver
}

fn office(driver: &Driver) -> ContactCard {
    let help = driver.screen().help.unwrap();
    let route = help.routes.into_iter().find(|route| route.way == Way::Mail).unwrap();
    route.contact.unwrap()
}

#[test]
fn a_short_number_is_dialled_as_it_is() {
    let mut driver = at_the_report("iphone");
    let mut cards = driver.screen().blocks.into_iter().filter_map(|block| match block.kind {
        BlockKind::Contact { contact } => contact.phone,
        _ => None,
    });
    let phone = cards.next_back().unwrap();
    assert_eq!([phone.shown.as_str(), &phone.dial, &phone.spoken], ["114 14", "11414", "1 1 4 1 4"]);
    let called = driver.press(ActionKind::Call).effects;
    assert_eq!(called, [Effect::Call { dial: "11414".to_owned() }]);
}

#[test]
fn an_address_is_written_to_from_every_device() {
    for device in ["iphone", "computer"] {
        let mut driver = at_the_report(device);
        let card = office(&driver);
        assert_eq!((card.email.as_deref(), card.phone), (Some("it.office@town.example"), None));
        let mail = card.actions.iter().find(|action| action.kind == ActionKind::Mail).unwrap();
        assert_eq!(mail.label, "Write to The office");
        let written = driver.send(Event::Press(mail.token.clone())).unwrap().effects;
        assert_eq!(written, [Effect::Mail { address: "it.office@town.example".to_owned() }]);
        driver.send(Event::EffectFailed(EffectKind::Mail)).unwrap();
        let said = driver
            .screen()
            .blocks
            .into_iter()
            .any(|block| block.plain.contains("e-mail could not be opened"));
        assert!(said);
    }
}

#[test]
fn a_text_names_the_address_and_that_there_is_none() {
    let screen = at_the_report("computer").screen();
    let said = |words: &str| screen.blocks.iter().any(|block| block.plain.contains(words));
    assert!(said("Call 114 14, and write to it.office@town.example."), "{:?}", screen.blocks);
    assert!(!said("{email"));
    let card = office(&at_the_report("computer"));
    assert!(card.actions.iter().any(|action| action.kind == ActionKind::Share));
}
