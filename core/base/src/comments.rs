//! Leaves comments out.

use crate::blank::{Out, blanked};
use crate::members::{elements, members};

/// A part without its comments and without the address of its schema: blanks stand in their places.
#[must_use]
pub fn without_comments(text: &str) -> String {
    let mut outs = Vec::new();
    walk(text, text, &mut outs);
    blanked(text, &outs)
}

fn walk(whole: &str, value: &str, outs: &mut Vec<Out>) {
    if value.starts_with('[') {
        for (element, _) in elements(whole, value).unwrap_or_default() {
            walk(whole, element, outs);
        }
    } else if value.trim_start().starts_with('{') {
        for member in members(whole, value).unwrap_or_default() {
            if matches!(member.key.as_ref(), "//" | "$schema") {
                outs.push(Out::Member(member.place));
            } else {
                walk(whole, member.value, outs);
            }
        }
    }
}
