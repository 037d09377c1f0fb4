//! Scenarios, golden transcripts, and a second municipality: data, and the tests that play it.
