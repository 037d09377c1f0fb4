//! Lays a tree out in lines.

use super::tree::{Member, Tree};

/// A line that can be broken is no longer than this, in characters.
pub const COLUMNS: usize = 120;

/// The keys whose entries are maps themselves.
const MAPS_OF_MAPS: &str = "\"texts\"";
/// The key of a comment.
const COMMENT: &str = "\"//\"";

/// The tree as a file.
pub fn page(tree: &Tree<'_>) -> String {
    let mut page = Page::default();
    match tree {
        Tree::Object(members) if !members.is_empty() => {
            page.open('{', 0);
            for (at, member) in members.iter().enumerate() {
                page.next(at, member.apart, 0);
                page.top(member);
            }
            page.close('}', 0);
        }
        other => page.value(other, 0, 0),
    }
    page.text.push('\n');
    page.text
}

/// A value in one line.
fn flat(tree: &Tree<'_>) -> String {
    match tree {
        Tree::Word(word) => (*word).to_owned(),
        Tree::List(list) => format!("[{}]", list.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Tree::Object(members) => {
            format!("{{{}}}", members.iter().map(flat_member).collect::<Vec<_>>().join(", "))
        }
    }
}

fn flat_member(member: &Member<'_>) -> String {
    format!("{}: {}", member.key, flat(&member.value))
}

/// Whether an object holds several objects and nothing else.
fn is_map(members: &[Member<'_>]) -> bool {
    members.len() > 1 && members.iter().all(|member| matches!(member.value, Tree::Object(_)))
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// What is written so far.
#[derive(Default)]
struct Page {
    text: String,
    /// How far the last line has come.
    column: usize,
}

impl Page {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += width(text);
    }

    fn line(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.column = indent;
    }

    fn open(&mut self, sign: char, indent: usize) {
        self.push(&sign.to_string());
        self.line(indent);
    }

    fn close(&mut self, sign: char, indent: usize) {
        self.line(indent);
        self.push(&sign.to_string());
    }

    /// Goes on to the next of several that stand on lines of their own.
    fn next(&mut self, at: usize, apart: bool, indent: usize) {
        if at > 0 {
            self.push(",");
            if apart {
                self.text.push('\n');
            }
            self.line(indent);
        }
    }

    /// Whether so much fits on the line, with `after` signs behind it.
    fn fits(&self, text: &str, after: usize) -> bool {
        self.column + width(text) + after <= COLUMNS
    }

    /// A key at the top of the part, and what it holds.
    fn top(&mut self, member: &Member<'_>) {
        self.push(&format!("{}: ", member.key));
        match &member.value {
            Tree::Object(entries)
                if entries.len() > 1
                    || !self.fits(&flat(&member.value), 1)
                    || member.key == MAPS_OF_MAPS && !entries.is_empty() =>
            {
                self.entries(entries, 0, member.key == MAPS_OF_MAPS);
            }
            other => self.value(other, 0, 1),
        }
    }

    /// Entries, each on a line of its own.
    fn entries(&mut self, entries: &[Member<'_>], indent: usize, of_maps: bool) {
        self.open('{', indent + 1);
        for (at, entry) in entries.iter().enumerate() {
            self.next(at, entry.apart, indent + 1);
            self.push(&format!("{}: ", entry.key));
            match &entry.value {
                Tree::Object(texts) if of_maps && !texts.is_empty() => {
                    self.entries(texts, indent + 1, false);
                }
                other => self.value(other, indent + 1, 1),
            }
        }
        self.close('}', indent);
    }

    /// A value on a line that is indented so far, with `after` signs behind it: in one line where it fits.
    fn value(&mut self, value: &Tree<'_>, indent: usize, after: usize) {
        let whole = flat(value);
        match value {
            _ if self.fits(&whole, after) => self.push(&whole),
            Tree::Word(_) => self.push(&whole),
            Tree::List(list) if list.iter().all(|each| matches!(each, Tree::Word(_))) => {
                self.fill(list, indent, after);
            }
            Tree::List(list) => {
                self.open('[', indent + 1);
                for (at, each) in list.iter().enumerate() {
                    self.next(at, false, indent + 1);
                    self.value(each, indent + 1, 1);
                }
                self.close(']', indent);
            }
            Tree::Object(members) if is_map(members) => self.entries(members, indent, false),
            Tree::Object(members) => self.members(members, indent, after),
        }
    }

    /// An array of words that fills lines.
    fn fill(&mut self, list: &[Tree<'_>], indent: usize, after: usize) {
        self.push("[");
        for (at, each) in list.iter().enumerate() {
            let (word, ends) = (flat(each), at + 1 == list.len());
            let behind = if ends { after + 1 } else { 1 };
            if at > 0 {
                // With the comma and the space before it.
                let fits = self.fits(&word, behind + 2);
                self.push(",");
                if fits {
                    self.push(" ");
                } else {
                    self.line(indent + 1);
                }
            } else if !self.fits(&word, behind) {
                self.line(indent + 1);
            }
            self.push(&word);
        }
        self.push("]");
    }

    /// The members of an object that fill lines. One that is longer than a line begins on a line of its own, unless it
    /// is the last.
    fn members(&mut self, members: &[Member<'_>], indent: usize, after: usize) {
        self.push("{");
        let mut inside = indent;
        let mut alone = false;
        for (at, member) in members.iter().enumerate() {
            let (whole, last) = (flat_member(member), at + 1 == members.len());
            let behind = if last { after + 1 } else { 1 };
            let comment = member.key == COMMENT;
            let broken = indent + 1 + width(&whole) + behind > COLUMNS;
            if at > 0 {
                // With the comma and the space before it.
                let fits = self.fits(&whole, behind + 2);
                let opens = broken && last && self.fits(member.key, 5);
                self.push(",");
                if (fits || opens) && !alone && !comment {
                    self.push(" ");
                } else {
                    inside = indent + 1;
                    self.line(inside);
                }
            }
            if at == 0 && !broken && !self.fits(&whole, behind) {
                inside = indent + 1;
                self.line(inside);
            }
            self.push(&format!("{}: ", member.key));
            self.value(&member.value, inside, behind);
            alone = comment || broken;
        }
        self.push("}");
    }
}
