//! How easy the embedded policy is to read, and what its words never do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod addresses;
mod ease;
mod plain;
mod said;
mod secrets;
