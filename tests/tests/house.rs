//! What holds of the whole house: no municipal word in code, small files, no bindings in the core, colours that can be
//! read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use lotsen::explore::Explorer;
use lotsen_proof::scenario::load_policy;

/// No source file is longer.
const MOST_LINES: usize = 400;
/// The least contrast of a text against its ground (WCAG 2.2, AA).
const LEAST_CONTRAST: f64 = 4.5;

/// The folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders of all policies: those that can be embedded, and those to test with.
fn policies() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    headed(&root().join("core/policy"), &mut folders);
    headed(&root().join("tests/policies"), &mut folders);
    assert!(folders.len() > 1, "{folders:?}");
    folders
}

/// The folders that directly hold a part with a policy's header.
fn headed(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            headed(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let part: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            if part.get("policy").is_some() {
                found.push(folder.to_owned());
            }
        }
    }
}

/// Every Rust source file in a folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The source folders of the core, the proof, all bindings and the tasks.
fn source_files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    sources(&root().join("core/src"), &mut found);
    sources(&root().join("core/base/src"), &mut found);
    sources(&root().join("core/proof/src"), &mut found);
    sources(&root().join("core/twin/src"), &mut found);
    sources(&root().join("core/author/src"), &mut found);
    sources(&root().join("core/check/src"), &mut found);
    sources(&root().join("xtask/src"), &mut found);
    for binding in fs::read_dir(root().join("bindings")).unwrap() {
        sources(&binding.unwrap().path().join("src"), &mut found);
    }
    assert!(found.len() > 100, "{}", found.len());
    found
}

/// Words that a policy has as a name and that any code may use: platforms, and plain English.
const ORDINARY: &str = "apple google calendar contacts files mail notes photos reminders post word operator";

/// Words of municipalities that are part of a longer name in their policies.
const MORE: [&str; 4] = ["atea", "intune", "havremagasinet", "rantakylä"];

/// The names of municipalities, and the ids and names of the apps and contacts of their policies, in lower case.
fn municipal_words() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = MORE.map(str::to_owned).into();
    for folder in policies() {
        let policy = load_policy(&folder).unwrap();
        words.insert(policy.id().to_owned());
        let document = policy.document();
        let kinds = [
            ("app", document.apps.ids().collect::<Vec<_>>()),
            ("contact", document.contacts.ids().collect()),
        ];
        let texts = Explorer::new(Arc::clone(&policy)).texts();
        for (kind, ids) in kinds {
            for id in ids {
                let key = format!("{kind}.{id}");
                let names = texts.iter().filter(|text| text.key == key).flat_map(|text| &text.texts);
                words.extend(names.map(|name| name.to_lowercase()));
                words.insert(id.to_owned());
            }
        }
    }
    words.retain(|word| !ORDINARY.split(' ').any(|ordinary| ordinary == word));
    words
}

/// The code of a file in lower case, without its tests.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_lowercase()
}

/// Whether a word stands in a text: a long one anywhere, a short one with no letter beside it.
fn stands_in(text: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + word.len()..].chars().next());
        word.chars().count() > 5 || !letter(before) && !letter(after)
    })
}

#[test]
fn no_municipal_word_stands_in_code() {
    let words = municipal_words();
    for word in ["hassleholm", "strandby", "outlook", "servicedesk", "atea", "laituri"] {
        assert!(words.iter().any(|known| known.contains(word)), "{word}");
    }
    let mut found = Vec::new();
    // The world that the twin plays, and the words for what is true of it, are of makers' products.
    let of_products = |file: &Path| {
        let path = file.to_string_lossy().replace('\\', "/");
        path.contains("core/twin/") || path.ends_with("policy/document/truth.rs")
    };
    for file in source_files().iter().filter(|file| !file.ends_with("tests.rs") && !of_products(file)) {
        let code = code(file);
        let stray = words.iter().filter(|word| stands_in(&code, word));
        found.extend(stray.map(|word| format!("{}: {word}", file.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_source_file_is_long() {
    for file in source_files() {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", file.display());
    }
}

/// The crates that a package of the workspace is built from, with these features of its own.
fn built_from(package: &str, features: &str) -> BTreeSet<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["tree", "--locked", "--package", package, "--features", features]);
    cargo.args(["--edges", "normal,build", "--prefix", "none", "--format", "{p}"]).current_dir(root());
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn the_core_is_built_without_uniffi_unless_its_feature_is_on() {
    for package in ["lotsen", "lotsen-proof", "lotsen-cli"] {
        let crates = built_from(package, "");
        assert!(crates.contains("lotsen") && crates.contains("serde"), "{package}: {crates:?}");
        assert!(!crates.iter().any(|name| name.starts_with("uniffi")), "{package}: {crates:?}");
    }
    assert!(built_from("lotsen", "uniffi").contains("uniffi"));
}

/// What makes libraries and apps that are shipped.
const SHIPPING: [&str; 6] = [
    "bindings/swift/xcframework",
    "bindings/kotlin/android-libraries",
    "bindings/python/pyproject.toml",
    "bindings/python/build_backend/backend.py",
    "android-demo/apk",
    "xtask/src/package.rs",
];

#[test]
fn no_shipped_library_plays_scenarios() {
    assert!(built_from("lotsen-ffi", "conformance").contains("lotsen-proof"));
    assert!(!built_from("lotsen-ffi", "").contains("lotsen-proof"));
    assert!(!built_from("lotsen-ffi", "").contains("lotsen-twin"));
    assert!(!built_from("lotsen-ffi", "").contains("lotsen-author"));
    assert!(!built_from("lotsen-ffi", "").contains("lotsen-check"));
    for file in SHIPPING {
        let text = fs::read_to_string(root().join(file)).unwrap();
        assert!(!text.contains("conformance") && !text.contains("--all-features"), "{file}");
    }
}

/// The contrast of two colours, `#RRGGBB`, by WCAG 2.2.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let part = |at: usize| {
            let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        assert!(colour.len() == 7 && colour.starts_with('#'), "{colour}");
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn accent_colours_can_be_read_on_their_ground() {
    assert!((contrast("#000000", "#FFFFFF") - 21.0).abs() < 1e-9);
    for folder in policies() {
        let policy = load_policy(&folder).unwrap();
        let brand = &policy.header().brand;
        let grounds = [(&brand.accent, "#FFFFFF"), (&brand.accent_dark, "#11171B")];
        for (accent, ground) in grounds {
            let ratio = contrast(accent, ground);
            println!("{}: {accent} on {ground} {ratio:.2}", policy.id());
            assert!(ratio >= LEAST_CONTRAST, "{}: {accent} on {ground} {ratio:.2}", policy.id());
        }
    }
}
