//! What is held against a whole policy, and scenarios.

pub mod check;
pub mod enumerate;
pub mod scenario;
mod text;
mod walk;

pub use text::text_of;
