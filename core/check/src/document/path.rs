//! Finds what stands at a path such as `tables.app_for.rows[3].when`. Ids may have dots of their own.

use super::tree::{Kind, Member, Node};

/// The way to a value from the top: which member or item at each level.
pub(crate) type Way = Vec<usize>;

/// The way to what stands at a path; none where nothing stands there.
pub(crate) fn find(top: &Node, path: &str) -> Option<Way> {
    let mut way = Way::new();
    (path == "the top" || below(top, path, &mut way)).then_some(way)
}

fn below(node: &Node, path: &str, way: &mut Way) -> bool {
    if path.is_empty() {
        return true;
    }
    match &node.kind {
        Kind::List(items) => {
            let Some((at, rest)) = path.strip_prefix('[').and_then(|path| path.split_once(']')) else {
                return false;
            };
            let Some((at, item)) = at.parse().ok().and_then(|at: usize| Some((at, items.get(at)?))) else {
                return false;
            };
            step(at, item, rest, way)
        }
        Kind::Map(members) => {
            // The longest key that fits is tried first.
            let fits = |(at, member): (usize, &'_ Member)| {
                let rest = path.strip_prefix(member.key.as_str())?;
                (rest.is_empty() || rest.starts_with(['.', '['])).then_some((at, rest.len()))
            };
            let mut fitting: Vec<(usize, usize)> = members.iter().enumerate().filter_map(fits).collect();
            fitting.sort_by_key(|(_, left)| *left);
            fitting.into_iter().any(|(at, left)| {
                let rest = path.get(path.len() - left..).unwrap_or_default();
                members.get(at).is_some_and(|member| step(at, &member.value, rest, way))
            })
        }
        Kind::Text(_) | Kind::Other(_) => false,
    }
}

fn step(at: usize, node: &Node, rest: &str, way: &mut Way) -> bool {
    way.push(at);
    let there = below(node, rest.strip_prefix('.').unwrap_or(rest), way);
    if !there {
        way.pop();
    }
    there
}

impl Node {
    /// The value at a way, and the key before it.
    pub fn at(&self, way: &[usize]) -> Option<(Option<&Member>, &Self)> {
        let mut found = (None, self);
        for at in way {
            found = match &found.1.kind {
                Kind::List(items) => (None, items.get(*at)?),
                Kind::Map(members) => members.get(*at).map(|member| (Some(member), &member.value))?,
                Kind::Text(_) | Kind::Other(_) => return None,
            };
        }
        Some(found)
    }

    /// The value at a way, to be changed.
    pub fn at_mut(&mut self, way: &[usize]) -> Option<&mut Self> {
        let Some((at, rest)) = way.split_first() else { return Some(self) };
        match &mut self.kind {
            Kind::List(items) => items.get_mut(*at)?.at_mut(rest),
            Kind::Map(members) => members.get_mut(*at)?.value.at_mut(rest),
            Kind::Text(_) | Kind::Other(_) => None,
        }
    }

    /// Takes out what stands at a way, with its key.
    pub fn take(&mut self, way: &[usize]) -> Option<(String, Self)> {
        let (last, above) = way.split_last()?;
        match &mut self.at_mut(above)?.kind {
            Kind::List(items) => (*last < items.len()).then(|| (String::new(), items.remove(*last))),
            Kind::Map(members) => (*last < members.len()).then(|| {
                let Member { key, value, .. } = members.remove(*last);
                (key, value)
            }),
            Kind::Text(_) | Kind::Other(_) => None,
        }
    }
}
