//! Where lines come from: an input that is waited for, or one beside which a folder is watched.

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

use crate::folder::{BLINK, Stamps, stamps};

/// What is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A line, without its end.
    Typed(String),
    /// The input has ended.
    Ended,
    /// Something in the folder that is watched has been saved.
    Changed,
}

/// Something that gives lines.
pub trait Lines {
    /// Waits for the next line.
    ///
    /// # Errors
    /// Where nothing can be read.
    fn next(&mut self) -> io::Result<Line>;
}

impl<R: BufRead> Lines for R {
    fn next(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        if self.read_until(b'\n', &mut line)? == 0 {
            return Ok(Line::Ended);
        }
        Ok(Line::Typed(String::from_utf8_lossy(&line).trim().to_owned()))
    }
}

/// Standard input, and a folder beside it.
#[derive(Debug)]
pub struct Watched {
    typed: Receiver<io::Result<Line>>,
    folder: PathBuf,
    seen: Stamps,
}

impl Watched {
    /// Waits for lines of standard input, and for changes of a folder from now on.
    pub fn new(folder: &Path) -> Self {
        let (send, typed) = channel();
        // It ends with the input, or with the program.
        thread::spawn(move || {
            let mut input = io::stdin().lock();
            loop {
                let line = input.next();
                let is_last = matches!(line, Ok(Line::Ended) | Err(_));
                if send.send(line).is_err() || is_last {
                    return;
                }
            }
        });
        Self { typed, folder: folder.to_owned(), seen: stamps(folder) }
    }

    /// Whether something has been saved, and is not still being written.
    fn has_changed(&mut self) -> bool {
        let mut now = stamps(&self.folder);
        if now == self.seen {
            return false;
        }
        loop {
            thread::sleep(BLINK);
            let next = stamps(&self.folder);
            if next == now {
                self.seen = now;
                return true;
            }
            now = next;
        }
    }
}

impl Lines for Watched {
    fn next(&mut self) -> io::Result<Line> {
        loop {
            if self.has_changed() {
                return Ok(Line::Changed);
            }
            match self.typed.recv_timeout(BLINK) {
                Ok(line) => return line,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(Line::Ended),
            }
        }
    }
}
