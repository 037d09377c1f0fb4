//! The state of the world: the account, what approves, the devices, the tenant. A variable that nobody has looked at is
//! open, and takes each value that its domain allows where it is first looked at.

use super::choices::Choices;
use super::rule::{Rule, Rules};
use super::variables::variables;

/// The state of the world: 64 variables of four bits; 0 while a variable is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct World([u64; 4]);

impl World {
    /// A value, where the variable has been looked at.
    #[must_use]
    pub fn value(self, variable: Variable) -> Option<u8> {
        let (word, shift) = place(variable);
        let bits = self.0.get(word).copied().unwrap_or(0) >> shift & 0xf;
        u8::try_from(bits).ok()?.checked_sub(1)
    }

    /// The world with another value.
    #[must_use]
    pub fn with(mut self, variable: Variable, value: u8) -> Self {
        let (word, shift) = place(variable);
        if let Some(bits) = self.0.get_mut(word) {
            *bits = *bits & !(0xf << shift) | u64::from(value + 1) << shift;
        }
        self
    }

    /// The world in which a variable is open again.
    #[must_use]
    pub fn forgetting(mut self, variable: Variable) -> Self {
        let (word, shift) = place(variable);
        if let Some(bits) = self.0.get_mut(word) {
            *bits &= !(0xf << shift);
        }
        self
    }

    /// The world with these variables alone.
    #[must_use]
    pub fn only(self, variables: u64) -> Self {
        Self::default().replacing(self, variables)
    }

    /// The world in which these variables are as in another.
    #[must_use]
    pub fn replacing(mut self, by: Self, variables: u64) -> Self {
        for (word, (bits, other)) in self.0.iter_mut().zip(by.0).enumerate() {
            // Each bit of the set becomes four.
            let mut mask = variables >> (word * 16) & 0xffff;
            mask = (mask | mask << 24) & 0x0000_00ff_0000_00ff;
            mask = (mask | mask << 12) & 0x000f_000f_000f_000f;
            mask = (mask | mask << 6) & 0x0303_0303_0303_0303;
            mask = (mask | mask << 3) & 0x1111_1111_1111_1111;
            let mask = mask * 0xf;
            *bits = *bits & !mask | other & mask;
        }
        self
    }
}

impl Variable {
    /// Its bit in a set of variables.
    #[must_use]
    pub fn bit(self) -> u64 {
        1 << (self as u8)
    }
}

fn place(variable: Variable) -> (usize, usize) {
    let at = usize::from(variable as u8);
    (at / 16, at % 16 * 4)
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
    /// The variables that have been made to be something, as bits.
    pub written: u64,
    choices: &'a mut Choices,
    rules: Rules,
    /// The values that a variable can have at a start, as bits.
    domain: Domain,
}

/// The values that a variable can have at a start, as bits.
pub(super) type Domain = fn(Variable, &mut Play<'_>) -> u16;

impl<'a> Play<'a> {
    /// The world, with choices to make and rules to follow.
    pub(super) fn within(world: World, choices: &'a mut Choices, rules: Rules, domain: Domain) -> Self {
        Self { world, before: world, looked: 0, written: 0, choices, rules, domain }
    }

    /// The value of a variable. One that is open takes each value of its domain, on ways of their own.
    pub fn look_at(&mut self, variable: Variable) -> u8 {
        self.looked |= variable.bit();
        if let Some(value) = self.world.value(variable) {
            return value;
        }
        let values = (self.domain)(variable, self);
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

variables! {
    /// Whether the device in question is the one in the hand.
    About about set_about { This, Another }
    /// The kind of the device in question.
    Kind kind set_kind { Iphone, Ipad, AndroidPhone, AndroidTablet, Computer }
    /// Whose it is.
    Owner owner set_owner { Private, Municipal, Employer }
    /// Whether the official knows whose it is.
    KnowsOwner knows_owner set_knows_owner { Yes, No }
    /// What the official wants to do with it.
    Wants wants set_wants { Mail, Meetings, Documents, Notes }
    /// Where secure sign-in is to be approved.
    Factor factor set_factor { This, Phone, None }
    /// The kind of the other phone.
    Phone phone set_phone { Iphone, Android }
    /// Where the official is.
    Spot spot set_spot { Away, Inside }
    /// Whether the offices are open.
    Office office set_office { Open, Closed }
    /// The account at the municipality.
    Account account set_account { Yes, Lacking, NoPassword }
    /// Its password.
    Password password set_password { Works, First, Expired, Forgotten, Locked }
    /// What approves sign-ins now: an app on the device in question, or on the other phone.
    Approver approver set_approver { Nothing, This, Phone }
    /// An earlier phone that is still listed: at hand, or gone.
    OldPhone old_phone set_old_phone { None, AtHand, Gone }
    /// Whether a second way, such as a private mail address, is registered.
    Second second set_second { No, Yes }
    /// Whether the official knows that.
    KnowsSecond knows_second set_knows_second { Yes, No }
    /// A temporary pass from an administrator.
    Pass pass set_pass { No, Yes }
    /// The municipal account in Outlook on the device in question.
    SignedIn signed_in set_signed_in { No, Yes }
    /// The device in question at the municipality.
    Registered registered set_registered { No, Yes }
    /// The code of the apps.
    AppCode app_code set_app_code { None, Made }
    /// Whether the mail has been seen.
    Seen seen set_seen { No, Yes }
    /// Whether the municipality manages the device.
    Managed managed set_managed { No, Yes }
    /// The municipal account in a built-in app.
    BuiltIn built_in set_built_in { No, Yes }
    /// Another employer's account in the apps.
    OtherJob other_job set_other_job { No, Yes, Removed }
    /// Whether the official knows of that.
    KnowsOther knows_other set_knows_other { Yes, No }
    /// The passcode of the device.
    Passcode passcode set_passcode { Six, None, Four }
    /// Its system.
    System system set_system { New, Old, Stuck }
    /// Whether others use the device.
    Shared shared set_shared { No, Yes }
    /// The municipality's apps on its own device.
    MunicipalApps municipal_apps set_municipal_apps { There, Late, Missing }
    /// The store account of the device in question.
    Store store set_store { Yes, No }
    /// That of the other phone.
    PhoneStore phone_store set_phone_store { Yes, No }
    /// Outlook on the device in question.
    Outlook outlook set_outlook { No, Yes }
    /// Authenticator on the device in question.
    Authenticator authenticator set_authenticator { No, Yes }
    /// Authenticator on the other phone.
    PhoneAuthenticator phone_authenticator set_phone_authenticator { No, Yes }
    /// Företagsportal on the device in question.
    Portal portal set_portal { No, Yes }
    /// The app that was there first, and serves for good.
    Broker broker set_broker { None, Portal, Authenticator }
    /// Whether the portal is too old for Authenticator.
    PortalOld portal_old set_portal_old { No, Yes }
    /// Whether Authenticator may notify.
    Notices notices set_notices { Allowed, Refused, Asks }
    /// Whether a request arrives at all.
    Push push set_push { Comes, Dead }
    /// Whether the first pages of Authenticator are passed.
    Greeted greeted set_greeted { No, Yes }
    /// Whether the pairing link has been used.
    Paired paired set_paired { No, Yes }
    /// Teams on the device in question.
    Teams teams set_teams { No, Yes }
    /// The municipal account in Teams.
    TeamsIn teams_in set_teams_in { No, Yes }
    /// The municipal mail in the web browser.
    WebIn web_in set_web_in { No, Yes }
    /// A session that stays on a shared computer.
    Kept kept set_kept { No, Yes }
    /// Whether the only way to approve was removed.
    Erased erased set_erased { No, Yes }
    /// Whether somebody was told a password or a code.
    Told told set_told { No, Yes }
    /// Whether somebody was reached who can help.
    Reached reached set_reached { No, Yes }
    /// Tries to reset that were used up.
    Tries tries set_tries { Left, UsedUp }
    /// Option: the apps work only on a device that is registered.
    OptRegisters opt_registers set_opt_registers { Yes, No }
    /// Option: the apps ask for a code.
    OptCode opt_code set_opt_code { Yes, No }
    /// Option: the page asks to manage the device.
    OptManages opt_manages set_opt_manages { No, Yes }
    /// Option: a sign-in without anything that approves leads into registering.
    OptWizard opt_wizard set_opt_wizard { Yes, No }
    /// Option: one can register away from the premises.
    OptOutside opt_outside set_opt_outside { Yes, No }
    /// Option: sign-ins are approved on the premises too.
    OptInside opt_inside set_opt_inside { No, Yes }
    /// Option: resetting the password takes two ways.
    OptTwo opt_two set_opt_two { Yes, No }
    /// Option: a reset reaches the municipality's own directory.
    OptWriteback opt_writeback set_opt_writeback { Yes, No }
    /// Option: the page offers a passkey.
    OptPasskey opt_passkey set_opt_passkey { No, Yes }
    /// Option: the page shows terms of use.
    OptTerms opt_terms set_opt_terms { No, Yes }
    /// Option: a new municipal device asks for the account in its assistant.
    OptAssistant opt_assistant set_opt_assistant { No, Yes }
    /// Option: a municipal device has to open Företagsportal and begin.
    OptPortal opt_portal set_opt_portal { No, Yes }
    /// Option: too many wrong codes remove the account's data.
    OptWipes opt_wipes set_opt_wipes { No, Yes }
    /// Option: administrators give temporary passes.
    OptPass opt_pass set_opt_pass { No, Yes }
}

#[cfg(test)]
mod tests {
    use super::{Variable, World};

    #[test]
    fn a_world_with_some_variables_alone_has_those_and_no_others() {
        let all = Variable::ALL.iter().fold(World::default(), |world, variable| world.with(*variable, 1));
        for kept in Variable::ALL {
            let only = all.only(kept.bit());
            assert_eq!(only, World::default().with(*kept, 1), "{}", kept.name());
            assert_eq!(only.forgetting(*kept), World::default());
        }
    }
}
