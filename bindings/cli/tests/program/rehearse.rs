//! What `rehearse` says of starts.

use serde_json::Value;

use crate::harness::{altered_policy, folder, lotsen};

const START: &str = "contact, Private Iphone";

#[test]
fn a_start_is_rehearsed_in_json() {
    let run = lotsen(&["rehearse", "--start", START, "--json"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    let mut expected =
        ["start", "presses", "words", "screens", "minutes", "endings", "findings"].map(str::to_owned);
    expected.sort();
    assert_eq!(keys, expected.iter().collect::<Vec<_>>());
    assert_eq!(answer["start"], START);
    for (whole, parts) in
        [("presses", &["fewest", "most"][..]), ("endings", &["goal", "helper", "elsewhere", "harm", "stuck"])]
    {
        assert!(parts.iter().all(|part| answer[whole][part].is_u64()), "{whole}: {}", answer[whole]);
    }
    assert!(answer["presses"]["fewest"].as_u64() <= answer["presses"]["most"].as_u64());
    assert!(answer["words"].as_u64() > answer["screens"].as_u64());
}

#[test]
fn a_finding_is_told_with_its_shortest_way() {
    let folder = folder();
    // The end of the journey aims at what it does not lead to.
    let goal = "\"contact\": {\"goal\": [{\"say\": \"mail_opens\"}], \"order\": 7,";
    let policy = altered_policy(folder.path(), "\"contact\": {\"order\": 7,", goal);
    let policy = policy.to_str().unwrap();
    let run = lotsen(&["rehearse", policy, "--start", START, "--json"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    let finding = &answer["findings"][0];
    assert_eq!((&finding["check"], &finding["step"]), (&"end".into(), &"contact/done".into()), "{answer}");
    let shortest = finding["shortest"].as_array().unwrap();
    assert!(shortest.last().unwrap().as_str().unwrap().starts_with("contact/done: "), "{finding}");
    let sentences = lotsen(&["rehearse", policy, "--start", START], "").out;
    assert!(sentences.contains(&format!("| {START} | ")), "{sentences}");
    assert!(sentences.contains("- `end:contact/done:unmet_MailOpens`, from 1 start"), "{sentences}");
}
