//! Which app handles what.

use std::collections::BTreeSet;

use super::asked::{DEVICES, INFORMATION, OWNERS, Outcome, app_for, cells, outcome};

/// What the municipality says, read by hand.
pub fn expected_app(information: &str, device: &str, owner: &str) -> Outcome<'static> {
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
        ("meeting_documents", _) if municipal => ("app", Some("meeting_app")), // A14
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
