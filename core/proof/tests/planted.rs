//! A fault planted in the embedded policy is found by the proof, and named with its place.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod municipality;

use lotsen_proof::check::prove;

use municipality::Municipality;

fn findings_of(municipality: &Municipality) -> Vec<String> {
    prove(&municipality.load().unwrap()).findings.iter().map(ToString::to_string).collect()
}

fn findings_in_hassleholm(part: &str, piece: &str, instead: &str) -> Vec<String> {
    findings_of(&Municipality::hassleholm().written(part, piece, instead))
}

fn findings_in_strandby(part: &str, piece: &str, instead: &str) -> Vec<String> {
    findings_of(&Municipality::strandby().written(part, piece, instead))
}

/// The error with which a policy is refused before any proof.
fn refused(part: &str, piece: &str, instead: &str) -> String {
    Municipality::strandby().written(part, piece, instead).load().unwrap_err().to_string()
}

fn assert_found(findings: &[String], check: &str, place: &str) {
    let named = |finding: &String| finding.contains(check) && finding.contains(place);
    assert!(findings.iter().any(named), "not found: {check} at {place}; found:\n{}", findings.join("\n"));
}

#[test]
fn a_misspelt_domain_in_a_link() {
    let findings = findings_in_hassleholm(
        "links.json",
        "\"https://www.hassleholm.se\"",
        "\"https://www.hasselholm.se\"",
    );
    assert_found(&findings, "the domain is not declared", "links.municipality");
}

#[test]
fn a_misspelt_domain_of_a_contact() {
    let municipality = Municipality::strandby();
    let municipality =
        municipality.written("things.json", "iltatuki@strandby.example", "iltatuki@strandyb.example");
    assert_found(&findings_of(&municipality), "the domain is not declared", "contacts.evening_line");
}

#[test]
fn a_fact_that_no_screen_says() {
    let findings = findings_in_hassleholm("sources.json", "\"drop in 8-10\"", "\"drop in 9-10\"");
    assert_found(&findings, "no screen says the fact", "sources.F2");
}

#[test]
fn a_text_that_nothing_uses() {
    for language in ["sv", "en"] {
        let findings = findings_in_hassleholm(
            &format!("texts/{language}.json"),
            "\"contact.servicedesk\"",
            "\"ui.stray\": \"x\", \"contact.servicedesk\"",
        );
        assert!(findings.is_empty(), "a phrase may override: {findings:?}");
    }
    let findings = findings_in_hassleholm(
        "contacts.json",
        "\"bring\":[\"bring.case_number\",\"bring.identification\"]",
        "\"bring\":[\"bring.case_number\"]",
    );
    assert_found(&findings, "nothing uses the text", "bring.identification");
}

#[test]
fn a_promise_that_a_table_breaks() {
    let findings = findings_in_hassleholm(
        "tables.json",
        "\"then\":{\"routes\":[\"operator\"]}",
        "\"then\":{\"routes\":[\"servicedesk_call\",\"operator\"]}",
    );
    assert!(findings.is_empty(), "nothing is promised of subscriptions: {findings:?}");
    let findings = findings_in_hassleholm(
        "tables.json",
        "\"then\":{\"routes\":[\"maker\"]}",
        "\"then\":{\"routes\":[\"servicedesk_call\"]}",
    );
    assert_found(&findings, "the promise is broken", "promises.private_faults_not_to_servicedesk");
}

#[test]
fn a_built_in_app_as_the_one_to_use() {
    let findings = findings_in_hassleholm(
        "tables.json",
        "\"then\":{\"outcome\":\"app\",\"app\":\"outlook\"}",
        "\"then\":{\"outcome\":\"app\",\"app\":\"ios_mail\"}",
    );
    assert_found(&findings, "the promise is broken", "promises.never_built_in");
}

#[test]
fn a_step_that_no_situation_reaches() {
    let findings = findings_in_hassleholm(
        "journeys/set_up.json",
        "\"app\":\"meeting_app\",\"when\":{\"kind.is\":[\"municipal_mobile\"]}",
        "\"app\":\"meeting_app\",\"when\":{\"kind.is\":[\"municipal_mobile\"],\"owner\":[\"private\"]}",
    );
    assert_found(&findings, "no situation reaches the step", "set_up/meeting");
}

#[test]
fn a_journey_that_ends_for_some_answers_before_it_has_shown_a_step() {
    let only = |id: &str, act: &str| {
        let step = format!("{{\"id\":\"{id}\",\"act\":\"{act}\",");
        let ipad = format!("{{\"id\":\"{id}\",\"when\":{{\"device\":[\"ipad\"]}},\"act\":\"{act}\",");
        (step, ipad)
    };
    let (web, web_on_ipad) = only("on_the_web", "open");
    let (call, call_on_ipad) = only("ask_evening", "call");
    let one_left = || Municipality::strandby().written("walks/others.json", &web, &web_on_ipad);
    let none_left = one_left().written("walks/others.json", &call, &call_on_ipad);
    let check = "the journey ends before any of its steps is shown";
    let findings = findings_of(&one_left());
    assert!(!findings.iter().any(|finding| finding.contains(check)), "{findings:?}");
    assert_found(&findings_of(&none_left), check, "find_papers/finish");
}

#[test]
fn a_gap_in_a_table_is_refused_with_the_answers_that_no_row_has() {
    let error = refused(
        "rules.json",
        "\"when\":{\"subject\":[\"gone_astray\",\"no_idea\"]}",
        "\"when\":{\"subject\":[\"no_idea\"]}",
    );
    assert!(error.contains("who_helps") && error.contains("gone_astray"), "{error}");
}

#[test]
fn an_overlap_of_two_rows_is_refused_with_the_answers_that_both_have() {
    let error = refused(
        "rules.json",
        "\"when\":{\"subject\":[\"six\"]}",
        "\"when\":{\"subject\":[\"six\",\"papers\"]}",
    );
    assert!(error.contains("meeting_papers") && error.contains("the_six"), "{error}");
}

#[test]
fn a_missing_language_is_refused_with_the_text_that_lacks_it() {
    let municipality = Municipality::strandby().changed("texts/en.json", |part| {
        let texts = part["texts"]["en"].as_object_mut().unwrap();
        assert!(texts.remove("step.set_up.post.why").is_some(), "there is no such text");
    });
    let error = municipality.load().unwrap_err().to_string();
    assert!(error.contains("step.set_up.post.why") && error.contains("en"), "{error}");
}

#[test]
fn a_row_that_no_combination_matches() {
    let findings = findings_in_strandby(
        "rules.json",
        "{\"id\":\"on_a_desk\",\"when\":{\"device\":[\"computer\"]}",
        "{\"id\":\"on_a_desk\",\"when\":{\"owner\":[\"not_sure\"]}",
    );
    assert_found(&findings, "no combination of answers matches the row", "hand_kind.on_a_desk");
}

#[test]
fn a_row_that_a_combination_matches_and_no_situation_decides() {
    let municipality = Municipality::strandby().changed("walks/others.json", |part| {
        let steps = part["journeys"]["lost_it_help"].as_object_mut().unwrap();
        steps["subject"] = "six".into();
    });
    let municipality = municipality.changed("walks/others.json", |part| {
        part["journeys"]["contact"]["reads"] = serde_json::json!(["device", "owner"]);
        part["journeys"]["contact"]["subject"] = "papers".into();
        part["journeys"]["new_six"]["subject"] = "papers".into();
        part["journeys"]["lost_it_help"]["subject"] = "papers".into();
    });
    let municipality = municipality.changed("walks/set_up.json", |part| {
        for step in part["journeys"]["set_up"]["steps"].as_array_mut().unwrap() {
            if step["subject"] == "six" {
                step["subject"] = "papers".into();
            }
        }
    });
    assert_found(&findings_of(&municipality), "no situation decides the row", "who_helps.the_six");
}

#[test]
fn a_block_that_no_situation_shows() {
    let findings = findings_in_strandby(
        "walks/set_up.json",
        "{\"when\":{\"hand_kind.is\":[\"stray\"]},\"text\":\"step.set_up.not_here.sticker\"}",
        "{\"when\":{\"hand_kind.is\":[\"stray\"],\"owner\":[\"town\"]},\"text\":\"step.set_up.not_here.sticker\"}",
    );
    assert_found(&findings, "no situation shows the block", "set_up/not_here");
}

#[test]
fn a_trouble_that_nothing_offers() {
    let municipality = Municipality::strandby()
        .changed("rules.json", |part| part["troubles"]["forgot_six"]["home"] = false.into())
        .changed("walks/set_up.json", |part| {
            for step in part["journeys"]["set_up"]["steps"].as_array_mut().unwrap() {
                if step["id"] == "six" {
                    step["troubles"] = serde_json::json!([]);
                }
            }
        });
    assert_found(&findings_of(&municipality), "nothing uses the text", "trouble.forgot_six");
}

#[test]
fn a_step_after_which_an_earlier_one_has_to_be_done_again() {
    let municipality = Municipality::strandby().changed("walks/others.json", |part| {
        part["journeys"]["new_six"]["steps"].as_array_mut().unwrap().swap(0, 1);
    });
    let findings = findings_of(&municipality);
    assert_found(&findings, "the position does not grow", "new_six/say_forgot");
    assert_found(&findings, "after Done comes “another_six”", "device_registration@");
}

#[test]
fn an_offered_action_that_a_machine_refuses() {
    let findings = findings_in_strandby(
        "walks/others.json",
        "\"link\":\"own_password\",\"when\":{\"password\":[\"lost_can_reset\"]}",
        "\"link\":\"own_password\"",
    );
    assert_found(&findings, "an offered action is refused", "password/renew");
}

#[test]
fn a_stop_at_which_nobody_helps() {
    let findings = findings_in_strandby(
        "rules.json",
        "\"then\":{\"routes\":[\"harbour_call\"]}",
        "\"then\":{\"routes\":[]}",
    );
    assert_found(&findings, "nobody is named who can help", "new_six/say_forgot");
    assert_found(&findings, "the promise is broken", "promises.always_somebody");
}

#[test]
fn a_helper_who_was_promised_not_to_be_asked() {
    let findings = findings_in_strandby(
        "rules.json",
        "\"then\":{\"routes\":[\"evening_call\",\"evening_mail\",\"office_ask\"]}",
        "\"then\":{\"routes\":[\"harbour_call\"]}",
    );
    assert_found(&findings, "the promise is broken", "promises.no_visit_for_papers");
}

#[test]
fn an_outcome_that_was_promised_never_to_come() {
    let findings = findings_in_strandby(
        "rules.json",
        "\"then\":{\"outcome\":\"not_applicable\",\"route\":\"harbour_call\"}",
        "\"then\":{\"outcome\":\"none_named\",\"route\":\"harbour_call\"}",
    );
    assert_found(&findings, "the promise is broken", "promises.nothing_stray");
    assert_found(&findings, "not_ours", "owner = not_sure");
}

#[test]
fn a_step_before_the_one_that_was_promised_to_come_first() {
    let municipality = Municipality::strandby().changed("walks/set_up.json", |part| {
        let steps = part["journeys"]["set_up"]["steps"].as_array_mut().unwrap();
        let at = steps.iter().position(|step| step["id"] == "lock").unwrap();
        let lock = steps.remove(at);
        let before = steps.len() - 1;
        steps.insert(before, lock);
    });
    assert_found(&findings_of(&municipality), "the promise is broken", "promises.lock_before_six");
}

#[test]
fn a_question_that_asks_for_what_was_promised_never_to_be_asked() {
    let municipality = Municipality::strandby().changed("texts/en.json", |part| {
        part["texts"]["en"]["question.owner"] = "Enter your identity code?".into();
    });
    assert_found(&findings_of(&municipality), "the promise is broken", "promises.nothing_asks_digits");
}

#[test]
fn a_journey_that_does_not_name_what_was_promised() {
    let findings =
        findings_in_strandby("rules.json", "\"journeys\":[\"lost_it_help\"]", "\"journeys\":[\"which_app\"]");
    assert_found(&findings, "the promise is broken", "promises.line_is_named");
}

#[test]
fn a_misspelt_domain_in_a_text() {
    let municipality = Municipality::strandby().changed("texts/sv.json", |part| {
        part["texts"]["sv"]["step.set_up.post.why"] = "Skriv till namn@standby.example.".into();
    });
    assert_found(&findings_of(&municipality), "the domain is not declared", "step.set_up.post.why");
}

#[test]
fn a_closed_contact_that_does_not_say_when_it_opens() {
    let municipality = Municipality::hassleholm().changed("texts/sv.json", |part| {
        part["texts"]["sv"]["ui.opens"] = "Öppnar senare.".into();
    });
    let findings = findings_of(&municipality);
    assert_found(&findings, "the next opening is not named", "Öppnar senare.");
    assert_found(&findings, "the next opening is not named", "; at 2026-");
    let count = findings.iter().filter(|finding| finding.starts_with("/home: the next opening")).count();
    assert_eq!(count, 1, "the first example is enough");
}
