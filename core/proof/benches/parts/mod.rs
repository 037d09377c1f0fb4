//! The parts of Hässleholm's policy, read from their folder.

use std::path::Path;

/// Each part's name and bytes.
pub fn of_hassleholm() -> Vec<(String, Vec<u8>)> {
    let whole =
        lotsen_base::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy/hassleholm")).unwrap();
    whole.parts.into_iter().map(|part| (part.name, part.text.into_bytes())).collect()
}
