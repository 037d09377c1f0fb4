//! The graph of a walk from one start: situations that differ in what lies ahead, and the moves between them.

use std::collections::HashMap;

use lotsen::explore::{BuildKeyHasher, Explorer, Frozen, Move, Start, Visit};
use lotsen::internals::Situation;

use super::readings::{Reading, ReadingSet, Readings};

/// A situation that stands for all with the same key.
#[derive(Debug)]
pub struct Node {
    /// The first situation that was met.
    pub situation: Situation,
    /// The position of the current step.
    pub position: usize,
    /// Tells apart what the steps so far read and that may still change.
    pub live: u64,
    /// By position, the reading of each step in that situation.
    pub readings: Vec<Reading>,
    /// By position, the readings of each step in all situations that it stands for.
    pub sets: Vec<ReadingSet>,
    /// The ways to it, as numbers of edges.
    pub ways: Vec<usize>,
}

/// A way from one node to another.
#[derive(Debug)]
pub struct Edge {
    /// Where it begins; none at the start.
    pub from: Option<usize>,
    /// What was done; none at the start.
    pub made: Option<Move>,
    /// Of what could have been known before, what was: the number of the variant, each time one was chosen.
    pub known: Vec<usize>,
    /// What becomes of the readings of which step on the way, by step.
    frozen: Vec<(usize, Frozen)>,
}

impl Edge {
    fn of_step(&self, step: usize) -> &[(usize, Frozen)] {
        let begin = self.frozen.partition_point(|(at, _)| *at < step);
        let end = self.frozen.partition_point(|(at, _)| *at <= step);
        self.frozen.get(begin..end).unwrap_or_default()
    }
}

/// Something that a walk met and should not have.
pub struct Met<'a> {
    /// What is wrong, in the words of the check.
    pub check: &'static str,
    /// Where.
    pub visit: &'a Visit<'a>,
    /// In which situation.
    pub situation: &'a Situation,
    /// What was seen.
    pub seen: String,
}

/// A way that is being taken.
#[derive(Clone, Default)]
struct Way<'a> {
    from: Option<(usize, &'a Visit<'a>, &'a Situation)>,
    made: Option<Move>,
    before: Option<usize>,
    known: Vec<usize>,
}

impl<'a> Way<'a> {
    /// What is wrong where the way does not lead on.
    fn fault(&self, next: &Visit<'_>) -> Option<Met<'a>> {
        let (_, visit, situation) = self.from?;
        let stays =
            matches!(self.made, Some(Move::Observe(_) | Move::Lose)) && next.position() == visit.position();
        if next.position() > visit.position() || stays {
            return None;
        }
        let seen = format!("after {:?} comes “{}”", self.made?, next.step());
        Some(Met { check: "the position does not grow", visit, situation, seen })
    }
}

/// The graph of a walk from one start.
pub struct Graph<'a> {
    explorer: &'a Explorer,
    /// The situations, in the order in which they were met.
    pub nodes: Vec<Node>,
    /// The ways between them.
    pub edges: Vec<Edge>,
    /// The readings.
    pub readings: Readings,
    root: Situation,
    numbers: HashMap<u64, usize, BuildKeyHasher>,
    fresh: (Vec<Reading>, Vec<ReadingSet>),
}

impl<'a> Graph<'a> {
    /// Walks from a start; `met` is called for what should not be, and `passed` for each situation that is come to.
    pub fn walk(
        explorer: &'a Explorer,
        start: &Start,
        met: &mut dyn FnMut(Met<'_>),
        passed: &mut dyn FnMut(&Visit<'_>),
    ) -> Option<Self> {
        let situation = explorer.begin(start)?;
        let steps = explorer.visit(&situation)?.steps();
        let (readings, singles, sets) = Readings::new(steps);
        let fresh = (singles, sets);
        let mut graph = Self {
            explorer,
            nodes: Vec::new(),
            edges: Vec::new(),
            readings,
            root: situation.clone(),
            numbers: HashMap::default(),
            fresh,
        };
        graph.arrive(situation, &Way::default(), met, passed);
        let mut next = 0;
        while let Some(situation) = graph.nodes.get_mut(next).map(|node| std::mem::take(&mut node.situation))
        {
            if let Some(visit) = explorer.visit(&situation) {
                for made in visit.moves() {
                    graph.make(next, &situation, &visit, made, met, passed);
                }
            }
            if let Some(node) = graph.nodes.get_mut(next) {
                node.situation = situation;
            }
            next += 1;
        }
        graph.gather();
        Some(graph)
    }

    fn make(
        &mut self,
        from: usize,
        situation: &Situation,
        visit: &Visit<'_>,
        made: Move,
        met: &mut dyn FnMut(Met<'_>),
        passed: &mut dyn FnMut(&Visit<'_>),
    ) {
        let after = match visit.after(made) {
            Ok(after) => after,
            Err(refused) => {
                let check = "an offered action is refused";
                return met(Met { check, visit, situation, seen: refused.to_string() });
            }
        };
        let before = Some(visit.position());
        let way = Way { from: Some((from, visit, situation)), made: Some(made), before, known: Vec::new() };
        self.arrive(after, &way, met, passed);
    }

    /// Takes a situation in, with all that could have been known before and is read only now.
    fn arrive(
        &mut self,
        situation: Situation,
        way: &Way<'_>,
        met: &mut dyn FnMut(Met<'_>),
        passed: &mut dyn FnMut(&Visit<'_>),
    ) {
        let explorer = self.explorer;
        let Some(visit) = explorer.visit(&situation) else { return };
        let position = visit.position();
        if let Some(fault) = way.fault(&visit) {
            return met(fault);
        }
        if !visit.learns(way.before) {
            passed(&visit);
            return self.take_in(&visit, way.from.map(|(from, ..)| from), way.made, way.known.clone());
        }
        drop(visit);
        for (at, situation) in explorer.variants(situation, way.before, position).into_iter().enumerate() {
            let known: Vec<usize> = way.known.iter().copied().chain([at]).collect();
            let Some(visit) = explorer.visit(&situation) else { continue };
            if visit.position() > position {
                // What is known carries it past steps that may read something else for the first time.
                drop(visit);
                self.arrive(situation, &Way { before: Some(position), known, ..*way }, met, passed);
                continue;
            }
            passed(&visit);
            self.take_in(&visit, way.from.map(|(from, ..)| from), way.made, known);
        }
    }

    fn take_in(&mut self, visit: &Visit<'_>, from: Option<usize>, made: Option<Move>, known: Vec<usize>) {
        let start = from.and_then(|from| self.nodes.get(from)).map(|node| node.position);
        let mut frozen = visit.freezes(start);
        frozen.sort_by_key(|(step, _)| *step);
        let number = self.edges.len();
        let next = self.nodes.len();
        let node = *self.numbers.entry(visit.key()).or_insert(next);
        if node == next {
            self.add(visit, from, &frozen);
        }
        self.edges.push(Edge { from, made, known, frozen });
        if let Some(node) = self.nodes.get_mut(node) {
            node.ways.push(number);
        }
    }

    fn add(&mut self, visit: &Visit<'_>, from: Option<usize>, frozen: &[(usize, Frozen)]) {
        let mut readings = match from.and_then(|from| self.nodes.get(from)) {
            Some(node) => node.readings.clone(),
            None => self.fresh.0.clone(),
        };
        for (step, frozen) in frozen {
            if let Some(reading) = readings.get_mut(*step) {
                *reading = self.readings.after(*reading, *frozen);
            }
        }
        let (situation, position, live) = (visit.situation().clone(), visit.position(), visit.live());
        self.nodes.push(Node { situation, position, live, readings, sets: Vec::new(), ways: Vec::new() });
    }

    /// Gathers for each node the readings of all situations that it stands for, until nothing is added.
    fn gather(&mut self) {
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.sort_by_key(|node| self.nodes.get(*node).map_or(0, |node| node.position));
        let mut again = true;
        while again {
            again = false;
            for &node in &order {
                let gathered = self.gather_at(node);
                if let Some(node) = self.nodes.get_mut(node)
                    && node.sets != gathered
                {
                    again |= !node.sets.is_empty();
                    node.sets = gathered;
                }
            }
        }
    }

    fn gather_at(&mut self, node: usize) -> Vec<ReadingSet> {
        let Some(there) = self.nodes.get(node) else { return Vec::new() };
        let mut gathered: Vec<ReadingSet> = there.sets.clone();
        for edge in there.ways.iter().filter_map(|way| self.edges.get(*way)) {
            let mut sets = match edge.from.and_then(|from| self.nodes.get(from)) {
                Some(from) => from.sets.clone(),
                None => self.fresh.1.clone(),
            };
            for (step, frozen) in &edge.frozen {
                if let Some(set) = sets.get_mut(*step) {
                    *set = self.readings.after_all(*set, *frozen);
                }
            }
            if gathered.is_empty() {
                gathered = sets;
                continue;
            }
            for (all, set) in gathered.iter_mut().zip(sets) {
                *all = self.readings.union(*all, set);
            }
        }
        gathered
    }

    /// A situation of a node in which the step at a position has a reading: the one met first, or another that the
    /// node stands for, made again from where the reading is at hand.
    pub fn situation_with(&self, node: usize, step: usize, reading: Reading) -> Option<Situation> {
        let mut path = Vec::new();
        let mut at = Some((node, reading));
        while let Some((node, reading)) = at {
            let there = self.nodes.get(node)?;
            if there.readings.get(step) == Some(&reading) {
                break;
            }
            let (way, earlier) = self.way_with(there, step, reading)?;
            path.push(way);
            at = way.from.map(|from| (from, earlier));
        }
        let mut situation = match at {
            Some((node, _)) => self.nodes.get(node)?.situation.clone(),
            None => self.root.clone(),
        };
        for way in path.into_iter().rev() {
            situation = self.follow(situation, way)?;
        }
        Some(situation)
    }

    /// A way to a node on which the step at a position comes to a reading, and the reading before.
    fn way_with(&self, node: &Node, step: usize, reading: Reading) -> Option<(&Edge, Reading)> {
        // Many ways come from nodes with the same set.
        let mut without = None;
        node.ways.iter().find_map(|way| {
            let edge = self.edges.get(*way)?;
            let sets = match edge.from {
                Some(from) => &self.nodes.get(from)?.sets,
                None => &self.fresh.1,
            };
            let set = *sets.get(step)?;
            let (earlier, frozen) = (self.readings.of(set), edge.of_step(step));
            if frozen.is_empty() {
                if without == Some(set) {
                    return None;
                }
                without = Some(set);
                return earlier.binary_search(&reading).ok().map(|_| (edge, reading));
            }
            if !self.readings.comes_to(set, frozen, reading) {
                return None;
            }
            let becomes = |earlier: &&Reading| self.becomes(**earlier, frozen) == Some(reading);
            Some((edge, *earlier.iter().find(becomes)?))
        })
    }

    fn becomes(&self, reading: Reading, frozen: &[(usize, Frozen)]) -> Option<Reading> {
        frozen.iter().try_fold(reading, |reading, (_, frozen)| self.readings.known_after(reading, *frozen))
    }

    /// The situation after an edge, from any situation that its first node stands for.
    fn follow(&self, situation: Situation, edge: &Edge) -> Option<Situation> {
        let (mut before, mut after) = match edge.made {
            Some(made) => {
                let visit = self.explorer.visit(&situation)?;
                (Some(visit.position()), visit.after(made).ok()?)
            }
            None => (None, situation),
        };
        let mut known = edge.known.iter();
        loop {
            let position = self.explorer.visit(&after)?.position();
            if !self.explorer.visit(&after)?.learns(before) {
                return Some(after);
            }
            after = self.explorer.variants(after, before, position).into_iter().nth(*known.next()?)?;
            if self.explorer.visit(&after)?.position() == position {
                return Some(after);
            }
            before = Some(position);
        }
    }
}
