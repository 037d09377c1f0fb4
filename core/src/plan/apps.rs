//! Apps and addresses.

use crate::device::Platform;
use crate::policy::arena::Named;
use crate::policy::texts::Text;
use crate::rules::Mask;

/// An app.
#[derive(Debug, Clone)]
pub(crate) struct App {
    pub id: String,
    pub name: Text,
    pub about: Option<Text>,
    pub built_in: bool,
    /// The values of `information` that a built-in app would be taken for.
    pub handles: Mask,
    /// The values of `device` on which the app exists.
    pub on: Mask,
    pub apple_id: Option<String>,
    pub package: Option<String>,
    pub scheme: Option<String>,
    pub publisher: Option<String>,
}

impl Named for App {
    fn id(&self) -> &str {
        &self.id
    }
}

/// An address.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub id: String,
    pub name: Text,
    pub address: Option<String>,
    pub shown: Option<String>,
}

impl Named for Link {
    fn id(&self) -> &str {
        &self.id
    }
}

impl App {
    /// Whether the store of a system has it.
    pub(crate) fn in_store(&self, platform: Platform) -> bool {
        match platform {
            Platform::Apple => self.apple_id.is_some(),
            Platform::Android => self.package.is_some(),
            Platform::Web => false,
        }
    }
}

impl Link {
    /// The address as it is typed by hand; none where it is not published yet.
    pub(crate) fn shown(&self) -> Option<&str> {
        let address = self.address.as_deref()?;
        Some(self.shown.as_deref().unwrap_or_else(|| address.trim_start_matches("https://")))
    }
}
