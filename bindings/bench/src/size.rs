//! What the mobile library weighs, stripped, and where its bytes are.

use std::fs;

use anyhow::{Context, Result, bail};
use object::read::archive::ArchiveFile;
use object::{File, Object, ObjectSection, SectionKind};

use crate::builds;
use crate::dependencies;
use crate::symbols::{by_crate, mentions};

/// What a phone may be asked to carry, in bytes.
const BUDGET: u64 = 700 * 1024;

/// A crate or a section with less is counted among the others.
const LEAST: u64 = 1024;

/// Prints the weight, then where it is.
pub fn report() -> Result<()> {
    let hello = builds::stripped(&builds::library("lotsen-hello", "mobile", "")?)?.1;
    let library = builds::library("lotsen-ffi", "mobile", "")?;
    let (stripped, length) = builds::stripped(&library)?;
    println!("| library, stripped | bytes | × hello | budget |\n|---|---:|---:|---|");
    println!("| uniffi's hello | {hello} | 1.00 | – |");
    let verdict = if length <= BUDGET { "" } else { ", missed" };
    println!("| lotsen-ffi, policy inside | {length} | {} | ≤ {BUDGET}{verdict} |\n", ratio(length, hello));

    let bytes = fs::read(&stripped)?;
    let file = File::parse(&*bytes).context("the stripped library cannot be read")?;
    let sections = file.sections().filter(|section| section.kind() != SectionKind::UninitializedData);
    let named = sections.map(|section| (section.name().unwrap_or("?").to_owned(), section.size()));
    table("section of the stripped library", named.collect(), length);

    let bytes = fs::read(&library)?;
    let file = File::parse(&*bytes).context("the library cannot be read")?;
    if mentions(&file, "lotsen_proof") {
        bail!("the library carries symbols of lotsen_proof, which no phone needs");
    }
    println!("No symbol of `lotsen_proof` is in it.\n");
    let crates = by_crate(&file, &dependencies::names()?);
    let code = crates.iter().map(|(_, bytes)| bytes).sum();
    table("crate, by its code and constants that have names", crates, code);
    Ok(())
}

/// Prints how many bytes of code and constants the members of an archive hold.
pub fn of_archive(path: &str) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("{path} cannot be read"))?;
    let mut kept = 0;
    for member in ArchiveFile::parse(&*bytes)?.members() {
        // What is no object file, such as Rust's own metadata, is in no app.
        let Ok(file) = File::parse(member?.data(&*bytes)?) else { continue };
        let in_an_app = file.sections().filter(|section| {
            matches!(
                section.kind(),
                SectionKind::Text
                    | SectionKind::Data
                    | SectionKind::ReadOnlyData
                    | SectionKind::ReadOnlyDataWithRel
                    | SectionKind::ReadOnlyString
                    | SectionKind::Tls
            )
        });
        kept += in_an_app.map(|section| section.size()).sum::<u64>();
    }
    println!("{kept}");
    Ok(())
}

fn ratio(bytes: u64, floor: u64) -> String {
    // Hundredths, so that no number loses its end on the way to a float.
    let hundredths = bytes * 100 / floor.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The greatest first; what is small, and what no row has, is the last row.
fn table(what: &str, mut rows: Vec<(String, u64)>, whole: u64) {
    rows.retain(|(_, bytes)| *bytes >= LEAST);
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    println!("| {what} | bytes | % |\n|---|---:|---:|");
    let told: u64 = rows.iter().map(|(_, bytes)| bytes).sum();
    rows.push(("others".to_owned(), whole.saturating_sub(told)));
    for (name, bytes) in rows {
        println!("| {name} | {bytes} | {} |", bytes * 100 / whole.max(1));
    }
    println!();
}
