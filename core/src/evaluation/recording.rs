//! Notes what is read of an evaluation. In a phone's library a read is answered and nothing else.

#[cfg(feature = "proof")]
use super::ReadSet;
use super::{Evaluation, Read};

#[cfg(feature = "proof")]
impl Evaluation<'_> {
    /// What `work` reads of this evaluation.
    pub(crate) fn reads_of(&self, work: impl FnOnce()) -> ReadSet {
        self.reads.reads.replace(Some(ReadSet::new()));
        work();
        self.reads.reads.take().unwrap_or_default()
    }
}

impl Evaluation<'_> {
    /// Answers a read, and notes it.
    #[cfg(feature = "proof")]
    pub(super) fn read<T>(&self, read: Read, answer: impl FnOnce() -> T) -> T {
        let depth = self.reads.depth.get();
        if depth == 0
            && let Some(reads) = self.reads.reads.borrow_mut().as_mut()
        {
            reads.insert(read);
        }
        self.reads.depth.set(depth + 1);
        let answer = answer();
        self.reads.depth.set(depth);
        answer
    }

    /// Answers a read. Only the proof notes it.
    #[cfg(not(feature = "proof"))]
    #[allow(clippy::unused_self, reason = "the proof's own version needs it")]
    pub(super) fn read<T>(&self, _: Read, answer: impl FnOnce() -> T) -> T {
        answer()
    }
}
