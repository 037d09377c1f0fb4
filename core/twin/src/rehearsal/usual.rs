//! The set-ups that are most usual: a person for each, of whom all is fixed but chance and what the municipality has not
//! answered.

use lotsen::Policy;
use lotsen::internals::document::truth::Truth;

use crate::walk::Start;
#[allow(clippy::wildcard_imports, reason = "the variables of the world stand here")]
use crate::world::*;

/// The most usual set-ups, each with its name; none where no journey leads to mail.
#[must_use]
pub fn usual(policy: &Policy) -> Vec<(String, Start)> {
    let mut journeys = policy.document().journeys.iter().filter(|journey| !journey.value.remedy);
    let journey = journeys.find(|journey| journey.value.goal.iter().any(|goal| goal.say == Truth::MailOpens));
    let Some(journey) = journey else { return Vec::new() };
    let nobody = person(Options::of(policy).world());
    let own = private(nobody);
    let people = [
        (
            "municipal iPad, approved on an own iPhone",
            nobody
                .set_kind(Kind::Ipad)
                .set_owner(Owner::Municipal)
                .set_municipal_apps(MunicipalApps::There)
                .set_factor(Factor::Phone)
                .set_password(Password::First),
        ),
        ("private iPhone", own.set_kind(Kind::Iphone).set_factor(Factor::This)),
        (
            "private Android phone, with Teams",
            own.set_kind(Kind::AndroidPhone).set_factor(Factor::This).set_wants(Wants::Meetings),
        ),
        ("private iPad, approved on an own iPhone", own.set_kind(Kind::Ipad).set_factor(Factor::Phone)),
        (
            "private computer, approved on an own iPhone",
            own.set_kind(Kind::Computer).set_about(About::Another).set_factor(Factor::Phone),
        ),
    ];
    let starts = people.into_iter().map(|(name, world)| {
        let start =
            Start { journey: journey.id.clone(), about: journey.value.about, world, rules: Rules::default() };
        (format!("{}, usual: {name}", journey.id), start)
    });
    starts.collect()
}

/// Somebody at home whose account works, who wants mail, and has done nothing yet.
#[must_use]
pub fn person(options: World) -> World {
    options
        .set_about(About::This)
        .set_knows_owner(KnowsOwner::Yes)
        .set_knows_other(KnowsOther::Yes)
        .set_knows_second(KnowsSecond::Yes)
        .set_wants(Wants::Mail)
        .set_phone(Phone::Iphone)
        .set_spot(Spot::Away)
        .set_office(Office::Open)
        .set_account(Account::Yes)
        .set_password(Password::Works)
        .set_approver(Approver::Nothing)
        .set_old_phone(OldPhone::None)
        .set_second(Second::No)
        .set_passcode(Passcode::Six)
        .set_system(System::New)
        .set_shared(Shared::No)
        .set_built_in(BuiltIn::No)
        .set_phone_store(PhoneStore::Yes)
        .set_phone_authenticator(PhoneAuthenticator::No)
}

/// The same with a device of her own, without the apps.
fn private(person: World) -> World {
    person
        .set_owner(Owner::Private)
        .set_signed_in(SignedIn::No)
        .set_other_job(OtherJob::No)
        .set_store(Store::Yes)
        .set_outlook(Outlook::No)
        .set_authenticator(Authenticator::No)
        .set_portal(Portal::No)
}
