//! The tools of those who write a policy: what a municipality's own people need to see what they wrote, and to write it
//! in one form. A phone never carries it.
//!
//! | you want to … | begin with |
//! |---|---|
//! | know what no screen says and no scenario visits | [`coverage::coverage`] |
//! | know which row decides, or how one gets to a screen | [`explain::explain`] |
//! | draw a journey, a machine or a table | [`graph::graph`] |
//! | know what a part may hold | [`schema::schema`] |
//! | know what a newer policy changes, and for whom | [`diff::diff`] |
//! | hold scenarios against their golden transcripts | [`golden::held`] |
//! | see the screens that a name stands for | [`preview::previews`] |
//! | write a part in the form that all parts have | [`format::format`] |
//! | begin a policy | [`start::Answers`] |
//! | make the site of a policy | [`site::site`] |
//! | give a version out: pack it, sign it | [`delivery::pack`], [`delivery::sign`] |
//! | write what apps declare to their systems | [`shells::shell_files`] |

pub mod coverage;
pub mod delivery;
pub mod diff;
pub mod explain;
pub mod format;
pub mod golden;
pub mod graph;
mod language;
mod play;
pub mod preview;
pub mod schema;
pub mod shells;
pub mod site;
pub mod start;
