//! A hundred thousand guides leave nothing behind. The only test of its program, so that nothing else uses its memory.
// What a process holds in memory is read from /proc or from ps.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::process::{Command, id};
use std::sync::Arc;

use lotsen::guide::Event;
use lotsen::moment::Moment;
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "what the macros of uniffi look for at the root of a crate"
)]
use lotsen_ffi::*;

// The facade is no Rust library (see its Cargo.toml), so that its source is taken in as it is.
#[path = "../src/lib.rs"]
#[allow(unused_imports, unreachable_pub, missing_docs, reason = "a test uses a part of it")]
mod lotsen_ffi;

const GUIDES: usize = 100_000;
const MOST_KIBIBYTES: u64 = 1024;

/// What of this process is in memory, in KiB.
fn resident() -> u64 {
    let told = match fs::read_to_string("/proc/self/status") {
        Ok(status) => status.split_once("VmRSS:").unwrap().1.trim_start().to_owned(),
        Err(_) => {
            let output = Command::new("ps").args(["-o", "rss=", "-p", &id().to_string()]).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        }
    };
    told.split_whitespace().next().unwrap().parse().unwrap()
}

fn open(policy: &Arc<Policy>) -> Guide {
    Guide::open(&Moment::new(1_772_434_800, "sv"), Some(Arc::clone(policy)), None).unwrap()
}

/// Makes guides and drops them; each hundredth is also drawn, and refuses something.
fn make_and_drop(count: usize, policy: &Arc<Policy>) {
    for number in 0..count {
        let guide = open(policy);
        if number % 100 == 0 {
            guide.send(Event::Press("0000".to_owned()), &Moment::new(0, "sv")).unwrap_err();
            guide.current(&Moment::new(0, "sv")).unwrap();
        }
    }
}

#[test]
fn a_hundred_thousand_guides_leave_nothing_behind() {
    let policy = Arc::new(Policy::embedded());
    make_and_drop(GUIDES / 10, &policy);
    let before = resident();
    make_and_drop(GUIDES, &policy);
    let grown = resident().saturating_sub(before);
    assert!(grown < MOST_KIBIBYTES, "{grown} KiB more than before");
    // Guides that are held are noticed, so those that were dropped are gone.
    let held: Vec<Guide> = (0..GUIDES).map(|_| open(&policy)).collect();
    let grown = resident().saturating_sub(before);
    assert!(grown > 10 * MOST_KIBIBYTES, "{} guides have only {grown} KiB", held.len());
}
