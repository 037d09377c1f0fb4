//! The bases that come with the library.

use include_dir::{Dir, include_dir};

use crate::Part;

static BASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../policy/base");

/// The names of all bases, such as `nordic-municipality/1`: a folder, and in it a folder for each version.
#[must_use]
pub fn names() -> Vec<String> {
    let versions = BASES.dirs().flat_map(Dir::dirs).map(|version| slashed(&version.path().to_string_lossy()));
    versions.collect()
}

/// The parts of a base in the order of their paths, each called by the name of the base and its path there; none where no
/// base is called so.
#[must_use]
pub fn files(name: &str) -> Option<Vec<Part>> {
    let folder = names().contains(&name.to_owned()).then(|| BASES.get_dir(name))??;
    let mut parts = Vec::new();
    collect(folder, &mut parts);
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Some(parts)
}

fn collect(folder: &Dir<'_>, parts: &mut Vec<Part>) {
    let files = folder.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "json"));
    parts.extend(files.filter_map(|file| {
        let name = slashed(&file.path().to_string_lossy());
        Some(Part { name, text: file.contents_utf8()?.to_owned(), of_base: true })
    }));
    folder.dirs().for_each(|below| collect(below, parts));
}

/// A path with `/` on every system.
fn slashed(path: &str) -> String {
    path.replace('\\', "/")
}
