//! Which crate the bytes of a library belong to, by the names of its symbols.

use std::collections::BTreeMap;

use object::{File, Object, ObjectSection, ObjectSymbol, SectionIndex, SectionKind};

/// The crates of the standard library, which are counted as one.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// Whether any symbol has this in its name.
pub fn mentions(file: &File<'_>, word: &str) -> bool {
    file.symbols().filter_map(|symbol| symbol.name().ok()).any(|name| name.contains(word))
}

/// The bytes of each crate.
///
/// A generic function of the standard library counts for the first other crate that its types name, because it is in
/// the library for that one. What uniffi exports under names of C counts for the facade.
pub fn by_crate(file: &File<'_>, known: &[String]) -> Vec<(String, u64)> {
    let mut crates = BTreeMap::new();
    for (name, bytes) in sizes(file) {
        let name = rustc_demangle::demangle(name);
        let owner = owner(&format!("{name:#}"), known);
        *crates.entry(owner).or_default() += bytes;
    }
    crates.into_iter().collect()
}

/// Each symbol of code or constants with its length. Mach-O tells none: there a symbol ends where the next one begins.
fn sizes<'a>(file: &'a File<'_>) -> Vec<(&'a str, u64)> {
    let mut places: Vec<(SectionIndex, u64, &str, u64)> = file
        .symbols()
        .filter_map(|symbol| {
            Some((symbol.section_index()?, symbol.address(), symbol.name().ok()?, symbol.size()))
        })
        .filter(|(section, ..)| {
            file.section_by_index(*section).is_ok_and(|section| {
                !matches!(section.kind(), SectionKind::Metadata | SectionKind::UninitializedData)
            })
        })
        .collect();
    // Of two names for one place, the one with a length.
    places.sort_by_key(|(section, address, _, size)| (section.0, *address, std::cmp::Reverse(*size)));
    places.dedup_by_key(|(section, address, ..)| (section.0, *address));
    let ends = places.iter().skip(1).map(Some).chain([None]);
    let measured = places.iter().zip(ends).map(|((section, address, name, size), next)| {
        let end = match next {
            Some((after, next, ..)) if after == section => Some(*next),
            _ => file.section_by_index(*section).ok().map(|section| section.address() + section.size()),
        };
        let to_next = end.map_or(0, |end| end.saturating_sub(*address));
        (*name, if *size == 0 && !matches!(file, File::Elf64(_) | File::Elf32(_)) { to_next } else { *size })
    });
    measured.collect()
}

fn owner(name: &str, known: &[String]) -> String {
    let heads = name.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let mut heads = heads.filter_map(|path| path.split_once("::")).map(|(head, _)| head);
    let mut is_standard = false;
    let first = heads.find(|head| {
        is_standard |= STANDARD.contains(head);
        known.iter().any(|name| name == head)
    });
    match first {
        Some(found) => found.to_owned(),
        None if is_standard => "the standard library".to_owned(),
        None if name.starts_with("UNIFFI_META")
            || name.starts_with("uniffi_")
            || name.starts_with("ffi_") =>
        {
            "lotsen_ffi".to_owned()
        }
        // What std carries for its own backtraces: gimli, addr2line, rustc_demangle, …
        None if name.contains("::") => "the standard library".to_owned(),
        None => "no crate".to_owned(),
    }
}
