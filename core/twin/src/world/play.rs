//! One way through what the world may do: every choice that is made on it, and every variable that it has looked at.

use super::{Rule, Rules, Variable, World, domain};

/// The choices of one way, so that every other one can be taken after it.
#[derive(Debug, Default)]
pub struct Choices {
    /// Of each choice what was taken, and of how many.
    taken: Vec<(u8, u8)>,
    at: usize,
}

impl Choices {
    /// Takes one of so many: what an earlier way has not taken.
    fn choose(&mut self, count: u8) -> u8 {
        let at = self.at;
        self.at += 1;
        match self.taken.get(at) {
            Some((taken, _)) => *taken,
            None => {
                self.taken.push((0, count));
                0
            }
        }
    }

    /// Turns to the next way; false where every one has been taken.
    #[must_use]
    pub fn turn(&mut self) -> bool {
        self.at = 0;
        while let Some((taken, count)) = self.taken.last_mut() {
            *taken += 1;
            if *taken < *count {
                return true;
            }
            self.taken.pop();
        }
        false
    }
}

/// The world while something happens in it.
#[derive(Debug)]
pub struct Play<'a> {
    /// The world.
    pub world: World,
    /// The world as it was, with what has been looked at since.
    pub before: World,
    /// The variables that have been looked at, as bits.
    pub looked: u64,
    choices: &'a mut Choices,
    rules: Rules,
}

impl<'a> Play<'a> {
    /// The world, with choices to make and rules to follow.
    pub fn new(world: World, choices: &'a mut Choices, rules: Rules) -> Self {
        Self { world, before: world, looked: 0, choices, rules }
    }

    /// The value of a variable. One that is open takes each value of its domain, on ways of their own.
    pub fn look_at(&mut self, variable: Variable) -> u8 {
        self.looked |= variable.bit();
        if let Some(value) = self.world.value(variable) {
            return value;
        }
        let values = domain::of(variable, self);
        let value = self.one_of(values);
        self.world = self.world.with(variable, value);
        self.before = self.before.with(variable, value);
        value
    }

    /// One of the values of a set of bits, each on a way of its own.
    fn one_of(&mut self, values: u16) -> u8 {
        let count = u8::try_from(values.count_ones()).unwrap_or(1);
        let nth = if count > 1 { self.choices.choose(count) } else { 0 };
        let mut bits = (0..16_u8).filter(|at| values >> at & 1 == 1);
        bits.nth(usize::from(nth)).unwrap_or(0)
    }

    /// Whether something that may be or not is: both, on ways of their own.
    pub fn perhaps(&mut self) -> bool {
        self.choices.choose(2) == 1
    }

    /// Whether a rule of the world is in force.
    #[must_use]
    pub fn holds(&self, rule: Rule) -> bool {
        self.rules.has(rule)
    }
}
