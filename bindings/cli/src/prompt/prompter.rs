//! What every way to prompt can do.

use std::io;

use super::menu::{Menu, Reply};

/// A way to prompt for what to do.
pub trait Prompter {
    /// Shows a page with a menu below it, and waits for a choice.
    ///
    /// # Errors
    /// Where nothing can be written or read.
    fn prompt(&mut self, page: &str, menu: &Menu) -> io::Result<Reply>;

    /// Says something last.
    ///
    /// # Errors
    /// Where nothing can be written.
    fn say(&mut self, text: &str) -> io::Result<()>;
}
