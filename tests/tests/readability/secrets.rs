//! What no text says: the name of a person; and what no question asks: a code or a password.

use crate::said::{SCREENS, texts};
use lotsen_check::readability::{sentences, words};

#[test]
fn no_text_names_a_person() {
    // The form of name that the deck uses; functions help, never persons.
    for (key, text) in texts().iter().flat_map(|(key, texts)| texts.values().map(move |text| (key, text))) {
        assert!(!text.to_lowercase().contains("andersson"), "{key}: {text}");
    }
}

#[test]
fn no_question_asks_for_a_code() {
    // Imperatives that ask for something to be written, and what must never be asked for.
    let asks =
        ["ange", "skriv", "fyll", "mata", "uppge", "knappa", "enter", "type", "fill", "provide", "give"];
    let secrets = ["kod", "lösenord", "pin", "personnummer", "code", "password", "personal number"];
    for screen in SCREENS.values().flatten().filter(|screen| screen.asks) {
        for piece in screen.pieces.iter().filter(|piece| !screen.sights.contains(piece)) {
            for sentence in sentences(piece) {
                let said = sentence.to_lowercase();
                let asked = words(&said).iter().any(|word| asks.contains(&word.as_str()));
                let secret = secrets.iter().any(|secret| said.contains(secret));
                assert!(!(asked && secret), "{}: {sentence}", screen.step);
            }
        }
    }
}
