//! Addresses in texts and links lie within the domains that the policy declares.

use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::policy::Part;

/// The hosts of all web and e-mail addresses in a text, `@` before those of e-mail.
fn hosts(text: &str) -> Vec<String> {
    let tokens = text.split(|c: char| c.is_whitespace() || "(){}<>„“”\"'|,;".contains(c));
    let tokens = tokens.map(|token| token.trim_end_matches(['.', ':', '?', '!', '/']));
    let host = |token: &str| {
        if let Some((_, domain)) = token.split_once('@') {
            return Some(format!("@{domain}"));
        }
        let (scheme, rest) = token.split_once("://").map_or(("", token), |(scheme, rest)| (scheme, rest));
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let ending = labels.last().copied().unwrap_or_default();
        let is_host = labels.len() > 1 && labels.iter().all(|label| !label.is_empty());
        // A word, a dot and another word is an address only with an ending that the web has.
        let endings =
            ["se", "com", "nu", "org", "net", "eu", "fi", "ms", "io", "app", "dev", "microsoft", "example"];
        let looks = is_host && (!scheme.is_empty() || labels[0] == "www" || endings.contains(&ending));
        looks.then(|| host.to_lowercase())
    };
    tokens.filter_map(host).collect()
}

/// Addresses of a policy that lie outside the domains it declares.
fn strays(policy: &Arc<Policy>) -> Vec<String> {
    let header = policy.header();
    let explorer = Explorer::new(Arc::clone(policy));
    let texts = explorer.texts().into_iter().flat_map(|text| text.texts);
    let links = policy.document().links.iter().flat_map(|link| {
        let link = &link.value;
        [&link.address, &link.shown, &link.candidate].into_iter().flatten().cloned().collect::<Vec<_>>()
    });
    let within = |host: &str, domains: &[String]| {
        domains.iter().any(|domain| host == domain || host.ends_with(&format!(".{domain}")))
    };
    let hosts = texts.chain(links).flat_map(|text| hosts(&text));
    let strays = hosts.filter(|host| match host.strip_prefix('@') {
        Some(domain) => !header.email_domains.iter().any(|known| known == domain),
        None => !within(host, &header.link_domains),
    });
    strays.collect()
}

#[test]
fn every_address_lies_within_the_declared_domains() {
    assert_eq!(strays(&Policy::embedded()), [] as [&str; 0]);
}

#[test]
fn the_misspelt_domain_of_the_deck_is_found() {
    // A1: the last slide writes hasselholm.se. Planted in each place where the right one stands.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/policy/hassleholm");
    let whole = lotsen_base::read(&folder).unwrap();
    let parts: Vec<_> = whole.parts.into_iter().map(|part| (part.name, part.text)).collect();
    for domain in ["@hassleholm.se", "www.hassleholm.se"] {
        let wrong = domain.replace("hassleholm", "hasselholm");
        let mut planted = 0;
        for (name, text) in &parts {
            // What a fact must say is held against the screens, not shown.
            let Some(at) = text.find(domain).filter(|_| !name.ends_with("sources.json")) else { continue };
            let text = format!("{}{wrong}{}", &text[..at], &text[at + domain.len()..]);
            let copy: Vec<Part<'_>> = parts
                .iter()
                .map(|(known, bytes)| Part {
                    name: known,
                    bytes: if known == name { text.as_bytes() } else { bytes.as_bytes() },
                })
                .collect();
            let found = strays(&Policy::load(&copy).unwrap());
            assert_eq!(found, [wrong.as_str()], "planted in {name}");
            planted += 1;
        }
        assert!(planted > 1, "{domain} stands nowhere");
    }
}
