//! How a walk is begun.

use std::collections::{BTreeMap, HashMap};

use lotsen::explore::Explorer;

use super::{Interner, Live, Segments, Shared, Start, Walk, Walker};
use crate::official::catalogue::Catalogue;
use crate::world::Variable;

impl<'a, 'b> Walker<'a, 'b> {
    /// Nothing walked so far.
    pub(super) fn new(explorer: &'a Explorer, catalogue: &'b Catalogue, start: &'b Start) -> Self {
        let document = explorer.policy().document();
        let addresses = document.links.iter().map(|link| {
            let address = link.value.address.as_ref().or(link.value.candidate.as_ref());
            (link.id.clone(), address.cloned().unwrap_or_default())
        });
        let subjects = document.questions.get("subject").map(|question| question.values.clone());
        let mut helpers = HashMap::new();
        for subject in subjects.into_iter().flatten() {
            for device in ["iphone", "ipad", "android_phone", "android_tablet", "computer"] {
                for owner in ["private", "municipal", "another_employer", "dont_know"] {
                    let named = explorer.helpers(&subject, device, owner);
                    helpers.insert((subject.clone(), device.to_owned(), owner.to_owned()), named);
                }
            }
        }
        Self {
            walk: Walk {
                shared: Shared::new(explorer),
                luggage: Interner::default(),
                segments: Segments::default(),
                reached: Vec::new(),
                edges: Vec::new(),
                ends: Vec::new(),
                findings: BTreeMap::new(),
                asked: Vec::new(),
                rounds: 0,
            },
            catalogue,
            start,
            forgotten: forgotten(start),
            live: Live::default(),
            places: Interner::default(),
            frames: Interner::default(),
            framed: HashMap::default(),
            kept: HashMap::default(),
            stood: HashMap::default(),
            apart: false,
            scouts: true,
            few: HashMap::default(),
            numbers: HashMap::default(),
            addresses: addresses.collect(),
            helpers,
            notes: HashMap::default(),
            need: HashMap::default(),
            answers: HashMap::default(),
        }
    }
}

/// What may be another when it is looked at again is open after a press: more can happen then, never less. Within a
/// remedy what it was begun for stays as it is.
fn forgotten(start: &Start) -> [u64; 2] {
    let always = [
        Variable::Office,
        Variable::Wants,
        Variable::KnowsOwner,
        Variable::KnowsSecond,
        Variable::KnowsOther,
        Variable::Reached,
    ];
    let base = [Variable::Push, Variable::Spot];
    let open = |variable: &&Variable| start.world.value(**variable).is_none();
    let bits =
        |variables: &[Variable]| variables.iter().filter(open).fold(0, |all, variable| all | variable.bit());
    [bits(&always), bits(&always) | bits(&base)]
}
