//! Scenarios, golden transcripts, and a second municipality: data, and under `tests/` the tests that play it.
