//! Takes out what a policy is refused for, as little as possible, or puts in what it lacks.

use lotsen::policy::{Fault, PolicyError};

use super::draft::{Draft, unknown_key};
use super::repairs::{NOTHING, Repairs};
use crate::document::{Kind, Member, Node, Way, find};
use crate::finding::Span;

/// Repairs what an error is about, and says whether anything was done: a word for which another is `meant` is replaced.
/// Where the same error came `again`, what holds it is taken out as a whole.
pub(super) fn repair(
    draft: &mut Draft<'_>,
    repairs: &mut Repairs,
    error: &PolicyError,
    meant: Option<&str>,
    again: bool,
) -> bool {
    let (part, path) = (error.part.as_str(), error.path.as_str());
    if !again
        && let Some(meant) = meant
        && rename(draft, error, meant)
    {
        return true;
    }
    if !matches!(error.fault, Fault::MissingText { .. }) {
        repairs.change(draft.tree(part), path);
    }
    if again {
        return take_entry(draft, repairs, part, path);
    }
    if let Some((key, _)) = unknown_key(&error.fault) {
        return take_word(draft, repairs, part, path, key);
    }
    match &error.fault {
        Fault::Unknown { id, .. } | Fault::Repeated { id } => take_word(draft, repairs, part, path, id),
        Fault::MissingText { key, locale } => put_text(draft, key, locale),
        Fault::Lacks { what } if what == "format" => {
            put(draft, part, &[], "format", Kind::Other("1".to_owned()))
        }
        Fault::Lacks { what } if what == "source" => {
            let source = draft.entries("sources").next().map(|member| member.key.clone());
            let way = draft.tree(part).and_then(|tree| find(tree, path));
            match (source, way) {
                (Some(source), Some(way)) => {
                    put(draft, part, &way, "source", Kind::List(vec![Node::text(&source)]))
                }
                _ => take_entry(draft, repairs, part, path),
            }
        }
        // Without a header there is no policy, and so nothing more to be said of it.
        Fault::Lacks { what } if what == "policy" => false,
        Fault::Lacks { what } => {
            put_something(draft, repairs, error, what) || take_entry(draft, repairs, part, path)
        }
        Fault::Cycle { ring } => {
            repairs.table(path);
            take_link(draft, repairs, part, path, ring) || take_entry(draft, repairs, part, path)
        }
        Fault::Gap { .. } => {
            repairs.table(path);
            make_whole(draft, part, path) || take_entry(draft, repairs, part, path)
        }
        Fault::Overlap { second, .. } => {
            repairs.table(path);
            take_row(draft, repairs, part, path, second) || take_entry(draft, repairs, part, path)
        }
        Fault::TimeZone { .. } => draft
            .tree(part)
            .and_then(|tree| find(tree, path))
            .is_some_and(|way| change(draft, part, &way, Kind::Text("Europe/Stockholm".to_owned()))),
        Fault::NewerFormat { .. } => false,
        Fault::Invalid { reason } if reason.contains("is no date") => {
            let day = if path.ends_with("expires") { "2999-12-31" } else { "2000-01-01" };
            let way = draft.tree(part).and_then(|tree| find(tree, path));
            way.is_some_and(|way| change(draft, part, &way, Kind::Text(day.to_owned())))
        }
        _ => take_at(draft, repairs, part, path),
    }
}

/// Puts a word in the place of one that is not known.
fn rename(draft: &mut Draft<'_>, error: &PolicyError, meant: &str) -> bool {
    let unknown = unknown_key(&error.fault).map(|(key, _)| key.to_owned());
    let Some(word) = unknown.or_else(|| match &error.fault {
        Fault::Unknown { id, .. } => Some(id.clone()),
        _ => None,
    }) else {
        return false;
    };
    let Some(tree) = draft.tree_mut(&error.part) else { return false };
    let Some(way) = find(tree, &error.path) else { return false };
    // A condition is called by its own key.
    let own = tree.at(&way).is_some_and(|(key, _)| key.is_some_and(|key| key.key == word));
    let way = if own { way.split_last().map(|(_, above)| above.to_vec()).unwrap_or_default() } else { way };
    tree.at_mut(&way).is_some_and(|node| replace(node, &word, meant))
}

/// Replaces a string, an item or a key of one node.
fn replace(node: &mut Node, word: &str, meant: &str) -> bool {
    match &mut node.kind {
        Kind::Text(text) if text == word => meant.clone_into(text),
        Kind::List(items) if !items.iter().any(|item| item.as_text() == Some(meant)) => {
            let Some(item) = items.iter_mut().find(|item| item.as_text() == Some(word)) else { return false };
            item.kind = Kind::Text(meant.to_owned());
        }
        Kind::Map(members) if !members.iter().any(|member| member.key == meant) => {
            let Some(member) = members.iter_mut().find(|member| member.key == word) else { return false };
            meant.clone_into(&mut member.key);
        }
        _ => return false,
    }
    true
}

/// Takes out the item or member that a word names, at a path or below it.
fn take_word(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, path: &str, word: &str) -> bool {
    let Some(tree) = draft.tree(part) else { return false };
    let Some(mut way) = find(tree, path) else { return false };
    let Some((key, node)) = tree.at(&way) else { return false };
    let named = match &node.kind {
        Kind::List(items) => items.iter().rposition(|item| item.as_text() == Some(word)),
        Kind::Map(members) => members.iter().rposition(|member| member.key == word),
        Kind::Text(_) | Kind::Other(_) => None,
    };
    match named {
        Some(at) => way.push(at),
        None if node.as_text() == Some(word) || key.is_some_and(|key| key.key == word) => {}
        None if node.get("id").and_then(Node::as_text) == Some(word) => {}
        None => return take_at(draft, repairs, part, path),
    }
    take(draft, repairs, part, &way)
}

fn take_at(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, path: &str) -> bool {
    let way = draft.tree(part).and_then(|tree| find(tree, path));
    way.is_some_and(|way| take(draft, repairs, part, &way))
}

/// Takes out the smallest thing with an id of its own that a path leads to or through.
fn take_entry(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, path: &str) -> bool {
    let Some(tree) = draft.tree(part) else { return false };
    let Some(way) = find(tree, path) else { return false };
    let own = |depth: usize| {
        let node = way.get(..depth).and_then(|way| tree.at(way));
        depth == 2 || node.is_some_and(|(key, node)| key.is_none() && matches!(node.kind, Kind::Map(_)))
    };
    let depth = (2..=way.len()).rev().find(|depth| own(*depth)).unwrap_or(way.len());
    let way: Way = way.into_iter().take(depth).collect();
    !way.is_empty() && take(draft, repairs, part, &way)
}

fn take(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, way: &[usize]) -> bool {
    let Some(tree) = draft.tree_mut(part) else { return false };
    let above = way.split_last().and_then(|(_, above)| tree.at(above)).map(|(_, node)| node.span);
    let Some((key, node)) = tree.take(way) else { return false };
    repairs.taken(&node, Some(&key).filter(|key| !key.is_empty()).map(String::as_str));
    repairs.lacks(part, above.unwrap_or_default(), &key);
    true
}

fn take_row(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, path: &str, row: &str) -> bool {
    let Some(tree) = draft.tree(part) else { return false };
    let table = path.split(".rows").next().unwrap_or(path);
    let Some(mut way) = find(tree, &format!("{table}.rows")) else { return false };
    let rows = tree.at(&way).map(|(_, rows)| rows.items()).unwrap_or_default();
    let Some(at) = rows.iter().rposition(|item| item.get("id").and_then(Node::as_text) == Some(row)) else {
        return false;
    };
    way.push(at);
    take(draft, repairs, part, &way)
}

/// Puts in what is lacking, of whichever kind it may be.
fn put_something(draft: &mut Draft<'_>, repairs: &mut Repairs, error: &PolicyError, what: &str) -> bool {
    let Some(way) = draft.tree(&error.part).and_then(|tree| find(tree, &error.path)) else { return false };
    let kinds = [
        Kind::Other("4".to_owned()),
        Kind::Text(NOTHING.to_owned()),
        Kind::List(vec![Node::text(NOTHING)]),
        Kind::List(Vec::new()),
        Kind::Map(Vec::new()),
        Kind::Other("true".to_owned()),
    ];
    for kind in kinds {
        if !put(draft, &error.part, &way, what, kind) {
            return false;
        }
        let there = format!("{}.{what}", error.path);
        let refused = draft.load().err().is_some_and(|next| {
            // What is of the wrong kind is refused where the whole stands.
            let (of_kind, here) = (matches!(next.fault, Fault::Unreadable { .. }), next.part == error.part);
            let unread = of_kind && next.path == error.path
                || matches!(next.fault, Fault::Unreadable { .. } | Fault::Invalid { .. })
                    && next.path.starts_with(&there);
            next == *error || here && unread
        });
        if !refused {
            repairs.put(NOTHING);
            return true;
        }
        let node = draft.tree_mut(&error.part).and_then(|tree| tree.at_mut(&way));
        if let Some(Node { kind: Kind::Map(members), .. }) = node {
            members.pop();
        }
    }
    false
}

/// Takes out of a table one of the inputs by which it depends on itself.
fn take_link(draft: &mut Draft<'_>, repairs: &mut Repairs, part: &str, path: &str, ring: &[String]) -> bool {
    let table = path.split(".inputs").next().unwrap_or(path);
    let Some(tree) = draft.tree(part) else { return false };
    let Some(mut way) = find(tree, &format!("{table}.inputs")) else { return false };
    let inputs = tree.at(&way).map(|(_, inputs)| inputs.items()).unwrap_or_default();
    let of_ring = |input: &Node| {
        let name = input.as_text().unwrap_or_default();
        ring.iter().any(|known| known == name || name.split('.').next() == known.split('.').next())
    };
    let Some(at) = inputs.iter().position(of_ring) else { return false };
    way.push(at);
    take(draft, repairs, part, &way)
}

/// Gives a table a last row for all that no other covers.
fn make_whole(draft: &mut Draft<'_>, part: &str, path: &str) -> bool {
    let table = path.split(".rows").next().unwrap_or(path);
    let Some(tree) = draft.tree_mut(part) else { return false };
    let Some(way) = find(tree, table) else { return false };
    let Some(Node { kind: Kind::Map(members), .. }) = tree.at_mut(&way) else { return false };
    if members.iter().any(|member| member.key == "hit") {
        return false;
    }
    let Some(rows) = members.iter_mut().find(|member| member.key == "rows") else { return false };
    let Kind::List(rows) = &mut rows.value.kind else { return false };
    let Some(mut last) = rows.last().cloned() else { return false };
    if let Kind::Map(cells) = &mut last.kind {
        cells.retain(|cell| cell.key != "when" && cell.key != "id");
        cells.push(member("id", Node::text(NOTHING)));
    }
    rows.push(last);
    for (key, text) in [("hit", "first"), ("because", "-")] {
        members.push(member(key, Node::text(text)));
    }
    true
}

/// Writes a text where it is missing.
fn put_text(draft: &mut Draft<'_>, key: &str, locale: &str) -> bool {
    let every: Vec<String> = draft.entries("texts").map(|member| member.key.clone()).collect();
    let locales = if locale == "every language" { every } else { vec![locale.to_owned()] };
    let mut put_in = false;
    for locale in locales {
        let Some(file) = draft.file_of_texts(&locale, "").map(str::to_owned) else { continue };
        let way = draft.tree(&file).and_then(|tree| find(tree, &format!("texts.{locale}")));
        let there = draft.entries("texts").filter(|member| member.key == locale);
        if there.into_iter().any(|texts| texts.value.get(key).is_some()) {
            continue;
        }
        put_in |= way.is_some_and(|way| put(draft, &file, &way, key, Kind::Text(NOTHING.to_owned())));
    }
    put_in
}

fn put(draft: &mut Draft<'_>, part: &str, way: &[usize], key: &str, kind: Kind) -> bool {
    let node = draft.tree_mut(part).and_then(|tree| tree.at_mut(way));
    let Some(Node { kind: Kind::Map(members), .. }) = node else { return false };
    members.push(member(key, Node { span: Span::default(), kind }));
    true
}

fn change(draft: &mut Draft<'_>, part: &str, way: &[usize], kind: Kind) -> bool {
    let node = draft.tree_mut(part).and_then(|tree| tree.at_mut(way));
    node.map(|node| node.kind = kind).is_some()
}

fn member(key: &str, value: Node) -> Member {
    Member { key: key.to_owned(), key_span: Span::default(), value }
}
