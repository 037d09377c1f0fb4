//! A JSON text as a tree that has lost nothing but white space: strings and numbers are as they were written, keys in
//! their order, a repeated one too.

/// A value.
#[derive(Debug, PartialEq, Eq)]
pub enum Tree<'a> {
    /// A string, a number, `true`, `false` or `null`, as it is written.
    Word(&'a str),
    /// An array.
    List(Vec<Tree<'a>>),
    /// An object.
    Object(Vec<Member<'a>>),
}

/// A key and its value.
#[derive(Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// The key in its quotation marks.
    pub key: &'a str,
    /// The value.
    pub value: Tree<'a>,
    /// Whether a blank line stands before it.
    pub apart: bool,
}

/// Reads a text that is known to be JSON.
pub fn read(text: &str) -> Option<Tree<'_>> {
    Scan { rest: text }.value()
}

/// What has not been read yet.
struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    /// Passes white space, and tells whether a blank line was in it.
    fn space(&mut self) -> bool {
        let rest = self.rest.trim_ascii_start();
        let (passed, _) = self.rest.split_at(self.rest.len() - rest.len());
        self.rest = rest;
        passed.matches('\n').count() > 1
    }

    /// Passes a sign where it comes next.
    fn passes(&mut self, sign: char) -> bool {
        self.space();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A string in its quotation marks, or another word.
    fn word(&mut self) -> Option<&'a str> {
        self.space();
        let mut escaped = false;
        let end = if self.rest.starts_with('"') {
            let ends = |(_, sign): &(usize, char)| {
                let ends = *sign == '"' && !escaped;
                escaped = *sign == '\\' && !escaped;
                ends
            };
            self.rest.char_indices().skip(1).find(ends)?.0 + 1
        } else {
            self.rest
                .find(|sign: char| sign.is_ascii_whitespace() || ",:]}".contains(sign))
                .unwrap_or(self.rest.len())
        };
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(word)
    }

    fn value(&mut self) -> Option<Tree<'a>> {
        if self.passes('{') {
            let mut members = Vec::new();
            loop {
                let apart = self.space() && !members.is_empty();
                if self.passes('}') {
                    return Some(Tree::Object(members));
                }
                members.push(self.member(apart)?);
            }
        }
        if self.passes('[') {
            let mut list = Vec::new();
            while !self.passes(']') {
                list.push(self.value()?);
                self.passes(',');
            }
            return Some(Tree::List(list));
        }
        self.word().filter(|word| !word.is_empty()).map(Tree::Word)
    }

    fn member(&mut self, apart: bool) -> Option<Member<'a>> {
        let key = self.word()?;
        self.passes(':');
        let value = self.value()?;
        self.passes(',');
        Some(Member { key, value, apart })
    }
}
