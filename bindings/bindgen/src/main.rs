//! Generates the Swift, Kotlin, Python and TypeScript code from the built library, into folders that git ignores.
//!
//! `cargo run -p lotsen-bindgen` builds `lotsen-ffi` and generates all four; `-- --conformance` builds it with what the
//! tests of the languages play scenarios with; `-- --library PATH` takes a library that is built already. It has to be an unstripped one: the generator reads the interface out of its symbols. What was
//! generated before is deleted first, so that nothing stale is left.
//!
//! `generate … --language python … --library PATH`, as maturin calls a generator, writes Python alone, into the same
//! folder as always: from there it goes into the wheel.

mod kotlin;
mod places;
mod python_types;
mod typescript;

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

use places::{ONLY_PYTHON, PLACES, PYTHON_TYPES, Place, TYPESCRIPT};

/// The crate whose interface is generated.
const CRATE: &str = "lotsen_ffi";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let after = |option: &str| arguments.iter().skip_while(|given| *given != option).nth(1);
    let maturin = arguments.first().is_some_and(|argument| argument == "generate");
    let bindings = bindings(maturin)?;
    let (places, library) = match (arguments.first().map(String::as_str), after("--library")) {
        (None, _) => (PLACES, build(&bindings, &[])?),
        (Some("--conformance"), _) => (PLACES, build(&bindings, &["--features", "conformance"])?),
        (Some("--library"), Some(path)) => (PLACES, Utf8PathBuf::from(path)),
        (Some("generate"), Some(path))
            if after("--language").is_some_and(|language| language == "python") =>
        {
            (ONLY_PYTHON, Utf8PathBuf::from(path))
        }
        _ => bail!("usage: lotsen-bindgen [--conformance | --library PATH]"),
    };
    for place in places {
        write(place, &library, &bindings).with_context(|| format!("cannot write {}", place.folder))?;
        eprintln!("{}: bindings/{}", place.language_name(), place.folder);
    }
    if !maturin {
        let folder = bindings.join(TYPESCRIPT);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        typescript::write(&library, CRATE, &folder).with_context(|| format!("cannot write {TYPESCRIPT}"))?;
        eprintln!("TypeScript: bindings/{TYPESCRIPT}");
    }
    Ok(())
}

/// The folder of the bindings. Where the program was built may be another copy of the repository, so that counts last:
/// cargo says where its package is, and maturin goes to the folder of the crate.
fn bindings(maturin: bool) -> Result<Utf8PathBuf> {
    let package = env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let folder = if maturin { Utf8PathBuf::from(".") } else { Utf8Path::new(&package).join("..") };
    folder.canonicalize_utf8().with_context(|| format!("{folder} is not there"))
}

/// Builds the library of the profile for development, and gives its path.
fn build(bindings: &Utf8Path, features: &[&str]) -> Result<Utf8PathBuf> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["build", "--locked", "-p", "lotsen-ffi", "--message-format", "json-render-diagnostics"])
        .args(features)
        .current_dir(bindings)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("lotsen-ffi does not build");
    }
    // Cargo tells where each artefact is; the library is the only shared one of this workspace.
    let messages = String::from_utf8_lossy(&output.stdout);
    let shared = |text: &&str| {
        text.contains(CRATE) && [".so", ".dylib", ".dll"].iter().any(|ending| text.ends_with(ending))
    };
    messages.split('"').rfind(shared).map(Utf8PathBuf::from).context("cargo built no shared library")
}

/// Generates one language into its folder, which holds nothing else.
fn write(place: &Place, library: &Utf8Path, bindings: &Utf8Path) -> Result<()> {
    let generated = tempfile::tempdir()?;
    let out_dir =
        Utf8Path::from_path(generated.path()).context("the folder for temporary files is no UTF-8")?;
    generate(GenerateOptions {
        languages: vec![place.language.clone()],
        source: library.to_owned(),
        out_dir: out_dir.to_owned(),
        config_override: Some(bindings.join("bindgen/languages.toml")),
        format: false,
        crate_filter: Some(CRATE.to_owned()),
        metadata_no_deps: true,
    })?;
    if matches!(place.language, TargetLanguage::Python) {
        fs::write(out_dir.join(PYTHON_TYPES), python_types::stub(library, CRATE)?)?;
    }
    let folder = bindings.join(place.folder);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for file in place.files {
        let to = folder.join(file.to);
        fs::create_dir_all(to.parent().context("a file stands in a folder")?)?;
        let code = fs::read_to_string(out_dir.join(file.from))
            .with_context(|| format!("{} was not generated", file.from))?;
        let code = match place.mend {
            Some(mend) => mend(&code)?,
            None => code,
        };
        fs::write(&to, code)?;
    }
    Ok(())
}

impl Place {
    fn language_name(&self) -> &'static str {
        match self.language {
            TargetLanguage::Swift => "Swift",
            TargetLanguage::Kotlin => "Kotlin",
            TargetLanguage::Python => "Python",
            TargetLanguage::Ruby => "Ruby",
        }
    }
}
