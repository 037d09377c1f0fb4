//! The members of a JSON object and the elements of an array in written order, each with its place in the text.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A member: its key, its value as it is written, and where that stands.
#[derive(Debug, Clone)]
pub(crate) struct Member<'a> {
    pub key: Cow<'a, str>,
    pub value: &'a str,
    /// The bytes of the value, from the beginning of the whole text.
    pub place: Range<usize>,
}

/// The members of an object that stands in `whole`; none where it is no object.
pub(crate) fn members<'a>(whole: &'a str, object: &'a str) -> Option<Vec<Member<'a>>> {
    let Raw(raw) = serde_json::from_str(object.trim_start_matches('\u{feff}')).ok()?;
    raw.into_iter()
        .map(|(key, value)| Some(Member { key, value: value.get(), place: place(whole, value.get())? }))
        .collect()
}

/// The elements of an array that stands in `whole`, each as it is written with its bytes there; none where it is no array.
pub(crate) fn elements<'a>(whole: &'a str, array: &'a str) -> Option<Vec<(&'a str, Range<usize>)>> {
    let raw: Vec<&RawValue> = serde_json::from_str(array).ok()?;
    raw.into_iter().map(|value| Some((value.get(), place(whole, value.get())?))).collect()
}

/// Tells each member of each object in a value, in written order, and looks into what it is told to look into.
pub(crate) fn each_member<'a>(whole: &'a str, value: &'a str, told: &mut dyn FnMut(&Member<'a>) -> bool) {
    for (element, _) in elements(whole, value).unwrap_or_default() {
        each_member(whole, element, told);
    }
    for member in members(whole, value).unwrap_or_default() {
        if told(&member) {
            each_member(whole, member.value, told);
        }
    }
}

/// The bytes of a value in the text in which it lies.
fn place(whole: &str, value: &str) -> Option<Range<usize>> {
    let start = (value.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    Some(start..start + value.len())
}

struct Raw<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Raw<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Raw<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    members.push((Cow::Owned(key), value));
                }
                Ok(Raw(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}
