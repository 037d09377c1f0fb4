//! Types that the facade declares once more say the same as the core's own: uniffi checks the fields, and this test
//! their documentation and their order.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every `pub struct` and `pub enum` of the Rust files in a folder: its documentation and its fields, without
/// attributes, by its name and kind. A name may stand for several types.
fn items(folder: &str) -> BTreeMap<String, Vec<String>> {
    let mut items: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                for (name, text) in items_of(&fs::read_to_string(path).unwrap()) {
                    items.entry(name).or_default().push(text);
                }
            }
        }
    }
    items
}

fn items_of(source: &str) -> Vec<(String, String)> {
    let mut items = Vec::new();
    let (mut text, mut open) = (String::new(), None);
    for line in source.lines().filter(|line| !line.trim_start().starts_with("#[")) {
        let head = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
        if open.is_none() {
            match head.filter(|head| head.ends_with('{')) {
                Some(head) => open = Some(head.trim_end_matches([' ', '{']).to_owned()),
                None if line.starts_with("///") => {}
                None => text.clear(),
            }
        }
        if open.is_some() || line.starts_with("///") {
            text.push_str(line);
            text.push('\n');
        }
        if line == "}" {
            items.extend(open.take().map(|name| (name, std::mem::take(&mut text))));
        }
    }
    items
}

/// The names of the types that the facade declares for uniffi without owning them.
fn declared(items: &BTreeMap<String, Vec<String>>) -> impl Iterator<Item = (&String, &String)> {
    let own = ["PolicyPart", "Brand"];
    let types = items.iter().filter(move |(name, _)| !own.contains(&name.as_str()));
    types.flat_map(|(name, texts)| texts.iter().map(move |text| (name, text)))
}

#[test]
fn each_type_says_what_the_core_says() {
    let (facade, core) = (items("src"), items("../core/src"));
    let mut count = 0;
    for (name, text) in declared(&facade) {
        let texts = core.get(name).map_or(&[][..], Vec::as_slice);
        assert!(texts.contains(text), "{name} should be as the core has it:\n{text}\n{texts:#?}");
        count += 1;
    }
    assert!(count > 40, "only {count} types were found");
}

#[test]
fn another_word_in_a_field_is_noticed() {
    let item =
        "/// A thing.\n#[derive(Debug)]\npub struct Thing {\n    /// Its id.\n    pub id: String,\n}\n";
    let other = item.replace("Its id", "The id");
    assert_eq!(items_of(item).len(), 1);
    assert_ne!(items_of(item), items_of(&other));
}
