//! Finds ids in a list that is made once and then only read: a hash table of positions, without the ids themselves.

/// A list of so few ids is searched one by one, and has no table.
const FEW: usize = 8;

/// The slot that holds no position.
const EMPTY: u32 = u32::MAX;

/// Tells the id at a position. One type for all lists: the code that looks through them is there once.
pub(crate) type IdAt<'f, 'a> = &'f dyn Fn(usize) -> &'a str;

/// Where the ids of a list are. The list itself is given to each call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Index {
    /// Positions by hash; an id whose slot is taken is in one of the next. At most half are taken.
    slots: Vec<u32>,
}

impl Index {
    /// Makes the index of so many ids, and gives the position of the first that is there already.
    pub fn new(count: usize, id_at: IdAt<'_, '_>) -> (Self, Option<usize>) {
        let mut index = Self::default();
        if count <= FEW {
            let repeats = (1..count).find(|at| (0..*at).any(|earlier| id_at(earlier) == id_at(*at)));
            return (index, repeats);
        }
        index.slots = vec![EMPTY; (count * 2).next_power_of_two()];
        let mut repeated = None;
        for (at, position) in (0..count).zip(0_u32..) {
            match index.slot(id_at(at), id_at) {
                Ok(_) => repeated = repeated.or(Some(at)),
                Err(free) => {
                    if let Some(slot) = index.slots.get_mut(free) {
                        *slot = position;
                    }
                }
            }
        }
        (index, repeated)
    }

    /// The position of an id among so many.
    pub fn find(&self, id: &str, count: usize, id_at: IdAt<'_, '_>) -> Option<usize> {
        if self.slots.is_empty() {
            return (0..count).find(|at| id_at(*at) == id);
        }
        self.slot(id, id_at).ok()
    }

    /// The position of an id, or the free slot in which it would be.
    fn slot(&self, id: &str, id_at: IdAt<'_, '_>) -> Result<usize, usize> {
        let last = self.slots.len().wrapping_sub(1);
        let mut slot = hash(id) & last;
        loop {
            match self.slots.get(slot) {
                None | Some(&EMPTY) => return Err(slot),
                Some(&at) if id_at(at as usize) == id => return Ok(at as usize),
                Some(_) => slot = (slot + 1) & last,
            }
        }
    }
}

/// Eight bytes at a time: quick for ids, and not meant to resist an author who wants them to collide.
fn hash(id: &str) -> usize {
    let (words, rest) = id.as_bytes().as_chunks::<8>();
    let rest = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let words = words.iter().map(|word| u64::from_le_bytes(*word)).chain([rest]);
    let hash =
        words.fold(0_u64, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    usize::try_from(hash >> 32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<String> {
        (0..count).map(|at| format!("step.set_up.number_{at}")).collect()
    }

    #[test]
    fn every_id_is_found_and_no_other() {
        for count in [0, 1, FEW, FEW + 1, 1000] {
            let ids = ids(count);
            let id_at = |at: usize| ids[at].as_str();
            let (index, repeated) = Index::new(count, &id_at);
            assert_eq!(repeated, None);
            for (at, id) in ids.iter().enumerate() {
                assert_eq!(index.find(id, count, &id_at), Some(at));
            }
            assert_eq!(index.find("step.set_up", count, &id_at), None);
            assert_eq!(index.find("", count, &id_at), None);
        }
    }

    #[test]
    fn the_first_repeated_id_is_named_and_its_first_position_stays() {
        for count in [3, 100] {
            let mut ids = ids(count);
            ids.push(ids[1].clone());
            ids.push(ids[0].clone());
            let id_at = |at: usize| ids[at].as_str();
            let (index, repeated) = Index::new(ids.len(), &id_at);
            assert_eq!(repeated, Some(count));
            assert_eq!(index.find(&ids[1], ids.len(), &id_at), Some(1));
        }
    }
}
