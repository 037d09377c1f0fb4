//! The file of a session.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use tempfile::NamedTempFile;

/// The folder of this program in the user's data folder.
const FOLDER: &str = "lotsen";
/// The name of the file.
const NAME: &str = "session.lotsen";

/// The file in which a session is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFile {
    folder: PathBuf,
}

/// Why a file is backed up; it becomes part of its new name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupReason {
    /// A new session was asked for.
    Fresh,
    /// It cannot be used.
    Unreadable,
}

impl SessionFile {
    /// The file in a folder, or in the user's data folder; none where the system has no such folder.
    pub fn find(folder: Option<&Path>) -> Option<Self> {
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None => etcetera::choose_base_strategy().ok()?.data_dir().join(FOLDER),
        };
        Some(Self { folder })
    }

    /// What was saved; none where nothing was.
    ///
    /// # Errors
    /// Where there is something that cannot be read.
    pub fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.path()) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            // The folder is a file: nothing was saved, and saving will fail, which is said.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Saves: whole, or not at all.
    ///
    /// # Errors
    /// Where the disk is full, or the folder cannot be written to. What was saved before remains.
    pub fn save(&self, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let mut file = NamedTempFile::new_in(&self.folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(self.path())?;
        Ok(())
    }

    /// Moves the file to a name that nothing has yet, and gives that.
    ///
    /// # Errors
    /// Where it cannot be moved.
    pub fn back_up(&self, reason: BackupReason) -> io::Result<PathBuf> {
        let reason = match reason {
            BackupReason::Fresh => "before-fresh",
            BackupReason::Unreadable => "unreadable",
        };
        let mut names = (1..1_000).map(|number| self.folder.join(format!("{NAME}.{reason}-{number}")));
        let free = names.find(|path| !path.exists()).ok_or(io::ErrorKind::AlreadyExists)?;
        fs::rename(self.path(), &free)?;
        Ok(free)
    }

    fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(folder: &tempfile::TempDir) -> SessionFile {
        SessionFile::find(Some(&folder.path().join("a/b"))).unwrap()
    }

    #[test]
    fn what_was_saved_last_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder);
        assert_eq!(file.read().unwrap(), None);
        file.save(b"one").unwrap();
        file.save(b"two").unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some(b"two".as_slice()));
    }

    #[test]
    fn a_file_that_is_backed_up_is_kept_under_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let file = file(&folder);
        let mut kept = Vec::new();
        for session in [b"one", b"two"] {
            file.save(session).unwrap();
            kept.push(file.back_up(BackupReason::Fresh).unwrap());
        }
        assert_eq!(file.read().unwrap(), None);
        assert_eq!(kept.iter().map(|path| fs::read(path).unwrap()).collect::<Vec<_>>(), [b"one", b"two"]);
    }

    #[test]
    fn a_folder_that_is_a_file_cannot_be_saved_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("full");
        fs::write(&path, "").unwrap();
        let file = SessionFile::find(Some(&path)).unwrap();
        assert_eq!(file.read().unwrap(), None);
        assert!(file.save(b"one").is_err());
    }
}
