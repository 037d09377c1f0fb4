//! The facade, called as the other languages call it: tests of the same names stand in Swift, Kotlin and Python.
//!
//! Scenarios and storms are played by `tests/`, through the core itself; here is what the facade adds: handles, a lock,
//! and errors that cross.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

// The facade is no Rust library (see its Cargo.toml), so that its source is taken in as it is.
#[path = "../../src/lib.rs"]
#[allow(unused_imports, unreachable_pub, missing_docs, reason = "a test uses a part of it")]
mod lotsen_ffi;

#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "what the macros of uniffi look for at the root of a crate"
)]
use lotsen_ffi::*;

mod bad_input;
mod errors;
mod session;
mod threads;
