//! What every way to prompt can do.

use std::io;

use super::menu::{Menu, Reply, Typed};

/// A way to prompt for what to do.
pub trait Prompter {
    /// Shows a page with a menu below it, and waits for a choice.
    ///
    /// # Errors
    /// Where nothing can be written or read.
    fn prompt(&mut self, page: &str, menu: &Menu) -> io::Result<Reply>;

    /// Shows a page, and waits for words. They are given once: kept nowhere, and not shown again.
    ///
    /// # Errors
    /// Where nothing can be written or read.
    fn ask(&mut self, page: &str) -> io::Result<Typed>;

    /// Says something last.
    ///
    /// # Errors
    /// Where nothing can be written.
    fn say(&mut self, text: &str) -> io::Result<()>;
}
