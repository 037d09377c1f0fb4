//! The program as somebody runs it: arguments, standard input and output, exit status, the files it leaves.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod author;
#[cfg(test)]
mod delivery;
#[cfg(test)]
mod documented;
#[cfg(test)]
mod guide;
#[cfg(test)]
mod harness;
// It takes a pseudo-terminal, which rexpect has on Unix alone.
#[cfg(unix)]
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod new;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod rehearse;
#[cfg(test)]
mod sights;
#[cfg(test)]
mod tutorial;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod web;
