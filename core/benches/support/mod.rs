//! What the benchmarks measure with: grown policies, sessions, and a clock that measures alternatives by turns.

pub mod clock;
pub mod grown;
pub mod session;
