//! Reads slots through serde, from any of its formats. Nothing here is generic over what is read.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::{Choice, Entries, List, Maybe, Number, Record, StringOrList, Target, Tuple, Value};

/// Reads a value.
pub(crate) fn read<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    value.target().deserialize(deserializer)?;
    Ok(value)
}

impl<'de> DeserializeSeed<'de> for Target<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self {
            Target::Flag(flag) => from.deserialize_bool(Into(flag)),
            Target::Number(number) => from.deserialize_i64(Into(number)),
            Target::Text(text) => from.deserialize_string(Into(text)),
            Target::Maybe(maybe) => from.deserialize_option(Into(maybe)),
            Target::List(list) => from.deserialize_seq(Into(list)),
            Target::Tuple(row) => from.deserialize_tuple(row.width(), Into(row)),
            Target::StringOrList(strings) => {
                let expected = strings.expected();
                if from.deserialize_any(Into(strings))? {
                    Ok(())
                } else {
                    Err(D::Error::custom(format_args!("expected {expected}")))
                }
            }
            Target::Entries(entries) => from.deserialize_map(Into(entries)),
            Target::Record(record) => from.deserialize_map(Into(record)),
            Target::Choice(choice) => from.deserialize_any(Into(choice)),
        }
    }
}

/// The visitor that puts what it visits into this.
struct Into<T>(T);

impl Visitor<'_> for Into<&mut bool> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        *self.0 = flag;
        Ok(())
    }
}

impl Visitor<'_> for Into<&mut dyn Number> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        if self.0.put(number) { Ok(()) } else { Err(E::invalid_value(Unexpected::Signed(number), &self)) }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        let fits = i64::try_from(number).is_ok_and(|number| self.0.put(number));
        if fits { Ok(()) } else { Err(E::invalid_value(Unexpected::Unsigned(number), &self)) }
    }
}

impl Visitor<'_> for Into<&mut String> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        text.clone_into(self.0);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Into<&mut dyn Maybe> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.some().target().deserialize(from)
    }
}

impl<'de> Visitor<'de> for Into<&mut dyn List> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(OneMore(self.0))?.is_some() {}
        Ok(())
    }
}

/// A value that is added to a list only where there is one.
struct OneMore<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for OneMore<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.add().target().deserialize(from)
    }
}

impl<'de> Visitor<'de> for Into<&mut dyn Tuple> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a tuple of size {}", self.0.width())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut read = 0;
        while let Some(column) = self.0.column(read) {
            if seq.next_element_seed(column.target())?.is_none() {
                return Err(A::Error::invalid_length(read, &self));
            }
            read += 1;
        }
        Ok(())
    }
}

/// Tells whether there was a string or an array. What is neither is read to its end, where it is refused.
impl<'de> Visitor<'de> for Into<&mut dyn StringOrList> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        IgnoredAny.visit_map(map).map(|_| false)
    }

    fn visit_str<E: Error>(self, one: &str) -> Result<bool, E> {
        self.0.one(one.to_owned());
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        let mut many = Vec::<String>::new();
        Into(&mut many as &mut dyn List).visit_seq(seq)?;
        self.0.many(many);
        Ok(true)
    }
}

impl<'de> Visitor<'de> for Into<&mut dyn Entries> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object whose keys are ids")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(id) = map.next_key::<String>()? {
            if id == COMMENT {
                map.next_value::<IgnoredAny>()?;
            } else {
                map.next_value_seed(self.0.add(id).target())?;
            }
        }
        match self.0.finish() {
            Some(id) => Err(A::Error::custom(format_args!("{REPEATED}{id}"))),
            None => Ok(()),
        }
    }
}

/// Marks, in a reader's message, that what follows is an id that was given twice.
pub(crate) const REPEATED: &str = "repeated id: ";

impl<'de> Visitor<'de> for Into<&mut dyn Record> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.form().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let form = self.0.form();
        let mut seen = 0_u64;
        while let Some(found) = map.next_key_seed(Word { words: form.fields, is_field: true })? {
            let Some(at) = found else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let name = form.fields.get(at).copied().unwrap_or_default();
            if seen >> at & 1 == 1 {
                return Err(A::Error::duplicate_field(name));
            }
            seen |= 1 << at;
            if let Some(field) = self.0.field(at) {
                map.next_value_seed(field.target())?;
            }
        }
        let missing = form.must.iter().enumerate().find(|(at, must)| **must && seen >> at & 1 == 0);
        match missing.and_then(|(at, _)| form.fields.get(at)) {
            Some(name) => Err(A::Error::missing_field(name)),
            None => Ok(()),
        }
    }
}

impl<'de> Visitor<'de> for Into<&mut dyn Choice> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<(), E> {
        match self.0.choose(position(word, self.0.words(), false)?) {
            Some(_) => Err(E::invalid_type(Unexpected::UnitVariant, &"newtype variant")),
            None => Ok(()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let words = self.0.words();
        let mut chosen = false;
        while let Some(found) = map.next_key_seed(Word { words, is_field: false })? {
            match found {
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
                Some(_) if chosen => return Err(A::Error::custom("expected one word alone")),
                Some(at) => {
                    chosen = true;
                    match self.0.choose(at) {
                        Some(value) => map.next_value_seed(value.target())?,
                        None => map.next_value::<()>()?,
                    }
                }
            }
        }
        if chosen { Ok(()) } else { Err(A::Error::invalid_length(0, &"one word")) }
    }
}

/// The key of a comment, which may stand in any object.
pub(crate) const COMMENT: &str = "//";

/// The position of one of several words.
fn position<E: Error>(word: &str, words: &'static [&'static str], is_field: bool) -> Result<usize, E> {
    let unknown = if is_field { E::unknown_field } else { E::unknown_variant };
    words.iter().position(|known| *known == word).ok_or_else(|| unknown(word, words))
}

/// Reads one of several words as its position; none where it is the key of a comment.
struct Word {
    words: &'static [&'static str],
    is_field: bool,
}

impl<'de> DeserializeSeed<'de> for Word {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Word {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_field { "field identifier" } else { "variant identifier" })
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
        if word == COMMENT { Ok(None) } else { position(word, self.words, self.is_field).map(Some) }
    }
}
