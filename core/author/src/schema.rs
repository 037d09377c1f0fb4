//! The JSON Schema of a part, from the tables by which parts are read: what the schema refuses, reading refuses.

use std::collections::BTreeSet;

use lotsen::internals::document::Document;
use lotsen::internals::{Choice, Record, Target, Value};
use serde_json::{Map, Value as Json, json};

/// The address by which a part may name the schema, from the top of the repository.
pub const FILE: &str = "docs/schema/policy.json";

/// What the record of a part is called.
const PART: &str = "Document";

/// What the record of a source is called.
const SOURCE: &str = "Source";

/// The schema of a part of a policy.
#[must_use]
pub fn schema() -> Json {
    let mut definitions = Definitions::default();
    let mut document = Document::blank();
    let part = definitions.of(&mut document);
    definitions.known.get_mut(PART).map(on_a_base);
    definitions.known.get_mut(SOURCE).map(may_back);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A part of a policy of Lotsen",
    });
    if let (Some(schema), Json::Object(part)) = (schema.as_object_mut(), part) {
        schema.extend(part);
        schema.insert("$defs".to_owned(), Json::Object(definitions.known));
    }
    schema
}

/// What a part may say of the base that it builds on, and which is gone before parts are read: its name, and `null` for an
/// entry or a text that is taken out, what is chosen, and the words that the base leaves open.
fn on_a_base(part: &mut Json) {
    let Some(keys) = part.get_mut("properties").and_then(Json::as_object_mut) else { return };
    for (key, entries) in keys.iter_mut() {
        may_be_null(if key == "texts" { entries.get_mut("additionalProperties") } else { Some(entries) });
    }
    let words = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    keys.insert("base".to_owned(), json!({ "type": "string" }));
    keys.insert("options".to_owned(), words.clone());
    keys.insert("words".to_owned(), json!({ "type": "object", "additionalProperties": words }));
}

/// Allows a source to say which sources of the base it backs.
fn may_back(source: &mut Json) {
    if let Some(fields) = source.get_mut("properties").and_then(Json::as_object_mut) {
        fields.insert("backs".to_owned(), json!({ "type": "array", "items": { "type": "string" } }));
    }
}

/// Allows `null` for each entry of a map.
fn may_be_null(map: Option<&mut Json>) {
    if let Some(entry) =
        map.and_then(|map| map.get_mut("additionalProperties")).filter(|entry| entry.is_object())
    {
        *entry = json!({ "anyOf": [entry, { "type": "null" }] });
    }
}

/// The schemas of records and choices, by name.
#[derive(Default)]
struct Definitions {
    known: Map<String, Json>,
    /// Those that are being made.
    open: BTreeSet<String>,
}

impl Definitions {
    /// The schema of a value.
    fn of(&mut self, value: &mut dyn Value) -> Json {
        match value.target() {
            Target::Flag(_) => json!({ "type": "boolean" }),
            Target::Number(number) => {
                let (least, most) = match number.name() {
                    "u8" => (0, i64::from(u8::MAX)),
                    "u16" => (0, i64::from(u16::MAX)),
                    "u32" => (0, i64::from(u32::MAX)),
                    _ => (i64::from(i16::MIN), i64::from(i16::MAX)),
                };
                json!({ "type": "integer", "minimum": least, "maximum": most })
            }
            Target::Text(_) => json!({ "type": "string" }),
            Target::Maybe(maybe) => json!({ "anyOf": [self.of(maybe.some()), { "type": "null" }] }),
            Target::List(list) => json!({ "type": "array", "items": self.of(list.add()) }),
            Target::Tuple(tuple) => {
                let width = tuple.width();
                let columns = (0..width).filter_map(|at| tuple.column(at).map(|column| self.of(column)));
                let columns: Vec<Json> = columns.collect();
                json!({ "type": "array", "prefixItems": columns, "minItems": width, "maxItems": width })
            }
            Target::StringOrList(_) => json!({
                "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }]
            }),
            Target::Entries(entries) => json!({
                "type": "object",
                "properties": { "//": true },
                "additionalProperties": self.of(entries.add(String::new())),
            }),
            Target::Record(record) => {
                let name = record.form().name.trim_start_matches("struct ");
                self.named(name, |definitions| definitions.record(record))
            }
            Target::Choice(choice) => {
                let name = choice.name().trim_start_matches("enum ");
                self.named(name, |definitions| definitions.choice(choice))
            }
        }
    }

    /// A reference to the schema of this name, which is made where it is not known yet.
    fn named(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.known.contains_key(name) && self.open.insert(name.to_owned()) {
            let definition = make(self);
            self.known.insert(name.to_owned(), definition);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn record(&mut self, record: &mut dyn Record) -> Json {
        let form = record.form();
        let mut properties = Map::new();
        for (at, field) in form.fields.iter().enumerate() {
            if let Some(value) = record.field(at) {
                properties.insert((*field).to_owned(), self.of(value));
            }
        }
        properties.insert("//".to_owned(), Json::Bool(true));
        let required = form.fields.iter().zip(form.must).filter(|(_, must)| **must);
        let required: Vec<&str> = required.map(|(field, _)| *field).collect();
        let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if let Some(schema) = schema.as_object_mut().filter(|_| !required.is_empty()) {
            schema.insert("required".to_owned(), json!(required));
        }
        schema
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Json {
        let (mut alone, mut ways) = (Vec::new(), Vec::new());
        for (at, word) in choice.words().iter().enumerate() {
            match choice.choose(at) {
                None => alone.push(*word),
                Some(value) => {
                    let said = self.of(value);
                    ways.push(json!({
                        "type": "object",
                        "properties": { *word: said, "//": true },
                        "required": [word],
                        "additionalProperties": false,
                    }));
                }
            }
        }
        if ways.is_empty() {
            return json!({ "enum": alone });
        }
        if !alone.is_empty() {
            ways.insert(0, json!({ "enum": alone }));
        }
        json!({ "anyOf": ways })
    }
}
