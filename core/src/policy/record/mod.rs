//! What documents are made of, told as tables, so that reading them is written once: a derived reader would be in the
//! library once for every type. See `docs/decisions/0029-documents-are-read-by-tables.md`.

mod reading;
mod tables;
mod values;

pub(crate) use reading::{REPEATED, read};
pub(crate) use tables::{beside, called, choice, key, must, readable, record};

/// Anything that a document holds.
pub trait Value {
    /// What it is before it is read, and where it is left out.
    fn blank() -> Self
    where
        Self: Sized;

    /// What is read, and where it goes.
    fn target(&mut self) -> Target<'_>;
}

/// What is read, and where it goes.
#[allow(missing_debug_implementations)]
pub enum Target<'a> {
    /// `true` or `false`.
    Flag(&'a mut bool),
    /// A whole number.
    Number(&'a mut dyn Number),
    /// A string.
    Text(&'a mut String),
    /// A value, or `null`.
    Maybe(&'a mut dyn Maybe),
    /// An array of values of one kind.
    List(&'a mut dyn List),
    /// An array of so many values, each of its own kind.
    Tuple(&'a mut dyn Tuple),
    /// A string, or an array of strings.
    StringOrList(&'a mut dyn StringOrList),
    /// An object whose keys are ids.
    Entries(&'a mut dyn Entries),
    /// An object of known fields.
    Record(&'a mut dyn Record),
    /// One of several words, some of which say more.
    Choice(&'a mut dyn Choice),
}

/// A whole number of some width.
pub trait Number {
    /// Its type, as errors call it.
    fn name(&self) -> &'static str;
    /// Takes a number, unless it is out of range.
    fn put(&mut self, number: i64) -> bool;
}

/// A value that may be left out.
pub trait Maybe {
    /// The value, which is there from now on.
    fn some(&mut self) -> &mut dyn Value;
}

/// Values of one kind in order.
pub trait List {
    /// One more.
    fn add(&mut self) -> &mut dyn Value;
}

/// Values of different kinds in order.
pub trait Tuple {
    /// How many there are.
    fn width(&self) -> usize;
    /// One of them, from 0.
    fn column(&mut self, at: usize) -> Option<&mut dyn Value>;
}

/// A string, or several.
pub trait StringOrList {
    /// What it is, as errors call it.
    fn expected(&self) -> &'static str;
    /// Takes a string that stands by itself.
    fn one(&mut self, one: String);
    /// Takes the strings of an array.
    fn many(&mut self, many: Vec<String>);
}

/// Values by id.
pub trait Entries {
    /// One more.
    fn add(&mut self, id: String) -> &mut dyn Value;
    /// How many there are.
    fn count(&self) -> usize;
    /// Makes the ids findable, and gives the first that was there already.
    fn finish(&mut self) -> Option<String>;
}

/// An object of known fields.
pub trait Record {
    /// Its fields.
    fn form(&self) -> &'static Form;
    /// One of its fields, by the position in the form.
    fn field(&mut self, at: usize) -> Option<&mut dyn Value>;
}

/// The fields of a record.
#[derive(Debug)]
pub struct Form {
    /// What the record is, as errors call it.
    pub name: &'static str,
    /// The fields in order, at most 64.
    pub fields: &'static [&'static str],
    /// Which of them must be there.
    pub must: &'static [bool],
}

/// One of several words.
pub trait Choice {
    /// What it is, as errors call it.
    fn name(&self) -> &'static str;
    /// The words in order.
    fn words(&self) -> &'static [&'static str];
    /// Takes one of the words, by its position, and gives what is said besides.
    fn choose(&mut self, at: usize) -> Option<&mut dyn Value>;
}
