//! Texts to be shared with another device, by the official's own hand.

use super::blocks::plain_contact;
use super::words::Words;
use super::{contact, screen};
use crate::moment::Moment;
use crate::plan::{Contact, Policy};
use crate::policy::arena::Ix;
use crate::scene::Evaluated;

/// The step shown, as a text.
pub(crate) fn step_to_share(shown: &Evaluated<'_>, moment: &Moment) -> String {
    let screen = screen(shown, moment);
    let mut lines = vec![screen.title];
    lines.extend(screen.blocks.into_iter().map(|block| block.plain));
    lines.join("\n")
}

/// A contact, as a text. The hours stand in it, and not whether it is open: it is read later.
pub(crate) fn contact_to_share(policy: &Policy, ix: Ix<Contact>, moment: &Moment) -> String {
    let words = Words::new(policy, moment, &[]);
    let mut card = contact::card(&words, ix, true, moment);
    card.status = None;
    card.meanwhile = Vec::new();
    plain_contact(&card)
}
