//! Embeds the policy: writes its JSON parts without white space, and a list of them, for `plan::embedded` to include.
//!
//! The folder is named in `policy/embedded.txt`; the environment variable `LOTSEN_POLICY` names another one.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=policy/embedded.txt");
    println!("cargo::rerun-if-env-changed=LOTSEN_POLICY");
    let folder = match env::var("LOTSEN_POLICY") {
        Ok(folder) => PathBuf::from(folder),
        Err(_) => Path::new("policy").join(fs::read_to_string("policy/embedded.txt")?.trim()),
    };
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut parts = Vec::new();
    collect(&folder, &mut parts)?;
    parts.sort();
    let mut list = String::from("&[\n");
    for (number, path) in parts.iter().enumerate() {
        let name = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(path)?;
        // A part that is no JSON is embedded as it is, so that loading names the place.
        let text = serde_json::from_str::<&serde_json::value::RawValue>(&text)
            .map_or(text.clone(), |_| compact(&text));
        let file = out.join(format!("part{number}.json"));
        fs::write(&file, text)?;
        let file = file.display();
        writeln!(list, "Part {{ name: {name:?}, bytes: include_bytes!(\"{file}\") }},")?;
    }
    list.push(']');
    fs::write(out.join("parts.rs"), list)?;
    Ok(())
}

fn collect(folder: &Path, parts: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, parts)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            parts.push(path);
        }
    }
    Ok(())
}

/// The same JSON without white space between its tokens.
fn compact(text: &str) -> String {
    let (mut compact, mut in_string, mut escaped) = (String::with_capacity(text.len()), false, false);
    for c in text.chars() {
        if in_string || !c.is_ascii_whitespace() {
            compact.push(c);
        }
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ => {}
        }
    }
    compact
}
