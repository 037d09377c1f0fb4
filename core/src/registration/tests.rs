//! The machines against tables written out by hand, and what holds of every machine.

use std::collections::HashSet;

use super::{Machine, MachineEvent, MachineState, PasswordEvent, PasswordState, Refused};

/// A row for each event, a column for each state: the state that follows, `=` the same one, `-` refused.
const DEVICE_REGISTRATION: &str = "
event          unknown          not_started      signed_in   registered_first registered  code_made   verified
signed_in      signed_in        signed_in        =           registered       =           =           =
registered     registered_first registered_first registered  =                =           =           =
code_made      code_made        code_made        code_made   code_made        code_made   =           =
verified       verified         -                verified    -                verified    verified    =
code_forgotten registered       =                =           =                =           registered  registered
broker_removed not_started      =                not_started not_started      not_started not_started not_started
replaced       not_started      =                not_started not_started      not_started not_started not_started
wiped          not_started      =                not_started not_started      not_started not_started not_started
lost           not_started      =                not_started not_started      not_started not_started not_started
";

const SECURE_SIGN_IN: &str = "
event                 unknown     none       registered  moving      needs_reset
number_matched        registered  registered =           =           -
moved                 registered  -          =           registered  -
reset_by_administrator none       =          =           =           none
new_phone_old_at_hand moving      =          moving      =           =
phone_gone            needs_reset =          needs_reset needs_reset =
";

const PASSWORD: &str = "
event                 unknown         unregistered    registered     lost_can_reset  lost_needs_help
signed_up             registered      registered      =              -               -
reset_alone           registered      -               =              registered      -
reset_failed          lost_needs_help -               -              lost_needs_help =
reset_by_administrator unregistered   =               =              unregistered    unregistered
forgotten             =               lost_needs_help lost_can_reset =               =
expired               =               lost_needs_help lost_can_reset =               =
locked                =               lost_needs_help lost_can_reset =               =
";

/// Every state of every machine with each of its machine's events.
fn all_pairs() -> impl Iterator<Item = (MachineState, MachineEvent)> {
    Machine::ALL.into_iter().flat_map(|machine| {
        let events = machine.events();
        let pairs = machine
            .states()
            .into_iter()
            .flat_map(move |state| events.clone().into_iter().map(move |event| (state, event)));
        pairs.collect::<Vec<_>>()
    })
}

#[test]
fn every_event_leads_from_every_state_where_the_tables_say() {
    let tables = [DEVICE_REGISTRATION, SECURE_SIGN_IN, PASSWORD];
    for (machine, table) in Machine::ALL.into_iter().zip(tables) {
        let mut rows = table.trim().lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        let heading = rows.next().unwrap();
        let states: Vec<_> = machine.states().iter().map(|state| state.id()).collect();
        assert_eq!(heading[1..], states);
        let rows: Vec<_> = rows.collect();
        let events: Vec<_> = machine.events().iter().map(|event| event.name()).collect();
        assert_eq!(rows.iter().map(|row| row[0]).collect::<Vec<_>>(), events);
        for (event, row) in machine.events().iter().zip(rows) {
            assert_eq!(row.len(), heading.len(), "{row:?}");
            for (state, cell) in machine.states().iter().zip(&row[1..]) {
                let expected = match *cell {
                    "-" => None,
                    "=" => Some(*state),
                    id => Some(MachineState::from_id(machine, id).unwrap()),
                };
                assert_eq!(state.next(*event), expected, "{} from {}", event.id(), state.id());
            }
        }
    }
}

#[test]
fn loss_is_never_refused_and_never_leads_forwards() {
    for (state, event) in all_pairs().filter(|(_, event)| event.is_loss()) {
        let after = state.fire(event).unwrap();
        assert_eq!(after.next(event), Some(after), "a second {} changes nothing", event.id());
        assert_eq!((event.makes_progress(), event.undo()), (false, None));
        let told = state != state.machine().start();
        let gained = state
            .machine()
            .events()
            .into_iter()
            .find(|other| other.holds_in(after) && !other.holds_in(state));
        assert!(!told || gained.is_none(), "{} gains {gained:?} from {}", event.id(), state.id());
    }
}

#[test]
fn an_event_that_holds_changes_nothing_and_one_that_is_allowed_comes_to_hold() {
    for (state, event) in all_pairs().filter(|(_, event)| event.makes_progress()) {
        if event.holds_in(state) {
            assert_eq!(state.fire(event), Ok(state), "{} in {}", event.id(), state.id());
        } else if let Ok(after) = state.fire(event) {
            assert!(event.holds_in(after), "{} from {}", event.id(), state.id());
        }
    }
}

#[test]
fn what_is_undone_no_longer_holds_and_can_be_done_again() {
    for (_, event) in all_pairs() {
        assert_eq!(event.undo().is_some(), event.makes_progress());
        if let Some(state) = event.undo() {
            assert!(!event.holds_in(state), "{}", event.id());
            assert!(event.holds_in(state.fire(event).unwrap()), "{}", event.id());
        }
    }
}

#[test]
fn every_machine_starts_where_nothing_is_said() {
    for machine in Machine::ALL {
        assert_eq!((machine.start().id(), machine.states()[0]), ("unknown", machine.start()));
        assert!(machine.events().iter().all(|event| !event.holds_in(machine.start())));
        // From there, progress may be told of as far as it has come.
        let refused = machine.events().into_iter().find(|event| machine.start().next(*event).is_none());
        assert_eq!(refused, None);
    }
}

#[test]
fn a_refusal_says_what_is_allowed() {
    let (state, event) = (
        MachineState::Password(PasswordState::LostNeedsHelp),
        MachineEvent::Password(PasswordEvent::SignedUp),
    );
    let refused = state.fire(event).unwrap_err();
    let allowed = vec![
        PasswordEvent::ResetFailed,
        PasswordEvent::ResetByAdministrator,
        PasswordEvent::Forgotten,
        PasswordEvent::Expired,
        PasswordEvent::Locked,
    ];
    let allowed = allowed.into_iter().map(MachineEvent::Password).collect();
    assert_eq!(refused.to_string(), "“password.signed_up” is refused while password is “lost_needs_help”");
    let machine = Machine::Password;
    assert_eq!(refused, Refused { machine, state, event, allowed });
}

#[test]
fn an_event_of_another_machine_is_refused() {
    for (state, _) in all_pairs() {
        for (_, event) in all_pairs().filter(|(_, event)| event.machine() != state.machine()) {
            assert_eq!(state.next(event), None, "{} from {}", event.id(), state.id());
        }
    }
}

#[test]
fn ids_lead_both_ways() {
    for machine in Machine::ALL {
        assert_eq!(Machine::from_id(machine.id()), Some(machine));
        for state in machine.states() {
            assert_eq!((state.machine(), MachineState::from_id(machine, state.id())), (machine, Some(state)));
        }
        for event in machine.events() {
            assert_eq!((event.machine(), MachineEvent::from_id(event.id())), (machine, Some(event)));
            assert_eq!(event.id(), format!("{}.{}", machine.id(), event.name()));
        }
    }
    let distinct: HashSet<_> = all_pairs().map(|(_, event)| event.id()).collect();
    assert_eq!(distinct.len(), 21);
    for stranger in ["", "password", "password.", "password.signed_in", "registered", ".registered"] {
        assert_eq!(MachineEvent::from_id(stranger), None, "{stranger}");
    }
    assert_eq!((Machine::from_id("pin"), MachineState::from_id(Machine::Password, "moving")), (None, None));
}
