//! Walks starts of a policy and prints how they end: `rehearse FOLDER [JOURNEY [VARIABLE=VALUE…]]`.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use lotsen::explore::Explorer;
use lotsen_proof::scenario::load_policy;
use lotsen_twin::official::Ending;
use lotsen_twin::official::catalogue::Catalogue;
use lotsen_twin::walk::{Start, walk};
use lotsen_twin::world::{Options, Rules, Variable};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("rehearse FOLDER [JOURNEY [VARIABLE=VALUE…]]")?;
    let policy = load_policy(Path::new(&folder))?;
    let journey = arguments.next().unwrap_or_else(|| "set_up".to_owned());
    let mut world = Options::of(&policy).world();
    for fixed in arguments {
        let (name, value) = fixed.split_once('=').ok_or("VARIABLE=VALUE")?;
        let variable = Variable::ALL.iter().copied().find(|variable| variable.name() == name);
        let variable = variable.ok_or_else(|| format!("no variable {name}"))?;
        let at = variable.values().iter().position(|known| *known == value);
        world = world.with(variable, u8::try_from(at.ok_or_else(|| format!("no value {value}"))?)?);
    }
    let explorer = Explorer::new(policy.clone());
    let catalogue = Catalogue::new(&policy, &explorer);
    let start = Start { journey, about: None, world, rules: Rules::default() };
    let from = Instant::now();
    let walked = walk(&explorer, &catalogue, &start).ok_or("no such journey")?;
    println!(
        "{} nodes, {} situations, {} rounds, {:.2} s",
        walked.nodes(),
        walked.shared.count(),
        walked.rounds,
        from.elapsed().as_secs_f64()
    );
    println!("endings {:?}", walked.endings());
    println!("presses: fewest to the goal {:?}, most {:?}", walked.fewest(Ending::Goal), walked.most());
    for (found, outcome) in &walked.findings {
        println!("{} ×{}", found.key(), outcome.count);
        let lines = walked.transcript(*outcome);
        let words: Vec<String> = lines.iter().map(|line| format!("{}: {}", line.step, line.words)).collect();
        if std::env::var_os("TWIN_WAYS").is_some() {
            println!("    {}", words.join(" · "));
        }
    }
    Ok(())
}
