//! Where rules come from.

use crate::policy::arena::Named;
use crate::policy::document::header::SourceKind;
use crate::policy::texts::Text;

/// Where a rule comes from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub id: String,
    pub kind: SourceKind,
    pub text: Option<Text>,
    pub address: Option<String>,
    pub date: Option<String>,
}

impl Named for Source {
    fn id(&self) -> &str {
        &self.id
    }
}
