//! Eight threads share one guide.

use std::sync::Barrier;
use std::thread;

use crate::lotsen_ffi::Guide;
use lotsen::guide::{Event, GuideError, Observation, Seen};

use crate::session::{monday, opened, stored};

const THREADS: usize = 8;
const ROUNDS: usize = 40;

fn observe(guide: &Guide, probe: &str, seen: Seen) {
    let seen = vec![Observation { probe: probe.to_owned(), seen }];
    guide.send(Event::Observed(seen), &monday()).unwrap();
}

#[test]
fn eight_threads_share_one_guide() {
    let guide = opened();
    let probes: Vec<String> = guide.probes().into_iter().map(|spec| spec.id).take(THREADS).collect();
    let start = Barrier::new(THREADS);
    thread::scope(|scope| {
        for probe in &probes {
            let (guide, start) = (&guide, &start);
            scope.spawn(move || {
                start.wait();
                for round in 0..ROUNDS {
                    observe(guide, probe, if round % 2 == 0 { Seen::No } else { Seen::Yes });
                    guide.current(&monday()).unwrap();
                    let stale = guide.send(Event::Press("0000".to_owned()), &monday());
                    assert_eq!(stale.unwrap_err(), GuideError::Stale);
                }
            });
        }
    });
    let alone = opened();
    for probe in &probes {
        observe(&alone, probe, Seen::Yes);
    }
    assert_eq!(stored(&guide), stored(&alone), "nothing that a thread told is lost");
    assert_ne!(stored(&guide), stored(&opened()));
}
