//! Draws the machines, for `docs/registration.md`.

use super::{Machine, MachineEvent, MachineState};

/// The machine as a Mermaid state diagram, one line for each pair of states with the events that lead from
/// one to the other. Events that change nothing are not drawn.
fn mermaid(machine: Machine) -> String {
    let head = ["stateDiagram-v2".to_owned(), format!("    [*] --> {}", machine.start().id())];
    let states = machine.states();
    let pairs = states.iter().flat_map(|from| states.iter().map(move |to| (*from, *to)));
    let arrows = pairs.filter(|(from, to)| from != to).filter_map(|(from, to)| arrow(from, to));
    head.into_iter().chain(arrows).map(|line| line + "\n").collect()
}

fn arrow(from: MachineState, to: MachineState) -> Option<String> {
    let events = from.allowed().filter(|event| from.next(*event) == Some(to));
    let events: Vec<_> = events.map(MachineEvent::name).collect();
    (!events.is_empty()).then(|| format!("    {} --> {} : {}", from.id(), to.id(), events.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../../docs/registration.md");

    /// The part of the page below the heading that is the machine's id.
    fn section(machine: Machine) -> &'static str {
        let heading = format!("\n## `{}`\n", machine.id());
        let (_, rest) = PAGE.split_once(&heading).unwrap();
        rest.split_once("\n## ").map_or(rest, |(section, _)| section)
    }

    #[test]
    fn the_page_holds_the_diagrams_as_they_are_drawn() {
        for machine in Machine::ALL {
            let drawn = format!("\n```mermaid\n{}```\n", mermaid(machine));
            assert!(section(machine).contains(&drawn), "docs/registration.md should hold:\n{drawn}");
        }
        assert_eq!(PAGE.matches("```mermaid").count(), Machine::ALL.len());
    }

    #[test]
    fn the_page_says_what_each_state_and_event_is() {
        for machine in Machine::ALL {
            let states = machine.states().into_iter().map(|state| ("States", state.id()));
            let events = machine.events().into_iter().map(|event| ("Events", event.name()));
            for (list, id) in states.chain(events) {
                let (_, part) = section(machine).split_once(&format!("\n### {list}\n")).unwrap();
                let part = part.split_once("\n### ").map_or(part, |(part, _)| part);
                assert!(part.contains(&format!("\n- `{id}`: ")), "{} lacks {id}", machine.id());
            }
        }
    }

    #[test]
    fn only_what_changes_is_drawn() {
        let drawn = mermaid(Machine::SecureSignIn);
        assert!(drawn.starts_with("stateDiagram-v2\n    [*] --> unknown\n"));
        assert!(drawn.contains("    moving --> registered : moved\n"));
        assert!(!drawn.contains("none --> none"));
    }
}
