//! A graph as an SVG: the nodes below one another, and beside them a line to each that is led to from elsewhere than
//! right above it. What is written on an arrow stands where it leaves its node, so that no two words share a place.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::nodes::{Edge, Graph, Node, Shape};

/// The size of a letter and the height of a line, in pixels of the drawing.
const LETTER: usize = 8;
const LINE: usize = 18;
/// Between nodes, and around the drawing.
const GAP: usize = 26;
const MARGIN: usize = 20;
/// Between two lines beside the nodes.
const LANE: usize = 14;
/// The colours of the lines, by turns; each has a contrast of at least 4.5 on white.
const COLOURS: [&str; 6] = ["#0A4F70", "#8A2F1D", "#3B6B1F", "#6B3FA0", "#7A5A00", "#A0195B"];
/// No line of a node is longer, in letters.
const WIDEST: usize = 76;

/// Where a node stands.
struct Place<'a> {
    node: &'a Node,
    lines: Vec<String>,
    /// The arrows that leave it beside, in order.
    leaving: Vec<&'a Edge>,
    top: usize,
    height: usize,
}

impl Place<'_> {
    /// Where an arrow leaves: below what is said of the node.
    fn leaves(&self, at: usize) -> usize {
        self.top + LINE * (self.lines.len() + at) + LINE / 2 + 6
    }

    /// Where arrows arrive: at its id.
    fn arrives(&self) -> usize {
        self.top + LINE / 2 + 6
    }
}

/// The graph as an SVG.
#[must_use]
pub fn svg(graph: &Graph) -> String {
    let places = places(graph);
    let letters = |text: &String| text.chars().count();
    let widest = places.iter().flat_map(|place| &place.lines).map(letters).max().unwrap_or(0);
    let right = MARGIN + widest * LETTER + 24;
    let labels = graph.edges.iter().map(|edge| letters(&edge.label)).max().unwrap_or(0);
    let first_lane = right + labels * LETTER + 24;
    let mut lanes: BTreeMap<usize, usize> = BTreeMap::new();
    for edge in places.iter().flat_map(|place| &place.leaving) {
        let next = lanes.len();
        lanes.entry(edge.to).or_insert(next);
    }
    let width = first_lane + lanes.len() * LANE + MARGIN;
    let height = places.last().map_or(0, |place| place.top + place.height) + MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"monospace\" font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n"
    );
    for (at, place) in places.iter().enumerate() {
        svg.push_str(&of_node(place, right));
        if let Some(next) = places.get(at + 1).filter(|_| graph.edges.iter().any(|edge| is_down(edge, at))) {
            let middle = MARGIN + 30;
            let from = place.top + place.height;
            writeln!(svg, "<path d=\"M{middle} {from} V{}\" stroke=\"#333333\" fill=\"none\"/>", next.top)
                .unwrap_or_default();
            svg.push_str(&head(middle, next.top, (-4, -7), (4, -7), "#333333"));
        }
    }
    for (lane, to) in lanes.iter().map(|(to, lane)| (*lane, *to)) {
        let colour = COLOURS.get(lane % COLOURS.len()).copied().unwrap_or("#333333");
        let (x, Some(target)) = (first_lane + lane * LANE, places.get(to)) else { continue };
        let arrives = target.arrives();
        for place in &places {
            for (at, edge) in place.leaving.iter().enumerate().filter(|(_, edge)| edge.to == to) {
                let y = place.leaves(at);
                writeln!(
                    svg,
                    "<path d=\"M{right} {y} H{x} V{arrives} H{right}\" stroke=\"{colour}\" fill=\"none\"/>"
                )
                .unwrap_or_default();
                if !edge.label.is_empty() {
                    writeln!(
                        svg,
                        "<text x=\"{}\" y=\"{}\" fill=\"{colour}\">{}</text>",
                        right + 8,
                        y - 3,
                        escaped(&edge.label)
                    )
                    .unwrap_or_default();
                }
            }
        }
        svg.push_str(&head(right, arrives, (8, -4), (8, 4), colour));
    }
    svg.push_str("</svg>\n");
    svg
}

/// Whether an edge leads to the node below and needs no words.
fn is_down(edge: &Edge, from: usize) -> bool {
    edge.from == from && edge.to == from + 1 && edge.label.is_empty()
}

fn places(graph: &Graph) -> Vec<Place<'_>> {
    let mut top = MARGIN;
    let mut places = Vec::new();
    for (at, node) in graph.nodes.iter().enumerate() {
        let lines: Vec<String> =
            std::iter::once(&node.id).chain(&node.lines).flat_map(|line| broken(line)).collect();
        let leaving: Vec<&Edge> =
            graph.edges.iter().filter(|edge| edge.from == at && !is_down(edge, at)).collect();
        let height = LINE * (lines.len() + leaving.len()) + 12;
        places.push(Place { node, lines, leaving, top, height });
        top += height + GAP;
    }
    places
}

/// A line in pieces that are not too long, broken between words.
fn broken(line: &str) -> Vec<String> {
    let mut pieces: Vec<String> = vec![String::new()];
    for word in line.split(' ') {
        let full = pieces
            .last()
            .is_some_and(|last| !last.is_empty() && last.chars().count() + 1 + word.chars().count() > WIDEST);
        if full {
            pieces.push(format!("  {word}"));
        } else if let Some(last) = pieces.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    pieces
}

fn of_node(place: &Place<'_>, right: usize) -> String {
    let (width, fill, round) = match place.node.shape {
        Shape::Question => (right - MARGIN, "#EAF2F6", 3),
        Shape::Plain => (right - MARGIN, "#FFFFFF", 3),
        Shape::Round => (right - MARGIN, "#F2EFE6", 14),
    };
    let mut svg = format!(
        "<rect x=\"{MARGIN}\" y=\"{}\" width=\"{width}\" height=\"{}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"#333333\"/>\n",
        place.top, place.height
    );
    for (at, line) in place.lines.iter().enumerate() {
        let weight = if at == 0 { " font-weight=\"bold\"" } else { "" };
        let y = place.top + LINE * (at + 1);
        writeln!(
            svg,
            "<text x=\"{}\" y=\"{y}\" xml:space=\"preserve\"{weight}>{}</text>",
            MARGIN + 10,
            escaped(line)
        )
        .unwrap_or_default();
    }
    svg
}

/// The head of an arrow: a triangle from its tip.
fn head(x: usize, y: usize, one: (i32, i32), other: (i32, i32), colour: &str) -> String {
    let across = (other.0 - one.0, other.1 - one.1);
    let (l, r) = (format!("{} {}", one.0, one.1), format!("{} {}", across.0, across.1));
    format!("<path d=\"M{x} {y} l{l} l{r} z\" fill=\"{colour}\" stroke=\"{colour}\"/>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
