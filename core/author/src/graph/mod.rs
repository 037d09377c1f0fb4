//! Draws a journey, a machine or a table: as Mermaid, or as an SVG.

mod drawn;
mod mermaid;
mod nodes;
mod svg;

use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use thiserror::Error;

pub use mermaid::mermaid;
pub use nodes::{Edge, Graph, Node, Shape};
pub use svg::svg;

/// Why nothing was drawn; a sentence with what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Undrawn(pub String);

/// The graph of what is called so: the id of a journey, a machine or a table, with `journey:`, `machine:` or `table:`
/// before it where several are called alike. Words are in the language of the moment.
///
/// # Errors
/// [`Undrawn`] where nothing is called so, or several things are.
pub fn graph(policy: &Arc<Policy>, name: &str, moment: &Moment) -> Result<Graph, Undrawn> {
    let (kind, id) = name.split_once(':').map_or((None, name), |(kind, id)| (Some(kind), id));
    let kinds = [
        ("journey", drawn::journey(policy, id, moment)),
        ("machine", drawn::machine(id)),
        ("table", drawn::table(policy, id)),
    ];
    let mut found: Vec<(&str, Graph)> = kinds
        .into_iter()
        .filter(|(known, _)| kind.is_none_or(|kind| kind == *known))
        .filter_map(|(known, graph)| Some((known, graph?)))
        .collect();
    match found.as_slice() {
        [_] => found.pop().map(|(_, graph)| graph).ok_or_else(|| Undrawn(String::new())),
        [] => {
            let known: Vec<String> = drawn::names(policy);
            Err(Undrawn(format!("nothing to draw is called “{name}”; allowed: {}", known.join(", "))))
        }
        several => {
            let several: Vec<String> = several.iter().map(|(kind, _)| format!("{kind}:{id}")).collect();
            Err(Undrawn(format!("“{name}” stands for several: {}", several.join(", "))))
        }
    }
}
