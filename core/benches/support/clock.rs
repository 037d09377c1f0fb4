//! Measures alternatives by turns, so that what else the machine does meets all of them alike.

use std::time::{Duration, Instant};

/// The median time of each alternative over so many rounds; in every round each runs once, in order.
pub fn by_turns<const N: usize>(rounds: usize, mut run: [&mut dyn FnMut() -> Duration; N]) -> [Duration; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for _ in 0..rounds {
        for (times, run) in times.iter_mut().zip(&mut run) {
            times.push(run());
        }
    }
    times.map(median)
}

/// How long something takes. What it gives is dropped after the clock has stopped.
pub fn time<T>(what: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let given = std::hint::black_box(what());
    let time = start.elapsed();
    drop(given);
    time
}

/// The one in the middle.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// How many times as long.
pub fn ratio(time: Duration, floor: Duration) -> f64 {
    time.as_secs_f64() / floor.as_secs_f64().max(1e-12)
}

/// A time in words, in the unit that suits it.
pub fn words(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds if seconds >= 1e-3 => format!("{:.1} ms", seconds * 1e3),
        seconds if seconds >= 1e-6 => format!("{:.1} µs", seconds * 1e6),
        seconds => format!("{:.1} ns", seconds * 1e9),
    }
}
