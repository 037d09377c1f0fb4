//! How easy something is to read: the measure, its limits, what counts as easy, and what the screens of a policy say.

mod easy;
mod limits;
mod measure;
mod said;

pub use easy::easy;
pub use limits::{
    FEWEST_WORDS, MOST_LONG, MOST_ON_A_SCREEN, MOST_OVER_A_JOURNEY, MOST_WORDS, USUAL_WORDS, lix_holds,
};
pub use measure::{Measure, sentences, words};
pub use said::{Said, said};
