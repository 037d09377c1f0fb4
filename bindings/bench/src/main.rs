//! What the mobile library weighs, what it is made of, and what a call costs in each language.
//!
//! `cargo run --release -p lotsen-bench` measures everything and prints it as Markdown; `-- size`, `-- crates`,
//! `-- calls` and `-- calls swift,python` measure a part. What it builds stands in `target/bench`.

mod builds;
mod calls;
mod dependencies;
#[path = "../../../core/benches/support/session.rs"]
#[allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "benchmarks")]
mod session;
mod size;
mod symbols;

use std::env;

use anyhow::{Result, bail};

const USAGE: &str = "usage: lotsen-bench [size | crates | calls [swift,kotlin,python]]";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => {
            size::report()?;
            dependencies::report()?;
            calls::report(&calls::ALL)
        }
        ["size"] => size::report(),
        ["crates"] => dependencies::report(),
        // For the script `phones`.
        ["archive", path] => size::of_archive(path),
        ["calls"] => calls::report(&calls::ALL),
        ["calls", languages] => calls::report(&languages.split(',').collect::<Vec<_>>()),
        _ => bail!(USAGE),
    }
}
