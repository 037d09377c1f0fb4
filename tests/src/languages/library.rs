//! The library, and the code that is generated from it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The library, built for development, from which the code of every language has just been generated.
#[derive(Debug)]
pub struct Library {
    /// The folder that holds it.
    pub folder: PathBuf,
}

impl Library {
    /// Builds it and generates the code, so that nothing stale is ever tested.
    pub fn build(root: &Path) -> Result<Self, String> {
        println!("languages: building the library and generating the code of every language");
        let status = cargo(root).args(["run", "--quiet", "--locked", "-p", "lotsen-bindgen"]).status();
        match status {
            Ok(status) if status.success() => Ok(Self { folder: target_folder(root)?.join("debug") }),
            Ok(status) => Err(format!("cargo run -p lotsen-bindgen: {status}")),
            Err(error) => Err(format!("cargo run -p lotsen-bindgen: {error}")),
        }
    }
}

/// The cargo that runs this test, at the root of the repository.
fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Where cargo builds.
fn target_folder(root: &Path) -> Result<PathBuf, String> {
    let output = cargo(root)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    folder.map(PathBuf::from).ok_or_else(|| "cargo metadata names no target_directory".to_owned())
}
