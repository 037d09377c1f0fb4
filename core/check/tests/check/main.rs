//! What is found in policies with faults, one at a time and many at once.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod conditions;
mod ease;
mod edited;
mod faults;
mod holidays;
mod together;
