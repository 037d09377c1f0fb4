//! Generates the Swift, Kotlin and Python code from the built library, into folders that git ignores.
//!
//! `cargo run -p lotsen-bindgen` builds `lotsen-ffi` and generates all three; `-- --library PATH` takes a library that
//! is built already. It has to be an unstripped one: the generator reads the interface out of its symbols. What was
//! generated before is deleted first, so that nothing stale is left.

mod kotlin;
mod places;

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

use places::{PLACES, Place};

fn main() -> Result<()> {
    let bindings = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize_utf8()?;
    let library = match env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => build(&bindings)?,
        [option, path] if option == "--library" => Utf8PathBuf::from(path),
        _ => bail!("usage: lotsen-bindgen [--library PATH]"),
    };
    for place in PLACES {
        write(place, &library, &bindings).with_context(|| format!("cannot write {}", place.folder))?;
        eprintln!("{}: bindings/{}", place.language_name(), place.folder);
    }
    Ok(())
}

/// Builds the library of the profile for development, and gives its path.
fn build(bindings: &Utf8Path) -> Result<Utf8PathBuf> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["build", "--locked", "-p", "lotsen-ffi", "--message-format", "json-render-diagnostics"])
        .current_dir(bindings)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("lotsen-ffi does not build");
    }
    // Cargo tells where each artefact is; the library is the only shared one of this workspace.
    let messages = String::from_utf8_lossy(&output.stdout);
    let shared = |text: &&str| {
        text.contains("lotsen_ffi") && [".so", ".dylib", ".dll"].iter().any(|ending| text.ends_with(ending))
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
        crate_filter: Some("lotsen_ffi".to_owned()),
        metadata_no_deps: true,
    })?;
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
