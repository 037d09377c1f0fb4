//! Every start of a policy: each journey of home, on each kind of device, of each owner that the journey asks for.

use lotsen::Policy;
use lotsen::device::AboutDevice;
use lotsen::explore::Explorer;
use lotsen::internals::document::truth::Truth;
use rayon::prelude::*;

use super::walker::{Start, Walk, walk};
use crate::official::catalogue::Catalogue;
use crate::world::{About, Factor, Kind, OldPhone, Options, Owner, Rules, World};

const KINDS: [Kind; 5] = [Kind::Iphone, Kind::Ipad, Kind::AndroidPhone, Kind::AndroidTablet, Kind::Computer];

/// Every start of a policy, with its name.
#[must_use]
pub fn starts(policy: &Policy) -> Vec<(String, Start)> {
    let options = Options::of(policy).world();
    let mut starts = Vec::new();
    for journey in policy.document().journeys.iter().filter(|journey| !journey.value.remedy) {
        let asks = |question: &str| {
            let steps = journey.value.steps.iter();
            journey.value.reads.iter().any(|read| read == question)
                || steps.clone().any(|step| step.ask.as_deref() == Some(question))
        };
        let add = |starts: &mut Vec<(String, Start)>, name: String, world: World| {
            // A journey that does not ask is about the device in the hand.
            let here = (!asks("about")).then_some(AboutDevice::ThisDevice);
            let (journey, about) = (journey.id.clone(), journey.value.about.or(here));
            starts.push((name, Start { journey, about, world, rules: Rules::default() }));
        };
        if !asks("device") {
            add(&mut starts, journey.id.clone(), options);
            continue;
        }
        // Only a journey about old phones is begun by somebody who has one.
        let moves = journey.value.goal.iter().any(|goal| goal.say == Truth::OldPhoneOut);
        for kind in KINDS {
            for owner in [Owner::Private, Owner::Municipal] {
                // The shell of a computer is another device's; a phone or tablet is in the hand.
                let about = if kind == Kind::Computer { About::Another } else { About::This };
                let world = options.set_kind(kind).set_owner(owner).set_about(about);
                let name = format!("{}, {owner:?} {kind:?}", journey.id);
                if moves {
                    if !matches!(kind, Kind::Iphone | Kind::AndroidPhone) {
                        continue;
                    }
                    for old in [OldPhone::AtHand, OldPhone::Gone] {
                        // The new phone is to approve what the old one approved.
                        let world = world.set_old_phone(old).set_factor(Factor::This);
                        add(&mut starts, format!("{name}, old phone {old:?}"), world);
                    }
                } else {
                    add(&mut starts, name, world);
                }
            }
        }
    }
    starts
}

/// Walks every start, on each core one at a time; `each` makes of a walk what is to be kept of it.
pub fn walk_all<T: Send>(
    explorer: &Explorer,
    starts: &[(String, Start)],
    each: &(dyn Fn(&str, &Start, &Walk<'_>) -> T + Sync),
) -> Vec<T> {
    let catalogue = Catalogue::new(explorer.policy(), explorer);
    let walked = starts.par_iter().filter_map(|(name, start)| {
        let walked = walk(explorer, &catalogue, start)?;
        Some(each(name, start, &walked))
    });
    walked.collect()
}
