//! The diagram of ARCHITECTURE.md: a Mermaid graph with one arrow a line.

use crate::graph::Graph;

/// The fence with which the diagram begins.
const FENCE: &str = "```mermaid\ngraph TD\n";

/// Reads the diagram of a page.
pub fn read(page: &str) -> Graph {
    let (_, after) = page.split_once(FENCE).expect("ARCHITECTURE.md has a block ```mermaid with `graph TD`");
    let (block, _) = after.split_once("```").expect("the diagram of ARCHITECTURE.md ends");
    let mut graph = Graph::default();
    for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (from, to) =
            line.split_once(" --> ").unwrap_or_else(|| panic!("“{line}” is not of the form a --> b"));
        graph.add(from, to, "ARCHITECTURE.md".to_owned());
    }
    graph
}
