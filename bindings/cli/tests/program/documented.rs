//! The page on writing a policy: what it shows on a terminal is what the program says.

use std::fs;
use std::path::Path;

use crate::harness::{folder, lotsen_in};

const PAGE: &str = include_str!("../../../../docs/policy.md");

/// The blocks of the page with this on their fence.
fn blocks(fence: &str) -> impl Iterator<Item = &'static str> {
    PAGE.split(fence).skip(1).filter_map(|rest| rest.split_once("\n```").map(|(block, _)| block))
}

/// What a page shows after each command, and what the program says.
fn played(block: &str, folder: &Path) -> String {
    let commands = block.lines().filter_map(|line| line.strip_prefix("$ lotsen "));
    let said = commands.map(|command| {
        let run = lotsen_in(folder, &command.split(' ').collect::<Vec<_>>());
        format!("$ lotsen {command}\n{}{}", run.out, run.err)
    });
    said.collect()
}

#[test]
fn every_command_on_the_page_answers_as_it_says() {
    let folder = folder();
    fs::create_dir(folder.path().join("example")).unwrap();
    let smallest = blocks("```json policy smallest\n").next().unwrap();
    fs::write(folder.path().join("example/policy.json"), smallest).unwrap();
    let blocks: Vec<&str> = blocks("```console\n").collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        assert_eq!(played(block, folder.path()), format!("{block}\n"));
    }
}
