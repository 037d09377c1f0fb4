//! Words that only devices of one maker have: held, each text by itself, against the device for which it is drawn.

use lotsen::device::Device;

/// Whose word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Maker {
    Apple,
    Google,
}

/// What sort of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A store, an account, a place in the settings: there is nothing of the kind on another device.
    Thing,
    /// The name of a device: a text may name another one that is at hand.
    Name,
}

/// A word, in the languages that officials read, whose it is, and how keys of findings call it.
struct Word {
    word: &'static str,
    maker: Maker,
    sort: Sort,
    id: &'static str,
}

const fn word(word: &'static str, maker: Maker, sort: Sort, id: &'static str) -> Word {
    Word { word, maker, sort, id }
}

const WORDS: [Word; 33] = [
    word("app store", Maker::Apple, Sort::Thing, "app_store"),
    word("apple-konto", Maker::Apple, Sort::Thing, "apple_account"),
    word("apple account", Maker::Apple, Sort::Thing, "apple_account"),
    word("apple-id", Maker::Apple, Sort::Thing, "apple_account"),
    word("apple id", Maker::Apple, Sort::Thing, "apple_account"),
    word("icloud", Maker::Apple, Sort::Thing, "icloud"),
    word("face id", Maker::Apple, Sort::Thing, "face_id"),
    word("touch id", Maker::Apple, Sort::Thing, "touch_id"),
    word("välj allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("på allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("i allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("choose general", Maker::Apple, Sort::Thing, "settings_general"),
    word("press general", Maker::Apple, Sort::Thing, "settings_general"),
    word("tap general", Maker::Apple, Sort::Thing, "settings_general"),
    word("ios", Maker::Apple, Sort::Name, "ios"),
    word("ipados", Maker::Apple, Sort::Name, "ipados"),
    word("iphone", Maker::Apple, Sort::Name, "iphone"),
    word("din ipad", Maker::Apple, Sort::Name, "ipad"),
    word("your ipad", Maker::Apple, Sort::Name, "ipad"),
    word("google play", Maker::Google, Sort::Thing, "google_play"),
    word("play butik", Maker::Google, Sort::Thing, "google_play"),
    word("play store", Maker::Google, Sort::Thing, "google_play"),
    word("google-konto", Maker::Google, Sort::Thing, "google_account"),
    word("google account", Maker::Google, Sort::Thing, "google_account"),
    word("samsung", Maker::Google, Sort::Thing, "samsung"),
    word("skärmlås", Maker::Google, Sort::Thing, "settings_screen_lock"),
    word("screen lock", Maker::Google, Sort::Thing, "settings_screen_lock"),
    word("välj system", Maker::Google, Sort::Thing, "settings_system"),
    word("choose system", Maker::Google, Sort::Thing, "settings_system"),
    word("jobbprofil", Maker::Google, Sort::Thing, "work_profile"),
    word("arbetsprofil", Maker::Google, Sort::Thing, "work_profile"),
    word("work profile", Maker::Google, Sort::Thing, "work_profile"),
    word("android", Maker::Google, Sort::Name, "android"),
];

fn maker(device: Device) -> Option<Maker> {
    match device {
        Device::Iphone | Device::Ipad => Some(Maker::Apple),
        Device::AndroidPhone | Device::AndroidTablet => Some(Maker::Google),
        Device::Computer => None,
    }
}

/// For which devices a text is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Drawn<'a> {
    /// The device on which what it says is done, where that is known and one alone.
    pub on: Option<Device>,
    /// All that are known to be at hand.
    pub at_hand: &'a [Device],
}

/// The words of another platform in a text. One that also has the word of the right platform offers both, and leaves
/// nobody without hers.
#[must_use]
pub fn foreign(text: &str, drawn: Drawn<'_>) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let near: Vec<Maker> = drawn.at_hand.iter().copied().filter_map(maker).collect();
    let on: Vec<Maker> = match drawn.on {
        Some(device) => maker(device).into_iter().collect(),
        None if drawn.at_hand.is_empty() => return Vec::new(),
        None => near.clone(),
    };
    let there: Vec<&Word> = WORDS.iter().filter(|word| stands(&text, word.word)).collect();
    if there.iter().any(|word| on.contains(&word.maker)) {
        return Vec::new();
    }
    let fits = |word: &Word| match word.sort {
        Sort::Thing => on.contains(&word.maker),
        Sort::Name => near.contains(&word.maker),
    };
    let mut foreign: Vec<&str> = there.into_iter().filter(|word| !fits(word)).map(|word| word.id).collect();
    foreign.dedup();
    foreign
}

/// Whether a word stands in a text, and not within another word: "bios" is no "ios". What is added behind is its ending.
fn stands(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text.get(..at).unwrap_or_default().ends_with(|before: char| before.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(device: Device, text: &str) -> Vec<&'static str> {
        foreign(text, Drawn { on: Some(device), at_hand: &[device] })
    }

    #[test]
    fn a_store_of_another_platform_is_found() {
        assert_eq!(on(Device::AndroidPhone, "Öppna App Store."), ["app_store"]);
        assert_eq!(on(Device::Iphone, "Öppna App Store."), [""; 0]);
        assert_eq!(on(Device::Computer, "Logga in med ditt Google-konto."), ["google_account"]);
    }

    #[test]
    fn a_text_that_offers_both_is_not() {
        assert_eq!(on(Device::Ipad, "Ditt Apple-konto eller Google-konto."), [""; 0]);
    }

    #[test]
    fn the_other_phone_may_be_named_but_not_its_settings() {
        let at_hand = [Device::Ipad, Device::AndroidPhone];
        let drawn = Drawn { on: Some(Device::Ipad), at_hand: &at_hand };
        assert_eq!(foreign("Ta fram din Android-telefon.", drawn), [""; 0]);
        assert_eq!(foreign("Sök på ordet skärmlås.", drawn), ["settings_screen_lock"]);
    }

    #[test]
    fn nothing_is_foreign_where_no_device_is_known() {
        assert_eq!(foreign("App Store", Drawn { on: None, at_hand: &[] }), [""; 0]);
    }

    #[test]
    fn a_word_within_another_is_none() {
        assert_eq!(on(Device::AndroidPhone, "Studio och bios."), [""; 0]);
    }
}
