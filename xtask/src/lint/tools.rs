//! Tools that check, each in one version: from PATH, or else put where cargo builds, where the next run finds them.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::command::{at_root, cargo, output, run, script, target_folder};

const CARGO_DENY: &str = "0.20.2";
/// The newest that Go 1.24, which is Debian's, compiles.
const ACTIONLINT: &str = "1.7.11";
/// Brings packages of Debian without installing them; its first arguments are a name and the packages.
const DEBIAN: &str = "tests/toolchains/debian-env";

/// `shellcheck`, or Debian's.
pub fn shellcheck() -> Command {
    if Command::new("shellcheck").arg("--version").output().is_ok() {
        return at_root("shellcheck");
    }
    let mut debians = script(DEBIAN);
    debians.args(["shellcheck", "shellcheck", "--", "shellcheck"]);
    debians
}

/// `cargo-deny` in its version.
pub fn cargo_deny() -> Result<Command> {
    find("cargo-deny", CARGO_DENY, || {
        let tools = tools()?;
        run(cargo()
            .args(["install", "cargo-deny", "--locked", "--force", "--quiet", "--version", CARGO_DENY])
            .arg("--root")
            .arg(tools))
    })
}

/// `actionlint` in its version, with shellcheck for what workflows run.
pub fn actionlint() -> Result<Command> {
    let found = find("actionlint", ACTIONLINT, || {
        let package = format!("github.com/rhysd/actionlint/cmd/actionlint@v{ACTIONLINT}");
        run(script("tests/toolchains/go").args(["install", &package]).env("GOBIN", tools()?.join("bin")))
    })?;
    if Command::new("shellcheck").arg("--version").output().is_ok() {
        return Ok(found);
    }
    let mut debians = script(DEBIAN);
    debians.args(["shellcheck", "shellcheck", "--"]).arg(found.get_program());
    Ok(debians)
}

/// The tool on PATH, or in the folder of tools, after it has been installed there if need be.
fn find(name: &str, version: &str, install: impl FnOnce() -> Result<()>) -> Result<Command> {
    let own = tools()?.join("bin").join(name);
    for program in [PathBuf::from(name), own.clone()] {
        if has(&program, version) {
            return Ok(at_root(program));
        }
    }
    println!("Installing {name} {version} into {}; it stays there for the next run.", tools()?.display());
    install()?;
    Ok(at_root(own))
}

/// Whether a program is there in a version, and says so.
fn has(program: &PathBuf, version: &str) -> bool {
    let said = output(Command::new(program).arg("--version")).unwrap_or_default();
    said.split_whitespace().any(|word| word.trim_start_matches('v') == version)
}

fn tools() -> Result<PathBuf> {
    Ok(target_folder()?.join("tools"))
}
