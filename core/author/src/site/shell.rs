//! The shell: the site as it is before there is a policy.

use super::digest::version;
use super::error::SiteError;
use super::files::{Files, LIBRARY, PAGE, SCRIPT};

/// Where the files stand whose address changes with their bytes.
const FOLDER: &str = "page/";

/// The files of a shell.
#[derive(Debug, Clone)]
pub struct Shell {
    files: Files,
    folder: String,
}

impl Shell {
    /// Takes the files of a shell, by their paths with `/` between folders.
    ///
    /// # Errors
    /// [`SiteError::NoFile`] where one is missing without which there is no page.
    pub fn new(files: Files) -> Result<Self, SiteError> {
        for file in [PAGE, SCRIPT, LIBRARY] {
            if !files.contains_key(file) {
                return Err(SiteError::NoFile { file: file.to_owned() });
            }
        }
        let inside = files.iter().filter(|(path, _)| path.starts_with(FOLDER));
        let folder = format!(
            "page-{}/",
            version(&inside.map(|(path, bytes)| (path.clone(), bytes.clone())).collect())
        );
        Ok(Self { files, folder })
    }

    /// The folder of what is kept for ever, such as `page-0123456789abcdef/`.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// A file as it is in the shell.
    pub(super) fn file(&self, path: &str) -> &[u8] {
        self.files.get(path).map_or(&[], Vec::as_slice)
    }

    /// The files in the folder that is kept for ever: their paths in the shell and in the site, and their bytes.
    pub(super) fn kept(&self) -> impl Iterator<Item = (&str, String, &[u8])> {
        self.files.iter().filter_map(|(path, bytes)| {
            let inside = path.strip_prefix(FOLDER)?;
            Some((path.as_str(), format!("{}{inside}", self.folder), bytes.as_slice()))
        })
    }

    /// The files under the paths that they have in a site.
    pub(super) fn versioned(&self) -> Files {
        let stay = self.files.iter().filter(|(path, _)| !path.starts_with(FOLDER));
        let mut files: Files = stay.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        files.extend(self.kept().map(|(_, path, bytes)| (path, bytes.to_vec())));
        files
    }
}
