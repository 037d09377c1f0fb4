//! Embeds the policy and the core's own phrases: their JSON without white space, deflated, with names and lengths, for
//! `policy::embedded` to include. The benchmarks include the parts of the policy as they are, and so does WebAssembly: what
//! is served compressed weighs less if it was not compressed before.
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
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let parts = on_its_base(read(&folder)?)?;
    embed(&out, "parts", &parts)?;
    embed(&out, "phrases", &read(Path::new("policy/phrases"))?)?;
    fs::write(out.join("parts.rs"), as_they_are(&out, &parts)?)?;
    Ok(())
}

/// The level of compression that looks longest for repetitions.
const MOST_EFFORT: u8 = 10;

/// The JSON files of a folder in the order of their paths, each with its path below the folder.
fn read(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut parts = Vec::new();
    for file in lotsen_base::json_files(folder)? {
        let text = fs::read_to_string(&file.path)?;
        parts.push((file.name, small(text)));
    }
    Ok(parts)
}

/// The same JSON without comments and white space. A part that is no JSON is embedded as it is, so that loading names the place.
fn small(text: String) -> String {
    match serde_json::from_str::<&serde_json::value::RawValue>(&text) {
        Ok(_) => lotsen_base::compact(&lotsen_base::without_comments(&text)),
        Err(_) => text,
    }
}

/// The parts together with those of the base that they name.
fn on_its_base(own: Vec<(String, String)>) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let own = own.into_iter().map(|(name, text)| lotsen_base::Part::own(name, text));
    let whole = lotsen_base::compose(own.collect())?;
    Ok(whole.parts.into_iter().map(|part| (part.name, small(part.text))).collect())
}

/// Writes what `policy::embedded` makes files of again: a stream of all of them, their names and their lengths.
fn embed(out: &Path, name: &str, files: &[(String, String)]) -> Result<(), Box<dyn Error>> {
    let mut whole: Vec<u8> = files.iter().flat_map(|(_, text)| text.bytes()).collect();
    if env::var("CARGO_CFG_TARGET_FAMILY")? != "wasm" {
        whole = miniz_oxide::deflate::compress_to_vec(&whole, MOST_EFFORT);
    }
    fs::write(out.join(format!("{name}.embedded")), whole)?;
    let list: Vec<_> = files.iter().map(|(name, text)| (name, text.len())).collect();
    fs::write(out.join(format!("{name}.list")), format!("&{list:?}"))?;
    Ok(())
}

/// The parts as Rust, for the benchmarks.
fn as_they_are(out: &Path, parts: &[(String, String)]) -> Result<String, Box<dyn Error>> {
    let mut list = String::from("&[\n");
    for (number, (name, text)) in parts.iter().enumerate() {
        let file = out.join(format!("part{number}.json"));
        fs::write(&file, text)?;
        let file = file.to_string_lossy();
        writeln!(list, "Part {{ name: {name:?}, bytes: include_bytes!({file:?}) }},")?;
    }
    list.push(']');
    Ok(list)
}
