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
    form: &'static str,
    maker: Maker,
    sort: Sort,
    id: &'static str,
}

impl Word {
    /// Whether it is written with a capital: "the App Store" is a name, and "the app store" is any.
    fn is_name(&self) -> bool {
        self.form.chars().any(char::is_uppercase)
    }
}

const fn word(form: &'static str, maker: Maker, sort: Sort, id: &'static str) -> Word {
    Word { form, maker, sort, id }
}

const WORDS: [Word; 34] = [
    word("App Store", Maker::Apple, Sort::Thing, "app_store"),
    word("Apple-konto", Maker::Apple, Sort::Thing, "apple_account"),
    word("Apple Account", Maker::Apple, Sort::Thing, "apple_account"),
    word("Apple-ID", Maker::Apple, Sort::Thing, "apple_account"),
    word("Apple ID", Maker::Apple, Sort::Thing, "apple_account"),
    word("Apple-id", Maker::Apple, Sort::Thing, "apple_account"),
    word("iCloud", Maker::Apple, Sort::Thing, "icloud"),
    word("Face ID", Maker::Apple, Sort::Thing, "face_id"),
    word("Touch ID", Maker::Apple, Sort::Thing, "touch_id"),
    word("välj allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("på allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("i allmänt", Maker::Apple, Sort::Thing, "settings_general"),
    word("choose general", Maker::Apple, Sort::Thing, "settings_general"),
    word("press general", Maker::Apple, Sort::Thing, "settings_general"),
    word("tap general", Maker::Apple, Sort::Thing, "settings_general"),
    word("iOS", Maker::Apple, Sort::Name, "ios"),
    word("iPadOS", Maker::Apple, Sort::Name, "ipados"),
    word("iPhone", Maker::Apple, Sort::Name, "iphone"),
    word("din iPad", Maker::Apple, Sort::Name, "ipad"),
    word("your iPad", Maker::Apple, Sort::Name, "ipad"),
    word("Google Play", Maker::Google, Sort::Thing, "google_play"),
    word("Play Butik", Maker::Google, Sort::Thing, "google_play"),
    word("Play Store", Maker::Google, Sort::Thing, "google_play"),
    word("Google-konto", Maker::Google, Sort::Thing, "google_account"),
    word("Google Account", Maker::Google, Sort::Thing, "google_account"),
    word("Samsung", Maker::Google, Sort::Thing, "samsung"),
    word("skärmlås", Maker::Google, Sort::Thing, "settings_screen_lock"),
    word("screen lock", Maker::Google, Sort::Thing, "settings_screen_lock"),
    word("välj system", Maker::Google, Sort::Thing, "settings_system"),
    word("choose system", Maker::Google, Sort::Thing, "settings_system"),
    word("jobbprofil", Maker::Google, Sort::Thing, "work_profile"),
    word("arbetsprofil", Maker::Google, Sort::Thing, "work_profile"),
    word("work profile", Maker::Google, Sort::Thing, "work_profile"),
    word("Android", Maker::Google, Sort::Name, "android"),
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

/// The words of another platform in a text. One that has words of both offers both, and leaves nobody without hers.
#[must_use]
pub fn foreign(text: &str, drawn: Drawn<'_>) -> Vec<&'static str> {
    let small = text.to_lowercase();
    let near: Vec<Maker> = drawn.at_hand.iter().copied().filter_map(maker).collect();
    let on: Vec<Maker> = match drawn.on {
        Some(device) => maker(device).into_iter().collect(),
        None if drawn.at_hand.is_empty() => return Vec::new(),
        None => near.clone(),
    };
    let there: Vec<&Word> =
        WORDS.iter().filter(|word| stands(if word.is_name() { text } else { &small }, word.form)).collect();
    let of = |maker: Maker| there.iter().any(|word| word.maker == maker);
    if of(Maker::Apple) && of(Maker::Google) || on.iter().any(|maker| of(*maker)) {
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

/// Whether a word stands in a text, and not within another word: "biOS" is no "iOS". What is added behind is its ending.
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
        for device in [Device::Ipad, Device::AndroidPhone, Device::Computer] {
            assert_eq!(on(device, "Ditt Apple-konto eller Google-konto."), [""; 0]);
        }
    }

    #[test]
    fn the_other_phone_may_be_named_but_not_its_settings() {
        let at_hand = [Device::Ipad, Device::AndroidPhone];
        let drawn = Drawn { on: Some(Device::Ipad), at_hand: &at_hand };
        assert_eq!(foreign("Ta fram din Android-telefon.", drawn), [""; 0]);
        assert_eq!(foreign("Sök på ordet skärmlås.", drawn), ["settings_screen_lock"]);
    }

    #[test]
    fn any_store_is_none_of_apple() {
        assert_eq!(on(Device::AndroidPhone, "Sign in to the app store on the phone."), [""; 0]);
    }

    #[test]
    fn nothing_is_foreign_where_no_device_is_known() {
        assert_eq!(foreign("App Store", Drawn { on: None, at_hand: &[] }), [""; 0]);
    }

    #[test]
    fn a_word_within_another_is_none() {
        assert_eq!(on(Device::AndroidPhone, "Studio på biOS."), [""; 0]);
    }
}
