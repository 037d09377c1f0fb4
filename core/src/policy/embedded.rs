//! What the build script has embedded: files as one stream, with their names and lengths. It is deflated, but for
//! WebAssembly.

use std::borrow::Cow;

use super::load::Part;

/// Files that are embedded.
pub(crate) struct Embedded {
    stream: &'static [u8],
    /// Name and length of each, in the order of the stream.
    files: &'static [(&'static str, usize)],
}

/// The parts of the embedded policy.
#[allow(clippy::unreadable_literal, reason = "generated")]
pub(crate) const PARTS: Embedded = Embedded {
    stream: include_bytes!(concat!(env!("OUT_DIR"), "/parts.embedded")),
    files: include!(concat!(env!("OUT_DIR"), "/parts.list")),
};

/// The core's own phrases, a file for each language.
#[allow(clippy::unreadable_literal, reason = "generated")]
pub(crate) const PHRASES: Embedded = Embedded {
    stream: include_bytes!(concat!(env!("OUT_DIR"), "/phrases.embedded")),
    files: include!(concat!(env!("OUT_DIR"), "/phrases.list")),
};

impl Embedded {
    /// Whether nothing is embedded.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The bytes of all files. A damaged stream gives zeros, which no reader takes.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn inflate(&self) -> Cow<'static, [u8]> {
        use miniz_oxide::inflate::decompress_slice_iter_to_slice;

        let mut bytes = vec![0; self.files.iter().map(|(_, length)| length).sum()];
        let inflated = decompress_slice_iter_to_slice(&mut bytes, std::iter::once(self.stream), false, true);
        debug_assert_eq!(inflated, Ok(bytes.len()));
        Cow::Owned(bytes)
    }

    /// The bytes of all files, which are embedded as they are.
    #[cfg(target_family = "wasm")]
    pub(crate) fn inflate(&self) -> Cow<'static, [u8]> {
        Cow::Borrowed(self.stream)
    }

    /// The files within these bytes.
    pub(crate) fn parts<'a>(&self, bytes: &'a [u8]) -> Vec<Part<'a>> {
        let mut rest = bytes;
        let mut next = |length: usize| {
            let (file, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            rest = after;
            file
        };
        self.files.iter().map(|&(name, length)| Part { name, bytes: next(length) }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_embedded_inflates_to_whole_files() {
        for embedded in [PARTS, PHRASES] {
            let bytes = embedded.inflate();
            let parts = embedded.parts(&bytes);
            assert!(!parts.is_empty());
            for part in parts {
                let read: serde_json::Result<serde_json::Map<_, _>> = serde_json::from_slice(part.bytes);
                assert!(!read.unwrap().is_empty(), "{}", part.name);
            }
        }
    }
}
