//! Notes what is read of an evaluation. In a phone's library a read is answered and nothing else.

#[cfg(feature = "proof")]
use super::ReadSet;
use super::{Evaluation, Read};

#[cfg(feature = "proof")]
impl Evaluation<'_> {
    /// What `work` reads of this evaluation.
    pub(crate) fn reads_of(&self, work: impl FnOnce()) -> ReadSet {
        self.recorder.open.set(true);
        work();
        self.recorder.open.set(false);
        self.recorder.reads.take()
    }
}

impl Evaluation<'_> {
    /// Answers a read, and notes it where somebody asks for that. What is read for its sake is part of it.
    #[cfg(feature = "proof")]
    pub(super) fn read<T>(&self, read: Read, answer: impl FnOnce() -> T) -> T {
        if !self.recorder.open.replace(false) {
            return answer();
        }
        self.recorder.reads.borrow_mut().insert(read);
        let answer = answer();
        self.recorder.open.set(true);
        answer
    }

    /// Answers a read. Only the proof notes it.
    #[cfg(not(feature = "proof"))]
    #[allow(clippy::unused_self, reason = "the proof's own version needs it")]
    pub(super) fn read<T>(&self, _: Read, answer: impl FnOnce() -> T) -> T {
        answer()
    }
}
