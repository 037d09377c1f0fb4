//! Asks on the spot: which app handles e-mail on a private iPhone, and who helps with a password on a Saturday.
//!
//! `cargo run -p lotsen --example advisor`
#![allow(clippy::print_stdout, reason = "an example")]

use lotsen::advisor::{AdvisorError, Answers};
use lotsen::{Advisor, Moment, Policy};

fn main() -> Result<(), AdvisorError> {
    let advisor = Advisor::new(Policy::embedded());
    // Saturday 21 November 2026, ten in the morning in Stockholm.
    let moment = Moment::new(1_795_251_600, "en");

    let app = advisor.app_for(
        &answers(&[("information", "email"), ("device", "iphone"), ("owner", "private")]),
        &moment,
    )?;
    println!("{}", app.why.text);
    for source in &app.why.source_lines {
        println!("  {}", source.text);
    }

    let help = advisor.who_helps(
        &answers(&[("subject", "password"), ("device", "iphone"), ("owner", "private")]),
        &moment,
    )?;
    for route in &help.routes {
        let status = route.contact.as_ref().and_then(|contact| contact.status.as_deref());
        println!("{} {}", route.text, status.unwrap_or_default());
    }

    // With an answer missing nothing is guessed: the question is named.
    if let Err(missing) = advisor.app_for(&answers(&[("information", "email")]), &moment) {
        println!("{missing}");
    }
    Ok(())
}

fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(question, value)| ((*question).to_owned(), vec![(*value).to_owned()])).collect()
}
