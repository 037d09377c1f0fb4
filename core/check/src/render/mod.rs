//! Shows findings: for a person, and for a code host.

mod sarif;
mod text;

pub use sarif::sarif;
pub use text::text;
