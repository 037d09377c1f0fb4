//! The folder of the policy that is looked at as it is written, whether it loads or not, and whether something in it changes.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::arguments::GlobalOptions;

/// How often a watched folder is looked at.
pub const BLINK: Duration = Duration::from_millis(100);

/// Each file of a folder with the time of its last change and its size.
pub type Stamps = Vec<(PathBuf, Option<SystemTime>, u64)>;

/// The folder that is named, else that of `--policy`, else the one in which the program is run.
pub fn looked_at<'a>(global: &'a GlobalOptions, named: Option<&'a Path>) -> &'a Path {
    named.or(global.policy.as_deref()).unwrap_or_else(|| Path::new("."))
}

/// What stands before the name of a file in it, as somebody calls it where the program is run. Of one file nothing but
/// its own folder.
pub fn prefix(folder: &Path) -> String {
    let folder = if folder.is_file() { folder.parent().unwrap_or(folder) } else { folder };
    let folder = folder.to_string_lossy().replace('\\', "/");
    match folder.trim_start_matches("./").trim_end_matches('/') {
        "" | "." => String::new(),
        folder => format!("{folder}/"),
    }
}

/// The files of a folder as they are now; of one that is a file, that alone.
pub fn stamps(folder: &Path) -> Stamps {
    let mut stamps = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else {
            let stamp = std::fs::metadata(&next).ok();
            stamps.push((
                next,
                stamp.as_ref().and_then(|stamp| stamp.modified().ok()),
                stamp.map_or(0, |stamp| stamp.len()),
            ));
            continue;
        };
        folders.extend(
            entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|path| path.is_dir() || path.extension().is_some_and(|ending| ending == "json")),
        );
    }
    stamps.sort();
    stamps
}
