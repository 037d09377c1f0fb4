//! What was meant by a word that is not known.

/// The word that is most like another one, if one is like it at all.
pub(super) fn meant<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (written.chars().count() / 3).clamp(1, 4);
    let near = known.into_iter().map(|word| (strsim::damerau_levenshtein(written, word), word));
    near.filter(|(distance, _)| (1..=most).contains(distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_letter_is_seen_and_another_word_is_not() {
        assert_eq!(meant("servicedisk", ["apple", "servicedesk"]), Some("servicedesk"));
        assert_eq!(meant("tel", ["tell", "end"]), Some("tell"));
        assert_eq!(meant("outlook", ["teams", "authenticator"]), None);
    }
}
