//! Who helps.

use super::asked::{DEVICES, OWNERS, SUBJECTS, cells, who_helps};

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
