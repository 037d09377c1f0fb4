//! Walks every start of a policy and prints how each ends: `rehearse_all FOLDER [NAME]`.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

use lotsen::explore::Explorer;
use lotsen_proof::scenario::load_policy;
use lotsen_twin::checks::asked::{Asked, in_vain};
use lotsen_twin::finding::Found;
use lotsen_twin::official::Ending;
use lotsen_twin::walk::{starts, walk_all};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("rehearse_all FOLDER [NAME]")?;
    let wanted = arguments.next().unwrap_or_default();
    let policy = load_policy(Path::new(&folder))?;
    let explorer = Explorer::new(policy.clone());
    let mut begun = starts(&policy);
    begun.retain(|(name, _)| name.contains(&wanted));
    let from = Instant::now();
    let walked = walk_all(&explorer, &begun, &|name, _, walked| {
        let presses = (walked.fewest(Ending::Goal), walked.most());
        println!(
            "{name}: {} nodes, {} rounds, presses {presses:?}, {:?}",
            walked.nodes(),
            walked.rounds,
            walked.endings()
        );
        let keys = walked.findings.keys().map(Found::key);
        (walked.nodes(), keys.collect::<Vec<_>>(), walked.asked.clone())
    });
    let nodes: usize = walked.iter().map(|(nodes, ..)| nodes).sum();
    let asked: Vec<Asked> = walked.iter().flat_map(|(.., asked)| asked.clone()).collect();
    let in_vain: Vec<String> = in_vain(&asked).iter().map(Found::key).collect();
    let mut keys: BTreeMap<String, usize> = BTreeMap::new();
    for key in walked.into_iter().flat_map(|(_, keys, _)| keys).chain(in_vain) {
        *keys.entry(key).or_insert(0) += 1;
    }
    println!(
        "{} starts, {nodes} nodes, {:.2} s, {} findings",
        begun.len(),
        from.elapsed().as_secs_f64(),
        keys.len()
    );
    for (check, count) in keys.keys().fold(BTreeMap::<&str, usize>::new(), |mut all, key| {
        *all.entry(key.split(':').next().unwrap_or_default()).or_insert(0) += 1;
        all
    }) {
        println!("  {check}: {count}");
    }
    for (key, count) in &keys {
        println!("{key} ({count})");
    }
    Ok(())
}
