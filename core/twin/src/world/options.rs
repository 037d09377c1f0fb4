//! Options of the tenant: what the municipality has answered is so; what it has not is walked both ways.

use lotsen::Policy;
use lotsen::internals::document::truth::Answered;

use super::state::{Variable, World};

/// Which variable an answer of `tenant` is about.
const OPTIONS: [(&str, Variable); 14] = [
    ("registers_devices", Variable::OptRegisters),
    ("app_code", Variable::OptCode),
    ("asks_to_manage", Variable::OptManages),
    ("registers_at_sign_in", Variable::OptWizard),
    ("registration_outside", Variable::OptOutside),
    ("approval_inside", Variable::OptInside),
    ("two_ways_for_reset", Variable::OptTwo),
    ("reset_writes_back", Variable::OptWriteback),
    ("passkey_prompt", Variable::OptPasskey),
    ("terms_of_use", Variable::OptTerms),
    ("sign_in_in_assistant", Variable::OptAssistant),
    ("portal_on_municipal", Variable::OptPortal),
    ("wipes_after_tries", Variable::OptWipes),
    ("temporary_pass", Variable::OptPass),
];

/// What the municipality has answered about its own system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options(World);

impl Options {
    /// The answers of a policy.
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let tenant = &policy.document().tenant;
        let world = OPTIONS.iter().fold(World::default(), |world, (id, variable)| {
            let wanted = match tenant.get(id) {
                Some(Answered::Yes) => "Yes",
                Some(Answered::No) => "No",
                Some(Answered::Unknown) | None => return world,
            };
            let value = variable.values().iter().position(|value| *value == wanted);
            value
                .and_then(|value| u8::try_from(value).ok())
                .map_or(world, |value| world.with(*variable, value))
        });
        Self(world)
    }

    /// The world in which these answers hold, and all else is open.
    #[must_use]
    pub fn world(self) -> World {
        self.0
    }
}
