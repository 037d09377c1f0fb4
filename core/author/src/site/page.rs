//! The one page of a site: its places are filled, and what it loads is told by its digest.

use std::fmt::Write as _;

use lotsen::Policy;

use super::digest::integrity;
use super::files::{LIBRARY, PAGE, SCRIPT};
use super::headers::CONTENT;
use super::plain::{self, escaped};
use super::{Shell, SiteError};

/// The page with its places filled.
pub(super) fn filled(shell: &Shell, policy: &Policy) -> Result<String, SiteError> {
    let mut page = String::from_utf8_lossy(shell.file(PAGE)).into_owned();
    let first = policy.locales().first().map_or("", String::as_str);
    let places = [
        ("{lang}", escaped(first)),
        ("{title}", escaped(&policy.header().brand.name)),
        ("<!-- {head} -->", head(shell, policy)),
        ("<!-- {plain} -->", plain::page(policy)),
    ];
    for (place, with) in places {
        if !page.contains(place) {
            return Err(SiteError::NoPlace { what: place.to_owned() });
        }
        page = page.replace(place, &with);
    }
    for (path, address, bytes) in shell.kept() {
        page = page
            .replace(&format!("\"{path}\""), &format!("\"{address}\" integrity=\"{}\"", integrity(bytes)));
    }
    Ok(page)
}

/// What the page says to the browser before anything is loaded: what it may load, and what will be needed soon.
fn head(shell: &Shell, policy: &Policy) -> String {
    let mut head = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT}\" />");
    let line = "\n        ";
    // Writing to a string cannot fail.
    let _ = write!(head, "{line}<meta name=\"referrer\" content=\"no-referrer\" />");
    let _ = write!(head, "{line}<meta name=\"lotsen-policy\" content=\"{}\" />", escaped(policy.id()));
    for (path, address, bytes) in shell.kept() {
        if path == LIBRARY {
            let digest = integrity(bytes);
            let _ = write!(head, "{line}<meta name=\"lotsen-library\" content=\"{address} {digest}\" />");
        } else if is_module(path) && path != SCRIPT {
            // A module that another one imports is held to its digest by being loaded here first.
            let _ = write!(head, "{line}<link rel=\"modulepreload\" href=\"{path}\" />");
        }
    }
    head
}

fn is_module(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|ending| ending == "js")
}
