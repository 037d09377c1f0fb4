//! Products, sights and their sketches.

use super::changed::{all_refer, rows, with};

#[test]
fn what_a_sight_refers_to_is_there() {
    all_refer(
        r#"
sights.json | {"product": "shop", "on" | {"product": "mall", "on" | sights.buy.product | mall | products
sights.json | "on": ["iphone"] | "on": ["ipad"] | sights.buy.on | ipad | values of “device”
sights.json | "asks": ["store_password"] | "owners": ["private"], "asks": ["store_password"] | sights.buy.owners | owner | questions
sights.json | "subject": "keys" | "subject": "doors" | sights.buy.subject | doors | values of “subject”
sights.json | "trouble": "gone" | "trouble": "lost" | sights.buy.trouble | lost | troubles
sights.json | "next": ["bought"] | "next": ["paid"] | sights.buy.next | paid | sights
sights.json | {"when": {"device": ["iphone"]} | {"when": {"subject": ["all"]} | sights.buy.answers.do.when | subject | what answers may look at (device, owner)
sights.json | {"when": {"device": ["iphone"]} | {"when": {"device": ["ipad"]} | sights.buy.answers.do.when.device | ipad | values of “device”
sights.json | "press": ["word", "yes"] | "press": ["word", "maybe"] | sights.buy.answers.do.press | maybe | elements of the sketch
sights.json | "never": ["no"] | "never": ["icon"] | sights.buy.answers.do.never | icon | elements of the sketch
sights.json | "no": "Nej" | "no": "Nej", "maybe": "Kanske" | sights.buy.words.sv.labels | maybe | elements of the sketch that have words
sights.json | "tenant": {"app_code" | "tenant": {"app_cod" | tenant | app_cod | answers of a tenant
sights.json | {"end:start/get:unmet" | {"end:begin/get:unmet" | allowed.end:begin/get:unmet | begin | journeys
sights.json | {"end:start/get:unmet" | {"end:start/got:unmet" | allowed.end:start/got:unmet | got | steps of the journey
sights.json | "quotations": {"sv" | "quotations": {"de" | quotations | de | languages of “policy.locales”
walk.json | "expects": ["buy"] | "expects": ["sell"] | journeys.start.steps[2].expects | sell | sights
walk.json | "expects": ["buy"] | "expects": ["run.sell"] | journeys.start.steps[2].expects | sell | runs
walk.json | "expects": ["buy"] | "expects": ["buy"], "also": ["sell"] | journeys.start.steps[2].also | sell | sights
sights.json | "quotations": {"sv" | "runs": {"way": {"expects": ["sell"]}}, "quotations": {"sv" | runs.way.expects | sell | sights
sights.json | "quotations": {"sv" | "runs": {"way": {"also": ["run.way"]}}, "quotations": {"sv" | runs.way.also | run.way | sights
walk.json | "sees": ["buy"] | "sees": ["sell"] | troubles.gone.sees | sell | sights
"#,
    );
}

#[test]
fn a_credential_a_certainty_or_an_element_that_does_not_exist_is_named() {
    for (piece, by, reason) in [
        ("[\"store_password\"]", "[\"blood\"]", "unknown variant `blood`"),
        ("\"certainty\": \"inferred\"", "\"certainty\": \"guessed\"", "unknown variant `guessed`"),
        ("{\"button\": \"yes\"}", "{\"lever\": \"yes\"}", "unknown variant `lever`"),
        ("\"app_code\": \"unknown\"", "\"app_code\": \"perhaps\"", "unknown variant `perhaps`"),
        ("{\"icon\": \"store\"", "{\"icon\": \"logo\"", "unknown variant `logo`"),
    ] {
        let error = with("sights.json", piece, by).error().to_string();
        assert!(error.contains(reason) && error.starts_with("sights.json, "), "{error}");
    }
}

#[test]
fn a_square_code_has_no_content() {
    let error = with("sights.json", "\"qr\"", "{\"qr\": \"https://small.example\"}").error();
    assert_eq!((error.part.as_str(), error.id.as_str()), ("sights.json", "buy"), "{error}");
    assert!(error.path.starts_with("sights.buy.sketch"), "{error}");
}

#[test]
fn what_stands_twice_is_refused() {
    for [piece, by, path, id] in rows(
        r#"
"press": ["word", "yes"] | "press": ["yes", "yes"] | sights.buy.answers.do.press | yes
"never": ["no"] | "never": ["yes"] | sights.buy.answers.do.never | yes
"next": ["bought"] | "next": ["bought", "bought"] | sights.buy.next | bought
{"quiet": "no"} | {"quiet": "yes"} | sights.buy.sketch[6] | yes
{"boxes": 4} | "qr" | sights.buy.sketch[4] | qr
"#,
    ) {
        with("sights.json", piece, by).repeats(["sights.json", path, id]);
    }
}

#[test]
fn a_run_has_sights_each_once() {
    let run = |run: &str| {
        with(
            "sights.json",
            "\"quotations\": {\"sv\"",
            &format!("\"runs\": {{\"way\": {run}}}, \"quotations\": {{\"sv\""),
        )
    };
    run("{}").lacks(["sights.json", "runs.way", "way"], "a sight");
    run("{\"expects\": [\"buy\", \"buy\"]}").repeats(["sights.json", "runs.way.expects", "buy"]);
}

#[test]
fn a_sketch_has_words_in_every_language() {
    with("sights.json", ", \"no\": \"No\"", "")
        .lacks(["sights.json", "sights.buy.words.en.labels", "no"], "no");
    let english = ",\n  \"en\": {\"certainty\": \"inferred\", \"labels\": {\"head\": \"Buy\", \"word\": \"Password\", \
        \"yes\": \"Yes\", \"no\": \"No\"}}";
    with("sights.json", english, "").lacks(["sights.json", "sights.buy.words", "en"], "en");
    let empty = with("sights.json", "\"no\": \"No\"", "\"no\": \" \"");
    empty.invalid(["sights.json", "sights.buy.words.en.labels", "no"], "is empty");
}

#[test]
fn numbers_and_boxes_are_sound() {
    for [piece, by, path, id, reason] in rows(
        r#"
{"number": "42"} | {"number": "4 2"} | sights.buy.sketch[2] | number | “4 2” is no number of digits alone
{"number": "42"} | {"number": ""} | sights.buy.sketch[2] | number | “” is no number of digits alone
{"boxes": 4} | {"boxes": 0} | sights.buy.sketch[3] | boxes | there are 0 boxes, at least 1 and at most 10
{"boxes": 4} | {"boxes": 11} | sights.buy.sketch[3] | boxes | there are 11 boxes, at least 1 and at most 10
"sketch": ["keypad"] | "sketch": [] | sights.bought.sketch | bought | has 0 elements, at least 1 and at most 12
"#,
    ) {
        with("sights.json", piece, by).invalid(["sights.json", path, id], reason);
    }
}

#[test]
fn a_sight_has_answers_and_their_texts() {
    with("sights.json", "\"answers\": {\"do\": {}}", "\"answers\": {}")
        .lacks(["sights.json", "sights.bought.answers", "bought"], "an answer");
    let two =
        with("sights.json", "\"answers\": {\"do\": {}}", "\"answers\": {\"do\": {}, \"other\": {}}").error();
    assert!(two.to_string().contains("“answer.do” is missing"), "{two}");
    let never =
        with("sights.json", "\"answers\": {\"do\": {}}", "\"answers\": {\"do\": {\"never\": [\"keypad\"]}}")
            .error();
    assert!(never.to_string().contains("“sight.bought.do.never” is missing"), "{never}");
}

#[test]
fn what_is_allowed_has_the_key_of_a_finding_and_a_reason() {
    let allowed = r#"{"end:start/get:unmet": "nobody has said"}"#;
    let key = "end:start/get:unmet";
    with("sights.json", allowed, r#"{"end:start/get:unmet": " "}"#).invalid(
        ["sights.json", "allowed.end:start/get:unmet", key],
        &format!("“{key}” is allowed without a reason"),
    );
    with("sights.json", allowed, r#"{"start/get": "nobody has said"}"#).invalid(
        ["sights.json", "allowed", "start/get"],
        "“start/get” is no key of a finding: allowed: check:journey/step:what, rule:about",
    );
}
