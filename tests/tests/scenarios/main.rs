//! Plays every scenario and holds its transcript against the golden one; and holds what the scenarios visit against
//! the embedded policy, so that no journey, trouble, reading or fact is left out. See `tests/README.md`.

#[cfg(test)]
mod coverage;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod play;
#[cfg(test)]
mod storm;
#[cfg(test)]
mod written;
