//! What a server says beside each file.

use super::SiteError;

/// What a page may load and do: the site's own files, WebAssembly, and nothing that stands in the page itself.
pub(super) const CONTENT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// What a page asks of no device. Sharing and copying stay.
const UNUSED: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
    encrypted-media=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()";

/// Who may show the site in a frame, besides the site itself.
#[derive(Debug, Clone, Default)]
pub struct Framing(Vec<String>);

impl Framing {
    /// Takes the addresses of sites, such as `https://www.example.org`.
    ///
    /// # Errors
    /// [`SiteError::FrameAncestor`] for what is no such address.
    pub fn by(sites: &[String]) -> Result<Self, SiteError> {
        match sites.iter().find(|given| !is_origin(given)) {
            Some(given) => Err(SiteError::FrameAncestor { given: given.clone() }),
            None => Ok(Self(sites.to_vec())),
        }
    }

    fn ancestors(&self) -> String {
        let others = self.0.iter().map(|site| format!(" {site}"));
        format!("frame-ancestors 'self'{}", others.collect::<String>())
    }
}

/// Whether a text is `https://`, a host and perhaps a port: nothing that ends a header or begins another.
fn is_origin(given: &str) -> bool {
    let Some(host) = given.strip_prefix("https://") else { return false };
    let (host, port) = host.split_once(':').unwrap_or((host, "443"));
    let labels = host.strip_prefix("*.").unwrap_or(host);
    let named = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    labels.split('.').all(named) && port.parse::<u16>().is_ok()
}

/// How long a browser may keep a file without asking anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It asks each time, and is told where nothing has changed.
    Asked,
    /// For ever: another file has another address.
    ForEver,
}

impl Kept {
    /// What the header `Cache-Control` says.
    #[must_use]
    pub fn said(self) -> &'static str {
        match self {
            Self::Asked => "no-cache",
            Self::ForEver => "public, max-age=31536000, immutable",
        }
    }
}

/// How long the file at a path of a site may be kept.
#[must_use]
pub fn kept(path: &str) -> Kept {
    if path.starts_with("page-") { Kept::ForEver } else { Kept::Asked }
}

/// The headers of every file but `Cache-Control`.
#[must_use]
pub fn sent(framing: &Framing) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Security-Policy", format!("{CONTENT}; {}", framing.ancestors())),
        ("Permissions-Policy", UNUSED.to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ];
    if framing.0.is_empty() {
        // For browsers that do not know `frame-ancestors`; it can name no other site.
        headers.push(("X-Frame-Options", "SAMEORIGIN".to_owned()));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_allowed_to_addresses_alone() {
        for good in ["https://www.example.org", "https://example.org:8443", "https://*.example.org"] {
            assert!(Framing::by(&[good.to_owned()]).is_ok(), "{good}");
        }
        let bad = [
            "",
            "*",
            "http://example.org",
            "https://",
            "https://a b",
            "https://a;script-src *",
            "https://a\"",
            "https://a\nb",
            "https://a/b",
            "https://*",
            "https://a:port",
            "example.org",
        ];
        for bad in bad {
            assert!(Framing::by(&[bad.to_owned()]).is_err(), "{bad}");
        }
    }

    #[test]
    fn others_in_a_frame_leave_out_what_can_name_none() {
        let named = |sites: &[&str]| {
            let sites: Vec<String> = sites.iter().map(ToString::to_string).collect();
            sent(&Framing::by(&sites).unwrap_or_default())
        };
        assert!(named(&[]).iter().any(|(name, _)| *name == "X-Frame-Options"));
        let framed = named(&["https://www.example.org"]);
        assert!(framed.iter().all(|(name, _)| *name != "X-Frame-Options"));
        assert!(
            framed.iter().any(|(_, value)| value.ends_with("frame-ancestors 'self' https://www.example.org"))
        );
    }

    #[test]
    fn nothing_in_the_page_itself_is_run_or_drawn() {
        assert!(!CONTENT.contains("unsafe-inline") && !CONTENT.contains("'unsafe-eval'"));
    }
}
