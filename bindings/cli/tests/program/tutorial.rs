//! The tutorials, in both languages: each is gone through in an empty folder, and what it shows is what the program answers.
//!
//! `LOTSEN_BLESS` writes anew what stands after the commands.

use std::fs;
use std::path::Path;

use crate::harness::{folder, lotsen_told};

#[test]
fn the_tutorial_in_english_answers_as_it_says() {
    gone_through("tutorial.md", "en");
}

#[test]
fn the_tutorial_in_swedish_answers_as_it_says() {
    gone_through("handledning.md", "sv");
}

fn gone_through(page: &str, language: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(page);
    let shown = fs::read_to_string(&path).unwrap();
    let folder = folder();
    let mut played = String::new();
    let mut lines = shown.lines();
    while let Some(line) = lines.next() {
        played.extend([line, "\n"]);
        let Some(fence) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        match fence.split_once(' ').unwrap_or((fence, "")) {
            ("console", _) => played.push_str(&answered(&block, folder.path(), language)),
            (kind, file) => {
                let block = block.join("\n") + "\n";
                match kind {
                    "json" => fs::write(folder.path().join(file), &block).unwrap(),
                    "diff" => edited(&block, folder.path()),
                    other => panic!("{page}: a block of “{other}”"),
                }
                played.push_str(&block);
            }
        }
        played.push_str("```\n");
    }
    if std::env::var_os("LOTSEN_BLESS").is_some() {
        fs::write(&path, played).unwrap();
    } else {
        assert_eq!(played, shown, "{page} shows something else than the program answers");
    }
}

/// The commands of a block, each with what the program answers.
fn answered(block: &[&str], folder: &Path, language: &str) -> String {
    let mut typed = String::new();
    for line in block {
        let words = line.strip_prefix("> ").or((*line == ">").then_some(""));
        typed.extend(words.into_iter().flat_map(|words| [words, "\n"]));
    }
    let mut answered = String::new();
    for command in block.iter().filter_map(|line| line.strip_prefix("$ ")) {
        answered.extend(["$ ", command, "\n"]);
        let words: Vec<&str> = command.split(' ').collect();
        match words.as_slice() {
            ["cp", "-r", from, to] => copied(&folder.join(from), &folder.join(to)),
            ["lotsen", arguments @ ..] => {
                let run = lotsen_told(folder, language, arguments, &typed);
                answered.push_str(&(run.out + &run.err));
            }
            other => panic!("{other:?} is no command of a tutorial"),
        }
    }
    answered.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// Edits as a diff without context: a file, what stands there, and what is written instead.
fn edited(diff: &str, folder: &Path) {
    let (file, rest) = diff.strip_prefix("--- ").and_then(|diff| diff.split_once('\n')).unwrap();
    let side = |sign: char| {
        let lines: Vec<&str> = rest.lines().filter_map(|line| line.strip_prefix(sign)).collect();
        lines.join("\n")
    };
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(&side('-')), "{file} has no “{}”", side('-'));
    fs::write(path, text.replacen(&side('-'), &side('+'), 1)).unwrap();
}

fn copied(from: &Path, to: &Path) {
    for file in lotsen_base::json_files(from).unwrap() {
        let target = to.join(&file.name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(file.path, target).unwrap();
    }
}
