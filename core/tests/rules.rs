//! The rule engine over the embedded policy, asked through the advisor, cell by cell.
//!
//! What is expected is written here from what the municipality says (F) and how it was read (A), and not taken from
//! the policy's tables: a wrong row fails, and so does a right one that was changed by mistake.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
#![allow(clippy::match_same_arms, reason = "each expectation stands beside its own source")]

use std::collections::BTreeSet;

use lotsen::Policy;
use lotsen::advisor::{Advisor, AdvisorError, Answers, AppAdvice, HelpAdvice};
use lotsen::moment::Moment;
use lotsen::policy::Part;

const INFORMATION: [&str; 18] = [
    "email",
    "calendar",
    "contacts",
    "reminders",
    "notes",
    "files",
    "pictures",
    "pdf",
    "text_documents",
    "spreadsheets",
    "presentations",
    "video_meetings",
    "meeting_documents",
    "chat",
    "text_messages",
    "web_pages",
    "confidential",
    "other",
];
const DEVICES: [&str; 5] = ["iphone", "ipad", "android_phone", "android_tablet", "computer"];
/// Who bought it. A device of another employer, or of nobody knows whom, counts as private.
const OWNERS: [&str; 4] = ["municipal", "private", "another_employer", "dont_know"];
const SUBJECTS: [&str; 17] = [
    "device",
    "account",
    "password",
    "municipal_apps",
    "meeting_app",
    "order_device",
    "order_account",
    "store_account",
    "passcode",
    "app_code",
    "secure_sign_in",
    "device_registration",
    "lost_or_stolen",
    "security_incident",
    "subscription",
    "assignment_ended",
    "unsure",
];

/// Monday 2 March 2026, half past seven.
fn monday() -> Moment {
    Moment { now: 1_772_433_000, locales: vec!["sv".to_owned()] }
}

fn advisor() -> Advisor {
    Advisor::new(Policy::embedded())
}

fn answers(told: &[(&str, &str)]) -> Answers {
    told.iter().map(|(question, value)| ((*question).to_owned(), vec![(*value).to_owned()])).collect()
}

fn app_for(told: &[(&str, &str)]) -> Result<AppAdvice, AdvisorError> {
    advisor().app_for(&answers(told), &monday())
}

fn who_helps(told: &[(&str, &str)]) -> Result<HelpAdvice, AdvisorError> {
    advisor().who_helps(&answers(told), &monday())
}

fn cells<'a>(
    first: (&'a str, &'a [&'a str]),
    device: &'a [&'a str],
    owner: &'a [&'a str],
) -> impl Iterator<Item = [(&'a str, &'a str); 3]> {
    let (question, values) = first;
    values.iter().flat_map(move |value| {
        device.iter().flat_map(move |device| {
            owner.iter().map(move |owner| [(question, *value), ("device", *device), ("owner", *owner)])
        })
    })
}

/// What an answer comes to: the outcome, and the app that is named.
type Outcome<'a> = (&'a str, Option<&'a str>);

fn outcome(advice: &AppAdvice) -> Outcome<'_> {
    (&advice.outcome, advice.app.as_ref().map(|app| app.id.as_str()))
}

/// What the municipality says, read by hand.
fn expected_app(information: &str, device: &str, owner: &str) -> Outcome<'static> {
    let (computer, municipal) = (device == "computer", owner == "municipal");
    let office = match information {
        "email" | "calendar" | "contacts" => Some("outlook"), // F41
        "files" | "pictures" | "pdf" => Some("onedrive"),     // F42, A12
        "text_documents" => Some("word"),                     // F43
        "spreadsheets" => Some("excel"),                      // F43
        "presentations" => Some("powerpoint"),                // F43
        "video_meetings" => Some("teams"),                    // F44
        _ => None,                                            // A12
    };
    match (information, office) {
        _ if computer && municipal => ("none_named", None), // A20
        ("meeting_documents", _) if municipal => ("app", Some("atea_doc")), // A14
        (_, Some(_)) if computer => ("web", None),          // F53, F54
        (_, Some(app)) => ("app", Some(app)),               // F40, A9, A14
        _ => ("none_named", None),                          // A12
    }
}

#[test]
fn every_information_on_every_device_has_the_app_that_the_municipality_names() {
    let mut asked = 0;
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let [(_, information), (_, device), (_, owner)] = told;
        let advice = app_for(&told).unwrap();
        assert_eq!(outcome(&advice), expected_app(information, device, owner), "{told:?}");
        asked += 1;
    }
    assert_eq!(asked, 18 * 5 * 4);
}

#[test]
fn the_web_is_office_com_and_nothing_else_has_a_page() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let advice = app_for(&told).unwrap();
        let page = advice.link.as_ref().map(|link| link.shown.as_deref());
        let expected = (advice.outcome == "web").then_some(Some("office.com"));
        assert_eq!(page, expected, "{told:?}"); // F54, A19
    }
}

#[test]
fn where_no_app_is_named_somebody_to_ask_is() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let advice = app_for(&told).unwrap();
        let expected = match (advice.outcome.as_str(), told[0].1) {
            ("none_named", "meeting_documents") => Some("committee_secretary"), // A12
            ("none_named", _) => Some("servicedesk"),                           // A12, A20
            _ => None,
        };
        assert_eq!(advice.ask.as_ref().map(|ask| ask.helper.as_str()), expected, "{told:?}");
    }
}

/// The built-in apps by the name that the official sees (F38).
fn expected_never(information: &str, device: &str) -> BTreeSet<&'static str> {
    let names: &[&str] = match (device, information) {
        ("iphone" | "ipad", "email") => &["Mail"],
        ("iphone" | "ipad", "calendar") => &["Kalender"],
        ("iphone" | "ipad", "contacts") => &["Kontakter"],
        ("iphone" | "ipad", "reminders") => &["Påminnelser"],
        ("iphone" | "ipad", "notes") => &["Anteckningar"],
        ("iphone" | "ipad", "pictures") => &["Bilder"],
        ("iphone" | "ipad", "files" | "pdf") => &["Filer"],
        ("android_phone" | "android_tablet", "email") => &["Gmail", "Samsung Email"],
        ("android_phone" | "android_tablet", "calendar") => &["Google Kalender"],
        ("android_phone" | "android_tablet", "contacts") => &["Kontakter"],
        ("android_phone" | "android_tablet", "files" | "pdf") => &["Google Drive", "Mina filer"],
        ("android_phone" | "android_tablet", "pictures") => &["Google Drive"],
        _ => &[],
    };
    names.iter().copied().collect()
}

#[test]
fn the_built_in_apps_are_forbidden_on_municipal_and_private_devices_alike() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let advice = app_for(&told).unwrap();
        let never: BTreeSet<&str> = advice.never.iter().map(|app| app.name.as_str()).collect();
        assert_eq!(never, expected_never(told[0].1, told[1].1), "{told:?}"); // F38, A14
    }
}

/// Who is to help first, and the ways in order.
fn expected_help(subject: &str, device: &str, owner: &str) -> (&'static str, Vec<&'static str>) {
    let (apple, android) = (device == "iphone" || device == "ipad", device.starts_with("android"));
    let phone_or_tablet = device != "computer";
    match (subject, owner) {
        // F7, F34, F57, F58, A7: alone first, then by telephone, then in person.
        ("password", _) => ("self", vec!["self_service", "servicedesk_call", "servicedesk_visit"]),
        // F8, F9, F10.
        ("order_device" | "order_account" | "meeting_app", _) => {
            ("committee_secretary", vec!["committee_secretary"])
        }
        // A8, A10: the account and the apps of the municipality, on whatever device.
        ("account" | "municipal_apps" | "app_code" | "secure_sign_in" | "device_registration", _) => {
            ("servicedesk", vec!["servicedesk_call"])
        }
        // A16: Servicedesk, and the maker's own tools where there are any and the device is one's own.
        ("lost_or_stolen", "municipal") => ("servicedesk", vec!["servicedesk_call"]),
        ("lost_or_stolen", _) if apple => ("servicedesk", vec!["servicedesk_call", "find_apple"]),
        ("lost_or_stolen", _) if android => ("servicedesk", vec!["servicedesk_call", "find_google"]),
        ("lost_or_stolen", _) => ("servicedesk", vec!["servicedesk_call"]),
        ("security_incident" | "assignment_ended" | "unsure", _) => ("servicedesk", vec!["servicedesk_call"]),
        // F13: the municipality rents its subscriptions with support; one's own is the operator's.
        ("subscription", "municipal") => ("servicedesk", vec!["servicedesk_call"]),
        ("subscription", _) => ("operator", vec!["operator"]),
        // F6, F12, A20, A21.
        ("device" | "passcode" | "store_account", "municipal") => {
            ("servicedesk", vec!["servicedesk_call", "servicedesk_visit"])
        }
        // F16, F36, F37, A8, A21: its maker or store, never Servicedesk.
        ("device" | "passcode" | "store_account", _) if apple => ("maker", vec!["apple"]),
        ("passcode" | "store_account", _) if phone_or_tablet => ("maker", vec!["google"]),
        ("device" | "passcode" | "store_account", _) => ("maker", vec!["maker"]),
        _ => panic!("{subject} is not expected"),
    }
}

#[test]
fn every_subject_on_every_device_has_the_helper_that_the_municipality_names() {
    let mut asked = 0;
    for told in cells(("subject", &SUBJECTS), &DEVICES, &OWNERS) {
        let [(_, subject), (_, device), (_, owner)] = told;
        let advice = who_helps(&told).unwrap();
        let routes: Vec<&str> = advice.routes.iter().map(|route| route.id.as_str()).collect();
        assert_eq!((advice.helper.as_str(), routes), expected_help(subject, device, owner), "{told:?}");
        asked += 1;
    }
    assert_eq!(asked, 17 * 5 * 4);
}

#[test]
fn the_policy_asks_about_nothing_else_than_what_was_checked_here() {
    for (question, expected) in
        [("information", &INFORMATION[..]), ("device", &DEVICES), ("owner", &OWNERS), ("subject", &SUBJECTS)]
    {
        let questions = advisor().questions(&monday());
        let found = questions.iter().find(|info| info.id == question).unwrap();
        let values: Vec<&str> = found.values.iter().map(|value| value.id.as_str()).collect();
        assert_eq!(values, expected, "{question}");
    }
}

#[test]
fn every_decision_says_its_row_its_sources_and_a_sentence() {
    let apps =
        cells(("information", &INFORMATION), &DEVICES, &OWNERS).map(|told| app_for(&told).unwrap().why);
    let help = cells(("subject", &SUBJECTS), &DEVICES, &OWNERS).map(|told| who_helps(&told).unwrap().why);
    for why in apps.chain(help) {
        assert!(!why.row.is_empty() && !why.sources.is_empty() && why.text.len() > 10, "{why:?}");
        assert_eq!(why.sources.len(), why.source_lines.len(), "{why:?}");
    }
}

/// Every way to leave out some answers of a cell.
fn partial<'a>(told: [(&'a str, &'a str); 3]) -> impl Iterator<Item = Vec<(&'a str, &'a str)>> {
    (0..8_usize).map(move |kept| (0..3).filter(|at| kept & (1 << at) != 0).map(|at| told[at]).collect())
}

/// The cells that some answers leave open.
fn open<'a>(told: &[(&'a str, &'a str)], all: &[(&'a str, &'a [&'a str])]) -> Vec<Vec<(&'a str, &'a str)>> {
    all.iter().fold(vec![Vec::new()], |cells, (question, values)| {
        let given = told.iter().find(|(known, _)| known == question).map(|(_, value)| *value);
        let values: Vec<&str> = given.map_or_else(|| values.to_vec(), |value| vec![value]);
        let with = |cell: &Vec<_>, value| cell.iter().copied().chain([(*question, value)]).collect();
        cells.iter().flat_map(|cell| values.iter().map(move |value| with(cell, *value))).collect()
    })
}

/// Holds every answer that can be left out against all the cells that are open then.
fn holds_partial_answers(
    all: &[(&'static str, &'static [&'static str]); 3],
    row: impl Fn(&[(&str, &str)]) -> Result<String, AdvisorError>,
) {
    let mut tried = BTreeSet::new();
    for told in cells(all[0], all[1].1, all[2].1).flat_map(partial) {
        if !tried.insert(told.clone()) {
            continue;
        }
        let cells = open(&told, all);
        let rows: BTreeSet<String> = cells.iter().map(|cell| row(cell).unwrap()).collect();
        match row(&told) {
            Ok(found) => assert_eq!(rows, BTreeSet::from([found]), "{told:?} assumes something"),
            Err(AdvisorError::Needs { needs }) => {
                assert!(rows.len() > 1, "{told:?} asks without need");
                let matters = |question: &str| {
                    cells.iter().any(|cell| {
                        let others = all.iter().find(|(known, _)| *known == question).unwrap().1.iter();
                        let mut others = others.map(|value| {
                            let changed = cell
                                .iter()
                                .map(|(known, old)| (*known, if *known == question { value } else { *old }));
                            row(&changed.collect::<Vec<_>>()).unwrap()
                        });
                        let first = others.next();
                        others.any(|other| Some(other) != first)
                    })
                };
                let missing = all.iter().map(|(question, _)| *question);
                let missing = missing.filter(|question| told.iter().all(|(known, _)| known != question));
                let expected: Vec<&str> = missing.filter(|question| matters(question)).collect();
                assert_eq!(needs, expected, "{told:?}");
            }
            Err(error) => panic!("{told:?}: {error}"),
        }
    }
    assert_eq!(tried.len(), all.iter().map(|(_, values)| values.len() + 1).product::<usize>());
}

#[test]
fn a_missing_answer_is_named_where_it_matters_and_never_assumed_for_apps() {
    let all: [(_, &'static [&'static str]); 3] =
        [("information", &INFORMATION), ("device", &DEVICES), ("owner", &OWNERS)];
    let (advisor, moment) = (advisor(), monday());
    holds_partial_answers(&all, |told| advisor.app_for(&answers(told), &moment).map(|advice| advice.why.row));
}

#[test]
fn a_missing_answer_is_named_where_it_matters_and_never_assumed_for_help() {
    let all: [(_, &'static [&'static str]); 3] =
        [("subject", &SUBJECTS), ("device", &DEVICES), ("owner", &OWNERS)];
    let (advisor, moment) = (advisor(), monday());
    holds_partial_answers(&all, |told| {
        advisor.who_helps(&answers(told), &moment).map(|advice| advice.why.row)
    });
}

#[test]
fn the_changes_are_all_the_single_answers_that_give_another_outcome() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let advice = app_for(&told).unwrap();
        let mut expected = Vec::new();
        for (at, values) in [&INFORMATION[..], &DEVICES, &OWNERS].into_iter().enumerate() {
            for value in values.iter().filter(|value| **value != told[at].1) {
                let mut other = told;
                other[at].1 = value;
                let [(_, information), (_, device), (_, owner)] = other;
                let (then, app) = expected_app(information, device, owner);
                if (then, app) != outcome(&advice) {
                    expected.push((told[at].0, *value, then, app));
                }
            }
        }
        let changes = advice.changes.iter();
        let found: Vec<_> = changes
            .map(|it| (it.question.as_str(), it.value.as_str(), it.outcome.as_str(), it.app.as_deref()))
            .collect();
        assert_eq!(found, expected, "{told:?}");
    }
}

#[test]
fn several_values_with_one_answer_are_answered_and_others_are_refused() {
    let ask = |values: &[&str]| {
        let mut told = answers(&[("device", "iphone"), ("owner", "private")]);
        told.insert("information".to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
        advisor().app_for(&told, &monday())
    };
    assert_eq!(outcome(&ask(&["email", "calendar"]).unwrap()), ("app", Some("outlook")));
    let refused = ask(&["email", "files"]).unwrap_err();
    assert!(
        matches!(&refused, AdvisorError::BadValue { question, value, .. }
        if question == "information" && value == "email, files"),
        "{refused}"
    );
}

/// A policy whose table of apps reads another table, and not the questions themselves.
fn behind_a_table() -> Advisor {
    let part = r##"{"format": 1,
"policy": {"id": "small", "version": 1, "brand": {"name": "Small", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["iphone", "computer"]},
 "owner": {"sort": "told", "values": ["municipal", "private"]},
 "information": {"sort": "told", "many": true, "values": ["mail"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"apps": {"post": {"source": ["S"]}},
"tables": {
 "kind": {"inputs": ["device", "owner"], "outputs": {"is": {"values": ["managed", "other"]}}, "rows": [
  {"id": "ours", "when": {"device": ["iphone"], "owner": ["municipal"]}, "then": {"is": "managed"}, "source": ["S"]},
  {"id": "theirs", "when": {"device": ["iphone"], "owner": ["private"]}, "then": {"is": "other"}, "source": ["S"]},
  {"id": "desk", "when": {"device": ["computer"]}, "then": {"is": "other"}, "source": ["S"]}]},
 "app_for": {"inputs": ["information", "kind.is"], "outputs": {"outcome": {"values": ["app", "none_named"]}, "app": {"of": "apps"}}, "rows": [
  {"id": "managed", "when": {"kind.is": ["managed"]}, "then": {"outcome": "app", "app": "post"}, "source": ["S"]},
  {"id": "other", "when": {"kind.is": ["other"]}, "then": {"outcome": "none_named"}, "source": ["S"]}]},
 "who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {}, "source": ["S"]}]}},
"journeys": {"start": {"source": ["S"], "steps": [{"id": "done", "act": "end"}]}},
"texts": {"en": {"app.post": "Post", "journey.start": "Start", "step.start.done": "Done", "table.kind.ours": "Ours.",
 "table.kind.theirs": "Theirs.", "table.kind.desk": "Desk.", "table.app_for.managed": "Post.", "table.app_for.other": "None.",
 "table.who_helps.all": "Nobody."}}}"##;
    let loaded = Policy::load(&[Part { name: "small.json", bytes: part.as_bytes() }]);
    Advisor::new(loaded.unwrap())
}

#[test]
fn what_would_change_it_is_an_answer_that_can_be_given_and_not_one_that_is_derived() {
    let told = answers(&[("information", "mail"), ("device", "iphone"), ("owner", "municipal")]);
    let advice = behind_a_table().app_for(&told, &monday()).unwrap();
    let changes: Vec<_> = advice
        .changes
        .iter()
        .map(|it| (it.question.as_str(), it.value.as_str(), it.outcome.as_str()))
        .collect();
    assert_eq!(changes, [("device", "computer", "none_named"), ("owner", "private", "none_named")]);
}

#[test]
fn behind_a_table_only_the_answers_that_matter_are_asked_for() {
    let needs = |told: &[(&str, &str)]| {
        let mut told = answers(told);
        told.insert("information".to_owned(), vec!["mail".to_owned()]);
        behind_a_table().app_for(&told, &monday()).map(|advice| advice.outcome)
    };
    let missing = |questions: &[&str]| {
        Err(AdvisorError::Needs { needs: questions.iter().map(|it| (*it).to_owned()).collect() })
    };
    assert_eq!(needs(&[("device", "computer")]), Ok("none_named".to_owned()));
    assert_eq!(needs(&[("device", "iphone")]), missing(&["owner"]));
    assert_eq!(needs(&[("owner", "municipal")]), missing(&["device"]));
    // The rows differ, and each is a reason of its own.
    assert_eq!(needs(&[("owner", "private")]), missing(&["device"]));
    assert_eq!(needs(&[]), missing(&["device", "owner"]));
}
