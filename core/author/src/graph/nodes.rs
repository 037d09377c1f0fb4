//! Nodes, and edges between them.

use serde::Serialize;

/// What is drawn: nodes in order, and edges between them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Graph {
    /// The nodes, from the top.
    pub nodes: Vec<Node>,
    /// The edges, in the order of the nodes that they lead from.
    pub edges: Vec<Edge>,
}

/// A step, a state, a row or an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// What is said of it, a line each.
    pub lines: Vec<String>,
    /// How it is drawn.
    pub shape: Shape,
}

/// How a node is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A step that asks.
    Question,
    /// A step with an act, a state or a row.
    Plain,
    /// Where something begins or ends, and what a row tells.
    Round,
}

/// An arrow between nodes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edge {
    /// The number of the node that it leads from.
    pub from: usize,
    /// The number of the node that it leads to.
    pub to: usize,
    /// What is written on it; may be empty.
    pub label: String,
}
