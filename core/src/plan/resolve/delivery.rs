//! Checks how newer versions of the policy come to a device.

use minisign_verify::PublicKey;

use super::place::Place;
use crate::policy::document::header::Header;
use crate::policy::error::{Fault, Refused};

/// The address has to be a web address in a domain of the policy, and the keys two keys of minisign.
pub(super) fn check(header: &Header, part: u16, parts: &[&str]) -> Result<(), Refused> {
    let Some(delivery) = &header.delivery else { return Ok(()) };
    let (top, policy) = (Place::top("policy", part), header.id.as_str());
    let place = top.key("delivery");
    let invalid =
        |place: &Place<'_>, reason: String| Err(place.fault(parts, policy, Fault::Invalid { reason }));
    if let Some(address) = &delivery.address {
        let Some(host) = host(address) else {
            let reason = format!("“{address}” is no address that begins with https://");
            return invalid(&place.key("address"), reason);
        };
        if !header.link_domains.iter().any(|domain| lies_in(host, domain)) {
            let reason = format!("“{host}” lies in no domain of “policy.link_domains”");
            return invalid(&place.key("address"), reason);
        }
    }
    let keys = &delivery.keys;
    let place = place.key("keys");
    for (key, value) in [("online", &keys.online), ("cold", &keys.cold)] {
        if PublicKey::from_base64(value).is_err() {
            let reason =
                format!("“{value}” is no public key of minisign, as the second line of its .pub file is");
            return invalid(&place.key(key), reason);
        }
    }
    if keys.online == keys.cold {
        let reason = "is the key of every day too: whoever has that could change keys".to_owned();
        return invalid(&place.key("cold"), reason);
    }
    Ok(())
}

/// The host of an address, which says no user and no port.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let sound = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    (host.contains('.') && host.chars().all(sound)).then_some(host)
}

/// Whether a host is a domain or lies below it.
fn lies_in(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|above| above.ends_with('.'))
}
