//! The script of a suite.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::Suite;
use super::library::Library;

/// Where the system looks for libraries, beside its own places.
const LIBRARY_PATHS: [&str; 2] = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// The variables that name folders for every runner, here or in another language.
const FOLDERS: [&str; 2] = ["LOTSEN_SCENARIOS", "LOTSEN_TRANSCRIPTS"];

/// Runs the script of a suite, whose output passes through as it comes. A script that is not there has failed.
pub fn passes(root: &Path, suite: Suite, library: &Library) -> bool {
    let script = root.join(suite.script);
    let since = Instant::now();
    println!("\nlanguages: running {}", suite.script);
    let mut command = Command::new(&script);
    command.current_dir(root).env("LOTSEN_LIBRARY_DIR", &library.folder);
    for variable in LIBRARY_PATHS {
        match env::var_os(variable).and_then(|paths| without_cargo(&paths, &library.folder)) {
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
    let (passed, reason) = match command.status() {
        Ok(status) if status.success() => (true, "ok".to_owned()),
        Ok(status) => (false, format!("FAILED: {status}")),
        Err(error) => (false, format!("FAILED: {}: {error}", script.display())),
    };
    println!("languages: {} … {reason} ({} s)", suite.name, since.elapsed().as_secs());
    passed
}

/// The paths without those that cargo adds for a test: a package that lacks its library must not find it there.
fn without_cargo(paths: &OsString, folder: &Path) -> Option<OsString> {
    let cargos = |path: &PathBuf| path.starts_with(folder) || path.join("rustlib").is_dir();
    let kept: Vec<PathBuf> = env::split_paths(paths).filter(|path| !cargos(path)).collect();
    env::join_paths(&kept).ok().filter(|paths| !paths.is_empty())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::SUITES;
    use super::*;

    const ESPERANTO: Suite = Suite { name: "esperanto", script: "bindings/esperanto/test" };

    fn root_with(script: Option<&str>) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(ESPERANTO.script);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if let Some(script) = script {
            fs::write(&path, script).unwrap();
            make_executable(&path);
        }
        root
    }

    #[cfg(unix)]
    fn make_executable(path: &Path) {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn passes_with(script: Option<&str>) -> bool {
        let root = root_with(script);
        passes(root.path(), ESPERANTO, &Library { folder: root.path().join("debug") })
    }

    #[cfg(unix)]
    #[test]
    fn a_script_passes_by_its_exit_status_and_knows_where_the_library_is() {
        assert!(passes_with(Some(
            "#!/bin/sh\ncase $LOTSEN_LIBRARY_DIR in */debug) exit 0;; *) exit 1;; esac\n"
        )));
        assert!(!passes_with(Some("#!/bin/sh\nexit 3\n")));
    }

    #[test]
    fn a_script_that_is_missing_has_failed() {
        assert!(!passes_with(None));
    }

    #[test]
    fn the_script_of_every_suite_is_in_the_repository() {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        for suite in SUITES {
            assert!(tests.join("..").join(suite.script).is_file(), "{suite:?}");
        }
    }

    #[test]
    fn a_package_finds_no_library_where_cargo_builds() {
        let joined = env::join_paths(["/somewhere/debug/deps", "/somewhere/debug", "/opt/lib"]).unwrap();
        assert_eq!(without_cargo(&joined, Path::new("/somewhere/debug")), Some("/opt/lib".into()));
        let joined = env::join_paths(["/somewhere/debug"]).unwrap();
        assert_eq!(without_cargo(&joined, Path::new("/somewhere/debug")), None);
    }
}
