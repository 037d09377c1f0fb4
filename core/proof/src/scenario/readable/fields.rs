//! Records as lines of text, without knowing their types.

use serde_json::{Map, Value};

use crate::scenario::transcript::sorted;

/// The fields that are not written: a token says nothing to a reader, `plain` says what its block says, and what stands
/// on a sketch stands in its spoken words.
pub const LEFT_TO_THE_DIGEST: [&str; 3] = ["elements", "plain", "token"];

/// How many characters of a record still stand on one line.
const SHORT: usize = 80;

/// How an item of a list begins: the ids by which it is told apart, and its words.
struct Head {
    list: &'static str,
    ids: &'static [&'static str],
    words: &'static str,
}

const HEADS: [Head; 23] = [
    Head { list: "blocks", ids: &["type", "tone", "label"], words: "text" },
    Head { list: "input", ids: &["question"], words: "" },
    Head { list: "choices", ids: &["selected", "value"], words: "label" },
    Head { list: "actions", ids: &["role", "kind", "of"], words: "label" },
    Head { list: "journeys", ids: &["of"], words: "label" },
    Head { list: "troubles", ids: &["of"], words: "label" },
    Head { list: "steps", ids: &["id"], words: "title" },
    Head { list: "routes", ids: &["way", "id"], words: "text" },
    Head { list: "lines", ids: &["about"], words: "text" },
    Head { list: "rows", ids: &["table", "row"], words: "text" },
    Head { list: "sources", ids: &["id"], words: "text" },
    Head { list: "changes", ids: &["question", "value"], words: "text" },
    Head { list: "terms", ids: &["id", "form"], words: "explanation" },
    Head { list: "sheet", ids: &["id"], words: "name" },
    Head { list: "groups", ids: &["product", "icon"], words: "name" },
    Head { list: "sights", ids: &["id"], words: "name" },
    Head { list: "answers", ids: &["about"], words: "text" },
    Head { list: "other_words", ids: &["locale"], words: "text" },
    Head { list: "asks", ids: &["id"], words: "name" },
    Head { list: "found", ids: &["kind", "id"], words: "title" },
    Head { list: "action", ids: &["role", "kind", "of"], words: "label" },
    Head { list: "trouble", ids: &["role", "kind", "of"], words: "label" },
    Head { list: "carried", ids: &["change", "id"], words: "text" },
];

/// A value on one line: `question owner, values private`.
pub(super) fn inline(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.iter().map(inline).collect::<Vec<_>>().join(" + "),
        Value::Object(fields) => {
            let fields = sorted(fields).into_iter().map(|(key, value)| match value {
                Value::Bool(true) => key.to_owned(),
                value => format!("{key} {}", inline(value)),
            });
            fields.collect::<Vec<_>>().join(", ")
        }
    }
}

/// A value under its name; nothing where it is empty.
pub(super) fn part(name: &str, value: &Value) -> Vec<String> {
    match value {
        empty if is_empty(empty) => Vec::new(),
        Value::Array(values) => under(name, values.iter().flat_map(|value| item(name, value)).collect()),
        Value::Object(_) if has_head(name) => {
            let mut lines = item(name, value);
            lines.iter_mut().take(1).for_each(|first| *first = format!("{name} {first}"));
            lines
        }
        Value::Object(_) => under(name, item(name, value)),
        plain => lines(&format!("{name}: {}", inline(plain))),
    }
}

/// An item of a list, or a record: its head where it has one, and then every other field.
pub(super) fn item(list: &str, value: &Value) -> Vec<String> {
    let Value::Object(fields) = value else { return lines(&inline(value)) };
    let mut fields = flat(fields);
    let head = head(list, &mut fields);
    fields.retain(|_, value| !is_empty(value));
    let is_list = |value: &Value| value.is_array() || value.is_object();
    let (lists, short): (Map<_, _>, Map<_, _>) =
        fields.clone().into_iter().partition(|(_, value)| is_list(value));
    let beside = inline(&Value::Object(short));
    if beside.chars().count() > SHORT {
        let below = sorted(&fields).into_iter().flat_map(|(key, value)| part(key, value));
        return match head {
            Some(head) => [lines(&head), indent(below.collect())].concat(),
            None => below.collect(),
        };
    }
    let first = match head {
        Some(head) if beside.is_empty() => head,
        Some(head) => format!("{head} ({beside})"),
        None => beside,
    };
    let lists = sorted(&lists);
    let mut below = lists.iter().flat_map(|(key, value)| part(key, value)).collect();
    // The only list of a record needs no name.
    if let [(key, Value::Array(values))] = lists.as_slice() {
        below = values.iter().flat_map(|value| item(key, value)).collect();
    }
    if first.is_empty() { below } else { [lines(&first), indent(below)].concat() }
}

/// Lines under a name, beside it where one is enough.
fn under(name: &str, lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [only] => vec![format!("{name}: {only}")],
        _ => [vec![format!("{name}:")], indent(lines)].concat(),
    }
}

/// A value without the fields that are left to the digest.
pub(super) fn without_the_digested(mut value: Value) -> Value {
    match &mut value {
        Value::Array(values) => {
            for value in values {
                *value = without_the_digested(value.take());
            }
        }
        Value::Object(fields) => {
            fields.retain(|key, _| !LEFT_TO_THE_DIGEST.contains(&key.as_str()));
            for value in fields.values_mut() {
                *value = without_the_digested(value.take());
            }
        }
        _ => {}
    }
    value
}

/// The fields of a record; those of a block's kind stand among them.
fn flat(fields: &Map<String, Value>) -> Map<String, Value> {
    let mut flat = fields.clone();
    if let Some(Value::Object(kind)) = fields.get("kind") {
        flat.remove("kind");
        flat.extend(kind.clone());
    }
    flat
}

/// Whether the items of a list, or a record, have a head.
fn has_head(list: &str) -> bool {
    HEADS.iter().any(|head| head.list == list)
}

/// Takes the head of an item out of its fields; none where its list has no form of its own.
fn head(list: &str, rest: &mut Map<String, Value>) -> Option<String> {
    let head = HEADS.iter().find(|head| head.list == list)?;
    let ids = head.ids.iter().filter_map(|id| rest.remove(*id)).map(|id| mark(&id));
    let ids = ids.filter(|id| !id.is_empty()).collect::<Vec<_>>().join(" ");
    let words = rest.remove(head.words).filter(|words| !is_empty(words));
    Some(match words {
        Some(words) if ids.is_empty() => inline(&words),
        Some(words) => format!("{ids}: {}", inline(&words)),
        None => ids,
    })
}

/// An id in a head: what is or is not chosen is marked as on paper.
fn mark(value: &Value) -> String {
    match value {
        Value::Bool(true) => "[x]".to_owned(),
        Value::Bool(false) => "[ ]".to_owned(),
        Value::Null => String::new(),
        other => inline(other),
    }
}

/// The lines of a text; those after the first stand further in.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().enumerate();
    lines.map(|(at, line)| if at == 0 { line.to_owned() } else { format!("  {line}") }).collect()
}

/// Whether there is nothing to write.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// Sets lines one step in.
pub(super) fn indent(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("  {line}")).collect()
}
