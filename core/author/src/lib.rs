//! The tools of those who write a policy: what a municipality's own people need to see what they wrote, and to write it
//! in one form. A phone never carries it.
//!
//! | you want to … | begin with |
//! |---|---|
//! | write a part in the form that all parts have | [`format::format`] |
//! | write what apps declare to their systems | [`shells::shell_files`] |

pub mod format;
pub mod shells;
