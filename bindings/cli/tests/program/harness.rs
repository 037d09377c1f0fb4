//! Runs the program as somebody would, and holds what it says against golden files.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Monday 2 March 2026, half past seven in the morning: open, and before drop-in.
pub const MONDAY: &str = "2026-03-02T07:30:00+01:00";
/// Midsummer's Eve 2026, a Friday: closed.
pub const MIDSUMMER: &str = "2026-06-19T09:00:00+02:00";

/// What a run of the program gave.
#[derive(Debug)]
pub struct Run {
    /// The exit status.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// A folder of its own for a session.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Runs the program in Swedish at [`MONDAY`], with something on its standard input.
pub fn lotsen(arguments: &[&str], input: &str) -> Run {
    run(&[], arguments, input)
}

/// Runs the guide in a folder, answered line by line.
pub fn guide(folder: &Path, arguments: &[&str], lines: &str) -> Run {
    let folder = folder.to_str().unwrap();
    lotsen(&[&["--data", folder], arguments].concat(), &lines.replace(' ', "\n"))
}

/// Runs the program in English, as somebody does who stands in a folder.
pub fn lotsen_in(folder: &Path, arguments: &[&str]) -> Run {
    run_in(Some(folder), &[("LANG", "en")], arguments, "")
}

/// The same in a language, with something on its standard input.
pub fn lotsen_told(folder: &Path, language: &str, arguments: &[&str], input: &str) -> Run {
    run_in(Some(folder), &[("LANG", language)], arguments, input)
}

/// Runs the program at [`MONDAY`] in a quiet environment, with some variables in it.
pub fn run(variables: &[(&str, &str)], arguments: &[&str], input: &str) -> Run {
    run_in(None, variables, arguments, input)
}

fn run_in(folder: Option<&Path>, variables: &[(&str, &str)], arguments: &[&str], input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsen"));
    command.args(["--now", MONDAY]).args(arguments);
    if let Some(folder) = folder {
        command.current_dir(folder);
    }
    let quiet = ["LC_ALL", "LC_MESSAGES", "LANG", "XDG_DATA_HOME", "NO_COLOR", "TERM"];
    for name in quiet {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // A program that refuses its arguments does not read what it is given.
    let _unread = child.stdin.take().unwrap().write_all(input.as_bytes());
    read(&child.wait_with_output().unwrap())
}

fn read(output: &Output) -> Run {
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

/// Holds a text against a golden file; `LOTSEN_BLESS=1` writes it instead.
#[track_caller]
pub fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1") {
        fs::write(path, text).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} differs; see tests/README.md on golden files");
}

/// The embedded policy with something replaced, in a folder of its own: also where its base says it.
pub fn altered_policy(folder: &Path, from: &str, to: &str) -> PathBuf {
    let into = folder.join("altered");
    let embedded = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/policy/hassleholm");
    let stands = lotsen_base::json_files(&embedded)
        .unwrap()
        .iter()
        .any(|file| fs::read_to_string(&file.path).unwrap().contains(from));
    let parts: Vec<(String, String)> = if stands {
        let files = lotsen_base::json_files(&embedded).unwrap().into_iter();
        files.map(|file| (file.name, fs::read_to_string(file.path).unwrap())).collect()
    } else {
        let whole = lotsen_base::read(&embedded).unwrap().as_own().into_iter();
        whole.map(|part| (part.name, part.text)).collect()
    };
    write(&into, parts.into_iter().map(|(name, text)| (name, text.replace(from, to))).collect());
    into
}

/// The files of the second municipality, in a folder of their own.
pub fn strandby(folder: &Path) -> PathBuf {
    let into = folder.join("strandby");
    let there = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby");
    let files = lotsen_base::json_files(&there).unwrap().into_iter();
    write(&into, files.map(|file| (file.name, fs::read_to_string(file.path).unwrap())).collect());
    into
}

fn write(into: &Path, files: Vec<(String, String)>) {
    for (name, text) in files {
        let path = into.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
