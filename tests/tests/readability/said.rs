//! What the screens of the embedded policy say, and every text that it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen_check::readability::{Said, said};

/// What every screen of the embedded policy says, by language.
pub static SCREENS: LazyLock<BTreeMap<String, BTreeSet<Said>>> = LazyLock::new(|| said(&Policy::embedded()));

/// Every text of the embedded policy: by key, then by language.
pub fn texts() -> BTreeMap<String, BTreeMap<String, String>> {
    let policy = Policy::embedded();
    let explorer = Explorer::new(Arc::clone(&policy));
    let texts = explorer.texts().into_iter().map(|text| {
        let in_languages = policy.locales().iter().cloned().zip(text.texts);
        (text.key, in_languages.collect())
    });
    texts.collect()
}

/// Whether a text is read as it stands: what is only searched, and what stands behind the reasons, is not.
pub fn is_read(key: &str) -> bool {
    let searched = key.starts_with("ui.find.") || key.rsplit('.').next() == Some("find");
    !searched && !key.starts_with("source.")
}
