//! The choices of one way through what the world may do.

/// The choices of one way, so that every other one can be taken after it.
#[derive(Debug, Default)]
pub struct Choices {
    /// Of each choice what was taken, and of how many.
    taken: Vec<(u8, u8)>,
    at: usize,
}

impl Choices {
    /// Takes one of so many: what an earlier way has not taken.
    pub(super) fn choose(&mut self, count: u8) -> u8 {
        let at = self.at;
        self.at += 1;
        match self.taken.get(at) {
            Some((taken, _)) => *taken,
            None => {
                self.taken.push((0, count));
                0
            }
        }
    }

    /// Turns to the next way; false where every one has been taken.
    #[must_use]
    pub fn turn(&mut self) -> bool {
        self.at = 0;
        while let Some((taken, count)) = self.taken.last_mut() {
            *taken += 1;
            if *taken < *count {
                return true;
            }
            self.taken.pop();
        }
        false
    }
}
