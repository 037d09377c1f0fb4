//! A preview that one walks on from, and that is drawn anew when its policy is saved.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::harness::{MONDAY, folder, lotsen, strandby};

/// More than a slow machine needs; nothing waits this long where all is well.
const TIMEOUT: Duration = Duration::from_mins(1);

/// The program at work, with what it has written so far.
struct Live {
    child: Child,
    input: ChildStdin,
    output: Receiver<Vec<u8>>,
    unread: String,
}

impl Live {
    fn preview(name: &str, policy: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotsen"));
        command.args(["--now", MONDAY, "--lang", "sv", "preview", name]).arg(policy).arg("--live");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, mut out) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (send, output) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read) = out.read(&mut buffer) {
                if read == 0 || send.send(buffer[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { child, input, output, unread: String::new() }
    }

    /// Waits until this has been written and something is asked for after it; gives all that was written until then.
    #[track_caller]
    fn until(&mut self, words: &str) -> String {
        let since = Instant::now();
        loop {
            if let Some(at) = self.unread.find(words)
                && let Some(prompt) = self.unread[at..].find("\n> ")
            {
                let rest = self.unread.split_off(at + prompt + 3);
                return std::mem::replace(&mut self.unread, rest);
            }
            let left = TIMEOUT.checked_sub(since.elapsed()).unwrap_or_default();
            let more = self.output.recv_timeout(left);
            let more = more.unwrap_or_else(|_| panic!("“{words}” does not come; there is:\n{}", self.unread));
            self.unread.push_str(std::str::from_utf8(&more).unwrap());
        }
    }

    fn types(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    fn quits(mut self) {
        self.types("a");
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

/// Saves a file of a policy with something replaced.
#[track_caller]
fn save(policy: &Path, file: &str, from: &str, to: &str) {
    let path = policy.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no “{from}”");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn one_walks_on_from_a_preview_and_back_and_nothing_is_saved() {
    let folder = folder();
    let policy = strandby(folder.path());
    let data = folder.path().join("data");
    let arguments = ["--data", data.to_str().unwrap(), "--lang", "sv", "preview", "which_app/ask_owner"];
    let arguments = [&arguments[..], &[policy.to_str().unwrap(), "--walk"]].concat();
    let run = lotsen(&arguments, "2\nt\nt\nt\na\n");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let screens = [
        "Vems apparat är det?",
        "1 of ",
        "Vad vill du använda?",
        "Vems apparat är det?",
        "Hurdan apparat är det?",
        "Vad vill du göra?",
    ];
    let mut rest = run.out.as_str();
    for screen in screens {
        let Some((_, after)) = rest.split_once(screen) else {
            panic!("“{screen}” is not next in {rest}")
        };
        rest = after;
    }
    assert!(!data.exists());
    assert_eq!(lotsen(&[&arguments[..], &["--all"]].concat(), "").code, 2);
}

#[test]
fn what_is_saved_is_drawn_in_the_same_situation() {
    let folder = folder();
    let policy = strandby(folder.path());
    let mut live = Live::preview("which_app/ask_owner", &policy);
    live.until("Vems apparat är det?");
    live.types("2");
    live.until("Vad vill du använda?");
    save(&policy, "texts/sv.json", "Vad vill du använda?", "Vad behöver du?");
    let anew = live.until("Drawn anew");
    assert!(anew.contains("Vad behöver du?"), "{anew}");
    live.types("t");
    let before = live.until("Vems apparat är det?");
    assert!(before.contains("2. * Stadens"), "what was answered stays: {before}");
    live.quits();
}

#[test]
fn what_does_not_load_leaves_the_screen_and_says_where_it_is_wrong() {
    let folder = folder();
    let policy = strandby(folder.path());
    let mut live = Live::preview("which_app/ask_owner", &policy);
    live.until("Vems apparat är det?");
    save(&policy, "asking.json", "\"questions\": {", "\"questions\": {,");
    let wrong = live.until("Not drawn anew: asking.json");
    assert!(wrong.contains("Vems apparat är det?") && wrong.contains("lotsen check"), "{wrong}");
    live.types("2");
    live.until("Vad vill du använda?");
    save(&policy, "asking.json", "\"questions\": {,", "\"questions\": {");
    live.until("Drawn anew");
    live.quits();
}

#[test]
fn what_of_the_situation_is_lost_is_told_by_its_id() {
    let folder = folder();
    let policy = strandby(folder.path());
    let mut live = Live::preview("lost_it_help/was_it", &policy);
    live.until("1. ");
    live.types("2");
    live.until("Apparaten stängs");
    for file in ["texts/sv.json", "texts/fi.json", "texts/en.json"] {
        save(&policy, file, "\"question.approved_there.did_not\"", "\"question.approved_there.never\"");
    }
    save(&policy, "asking.json", "\"did_not\"", "\"never\"");
    let lost = live.until("Drawn anew");
    assert!(lost.contains("Of the situation “approved_there” is asked again."), "{lost}");
    assert!(lost.contains("Det gjorde jag inte"), "it is asked again: {lost}");
    live.quits();
}

#[test]
fn a_live_preview_needs_a_folder() {
    let run = lotsen(&["preview", "set_up/done", "--live"], "");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("name the folder"), "{}", run.err);
}
