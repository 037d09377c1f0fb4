//! What is asked, and how an answer is read.

use lotsen::Policy;
use lotsen::advisor::{Advisor, AdvisorError, Answers, AppAdvice, HelpAdvice};
use lotsen::moment::Moment;

pub const INFORMATION: [&str; 18] = [
    "email",
    "calendar",
    "contacts",
    "reminders",
    "notes",
    "files",
    "pictures",
    "pdf",
    "text_documents",
    "spreadsheets",
    "presentations",
    "video_meetings",
    "meeting_documents",
    "chat",
    "text_messages",
    "web_pages",
    "confidential",
    "other",
];

pub const DEVICES: [&str; 5] = ["iphone", "ipad", "android_phone", "android_tablet", "computer"];

/// Who bought it. A device of another employer, or of nobody knows whom, counts as private.
pub const OWNERS: [&str; 4] = ["municipal", "private", "another_employer", "dont_know"];

pub const SUBJECTS: [&str; 17] = [
    "device",
    "account",
    "password",
    "municipal_apps",
    "meeting_app",
    "order_device",
    "order_account",
    "store_account",
    "passcode",
    "app_code",
    "secure_sign_in",
    "device_registration",
    "lost_or_stolen",
    "security_incident",
    "subscription",
    "assignment_ended",
    "unsure",
];

/// Monday 2 March 2026, half past seven.
pub fn monday() -> Moment {
    Moment { now: 1_772_433_000, locales: vec!["sv".to_owned()] }
}

pub fn advisor() -> Advisor {
    Advisor::new(Policy::embedded())
}

pub fn answers(told: &[(&str, &str)]) -> Answers {
    told.iter().map(|(question, value)| ((*question).to_owned(), vec![(*value).to_owned()])).collect()
}

pub fn app_for(told: &[(&str, &str)]) -> Result<AppAdvice, AdvisorError> {
    advisor().app_for(&answers(told), &monday())
}

pub fn who_helps(told: &[(&str, &str)]) -> Result<HelpAdvice, AdvisorError> {
    advisor().who_helps(&answers(told), &monday())
}

pub fn cells<'a>(
    first: (&'a str, &'a [&'a str]),
    device: &'a [&'a str],
    owner: &'a [&'a str],
) -> impl Iterator<Item = [(&'a str, &'a str); 3]> {
    let (question, values) = first;
    values.iter().flat_map(move |value| {
        device.iter().flat_map(move |device| {
            owner.iter().map(move |owner| [(question, *value), ("device", *device), ("owner", *owner)])
        })
    })
}

/// What an answer comes to: the outcome, and the app that is named.
pub type Outcome<'a> = (&'a str, Option<&'a str>);

pub fn outcome(advice: &AppAdvice) -> Outcome<'_> {
    (&advice.outcome, advice.app.as_ref().map(|app| app.id.as_str()))
}
