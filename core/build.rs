//! Embeds the policy and the core's own phrases: their JSON without white space, deflated, with names and lengths, for
//! `policy::embedded` to include. The benchmarks include the parts of the policy as they are, and so does WebAssembly: what
//! is served compressed weighs less if it was not compressed before. There the words of the program in a terminal are left out.
//!
//! The folder is named in `policy/embedded.txt`; the environment variable `LOTSEN_POLICY` names another one, and `none` embeds
//! no policy, for a library that is given one as a file.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=policy/embedded.txt");
    println!("cargo::rerun-if-env-changed=LOTSEN_POLICY");
    let parts = match env::var("LOTSEN_POLICY") {
        Ok(none) if none == "none" => Vec::new(),
        Ok(folder) => on_its_base(read(Path::new(&folder))?)?,
        Err(_) => {
            let named = fs::read_to_string("policy/embedded.txt")?;
            on_its_base(read(&Path::new("policy").join(named.trim()))?)?
        }
    };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    embed(&out, "parts", &parts)?;
    let mut phrases = read(Path::new("policy/phrases"))?;
    if in_a_page()? {
        for (_, text) in &mut phrases {
            *text = without_terminal(text)?;
        }
    }
    embed(&out, "phrases", &phrases)?;
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

/// Whether the library is for WebAssembly.
fn in_a_page() -> Result<bool, env::VarError> {
    Ok(env::var("CARGO_CFG_TARGET_FAMILY")? == "wasm")
}

/// The phrases without those that the program in a terminal alone says.
fn without_terminal(text: &str) -> serde_json::Result<String> {
    let mut phrases: BTreeMap<String, String> = serde_json::from_str(text)?;
    phrases.retain(|key, _| !key.starts_with("ui.cli."));
    serde_json::to_string(&phrases)
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
    if !in_a_page()? {
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
