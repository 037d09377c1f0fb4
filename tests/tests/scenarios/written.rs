//! Transcripts written to a folder, so that those of all languages can be compared.

use std::env;
use std::fs;
use std::path::PathBuf;

/// The folder for transcripts that the environment names.
fn transcripts_folder() -> Option<PathBuf> {
    env::var_os("LOTSEN_TRANSCRIPTS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// Writes a transcript to `<folder>/rust/<name>.jsonl`, where the environment names a folder.
pub fn write_transcript(name: &str, transcript: &str) {
    let Some(folder) = transcripts_folder() else { return };
    let folder = folder.join("rust");
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file = folder.join(format!("{name}.jsonl"));
    fs::write(&file, transcript).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
