//! What a start finds, wherever a shell was stopped.

use lotsen::delivery::{Held, Slot, Standing};

use crate::authors::{STRANGER, file, first_keys, loaded, moment, packed, version};

/// The bytes that a shell keeps.
#[derive(Clone, Default)]
struct Files {
    candidate: Option<Vec<u8>>,
    last_good: Option<Vec<u8>>,
    trust: Option<Vec<u8>>,
}

impl Files {
    fn begin_with(&self, embedded: u32) -> Standing {
        let held = Held {
            candidate: self.candidate.as_deref(),
            last_good: self.last_good.as_deref(),
            trust: self.trust.as_deref(),
        };
        Standing::begin(loaded(&version(embedded, &first_keys())), held)
    }

    fn begin(&self) -> Standing {
        self.begin_with(1)
    }

    /// Takes a file as a shell does, and stops after so many of its three writes.
    fn take(&mut self, file: &[u8], writes: usize) {
        let accepted = self.begin().judge(file, None, &moment()).unwrap();
        if writes > 0 {
            self.last_good = self.candidate.take();
        }
        if writes > 1 {
            self.candidate = Some(file.to_vec());
        }
        if writes > 2 {
            self.trust = Some(accepted.standing.trust());
        }
    }
}

fn with(versions: &[u32]) -> Files {
    let mut files = Files::default();
    for of in versions {
        files.take(&file(*of), 3);
    }
    files
}

#[test]
fn a_start_finds_what_was_taken_last() {
    let standing = with(&[2, 3]).begin();
    assert_eq!((standing.policy().version(), standing.slot()), (3, Slot::Candidate));
    assert_eq!(standing.judge(&file(3), None, &moment()).unwrap_err().id(), "not_newer");
}

#[test]
fn a_shell_that_is_stopped_after_any_write_finds_a_good_policy_and_takes_the_file_in_the_end() {
    for writes in 0..=3 {
        let mut files = with(&[2, 3]);
        files.take(&file(4), writes);
        let version = files.begin().policy().version();
        let expected = if writes < 2 { 3 } else { 4 };
        assert_eq!(version, expected, "after {writes} writes");
        if files.begin().judge(&file(4), None, &moment()).is_ok() {
            files.take(&file(4), 3);
        }
        assert_eq!(files.begin().policy().version(), 4, "after {writes} writes");
    }
}

#[test]
fn what_was_stopped_before_it_was_believed_is_held_to_its_signature() {
    let mut files = with(&[2]);
    files.candidate = Some(STRANGER.sign(&packed(&version(3, &first_keys()))));
    let standing = files.begin();
    assert_eq!((standing.policy().version(), standing.slot()), (1, Slot::Embedded));
}

#[test]
fn a_damaged_candidate_gives_way_to_the_last_good_one_and_that_to_the_embedded_one() {
    let mut files = with(&[2, 3]);
    files.candidate.as_mut().unwrap().truncate(900);
    let standing = files.begin();
    assert_eq!((standing.policy().version(), standing.slot()), (2, Slot::LastGood));
    // The floor stays where it was: what was here is not taken again, and the next one is.
    assert_eq!(standing.judge(&file(3), None, &moment()).unwrap_err().id(), "not_newer");
    assert!(standing.judge(&file(4), None, &moment()).is_ok());
    files.last_good = Some(vec![0; 40]);
    assert_eq!(files.begin().slot(), Slot::Embedded);
}

#[test]
fn an_app_that_became_newer_than_its_slots_has_its_own_policy_in_force() {
    let standing = with(&[2, 3]).begin_with(3);
    assert_eq!((standing.policy().version(), standing.slot()), (3, Slot::Embedded));
    assert!(standing.judge(&file(4), None, &moment()).is_ok());
}

#[test]
fn trust_that_was_damaged_is_that_of_the_app_again() {
    let mut files = with(&[2]);
    files.trust.as_mut().unwrap()[20] ^= 1;
    let standing = files.begin();
    assert_eq!((standing.policy().version(), standing.slot()), (2, Slot::Candidate));
    assert_eq!(standing.judge(&file(2), None, &moment()).unwrap_err().id(), "not_newer");
}
