//! The official: she knows nothing but the screen, tells the truth, does what the step says on the device that it
//! names, and at each sight what the step, or a trouble that is offered there, says of it.

pub mod acts;
pub mod catalogue;
mod luggage;
mod meet;
mod surroundings;
pub mod truthful;
mod turn;
mod view;

pub use luggage::{Luggage, OpenRun, Tried};
pub use surroundings::{Ending, Label, Next, Pressed, Surroundings, Turn};
pub use turn::turn;
pub use view::View;
