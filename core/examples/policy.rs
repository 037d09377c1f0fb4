//! Loads a municipality's policy from a folder of JSON parts, or says where it is wrong.
//!
//! `cargo run -p lotsen --example policy -- FOLDER`; without a folder, the second municipality of the tests.
#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen::policy::Part;
use lotsen::{Guide, Moment, Policy};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder =
        folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/policies/strandby"));
    let mut files = Vec::new();
    read(&folder, &mut files)?;
    let parts: Vec<Part<'_>> = files.iter().map(|(name, bytes)| Part { name, bytes }).collect();

    // An error names the part, the place in it and the id; nothing is loaded then.
    let policy = Policy::load(&parts)?;
    println!(
        "{} version {}, in {}",
        policy.header().brand.name,
        policy.version(),
        policy.locales().join(", ")
    );
    let moment = Moment::new(1_795_422_600, "en");
    for action in Guide::open(policy, None, &moment)?.current(&moment)?.screen.actions {
        println!("  {}", action.label);
    }
    Ok(())
}

/// Every JSON file of a folder and of those in it, with its name for errors.
fn read(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push((path.display().to_string(), fs::read(&path)?));
        }
    }
    Ok(())
}
