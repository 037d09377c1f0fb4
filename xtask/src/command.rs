//! Commands at the root of the repository.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;
use serde_json::Value;

/// The root of the repository.
#[must_use]
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// A command at the root.
pub fn at_root(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that runs this.
pub fn cargo() -> Command {
    at_root(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A script of the repository, by its path from the root.
pub fn script(path: &str) -> Command {
    at_root(root().join(path))
}

/// Runs a command whose output passes through as it comes.
pub fn run(command: &mut Command) -> Result<()> {
    let said = said(command);
    let status = command.status().with_context(|| format!("{said} does not run"))?;
    ensure!(status.success(), "{said} has failed: {status}");
    Ok(())
}

/// Runs a command, and gives what it says on standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let said = said(command);
    let output = command.output().with_context(|| format!("{said} does not run"))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{said} has failed: {}\n{errors}", output.status);
    String::from_utf8(output.stdout).with_context(|| format!("{said} does not write UTF-8"))
}

/// A command as somebody would type it.
pub fn said(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program =
        program.strip_prefix(root()).unwrap_or_else(|_| program.file_name().map_or(program, Path::new));
    let words = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    [program.display().to_string()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

/// Where cargo builds.
pub fn target_folder() -> Result<PathBuf> {
    let said = output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&said).context("cargo metadata is no JSON")?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    folder.map(PathBuf::from).context("cargo metadata names no target_directory")
}

/// Those that are named, each once and in the order of the list; all of them where none is.
pub fn named<T: ValueEnum + PartialEq + Copy>(names: &[T]) -> Vec<T> {
    T::value_variants().iter().filter(|each| names.is_empty() || names.contains(each)).copied().collect()
}
