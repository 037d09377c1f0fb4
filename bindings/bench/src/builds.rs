//! Builds the libraries that are measured, apart from every other build.

use std::env;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use serde_json::Value;

/// The root of the repository.
pub fn root() -> Utf8PathBuf {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of all that is built here.
pub fn target() -> Utf8PathBuf {
    root().join("target/bench")
}

/// Cargo in the root of the repository.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.current_dir(root());
    cargo
}

/// Builds one package by itself, so that no other package adds features to its dependencies; gives the shared library.
///
/// Names of symbols tell the types of generic functions, so that these find their crate.
pub fn library(package: &str, profile: &str, features: &str) -> Result<Utf8PathBuf> {
    eprintln!("Building {package} with the profile {profile} …");
    let output = cargo()
        .args(["build", "--locked", "-p", package, "--profile", profile, "--features", features])
        .args(["--message-format", "json-render-diagnostics", "--target-dir", target().as_str()])
        .env("RUSTFLAGS", "-Csymbol-mangling-version=v0")
        .stderr(Stdio::inherit())
        .output()
        .context("cargo does not run")?;
    if !output.status.success() {
        bail!("{package} does not build");
    }
    let crate_name = package.replace('-', "_");
    let messages = String::from_utf8(output.stdout)?;
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let made =
        messages.filter(|message| message.pointer("/target/name") == Some(&Value::from(crate_name.as_str())));
    let files = made
        .flat_map(|message| message.get("filenames").and_then(Value::as_array).cloned().unwrap_or_default());
    let mut paths = files.filter_map(|file| file.as_str().map(Utf8PathBuf::from));
    let shared = |path: &Utf8PathBuf| matches!(path.extension(), Some("so" | "dylib"));
    paths.find(shared).with_context(|| format!("{package} has no shared library"))
}

/// The length of a library without its symbols, as an app carries it.
pub fn stripped(library: &Utf8Path) -> Result<(Utf8PathBuf, u64)> {
    let stripped = library.with_extension("stripped");
    let mut strip = Command::new("strip");
    if cfg!(target_os = "macos") {
        strip.arg("-x");
    }
    let status = strip.args(["-o", stripped.as_str(), library.as_str()]).status();
    if !status.context("strip is missing: install binutils, or Xcode's command line tools")?.success() {
        bail!("strip refuses {library}");
    }
    let length = stripped.metadata()?.len();
    Ok((stripped, length))
}
