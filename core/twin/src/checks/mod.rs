//! Checks of what the guide says and asks, beside what comes of obeying it: words of another platform, what is told
//! twice, and questions that ask what has been told.

pub mod asked;
pub mod platform_words;
pub mod said;
