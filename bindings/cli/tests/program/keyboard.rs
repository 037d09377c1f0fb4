//! The guide on a terminal: what is typed finds its row, and Ctrl-C quits.

use std::path::Path;
use std::process::Command;

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::harness::{MONDAY, folder};

/// More milliseconds than a slow machine needs; nothing waits this long where all is well.
const TIMEOUT: u64 = 60_000;

/// Opens the guide on a terminal of its own.
fn guide(folder: &Path, variables: &[(&str, &str)]) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsen"));
    command.args(["--lang", "en", "--now", MONDAY, "--data"]).arg(folder);
    command.env_remove("NO_COLOR").env("TERM", "xterm").envs(variables.iter().copied());
    spawn_command(command, Some(TIMEOUT)).unwrap()
}

/// A text as the terminal's reader sees it: a sign for each byte.
fn bytes(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

#[test]
fn a_number_picks_a_letter_opens_an_overlay_and_ctrl_c_quits() {
    let folder = folder();
    let mut guide = guide(folder.path(), &[]);
    guide.exp_string("What would you like to do?").unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send("1\r").unwrap();
    guide.flush().unwrap();
    // On a terminal a bar shows how far one has come.
    guide.exp_string(&bytes("━")).unwrap();
    guide.exp_string("Which device").unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send("y\r").unwrap();
    guide.flush().unwrap();
    guide.exp_string("Why like this?").unwrap();
    // The menu has that title, too, and is drawn again while its letter is typed; this stands on the overlay alone.
    guide.exp_string("It rests on").unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send_control('c').unwrap();
    guide.exp_string("All is saved.").unwrap();
    guide.exp_eof().unwrap();
    assert!(matches!(guide.process.wait().unwrap(), WaitStatus::Exited(_, 0)));
    assert!(folder.path().join("session.lotsen").exists());
}

#[test]
fn words_are_searched_for_and_leave_the_terminal() {
    let folder = folder();
    let mut guide = guide(folder.path(), &[]);
    guide.exp_string("Esc clears.").unwrap();
    guide.send("e\r").unwrap();
    guide.flush().unwrap();
    guide.exp_string("Enter searches.").unwrap();
    guide.send("The question about work profile\r").unwrap();
    guide.flush().unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send("1\r").unwrap();
    guide.flush().unwrap();
    // What never to press is struck through, and says so.
    guide.exp_string(&bytes("✗ Do not press")).unwrap();
    guide.exp_string("\u{1b}[9;31m").unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send("b\r").unwrap();
    guide.flush().unwrap();
    // A word that was found stands with its explanation on the results alone.
    let page = guide.exp_string("Something that lets an employer").unwrap();
    let page = page + &guide.exp_string("Esc clears.").unwrap();
    assert!(!page.contains("The question about work profile\r"), "{page:?}");
    guide.send_control('c').unwrap();
    guide.exp_string("All is saved.").unwrap();
}

#[test]
fn esc_leaves_the_search_and_ctrl_c_the_guide() {
    let folder = folder();
    let mut guide = guide(folder.path(), &[]);
    guide.exp_string("Esc clears.").unwrap();
    guide.send("e\r").unwrap();
    guide.flush().unwrap();
    guide.exp_string("Enter searches.").unwrap();
    guide.send("\u{1b}").unwrap();
    guide.flush().unwrap();
    guide.exp_string("What would you like to do?").unwrap();
    guide.exp_string("Esc clears.").unwrap();
    guide.send("e\r").unwrap();
    guide.flush().unwrap();
    guide.exp_string("Enter searches.").unwrap();
    guide.send_control('c').unwrap();
    guide.exp_string("All is saved.").unwrap();
}

#[test]
fn no_colour_is_written_where_none_is_wanted() {
    let folder = folder();
    let mut guide = guide(folder.path(), &[("NO_COLOR", "1")]);
    let page = guide.exp_string("Esc clears.").unwrap();
    assert!(!page.contains("\u{1b}[1m") && !page.contains("\u{1b}[3"), "{page:?}");
}

#[test]
fn a_dumb_terminal_is_asked_line_by_line() {
    let folder = folder();
    let mut guide = guide(folder.path(), &[("TERM", "dumb")]);
    let page = guide.exp_string("> ").unwrap();
    assert!(!page.contains('\u{1b}'), "{page:?}");
    guide.send_line("1").unwrap();
    guide.exp_string("Which device").unwrap();
}
