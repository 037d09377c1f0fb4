//! Texts that nothing uses, and addresses outside the domains that the policy declares.

use lotsen::Policy;
use lotsen::explore::TextInfo;

use super::finding::{Finding, Sort};

/// Texts that nothing refers to.
pub(super) fn unused(texts: &[TextInfo]) -> Vec<Finding> {
    let unused = texts.iter().filter(|text| !text.used);
    unused.map(|text| Finding::new(Sort::UnusedText, "nothing uses the text", &text.key)).collect()
}

/// Addresses in texts and links whose domain is not declared: a misspelt domain is such an address.
pub(super) fn undeclared_domains(policy: &Policy, texts: &[TextInfo]) -> Vec<Finding> {
    let header = policy.header();
    let document = policy.document();
    let mut written: Vec<(String, String)> = Vec::new();
    for text in texts {
        written.extend(text.texts.iter().map(|words| (text.key.clone(), words.clone())));
    }
    for link in &document.links {
        let addresses = [&link.value.address, &link.value.shown, &link.value.candidate];
        written.extend(
            addresses.into_iter().flatten().map(|address| (format!("links.{}", link.id), address.clone())),
        );
    }
    for contact in &document.contacts {
        let place = || format!("contacts.{}", contact.id);
        written.extend(contact.value.email.iter().map(|address| (place(), address.clone())));
    }
    let mut findings = Vec::new();
    for (place, words) in written {
        for word in words.split(|c: char| c.is_whitespace() || "(){}<>„“”\"'|".contains(c)) {
            let undeclared = match address(word) {
                Some(Address::Mail(domain)) => outside(domain, &header.email_domains).then_some(domain),
                Some(Address::Web(host)) => outside(host, &header.link_domains).then_some(host),
                None => None,
            };
            findings.extend(undeclared.map(|domain| {
                let seen = format!("“{domain}” in “{word}”");
                Finding::new(Sort::Domain, "the domain is not declared", &place).seen(seen)
            }));
        }
    }
    findings
}

enum Address<'a> {
    Mail(&'a str),
    Web(&'a str),
}

/// What a word is, where it is an address.
fn address(word: &str) -> Option<Address<'_>> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some((_, domain)) = word.split_once('@') {
        return Some(Address::Mail(domain));
    }
    let (scheme, rest) = word.split_once("://").map_or(("", word), |(scheme, rest)| (scheme, rest));
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let ending = labels.last().copied().unwrap_or_default();
    let is_host = labels.len() > 1
        && (2..=9).contains(&ending.len())
        && ending.chars().all(|c| c.is_ascii_lowercase())
        && labels
            .iter()
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    // “fornamn.efternamn” is no host: without a scheme the ending must be one that web addresses have.
    let known = ["se", "com", "fi", "nu", "org", "net", "eu", "ms", "microsoft"].contains(&ending);
    (is_host && (!scheme.is_empty() || known)).then_some(Address::Web(host))
}

fn outside(domain: &str, declared: &[String]) -> bool {
    let domain = domain.trim_end_matches('.').to_lowercase();
    !declared.iter().any(|known| domain == *known || domain.ends_with(&format!(".{known}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(word: &str) -> Option<&str> {
        match address(word) {
            Some(Address::Mail(domain) | Address::Web(domain)) => Some(domain),
            None => None,
        }
    }

    #[test]
    fn addresses_are_told_from_words() {
        assert_eq!(host("fornamn.efternamn@hassleholm.se,"), Some("hassleholm.se"));
        assert_eq!(host("www.hasselholm.se."), Some("www.hasselholm.se"));
        assert_eq!(host("https://aka.ms/sspr"), Some("aka.ms"));
        assert_eq!(host("fornamn.efternamn"), None);
        assert_eq!(host("07.00–17.00."), None);
        assert_eq!(host("t.ex."), None);
    }

    #[test]
    fn a_misspelt_domain_is_outside() {
        let declared = ["hassleholm.se".to_owned()];
        assert!(outside("hasselholm.se", &declared));
        assert!(outside("www.hasselholm.se", &declared));
        assert!(!outside("www.hassleholm.se", &declared));
        assert!(outside("evilhassleholm.se", &declared));
    }
}
