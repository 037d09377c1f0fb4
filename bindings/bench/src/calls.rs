//! What one `send` costs in each language, against Rust's own and a call that does nothing.

use std::fs;
use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use lotsen::Policy;
use lotsen::guide::Guide;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

use crate::builds::{library, root, target};
use crate::session;

/// Every language that is measured.
pub const ALL: [&str; 3] = ["swift", "kotlin", "python"];

/// How many times as long a `send` may take as Rust's own and an empty call together.
const BUDGET: f64 = 2.0;

/// How often the two events of a round are sent; each figure is the median.
const ROUNDS: usize = 2001;

const JOURNEY: &str = "set_up";

/// Prints a row for each of these languages.
pub fn report(languages: &[&str]) -> Result<()> {
    let library = library("lotsen-ffi", "release", "bench")?;
    let guide = in_the_middle();
    let snapshot = target().join("calls.snapshot");
    fs::write(&snapshot, guide.current(&session::moment())?.snapshot)?;
    println!(
        "| language | `send` | Rust's own | empty call | ratio | budget |\n|---|---:|---:|---:|---:|---|"
    );
    let mut failed = Vec::new();
    for language in languages {
        let own = of_rust(&guide);
        match measured(language, &library, &snapshot) {
            Ok([send, empty]) => {
                let ratio = send.as_secs_f64() / (own + empty).as_secs_f64();
                let verdict = if ratio <= BUDGET { "" } else { ", missed" };
                let [send, own, empty] = [send, own, empty].map(|time| time.as_secs_f64() * 1e6);
                println!(
                    "| {language} | {send:.1} µs | {own:.1} µs | {empty:.1} µs | {ratio:.2} | ≤ {BUDGET:.0}{verdict} |"
                );
            }
            Err(error) => failed.push(format!("{language}: {error:#}")),
        }
    }
    println!();
    if failed.is_empty() { Ok(()) } else { bail!("not measured:\n{}", failed.join("\n")) }
}

/// A session in the middle of a journey.
fn in_the_middle() -> Guide {
    let mut guide = session::open(&Policy::embedded());
    let made = session::walk(&mut guide, session::begin(JOURNEY));
    let middle = made.len() / 2;
    made.into_iter().nth(middle).map_or(guide, |(guide, _)| guide)
}

/// Looks back and goes on, as the programs of the languages do; the mean of the two.
fn of_rust(guide: &Guide) -> Duration {
    let mut guide = guide.clone();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            session::back_and_forward(black_box(&mut guide));
            start.elapsed() / 2
        })
        .collect();
    times.sort_unstable();
    times.get(ROUNDS / 2).copied().unwrap_or_default()
}

/// Runs a language's program: it prints the nanoseconds of a `send` and of an empty call.
fn measured(language: &str, library: &Utf8Path, snapshot: &Utf8Path) -> Result<[Duration; 2]> {
    let code = generated(language, library)?;
    let script = root().join("bindings/bench").join(language).join("measure");
    eprintln!("Measuring {language} …");
    let output = Command::new(&script)
        .args([library.as_str(), code.as_str(), snapshot.as_str()])
        .args([session::moment().now.to_string(), ROUNDS.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{script} does not run"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let numbers = printed.lines().last().unwrap_or_default().split(' ').map(str::parse);
    match numbers.collect::<Result<Vec<u64>, _>>().as_deref() {
        Ok([send, empty]) if output.status.success() => Ok([*send, *empty].map(Duration::from_nanos)),
        _ => bail!("{script} failed: {printed}"),
    }
}

/// Generates the code of the library that is measured, into a folder of its own.
fn generated(language: &str, library: &Utf8Path) -> Result<Utf8PathBuf> {
    let folder = target().join("generated").join(language);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    generate(GenerateOptions {
        languages: vec![match language {
            "swift" => TargetLanguage::Swift,
            "kotlin" => TargetLanguage::Kotlin,
            "python" => TargetLanguage::Python,
            _ => bail!("it is none of {}", ALL.join(", ")),
        }],
        source: library.to_owned(),
        out_dir: folder.clone(),
        config_override: Some(root().join("bindings/bindgen/languages.toml")),
        format: false,
        crate_filter: Some("lotsen_ffi".to_owned()),
        metadata_no_deps: true,
    })?;
    Ok(folder)
}
