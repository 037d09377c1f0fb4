//! Walks a policy with an official who does what it says, in a simulated world.
//!
//! The proof of `lotsen-proof` shows that the guide never contradicts itself. This library shows what comes of obeying
//! it: beside the guide stands a [`world`], whose screens a [`run`] shows by the [`rules`] of makers and tenants, and
//! between the two an [`official`], who knows nothing but the screen. The [`walk`] goes through every world from every
//! start, and each [`finding`] has a key and the shortest way there. A phone never carries it.
//!
//! | you want to … | begin with |
//! |---|---|
//! | walk a start | [`walk::walk`] |
//! | count presses, words and endings of every start | [`rehearsal::rehearse`] |
//! | know how the world works, and where that stands | [`world::RULES`], [`rules`] |
//! | change what is checked of what the guide says and asks | [`checks`] |
//! | change what a sight leads to | `rules/stages.rs`, `rules/answers.rs` |
#![forbid(unsafe_code)]

pub mod allowance;
pub mod checks;
pub mod finding;
pub mod official;
pub mod rehearsal;
pub mod rules;
pub mod run;
pub mod walk;
pub mod world;
