//! JSON with the place of every value and key. What is taken out or put in leaves the places of the rest as they were.

use std::fmt::Write;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Range;

use crate::finding::Span;

/// A value and its place.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub span: Span,
    pub kind: Kind,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// A string.
    Text(String),
    /// A number, `true`, `false` or `null`, as it is written.
    Other(String),
    List(Vec<Node>),
    Map(Vec<Member>),
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub key: String,
    pub key_span: Span,
    pub value: Node,
}

impl Node {
    /// A value as it was read.
    pub fn of(value: &Value<'_>, text: &str) -> Self {
        let (range, kind) = match value {
            Value::StringLit(string) => (string.range, Kind::Text(string.value.to_string())),
            Value::Array(array) => {
                let items = array.elements.iter().map(|item| Self::of(item, text));
                (array.range, Kind::List(items.collect()))
            }
            Value::Object(object) => {
                let members = object.properties.iter().map(|property| {
                    let key_start = property.range.start;
                    let key = property.name.as_str().to_owned();
                    let key_span = key_span(text, key_start);
                    Member { key, key_span, value: Self::of(&property.value, text) }
                });
                (object.range, Kind::Map(members.collect()))
            }
            Value::NumberLit(number) => (number.range, Kind::Other(number.value.to_owned())),
            Value::BooleanLit(boolean) => (boolean.range, Kind::Other(boolean.value.to_string())),
            Value::NullKeyword(null) => (null.range, Kind::Other("null".to_owned())),
        };
        Self { span: span(range), kind }
    }

    /// A string that stands nowhere.
    pub fn text(text: &str) -> Self {
        Self { span: Span::default(), kind: Kind::Text(text.to_owned()) }
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> &[Member] {
        if let Kind::Map(members) = &self.kind { members } else { &[] }
    }

    /// The items of an array; none of anything else.
    pub fn items(&self) -> &[Self] {
        if let Kind::List(items) = &self.kind { items } else { &[] }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.key == key).map(|member| &member.value)
    }

    /// The string, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.kind { Some(text) } else { None }
    }

    /// Every string and key in it.
    pub fn words<'a>(&'a self, into: &mut Vec<&'a str>) {
        match &self.kind {
            Kind::Text(text) => into.push(text),
            Kind::Other(_) => {}
            Kind::List(items) => items.iter().for_each(|item| item.words(into)),
            Kind::Map(members) => {
                for member in members {
                    into.push(&member.key);
                    member.value.words(into);
                }
            }
        }
    }

    /// It as JSON.
    pub fn json(&self) -> String {
        let mut json = String::new();
        self.write(&mut json);
        json
    }

    fn write(&self, json: &mut String) {
        match &self.kind {
            Kind::Text(text) => json.push_str(&quoted(text)),
            Kind::Other(text) => json.push_str(text),
            Kind::List(items) => {
                json.push('[');
                for (at, item) in items.iter().enumerate() {
                    json.push_str(if at == 0 { "" } else { "," });
                    item.write(json);
                }
                json.push(']');
            }
            Kind::Map(members) => {
                json.push('{');
                for (at, member) in members.iter().enumerate() {
                    let comma = if at == 0 { "" } else { "," };
                    // Writing to a string cannot fail.
                    let _ = write!(json, "{comma}{}:", quoted(&member.key));
                    member.value.write(json);
                }
                json.push('}');
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn span(range: Range) -> Span {
    Span { start: range.start, end: range.end }
}

/// The place of a key that begins here, with its quotation marks.
fn key_span(text: &str, start: usize) -> Span {
    let rest = text.get(start..).unwrap_or_default();
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    Span { start, end: end.map_or(start, |(at, _)| start + at + 1) }
}
