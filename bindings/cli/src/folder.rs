//! The folder of the policy that is looked at as it is written, whether it loads or not.

use std::path::Path;

use crate::arguments::GlobalOptions;

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
