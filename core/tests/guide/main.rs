//! The guide, driven as a shell drives it: walks, storms of events, snapshots, new policies and evidence.
#![allow(
    clippy::similar_names,
    clippy::needless_pass_by_value,
    clippy::nonminimal_bool,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod acts;
mod carried;
mod committees;
mod driver;
mod evidence;
mod factors;
mod frames;
mod mind;
mod order;
mod policies;
mod properties;
mod reached;
mod recurring;
mod sights;
mod snapshots;
mod sources;
mod storm;
mod walks;
