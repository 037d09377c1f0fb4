//! A graph as Mermaid.

use std::fmt::Write as _;

use super::nodes::{Graph, Node, Shape};

/// The graph as a Mermaid flowchart.
#[must_use]
pub fn mermaid(graph: &Graph) -> String {
    let mut text = String::from("flowchart TD\n");
    for (at, node) in graph.nodes.iter().enumerate() {
        let label = label(node);
        let shape = match node.shape {
            Shape::Question => format!("{{{{\"{label}\"}}}}"),
            Shape::Plain => format!("[\"{label}\"]"),
            Shape::Round => format!("([\"{label}\"])"),
        };
        writeln!(text, "    n{at}{shape}").unwrap_or_default();
    }
    for edge in &graph.edges {
        let label =
            if edge.label.is_empty() { String::new() } else { format!("|\"{}\"|", quoted(&edge.label)) };
        writeln!(text, "    n{} -->{label} n{}", edge.from, edge.to).unwrap_or_default();
    }
    text
}

fn label(node: &Node) -> String {
    let lines: Vec<String> = node.lines.iter().map(|line| quoted(line)).collect();
    [format!("<b>{}</b>", quoted(&node.id))].into_iter().chain(lines).collect::<Vec<_>>().join("<br/>")
}

/// Without the signs that Mermaid would read.
fn quoted(text: &str) -> String {
    text.replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;")
}
