//! References to what is not there.

use super::changed::{all_refer, with};

#[test]
fn references_of_the_header_and_of_questions() {
    all_refer(
        r#"
town.json | "default_subject": "all" | "default_subject": "none" | policy.default_subject | none | values of “subject”
ask.json | {"form.iphone": "iphone"} | {"form.ipad": "iphone"} | questions.device.probes.form.ipad | form.ipad | probes
ask.json | {"form.iphone": "iphone"} | {"form.iphone": "phone"} | questions.device.probes.form.iphone | phone | values of “device”
ask.json | {"pc": "computer"} | {"pc": "laptop"} | questions.device.renamed | laptop | values of “device”
ask.json | "computer"], "probes" | "computer", "watch"], "probes" | questions.device.values | watch | kinds of device
ask.json | "managed": { | "rented": { | questions.rented | rented | probes
ask.json | "password": { | "passport": { | questions.passport | passport | machines
ask.json | {"dont_know": "unregistered"} | {"dont_know": "lost"} | questions.password.tells | lost | states of the machine
ask.json | {"dont_know": "unregistered"} | {"unsure": "unregistered"} | questions.password.tells | unsure | values of “password”
ask.json | {"question": "device" | {"question": "gadget" | names.store | gadget | questions
ask.json | {"iphone": "name.store" | {"phone": "name.store" | names.store | phone | values of “device”
"#,
    );
}

#[test]
fn references_of_things() {
    all_refer(
        r#"
things.json | "handles": ["mail"] | "handles": ["post"] | apps.robot.handles | post | values of “information”
things.json | "post": {"on": ["iphone"] | "post": {"on": ["ipad"] | apps.post.on | ipad | values of “device”
things.json | "dial": "+11000000", "link": "site" | "dial": "+11000000", "link": "page" | contacts.desk.link | page | links
things.json | "way": "call", "contact": "desk" | "way": "call", "contact": "chair" | routes.call.contact | chair | contacts
things.json | "contact": "desk", "link": "site" | "contact": "desk", "link": "page" | routes.call.link | page | links
things.json | "journey": "start" | "journey": "begin" | routes.call.journey | begin | journeys
things.json | "contacts": ["desk"] | "contacts": ["chair"] | calendar.eve.contacts | chair | contacts
things.json | {"devices": ["iphone"] | {"devices": ["ipad"] | platforms.ios.devices | ipad | values of “device”
things.json | "ios": { | "symbian": { | platforms.symbian | symbian | platforms (ios, android)
things.json | "en": ["card"] | "en": ["card"], "de": ["karte"] | terms.card.forms | de | languages of “policy.locales”
"#,
    );
}

#[test]
fn references_of_tables() {
    all_refer(
        r#"
rules.json | "inputs": ["device"] | "inputs": ["gadget"] | tables.kind.inputs | gadget | questions
rules.json | {"device": ["iphone"]} | {"subject": ["all"]} | tables.kind.rows[0].when | subject | inputs of the table
rules.json | {"device": ["iphone"]} | {"device": ["ipad"]} | tables.kind.rows[0].when.device | ipad | values of “device”
rules.json | {"is": "small"} | {"was": "small"} | tables.kind.rows[0].then | was | outputs of the table
rules.json | {"is": "small"} | {"is": "tiny"} | tables.kind.rows[0].then.is | tiny | values of “kind.is”
rules.json | {"app": "post"} | {"app": "mail"} | tables.uses.rows[0].then.app | mail | values of “uses.app”
rules.json | "link": "site" | "link": "page" | tables.uses.rows[1].then.link | page | values of “uses.link”
rules.json | "contact": "desk" | "contact": "chair" | tables.uses.rows[1].then.contact | chair | values of “uses.contact”
rules.json | ["call"] | ["call", "shout"] | tables.who_helps.rows[0].then.routes | shout | values of “who_helps.routes”
"#,
    );
}

#[test]
fn references_of_promises() {
    all_refer(
        r#"
rules.json | {"table": "uses", "output" | {"table": "using", "output" | promises.never.promise.outcome_never.table | using | tables
rules.json | "output": "app" | "output": "apps" | promises.never.promise.outcome_never.output | apps | outputs of “uses”
rules.json | "values": ["robot"] | "values": ["robots"] | promises.never.promise.outcome_never.values | robots | values of “uses.app”
rules.json | {"kind.is": ["large"]}}} | {"kind.was": ["large"]}}} | promises.never.promise.outcome_never.when.kind.was | kind.was | questions
rules.json | {"kind.is": ["large"]}}} | {"kind.is": ["huge"]}}} | promises.never.promise.outcome_never.when.kind.is | huge | values of “kind.is”
rules.json | {"kind.is": ["large"]}}} | {"device": ["iphone"]}}} | promises.never.promise.outcome_never.when | device | inputs of “uses”
rules.json | {"never_built_in": {"table": "uses"}} | {"never_built_in": {"table": "kind"}} | promises.built_in.promise.never_built_in.output | app | outputs of “kind”
rules.json | "helper": "desk" | "helper": "chair" | promises.helper.promise.helper_never.helper | chair | helpers of the routes
rules.json | "journey": "start" | "journey": "begin" | promises.order.promise.before.journey | begin | journeys
rules.json | "first": "which" | "first": "what" | promises.order.promise.before.first | what | steps of “start”
rules.json | "then": "call" | "then": "shout" | promises.order.promise.before.then | shout | steps of “start”
rules.json | ["mend"] | ["mend", "patch"] | promises.says.promise.every_journey_names.journeys | patch | journeys
rules.json | {"sv": ["pin"]} | {"fi": ["pin"]} | promises.asks.promise.nothing_asks.words | fi | languages of “policy.locales”
"#,
    );
}

#[test]
fn references_of_journeys_and_troubles() {
    all_refer(
        r#"
walk.json | "reads": ["device"] | "reads": ["gadget"] | journeys.start.reads[0].ask | gadget | questions
walk.json | "ask": "about" | "ask": "abuot" | journeys.start.steps[0].ask | abuot | questions
walk.json | "values": ["this_device"] | "values": ["that_device"] | journeys.start.steps[0].ask | that_device | values of “about”
walk.json | "tells": {"dont_know": "unregistered"} | "tells": {"dont_know": "gone"} | journeys.start.steps[1].ask | gone | states of the machine
walk.json | "tells": {"dont_know": "unregistered"} | "tells": {"unsure": "unregistered"} | journeys.start.steps[1].ask | unsure | values of “password”
walk.json | "subject": "keys" | "subject": "doors" | journeys.start.steps[1].subject | doors | values of “subject”
walk.json | "subject": "all", "source": ["S"], "steps" | "subject": "most", "source": ["S"], "steps" | journeys.start.subject | most | values of “subject”
walk.json | "act": "install", "app": "post" | "act": "install", "app": "mail" | journeys.start.steps[2].app | mail | apps
walk.json | {"kind.is": ["small"]} | {"kind.was": ["small"]} | journeys.start.steps[2].when.kind.was | kind.was | questions
walk.json | {"kind.is": ["small"]} | {"kind.is": ["tiny"]} | journeys.start.steps[2].when.kind.is | tiny | values of “kind.is”
walk.json | "troubles": ["gone"] | "troubles": ["lost"] | journeys.start.steps[2].troubles | lost | troubles
walk.json | "act": "open", "link": "site" | "act": "open", "link": "page" | journeys.start.steps[3].link | page | links
walk.json | "toward": "password.signed_up" | "toward": "password.signed" | journeys.start.steps[3].toward | password.signed | events of the machines
walk.json | {"decision": "uses"} | {"decision": "using"} | journeys.start.steps[3].blocks[1].decision | using | tables
walk.json | {"app": "post"} | {"app": "mail"} | journeys.start.steps[3].blocks[2].app | mail | apps
walk.json | {"contact": "desk"} | {"contact": "chair"} | journeys.start.steps[3].blocks[3].contact | chair | contacts
walk.json | {"link": "site", "when" | {"link": "page", "when" | journeys.start.steps[3].blocks[4].link | page | links
walk.json | {"managed": ["no"]} | {"managed": ["maybe"]} | journeys.start.steps[3].blocks[4].when.managed | maybe | values of “managed”
walk.json | "act": "call", "contact": "desk" | "act": "call", "contact": "chair" | journeys.start.steps[4].contact | chair | contacts
walk.json | "event": "password.forgotten" | "event": "forgotten" | journeys.start.steps[5].event | forgotten | events of the machines
walk.json | "remedy": "mend" | "remedy": "patch" | troubles.gone.remedy | patch | journeys
walk.json | "remedy": "mend", "subject": "all" | "remedy": "mend", "subject": "most" | troubles.gone.subject | most | values of “subject”
"#,
    );
    let error = with("walk.json", r#""act": "tell""#, r#""act": "whisper""#).error();
    assert_eq!([&error.path, &error.id], ["journeys.start.steps[5].act", "whisper"]);
    let sentence =
        "refers to “whisper”, which is not among the acts (tell, look, deny, scan, pair, answer, go_to,";
    assert!(error.fault.to_string().starts_with(sentence), "{error}");
}
