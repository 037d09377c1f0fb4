//! Scenarios, golden transcripts, and a second municipality: data, and the tests that play it; and the harness that
//! runs the tests of the other languages and of the apps.

pub mod languages;
