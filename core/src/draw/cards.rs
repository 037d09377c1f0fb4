//! Cards of apps and of addresses.

use super::words::Words;
use crate::device::{Device, Platform};
use crate::plan::{App, Link};
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::screen::{AddressCard, AppCard};

/// An address to type, or that it is not published yet.
pub(crate) fn address(words: &Words<'_>, ix: Ix<Link>) -> AddressCard {
    let link = &words.policy.links[ix];
    let shown = link.shown().map(str::to_owned);
    AddressCard {
        id: link.id.clone(),
        name: words.text(link.name),
        unresolved: shown.is_none().then(|| words.phrase(Phrase::NotPublished).to_owned()),
        shown,
    }
}

/// An app as the official meets it on a kind of device.
pub(crate) fn app(words: &Words<'_>, ix: Ix<App>, device: Option<Device>) -> AppCard {
    let app = &words.policy.apps[ix];
    let store = device.and_then(|device| match device.platform() {
        Platform::Apple => app.apple_id.as_ref().map(|_| Phrase::AppStore),
        Platform::Android => app.package.as_ref().map(|_| Phrase::GooglePlay),
        Platform::Web => None,
    });
    let store = store.map(|store| {
        let store = words.phrase(store);
        match &app.publisher {
            Some(publisher) => {
                words.phrase_with(Phrase::StoreLine, &[("store", store), ("publisher", publisher)])
            }
            None => store.to_owned(),
        }
    });
    AppCard { id: app.id.clone(), name: words.text(app.name), about: words.some(app.about), store }
}
