//! Leaves comments out.

use crate::blank::{Out, blanked};
use crate::members::each_member;

/// A part without its comments and without the address of its schema: blanks stand in their places.
#[must_use]
pub fn without_comments(text: &str) -> String {
    let mut outs = Vec::new();
    each_member(text, text, &mut |member| {
        let comment = matches!(member.key.as_ref(), "//" | "$schema");
        outs.extend(comment.then(|| Out::Member(member.place.clone())));
        !comment
    });
    blanked(text, &outs)
}
