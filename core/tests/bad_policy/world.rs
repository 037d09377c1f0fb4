//! What a policy says of the world for the twin.

use super::changed::{all_refer, with};

#[test]
fn words_that_stand_for_nothing() {
    all_refer(
        r#"
ask.json | "many": true | "many": true, "means": {"post": "mail"}, "asks_of": "wants" | questions.information.means | post | values of “information”
ask.json | "many": true | "many": true, "means": {"mail": "post"}, "asks_of": "wants" | questions.information.means | post | answers to “wants”
things.json | "meanwhile": ["meanwhile.read"] | "meanwhile": ["meanwhile.read"], "needs": {"meanwhile.rest": []} | contacts.desk.needs | meanwhile.rest | texts of “meanwhile”
"#,
    );
}

#[test]
fn values_mean_something_only_where_it_is_said_what_is_asked() {
    with("ask.json", r#""many": true"#, r#""many": true, "means": {"mail": "mail"}"#)
        .lacks(["ask.json", "questions.information", "information"], "asks_of");
}

#[test]
fn a_word_that_does_not_exist_is_named() {
    for (part, piece, by, reason) in [
        ("ask.json", r#""many": true"#, r#""many": true, "asks_of": "hunger""#, "unknown variant `hunger`"),
        ("walk.json", r#""sees": ["buy"]"#, r#""meets": ["ghost"]"#, "unknown variant `ghost`"),
        (
            "things.json",
            r#""meanwhile": ["meanwhile.read"]"#,
            r#""meanwhile": ["meanwhile.read"], "needs": {"meanwhile.read": ["luck"]}"#,
            "unknown variant `luck`",
        ),
    ] {
        let error = with(part, piece, by).error().to_string();
        assert!(error.contains(reason) && error.starts_with(part), "{error}");
    }
}
