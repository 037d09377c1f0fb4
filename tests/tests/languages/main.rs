//! Runs the tests of Swift, Kotlin and Python, and of the apps: see `lotsen_tests::languages`.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotsen_tests::languages::main()
}
