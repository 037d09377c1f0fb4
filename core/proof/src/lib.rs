//! Proves a policy over every situation, and plays scenarios.
//!
//! A policy of `lotsen` is data: questions, tables, journeys, texts. That it loads says that it is sound. This library
//! says whether it is *good*: whether every step is reached and every row decides something, whether somebody can help
//! wherever one is, whether no text is left over, whether every promise of the policy is kept. It walks every
//! situation to which any answers, presses and observations can lead, and names what it finds with the smallest
//! example. A phone never carries it.
//!
//! # Where to begin
//!
//! | you want to … | begin with |
//! |---|---|
//! | prove a policy | [`check::prove`] |
//! | load a policy from its files | [`scenario::load_policy`] |
//! | list every distinct screen, drawn | [`screens::screens`] |
//! | ask what can be reached, without drawing it | [`enumerate::enumerate`] |
//! | play a session that is written down, and read what the guide answers | [`scenario`] |
//! | know what a screen says, and which facts | [`text_of`], [`facts_on`] |
//!
//! # An example
//!
//! The embedded policy is proven. A scenario of two events opens its journey `set_up` and answers the first question.
//!
//! ```
//! use lotsen::Policy;
//! use lotsen_proof::check::prove;
//! use lotsen_proof::scenario::{Policies, Scenario, run};
//!
//! let policy = Policy::embedded();
//! let report = prove(&policy);
//! assert!(report.findings.is_empty(), "{}", report.findings[0]);
//! println!("{} screens in {} situations", report.screens, report.situations);
//!
//! let scenario = Scenario::read(
//!     br#"{"name": "first", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": [
//!         {"begin": {"journey": "set_up"}},
//!         {"choose": {"question": "about", "values": ["this_device"]}, "expect": {"step": "ask_device"}}]}"#,
//! )?;
//! let transcript = run(&scenario, &Policies::new(policy, "tests/scenarios"))?;
//! assert_eq!(transcript.lines.len(), 3, "one for the opening, and one for each event");
//! # Ok::<(), lotsen_proof::scenario::ScenarioError>(())
//! ```
//!
//! # How it works
//!
//! `lotsen::explore` says of a situation what can be done there, and which situations need not be told apart. From
//! each start of each journey a state graph is built of it; [`enumerate`] merges the graphs, [`screens`] draws what
//! they show, and [`check`] holds the policy to it. Imports point in that direction, and never back.

pub mod check;
pub mod enumerate;
mod facts;
pub mod scenario;
pub mod screens;
mod state_graph;
mod text;

pub use facts::facts_on;
pub use text::text_of;
