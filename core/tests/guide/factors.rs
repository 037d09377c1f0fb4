//! Other second factors than an app with two digits, and a computer of the municipality that is only lent: data alone.

use lotsen::Policy;
use lotsen::guide::Event;
use lotsen::policy::Part;
use lotsen::screen::ActionKind;

use crate::driver::Driver;

const TOWN: &str = r##"{"format": 1,
"policy": {"id": "town", "version": 1, "brand": {"name": "Town", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["computer", "iphone"]},
 "owner": {"sort": "told", "values": ["lent", "own"], "means": {"lent": "municipal", "own": "private"}},
 "factor": {"sort": "told", "values": ["sms", "bankid"]},
 "secure_sign_in": {"sort": "machine", "scope": "account", "values": ["none", "registered"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"apps": {"bankid": {"scheme": "bankid-example", "source": ["S"]}},
"routes": {"alone": {"helper": "self", "way": "alone", "source": ["S"]}},
"tables": {
 "kind": {"inputs": ["device", "owner"], "outputs": {"is": {"values": ["lent_computer", "other"]}}, "rows": [
  {"id": "lent", "when": {"device": ["computer"], "owner": ["lent"]}, "then": {"is": "lent_computer"}, "source": ["S"]},
  {"id": "own", "when": {"device": ["computer"], "owner": ["own"]}, "then": {"is": "other"}, "source": ["S"]},
  {"id": "phone", "when": {"device": ["iphone"]}, "then": {"is": "other"}, "source": ["S"]}]},
 "who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {"routes": ["alone"]}, "source": ["S"]}]}},
"products": {"page": {"icon": "web", "source": ["S"]}},
"sights": {
 "sms_code": {"product": "page", "asks": ["code_sent"], "sketch": [{"title": "title"}, {"field": "code"}, {"button": "on"}],
  "words": {"en": {"certainty": "inferred", "labels": {"title": "Type the code", "code": "Code", "on": "Next"}}},
  "answers": {"all": {"press": ["code", "on"]}}, "subject": "all", "source": ["S"]},
 "bankid_code": {"product": "page", "asks": ["e_id"], "sketch": [{"title": "title"}, {"button": "sign"}],
  "words": {"en": {"certainty": "inferred", "labels": {"title": "Identify yourself", "sign": "Identify"}}},
  "answers": {"all": {"press": ["sign"]}}, "subject": "all", "source": ["S"]}},
"journeys": {"start": {"source": ["S"], "steps": [
 {"id": "device", "ask": "device"}, {"id": "owner", "ask": "owner"}, {"id": "factor", "ask": "factor"},
 {"id": "registered", "ask": "secure_sign_in"},
 {"id": "by_sms", "act": "answer", "when": {"factor": ["sms"]}, "expects": ["sms_code"], "event": "secure_sign_in.number_matched"},
 {"id": "by_bankid", "act": "answer", "when": {"factor": ["bankid"]}, "app": "bankid", "expects": ["bankid_code"],
  "event": "secure_sign_in.number_matched"},
 {"id": "sign_out", "act": "tell", "when": {"kind.is": ["lent_computer"]}, "blocks": [{"text": "step.start.sign_out.body"}]},
 {"id": "done", "act": "end"}]}},
"texts": {"en": {"app.bankid": "BankID", "journey.start": "Start", "question.device": "Which?", "question.owner": "Whose is it?",
 "question.factor": "How do you confirm?", "question.secure_sign_in": "Have you done it before?", "route.alone": "Alone.",
 "value.computer": "Computer", "value.iphone": "iPhone", "value.lent": "Lent by the municipality", "value.own": "My own",
 "value.sms": "By a message", "value.bankid": "With BankID", "value.none": "No", "value.registered": "Yes",
 "product.page": "The page", "sight.sms_code": "A code from a message", "sight.sms_code.detail": "Type it",
 "sight.sms_code.all": "Type the code.", "sight.bankid_code": "BankID", "sight.bankid_code.detail": "Identify yourself",
 "sight.bankid_code.all": "Type your own code in BankID.", "credential.code_sent": "The code in the message",
 "credential.code_sent.who": "It comes to your phone.", "credential.e_id": "Your code for BankID",
 "credential.e_id.who": "Only you know it.", "step.start.by_sms": "Type the code", "step.start.by_bankid": "Confirm with BankID",
 "step.start.sign_out": "Sign out when you leave", "step.start.sign_out.body": "Somebody else borrows it after you.",
 "step.start.done": "Done", "table.kind.lent": "Lent.", "table.kind.own": "Own.", "table.kind.phone": "A phone.",
 "table.who_helps.all": "You."}}}"##;

/// The steps that are gone through after the questions, by somebody who has not registered before.
fn gone_through(device: &str, owner: &str, factor: &str) -> Vec<String> {
    let policy = Policy::load(&[Part { name: "town.json", bytes: TOWN.as_bytes() }]).unwrap();
    let mut driver = Driver::open(&policy, None).unwrap();
    driver.send_begin("start").unwrap();
    for (question, value) in
        [("device", device), ("owner", owner), ("factor", factor), ("secure_sign_in", "none")]
    {
        driver.send(Event::Choose { question: question.to_owned(), values: vec![value.to_owned()] }).unwrap();
    }
    let mut steps = Vec::new();
    while driver.at() != "done" {
        steps.push(driver.at());
        driver.press(ActionKind::Done);
    }
    steps
}

#[test]
fn a_second_factor_by_message_or_by_e_identification_is_data() {
    assert_eq!(gone_through("iphone", "own", "sms"), ["by_sms"]);
    assert_eq!(gone_through("iphone", "own", "bankid"), ["by_bankid"]);
}

#[test]
fn what_a_page_asks_for_is_told_as_what_it_is() {
    let policy = Policy::load(&[Part { name: "town.json", bytes: TOWN.as_bytes() }]).unwrap();
    let advisor = lotsen::Advisor::new(policy);
    let moment = lotsen::Moment::new(crate::driver::MONDAY, "en");
    let sheet =
        |id: &str| format!("{:?}", advisor.sight(id, &lotsen::advisor::Answers::new(), &moment).unwrap());
    assert!(
        sheet("bankid_code").contains("Your code for BankID")
            && sheet("bankid_code").contains("Only you know it.")
    );
    assert!(sheet("sms_code").contains("The code in the message"));
}

#[test]
fn a_computer_that_is_lent_is_left_as_such() {
    assert_eq!(gone_through("computer", "lent", "sms"), ["by_sms", "sign_out"]);
    assert_eq!(gone_through("computer", "own", "bankid"), ["by_bankid"]);
}
