//! A small policy without fault.

/// A small policy without fault, in the order in which its parts are given.
pub const GOOD: &[(&str, &str)] = &[
    (
        "ask.json",
        r##"{"questions": {
"about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
"device": {"sort": "told", "values": ["iphone", "computer"], "probes": {"form.iphone": "iphone"}, "renamed": {"pc": "computer"}},
"information": {"sort": "told", "many": true, "values": ["mail"]},
"subject": {"sort": "told", "scope": "journey", "values": ["all", "keys"]},
"managed": {"sort": "probed", "values": ["yes", "no", "unknown"]},
"password": {"sort": "machine", "scope": "account", "values": ["registered", "dont_know"], "tells": {"dont_know": "unregistered"}}},
"names": {"store": {"question": "device", "texts": {"iphone": "name.store", "computer": "name.web"}}}}"##,
    ),
    ("en.json", TEXTS_EN),
    (
        "rules.json",
        r##"{"tables": {
"kind": {"inputs": ["device"], "outputs": {"is": {"values": ["small", "large"]}}, "rows": [
 {"id": "in_hand", "when": {"device": ["iphone"]}, "then": {"is": "small"}, "source": ["S"]},
 {"id": "on_desk", "when": {"device": ["computer"]}, "then": {"is": "large"}, "source": ["S"]}]},
"uses": {"inputs": ["information", "kind.is"], "outputs": {"app": {"of": "apps"}, "link": {"of": "links"}, "contact": {"of": "contacts"}}, "rows": [
 {"id": "small_uses", "when": {"kind.is": ["small"]}, "then": {"app": "post"}, "source": ["S"]},
 {"id": "large_uses", "when": {"kind.is": ["large"]}, "then": {"link": "site", "contact": "desk"}, "source": ["S"]}]},
"who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
 {"id": "all_help", "then": {"routes": ["call"]}, "source": ["S"]}]}},
"promises": {
"never": {"promise": {"outcome_never": {"table": "uses", "output": "app", "values": ["robot"], "when": {"kind.is": ["large"]}}}, "source": ["S"]},
"built_in": {"promise": {"never_built_in": {"table": "uses"}}, "source": ["S"]},
"helper": {"promise": {"helper_never": {"helper": "desk", "when": {"subject": []}}}, "source": ["S"]},
"order": {"promise": {"before": {"journey": "start", "first": "which", "then": "call"}}, "source": ["S"]},
"asks": {"promise": {"nothing_asks": {"words": {"sv": ["pin"]}}}, "source": ["S"]},
"says": {"promise": {"every_journey_names": {"journeys": ["mend"], "words": {"en": ["fine"]}}}, "source": ["S"]}}}"##,
    ),
    (
        "sights.json",
        r##"{"products": {"shop": {"icon": "store", "source": ["S"]}},
"sights": {
"buy": {"product": "shop", "on": ["iphone"], "asks": ["store_password"],
 "sketch": [{"title": "head"}, {"field": "word"}, {"number": "42"}, {"boxes": 4}, "qr", {"button": "yes"}, {"quiet": "no"}],
 "words": {"sv": {"certainty": "read", "labels": {"head": "Köp", "word": "Lösenord", "yes": "Ja", "no": "Nej"}},
  "en": {"certainty": "inferred", "labels": {"head": "Buy", "word": "Password", "yes": "Yes", "no": "No"}}},
 "answers": {"do": {"when": {"device": ["iphone"]}, "press": ["word", "yes"], "never": ["no"]}},
 "subject": "keys", "trouble": "gone", "next": ["bought"], "source": ["S"]},
"bought": {"product": "shop", "sketch": ["keypad"], "words": {"sv": {"certainty": "read"}, "en": {"certainty": "read"}},
 "answers": {"do": {}}, "subject": "all", "listed": true, "source": ["S"]}},
"quotations": {"sv": ["hej"]},
"tenant": {"app_code": "unknown"},
"allowed": {"end:start/get:unmet": "nobody has said"}}"##,
    ),
    ("sv.json", TEXTS_SV),
    (
        "things.json",
        r##"{"apps": {"post": {"on": ["iphone"], "source": ["S"]}, "robot": {"built_in": true, "handles": ["mail"], "source": ["S"]}},
"links": {"site": {"address": "https://small.example", "source": ["S"]}},
"contacts": {"desk": {"phone": "100 00 00", "dial": "+11000000", "link": "site", "bring": ["bring.card"], "meanwhile": ["meanwhile.read"],
 "hours": [{"days": ["monday"], "from": "07:00", "to": "16:00"}], "drop_in": [{"days": ["friday"], "from": "08:00", "to": "10:00"}], "source": ["S"]}},
"routes": {"call": {"helper": "desk", "way": "call", "contact": "desk", "link": "site", "journey": "start", "source": ["S"]}},
"calendar": {"eve": {"on": {"every": "12-24"}, "contacts": ["desk"], "hours": [{"days": [], "from": "09:00", "to": "12:00"}], "source": ["S"]}},
"platforms": {"ios": {"devices": ["iphone"], "os_floor": "17", "source": ["S"]}},
"terms": {"card": {"forms": {"sv": ["kort"], "en": ["card"]}, "source": ["S"]}},
"pin": {"length": 4, "tries": 5, "biometrics": true, "rules": {"four": {"source": ["S"]}}}}"##,
    ),
    (
        "town.json",
        r##"{"format": 1,
"policy": {"id": "small", "version": 1, "brand": {"name": "Small", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["sv", "en"], "email_domains": [], "link_domains": ["small.example"], "default_subject": "all"},
"sources": {"S": {"kind": "fact", "must_say": {"sv": ["ja"]}}}}"##,
    ),
    (
        "walk.json",
        r##"{"journeys": {
"start": {"reads": ["device"], "subject": "all", "source": ["S"], "steps": [
 {"id": "which", "ask": "about", "values": ["this_device"]},
 {"id": "key", "ask": "password", "tells": {"dont_know": "unregistered"}, "subject": "keys"},
 {"id": "get", "act": "install", "app": "post", "when": {"kind.is": ["small"]}, "expects": ["buy"], "troubles": ["gone"], "source": ["S"]},
 {"id": "open", "act": "open", "link": "site", "toward": "password.signed_up", "blocks": [
  {"text": "step.start.open.body"}, {"decision": "uses"}, {"app": "post"}, {"contact": "desk"}, {"link": "site", "when": {"managed": ["no"]}, "source": ["S"]}]},
 {"id": "call", "act": "call", "contact": "desk"},
 {"id": "lost", "act": "tell", "event": "password.forgotten"},
 {"id": "bye", "act": "end"}]},
"mend": {"remedy": true, "source": ["S"], "steps": [{"id": "fine", "act": "end"}]}},
"troubles": {"gone": {"remedy": "mend", "subject": "all", "sees": ["buy"], "group": "first", "source": ["S"]}}}"##,
    ),
];

pub const TEXTS_SV: &str = r##"{"texts": {"sv": {
"app.post": "Post", "app.robot": "Robot", "bring.card": "Ta med kort.", "calendar.eve": "julafton", "contact.desk": "Disken",
"credential.store_password": "Butikens lösenord", "credential.store_password.who": "Du kan det.",
"group.first": "Först", "journey.mend": "Laga", "journey.start": "Börja", "link.site": "Sidan", "meanwhile.read": "Läs så länge.",
"name.store": "butiken", "name.web": "webben", "pin.four": "Fyra siffror.", "product.shop": "Affären",
"sight.buy": "Ett köp", "sight.buy.detail": "Skriv lösenordet", "sight.buy.do": "Skriv, och tryck Ja.", "sight.buy.do.never": "Inte Nej.",
"sight.bought": "Köpt", "sight.bought.detail": "Klart", "sight.bought.do": "Gå vidare.",
"question.about": "Vilken?", "question.device": "Vad?", "question.information": "Vad läser du?", "question.password": "Hur är det?",
"route.call": "Ring.", "step.mend.fine": "Bra", "step.start.bye": "Klart", "step.start.call": "Ring", "step.start.get": "Hämta",
"step.start.lost": "Borta", "step.start.open": "Öppna", "step.start.open.body": "Se {link.site} i {name.store}, {answer.device}.",
"table.kind.in_hand": "Den är liten.", "table.kind.on_desk": "Den är stor.", "table.uses.large_uses": "Ta webben.", "table.uses.small_uses": "Ta appen.",
"table.who_helps.all_help": "Disken hjälper.", "term.card": "kort", "term.card.explain": "Ett kort med bild.", "trouble.gone": "Den är borta",
"value.another_device": "Annan", "value.computer": "Dator", "value.dont_know": "Vet inte", "value.iphone": "iPhone", "value.mail": "Post",
"value.registered": "Klart", "value.this_device": "Den här"}}}"##;

pub const TEXTS_EN: &str = r##"{"texts": {"en": {
"app.post": "Mail", "app.robot": "Robot", "bring.card": "Bring a card.", "calendar.eve": "Christmas Eve", "contact.desk": "The desk",
"credential.store_password": "The store password", "credential.store_password.who": "You know it.",
"group.first": "First", "journey.mend": "Mend", "journey.start": "Start", "link.site": "The site", "meanwhile.read": "Read meanwhile.",
"name.store": "the store", "name.web": "the web", "pin.four": "Four digits.", "product.shop": "The shop",
"sight.buy": "A purchase", "sight.buy.detail": "Type the password", "sight.buy.do": "Type, and press Yes.", "sight.buy.do.never": "Not No.",
"sight.bought": "Bought", "sight.bought.detail": "Done", "sight.bought.do": "Go on.",
"question.about": "Which?", "question.device": "What?", "question.information": "What do you read?", "question.password": "How is it?",
"route.call": "Call.", "step.mend.fine": "Fine", "step.start.bye": "Done", "step.start.call": "Call", "step.start.get": "Get it",
"step.start.lost": "Lost", "step.start.open": "Open", "step.start.open.body": "See {link.site} in {name.store}, {answer.device}.",
"table.kind.in_hand": "It is small.", "table.kind.on_desk": "It is large.", "table.uses.large_uses": "Use the web.", "table.uses.small_uses": "Use the app.",
"table.who_helps.all_help": "The desk helps.", "term.card": "card", "term.card.explain": "A card with a picture.", "trouble.gone": "It is gone",
"value.another_device": "Another", "value.computer": "Computer", "value.dont_know": "Do not know", "value.iphone": "iPhone", "value.mail": "Mail",
"value.registered": "Done", "value.this_device": "This one"}}}"##;
