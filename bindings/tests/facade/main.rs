//! The facade, called as the other languages call it: tests of the same names stand in Swift, Kotlin and Python.
//!
//! Scenarios and storms are played by `tests/`, through the core itself; here is what the facade adds: handles, a lock,
//! and errors that cross.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod bad_input;
mod errors;
mod session;
mod threads;
