//! Words that are not hard however long they are.

use lotsen::Policy;
use lotsen::explore::Explorer;

use super::measure::words;

/// The names of the municipality, of apps, publishers and contacts, and the forms of terms, of which each has an explanation one tap away:
/// in lower case, those of several words first.
#[must_use]
pub fn easy(explorer: &Explorer, locale: &str) -> Vec<Vec<String>> {
    let policy: &Policy = explorer.policy();
    let language = policy.locales().iter().position(|known| known == locale);
    let is_name = |key: &str| {
        key.split_once('.').is_some_and(|(kind, id)| match kind {
            "app" => policy.document().apps.get(id).is_some(),
            "contact" => policy.document().contacts.get(id).is_some(),
            _ => false,
        })
    };
    let those = explorer.texts().into_iter().filter(|text| is_name(&text.key));
    let mut names: Vec<String> = those.filter_map(|text| text.texts.into_iter().nth(language?)).collect();
    names.push(policy.header().brand.name.clone());
    names.extend(policy.document().apps.iter().filter_map(|app| app.value.publisher.clone()));
    let forms = policy.document().terms.iter().filter_map(|term| term.value.forms.get(locale));
    names.extend(forms.flatten().cloned());
    let mut easy: Vec<Vec<String>> = names.iter().map(|name| words(&name.to_lowercase())).collect();
    easy.sort_by_key(|name| std::cmp::Reverse(name.len()));
    easy
}
