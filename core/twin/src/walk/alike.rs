//! Which situations are alike to the official: all that she sees is the same.

use std::hash::{Hash, Hasher};

use lotsen::explore::{KeyHasher, Look, LookAsks};

/// Tells apart what is before the official. Left out is what she does not see: how scenes and the guide's machines are
/// told apart, and what the checks of words alone look at.
#[must_use]
pub fn alike(look: &Look) -> u64 {
    let Look {
        frames,
        step,
        asks,
        act,
        on,
        kind: _,
        kinds: _,
        app,
        link,
        link_open,
        instead,
        reachable,
        sights,
        earlier,
        troubles,
        goes_to,
        fails,
        helpers,
        claims,
        goal,
        done_at,
        asks_for,
        meanwhile,
        owner,
        states: _,
        scene: _,
    } = look;
    let mut key = KeyHasher::default();
    for (journey, about, position) in frames {
        (journey, about.map(|about| about as u8), position).hash(&mut key);
    }
    if let Some(LookAsks { question, values, many }) = asks {
        (question, values, many).hash(&mut key);
    }
    (step, act, *on as u8, app, link, link_open, instead, reachable).hash(&mut key);
    (sights, earlier, troubles, goes_to, fails, helpers).hash(&mut key);
    (claims, goal, done_at, asks_for, meanwhile, owner).hash(&mut key);
    key.finish()
}
