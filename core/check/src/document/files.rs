//! The files of a policy.

use std::fs;
use std::io;
use std::path::Path;

use lotsen_base::{JsonFile, json_files};
use lotsen_proof::scenario::reason;
use thiserror::Error;

use crate::finding::{Location, Span};

/// Why a policy could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// A folder or a file cannot be read.
    #[error("{path}: {}", reason(error))]
    Unreadable {
        /// Which.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// The folder has no JSON file.
    #[error("{path}: there is no JSON file in this folder; name the one in which they lie")]
    Empty {
        /// The folder.
        path: String,
    },
}

/// The files of a policy, in the order in which they are read.
#[derive(Debug, Clone, Default)]
pub struct Files {
    files: Vec<File>,
}

/// A file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Its path from the folder of the policy; of a base its name and the path there.
    pub name: String,
    pub text: String,
    /// Whether it is of the base.
    pub of_base: bool,
}

impl Files {
    /// Files that are in memory: names and texts.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { files: files.into_iter().map(|(name, text)| File { name, text, of_base: false }).collect() }
    }

    /// One JSON file, or all JSON files in a folder and the folders in it. What is no UTF-8 is read as well as it can be.
    ///
    /// # Errors
    /// [`ReadError`] where something cannot be read, or there is nothing to read.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
        let found = json_files(path).map_err(|error| match error {
            lotsen_base::ReadError::Unreadable { path, error } => unreadable(&path, error),
            other => unreadable(path, io::Error::other(other)),
        })?;
        if found.is_empty() {
            return Err(ReadError::Empty { path: path.display().to_string() });
        }
        let mut files = Vec::with_capacity(found.len());
        for JsonFile { path, name } in found {
            let bytes = fs::read(&path).map_err(|error| unreadable(&path, error))?;
            let text = String::from_utf8_lossy(&bytes);
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
            files.push(File { name, text, of_base: false });
        }
        Ok(Self { files })
    }

    /// The files together with those of the base that they name, and what they say in place of it.
    pub(crate) fn on_their_base(&self) -> (Self, lotsen_base::Composed, Vec<lotsen_base::BaseFault>) {
        let own = self.files.iter().map(|file| lotsen_base::Part::own(&file.name, &file.text));
        let (mut composed, faults) = lotsen_base::compose_anyway(own.collect());
        let parts = std::mem::take(&mut composed.parts).into_iter();
        let files = parts.map(|part| File { name: part.name, text: part.text, of_base: part.of_base });
        (Self { files: files.collect() }, composed, faults)
    }

    /// Whether a file is of the base.
    pub(crate) fn is_of_base(&self, name: &str) -> bool {
        self.files.iter().any(|file| file.of_base && file.name == name)
    }

    /// A file by its name.
    pub(crate) fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// The names of the files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.file(name).map(|file| file.text.as_str())
    }
}

impl File {
    /// A place in it.
    pub fn location(&self, span: Span) -> Location {
        let before = self.text.get(..span.start).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Location { file: self.name.clone(), line, column, span }
    }
}

fn unreadable(path: &Path, error: io::Error) -> ReadError {
    ReadError::Unreadable { path: path.display().to_string(), error }
}
