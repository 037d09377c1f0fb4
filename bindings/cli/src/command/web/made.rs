//! Makes the site of a folder, if the policy in it holds.

use std::path::Path;

use lotsen::Policy;
use lotsen::policy::Part;
use lotsen_author::site::{Files, Framing, POLICY, Shell, site};
use lotsen_check::{Depth, Scope, check};

use crate::command::check::said;
use crate::error::CliError;

/// What a site is made of.
#[derive(Debug)]
pub(super) struct Maker<'a> {
    pub shell: Shell,
    pub framing: Framing,
    pub folder: &'a Path,
    pub plain: bool,
}

impl Maker<'_> {
    /// The files of the site.
    ///
    /// # Errors
    /// What `lotsen check --quick` says where the policy does not hold; a folder that cannot be read.
    pub(super) fn made(&self) -> Result<Files, CliError> {
        let report = check(self.folder, &Scope { depth: Depth::Written, since: None })?;
        if !report.is_good() {
            return Err(CliError::Refused(said(&report, self.plain)));
        }
        let text = lotsen_base::in_one_file(&lotsen_base::read(self.folder)?.parts);
        let policy = Policy::load(&[Part { name: POLICY, bytes: text.as_bytes() }]);
        let policy = policy.map_err(|error| CliError::Refused(error.to_string()))?;
        site(&self.shell, &policy, &text, &self.framing).map_err(|error| CliError::Refused(error.to_string()))
    }
}
