//! Inflates a policy whose size is known.

/// The bytes, if there are exactly so many. Never more than that is made room for.
#[cfg(not(target_family = "wasm"))]
pub(super) fn inflate(deflated: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; size];
    let inflated = miniz_oxide::inflate::decompress_slice_iter_to_slice(
        &mut bytes,
        std::iter::once(deflated),
        false,
        true,
    );
    (inflated == Ok(size)).then_some(bytes)
}

/// A page takes its policy from the site that it came from itself.
#[cfg(target_family = "wasm")]
pub(super) fn inflate(_deflated: &[u8], _size: usize) -> Option<Vec<u8>> {
    None
}
