//! The site of a policy: the pages of the shell, the policy beside them as one file, and what a server has to be told.
//!
//! ```text
//! index.html, policy.json, files.json …   addresses that stay: a browser asks anew whether they have changed
//! page-0123456789abcdef/                  what makes the page, under the digest of all of it: kept for ever, never mixed
//! .htaccess, web.config, servers/         what Apache, IIS, nginx and Caddy are told
//! ```
//!
//! A shell is a folder that is built like this, without the policy and with `page/` in place of the folder with the digest. In
//! its `index.html` stand `{lang}`, `{title}`, `{head}` and `{plain}`, the last two as comments. The same shell and the same
//! policy give the same bytes.

mod digest;
mod error;
mod files;
mod headers;
mod list;
mod page;
mod plain;
mod servers;
mod shell;

use lotsen::Policy;

pub use error::SiteError;
pub use files::{Files, POLICY};
pub use headers::{Framing, Kept, kept, sent};
pub use list::{FILES, files_of};
pub use shell::Shell;

/// The files of the site of a policy, which stands in `text` as the one file that is served.
///
/// # Errors
/// [`SiteError`] where the page of the shell lacks a place for what stands in it.
pub fn site(shell: &Shell, policy: &Policy, text: &str, framing: &Framing) -> Result<Files, SiteError> {
    let mut files = shell.versioned();
    let page = page::filled(shell, policy)?;
    files.insert(files::PAGE.to_owned(), page.into_bytes());
    files.insert(POLICY.to_owned(), text.as_bytes().to_vec());
    files.insert(FILES.to_owned(), list::written(&files).into_bytes());
    files.extend(servers::files(shell.folder(), framing));
    Ok(files)
}
