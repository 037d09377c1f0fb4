//! What is held against a whole policy, and scenarios.

pub mod check;
pub mod enumerate;
mod facts;
pub mod scenario;
pub mod screens;
mod state_graph;
mod text;

pub use facts::facts_on;
pub use text::text_of;
