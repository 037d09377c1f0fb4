//! The library, and the code that is generated from it.

use std::env;
use std::ffi::OsStr;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::command::{cargo, run, script, target_folder};

/// Where the system looks for libraries, beside its own places.
const LIBRARY_PATHS: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// The variables that name folders for every runner, here or in another language.
const FOLDERS: [&str; 2] = ["LOTSEN_SCENARIOS", "LOTSEN_TRANSCRIPTS"];

/// The library, built for development, from which the code of every language has just been generated.
#[derive(Debug)]
pub struct Library {
    /// The folder that holds it.
    folder: PathBuf,
}

impl Library {
    /// Builds it and generates the code, so that nothing stale is ever tested.
    ///
    /// # Errors
    /// Where it does not build.
    pub fn build() -> Result<Self> {
        println!("Building the library and generating the code of every language");
        run(cargo().args(["run", "--quiet", "--locked", "-p", "lotsen-bindgen", "--", "--conformance"]))?;
        Ok(Self { folder: target_folder()?.join("debug") })
    }

    /// A script that knows where the library is, by its path from the root.
    #[must_use]
    pub fn script(&self, path: &str) -> Command {
        let mut command = script(path);
        command.env("LOTSEN_LIBRARY_DIR", &self.folder);
        for variable in LIBRARY_PATHS {
            match env::var_os(variable).and_then(|paths| without_cargo(&paths, &self.folder)) {
                Some(paths) => command.env(variable, paths),
                None => command.env_remove(variable),
            };
        }
        // A script goes to other folders, where a relative path would mean another one.
        for variable in FOLDERS {
            let given = env::var_os(variable).filter(|folder| !folder.is_empty());
            if let Some(folder) = given.and_then(|folder| std::path::absolute(folder).ok()) {
                command.env(variable, folder);
            }
        }
        command
    }
}

/// The paths without those that cargo adds for what it runs: a package that lacks its library must not find it there.
fn without_cargo(paths: &OsStr, folder: &Path) -> Option<OsString> {
    let cargos = |path: &PathBuf| path.starts_with(folder) || path.join("rustlib").is_dir();
    let kept: Vec<PathBuf> = env::split_paths(paths).filter(|path| !cargos(path)).collect();
    env::join_paths(&kept).ok().filter(|paths| !paths.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_knows_where_the_library_is() {
        let folder = PathBuf::from("somewhere/debug");
        let script = Library { folder: folder.clone() }.script("bindings/swift/test");
        let mut variables = script.get_envs();
        assert!(variables.any(|given| given == (OsStr::new("LOTSEN_LIBRARY_DIR"), Some(folder.as_os_str()))));
    }

    #[test]
    fn a_package_finds_no_library_where_cargo_builds() {
        let joined = env::join_paths(["/somewhere/debug/deps", "/somewhere/debug", "/opt/lib"]).unwrap();
        assert_eq!(without_cargo(&joined, Path::new("/somewhere/debug")), Some("/opt/lib".into()));
        let joined = env::join_paths(["/somewhere/debug"]).unwrap();
        assert_eq!(without_cargo(&joined, Path::new("/somewhere/debug")), None);
    }
}
