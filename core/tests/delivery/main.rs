//! Signed files, judged as a shell has them judged: what is taken, what is refused, and what a start finds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

mod authors;
mod kept;
mod keys;
mod refused;
mod taken;
