//! What a machine allows, as a list for those who look at it from outside.

use serde::Serialize;

use super::Machine;

/// One cell of a machine's table: what an event leads to from a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Transition {
    /// The id of the state, unique within its machine.
    pub state: String,
    /// The id of the event, without its machine.
    pub event: String,
    /// The id of the state afterwards: the same one where the event's purpose holds already; none where the event
    /// is refused.
    pub next: Option<String>,
}

impl Machine {
    /// Every state with every event of the machine, in the order of [`Machine::states`] and [`Machine::events`].
    #[must_use]
    pub fn transitions(self) -> Vec<Transition> {
        let (states, events) = (self.states(), self.events());
        let cells = states.iter().flat_map(|state| events.iter().map(move |event| (state, event)));
        let cells = cells.map(|(state, event)| Transition {
            state: state.id().to_owned(),
            event: event.name().to_owned(),
            next: state.next(*event).map(|next| next.id().to_owned()),
        });
        cells.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_meets_every_event() {
        for machine in Machine::ALL {
            let cells = machine.transitions();
            assert_eq!(cells.len(), machine.states().len() * machine.events().len());
        }
    }

    #[test]
    fn a_refused_event_leads_nowhere_and_a_kept_purpose_stays() {
        let cells = Machine::SecureSignIn.transitions();
        let next = |state: &str, event: &str| {
            let cell = cells.iter().find(|cell| cell.state == state && cell.event == event);
            cell.unwrap().next.clone()
        };
        assert_eq!(next("registered", "number_matched").as_deref(), Some("registered"));
        assert_eq!(next("none", "moved"), None);
        assert_eq!(next("moving", "moved").as_deref(), Some("registered"));
    }
}
