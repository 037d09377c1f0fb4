//! The members of a JSON object in written order, each with its place in the text.

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
    // Both lie in the same text, the value behind its beginning.
    let start = |value: &str| (value.as_ptr() as usize).checked_sub(whole.as_ptr() as usize);
    raw.into_iter()
        .map(|(key, value)| {
            let value = value.get();
            let start = start(value)?;
            Some(Member { key, value, place: start..start + value.len() })
        })
        .collect()
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
