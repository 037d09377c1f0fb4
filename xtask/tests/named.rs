//! What is written of tasks is true: each that a document, script or workflow names is there, and each script is reached
//! from a task.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser as _;
use xtask::Arguments;

/// What begins every line that calls a task.
const CALL: &str = "cargo xtask";
/// What ends it: the end of the line or of the quotation, a comment, or a sentence that goes on.
const ENDS: [char; 8] = ['\n', '`', '"', '\'', '#', ')', ';', '&'];
/// The first line of a script.
const SCRIPT: &str = "#!/usr/bin/env bash\n";

/// A file of the repository.
struct File {
    /// Its path from the root, with `/`.
    path: String,
    text: String,
}

/// Every text that somebody wrote, without what was built. Folders whose names begin with a dot hold what was built, but for
/// those of `.ci` and `.github`.
fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut paths = Vec::new();
    collect(root, &mut paths);
    let read = paths.into_iter().filter_map(|path| {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        Some(File { path: name, text: fs::read_to_string(&path).ok()? })
    });
    let files: Vec<File> = read.collect();
    assert!(files.iter().any(|file| file.path == ".ci/run") && files.len() > 500, "{}", files.len());
    files
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let built = matches!(
            name,
            "target" | "build" | "dist" | "node_modules" | "Generated" | "generated" | "golden"
        );
        let hidden = name.starts_with('.') && name != ".ci" && name != ".github";
        if !path.is_dir() {
            paths.push(path);
        } else if !built && !hidden {
            collect(&path, paths);
        }
    }
}

/// The calls of tasks in a text, each with its number of line.
fn calls(text: &str) -> Vec<(usize, &str)> {
    let calls = text.match_indices(CALL).map(|(at, _)| {
        let call = &text[at..];
        (text[..at].matches('\n').count() + 1, call[..call.find(ENDS).unwrap_or(call.len())].trim_end())
    });
    calls.collect()
}

#[test]
fn every_task_that_is_named_is_there() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for File { path, text } in files() {
        for (line, call) in calls(&text) {
            count += 1;
            let words = call[CALL.len()..].split_whitespace();
            if let Err(error) = Arguments::try_parse_from(["xtask"].into_iter().chain(words)) {
                let reason = error.to_string();
                wrong.push(format!("{path}:{line}: {call}: {}", reason.lines().next().unwrap_or_default()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 30, "only {count} calls of tasks were found");
}

#[test]
fn a_call_ends_with_its_quotation_or_its_line() {
    let text = "Run `cargo xtask test ios`, or\ncargo xtask lint docs  # the documentation\n(cargo xtask)";
    assert_eq!(calls(text), [(1, "cargo xtask test ios"), (2, "cargo xtask lint docs"), (3, "cargo xtask")]);
    assert!(Arguments::try_parse_from(["xtask", "tset"]).is_err());
}

#[test]
fn every_script_is_reached_from_a_task() {
    let files = files();
    let scripts: Vec<&File> = files.iter().filter(|file| file.text.starts_with(SCRIPT)).collect();
    assert!(scripts.len() > 20, "{}", scripts.len());
    for script in &scripts {
        let reached = files.iter().any(|file| file.path != script.path && calls_script(file, script));
        assert!(reached, "no task and no script calls {}", script.path);
    }
}

/// Whether a file is code that calls a script: by its folder and name, or by its name alone from its own folder.
fn calls_script(file: &File, script: &File) -> bool {
    let (place, name) = script.path.rsplit_once('/').unwrap();
    let folder = place.rsplit('/').next().unwrap();
    let mut ways = vec![format!("{folder}/{name}"), format!("join(\"{name}\")")];
    if file.path.rsplit_once('/').is_some_and(|(beside, _)| beside == place) {
        ways.push(format!("/{name}"));
    }
    let rust = Path::new(&file.path).extension().is_some_and(|extension| extension == "rs");
    let code = rust || file.text.starts_with(SCRIPT);
    let mut lines = file.text.lines().filter(|line| !line.trim_start().starts_with(['#', '/']));
    code && lines.any(|line| ways.iter().any(|way| line.contains(way)))
}
