//! Arrows point one way: which module uses which is read from the sources, held against the diagram of
//! ARCHITECTURE.md, and searched for cycles.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[cfg(test)]
mod diagram;
#[cfg(test)]
mod graph;
#[cfg(test)]
mod krate;
#[cfg(test)]
mod references;
#[cfg(test)]
mod repository;
#[cfg(test)]
mod small_crates;
#[cfg(test)]
mod source;
