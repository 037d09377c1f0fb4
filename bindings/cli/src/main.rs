//! The program `lotsen`: the guide in a terminal, and answers for scripts.
//!
//! `lotsen` alone opens the guide and goes on where it was left. Its other commands answer on the spot, in sentences
//! or, with `--json`, in JSON:
//!
//! ```text
//! lotsen                                                  opens the guide
//! lotsen app email --device iphone --owner private        which app handles some information
//! lotsen contact password --device iphone --owner private who helps with a subject, and whether they are open
//! lotsen decide app_for --answer information=email,files --device iphone --owner private  what any table says
//! lotsen find mer information krävs                       what some words are about
//! lotsen sight auth_number --device iphone --owner private what to do at a screen of another product
//! lotsen sights                                           the screens of other products
//! lotsen pin                                              the rules of the app code
//! lotsen guide --script FILE                              runs a scenario, and prints its transcript
//! lotsen screens                                          each distinct screen that the guide can show
//! lotsen rehearse                                         what comes of doing what the guide says
//! lotsen check FOLDER                                     everything that is wrong with a policy
//! lotsen readability FOLDER                               how easy it is to read, and what is too hard
//! lotsen holidays SE FOLDER                               what a calendar lacks of a country's holidays
//! lotsen shells --android FOLDER --ios FOLDER             writes what the apps declare to their systems
//! lotsen show FOLDER                                      on which base a policy builds, and the whole
//! lotsen coverage                                         what no screen says, and no scenario visits
//! lotsen explain set_up/done                              how one gets to a screen, or which row decides
//! lotsen diff OLD NEW                                     what a newer policy changes, and for whom
//! lotsen preview set_up/done                              any screen, with the situation that shows it
//! lotsen test FOLDER                                      holds scenarios against their golden transcripts
//! lotsen graph set_up --svg                               draws a journey, a machine or a table
//! lotsen schema --out FOLDER                              writes the JSON Schema of a policy's parts
//! lotsen web FOLDER --out SITE                            makes the guide of a policy a site for any web server
//! lotsen fmt FOLDER                                       writes the files of a policy in one form
//! lotsen keys --out FOLDER                                makes the keys by which versions of a policy are believed
//! lotsen pack FOLDER --out FILE                           a policy as one file
//! lotsen sign FILE --key KEY                              puts a signature before it
//! lotsen verify FILE --policy FOLDER                      what an app would make of it
//! ```
//!
//! Answers go to standard output and errors to standard error. The exit status is 0, or 1 for what was refused or
//! lacks an answer, or 2 for bad usage.
//!
//! The program decides nothing: the library `lotsen` says what is on a screen and what an answer is, `lotsen-proof`
//! runs scenarios and lists screens, `lotsen-twin` rehearses, `lotsen-check` finds faults, `lotsen-author` has the other tools
//! of those who write a policy, and this draws it.
//!
//! # Where to begin
//!
//! | to read or change … | begin in |
//! |---|---|
//! | which commands and options there are | [`arguments`] |
//! | what a command answers | [`command`], a file for each |
//! | the guide: its loop, menus and overlays | [`interactive`] |
//! | how a screen looks, and what is done without colour | [`draw`] |
//! | how a key or a line picks something | [`prompt`] |
//! | where a session is saved, and what becomes of one that cannot be read | [`session`] |
//! | the program's own words | [`phrases`], and `core/policy/phrases/` |
//!
//! A command is given a [`context::Context`]: the policy, the clock, the languages, the folder for the session, and what
//! the output can show.
//! Modules import in one direction: `main` the commands and the guide; those `session`, `prompt` and `answers`; those
//! the context; and that `draw`, the phrases and the errors.

mod answers;
mod arguments;
mod clock;
mod command;
mod context;
mod draw;
mod error;
mod folder;
mod interactive;
mod language;
mod output;
mod phrases;
mod prompt;
mod session;
mod whole_file;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command, GuideArguments};
use context::Context;
use error::CliError;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return arguments::explain(error),
    };
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => error.report(),
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    // Made only where it is needed: what looks at files needs no policy that loads.
    let context_in = |folder: Option<&Path>| Context::new(&arguments.global, folder);
    let context = || context_in(None);
    match &arguments.command {
        None | Some(Command::Guide(GuideArguments { script: None })) => {
            interactive::run(&context()?, arguments.global.fresh)
        }
        Some(Command::Guide(GuideArguments { script: Some(script) })) => {
            command::script::run(&context()?, script)
        }
        Some(Command::App(arguments)) => command::app::run(&context()?, arguments),
        Some(Command::Contact(arguments)) => command::contact::run(&context()?, arguments),
        Some(Command::Decide(arguments)) => command::decide::run(&context()?, arguments),
        Some(Command::Find(arguments)) => command::find::run(&context()?, arguments),
        Some(Command::Sight(arguments)) => command::sight::run(&context()?, arguments),
        Some(Command::Sights(arguments)) => command::sights::run(&context()?, arguments),
        Some(Command::Pin(arguments)) => command::pin::run(&context()?, arguments),
        Some(Command::Screens(arguments)) => command::screens::run(&context()?, arguments),
        Some(Command::Rehearse(rehearse)) => {
            command::rehearse::run(&context_in(rehearse.folder.as_deref())?, rehearse)
        }
        Some(Command::Shells(arguments)) => command::shells::run(&context()?, arguments),
        Some(Command::Explain(explain)) => {
            command::explain::run(&context_in(explain.folder.as_deref())?, explain)
        }
        Some(Command::Coverage(coverage)) => {
            command::coverage::run(&context_in(coverage.folder.as_deref())?, coverage)
        }
        Some(Command::Graph(graph)) => command::graph::run(&context_in(graph.folder.as_deref())?, graph),
        Some(Command::Diff(diff)) => command::diff::run(&context_in(Some(&diff.new))?, diff),
        Some(Command::Test(arguments)) => command::test::run(&context()?, arguments),
        Some(Command::New(new)) => command::new::run(&arguments.global, new),
        Some(Command::Preview(preview)) => {
            let context = context_in(preview.folder.as_deref())?;
            command::preview::run(&arguments.global, &context, preview)
        }
        Some(Command::Web(web)) => command::web::run(&arguments.global, web),
        Some(Command::Check(check)) => command::check::run(&arguments.global, check),
        Some(Command::Readability(readability)) => command::readability::run(&arguments.global, readability),
        Some(Command::Holidays(holidays)) => command::holidays::run(&arguments.global, holidays),
        Some(Command::Show(show)) => command::show::run(&arguments.global, show),
        Some(Command::Pack(pack)) => command::pack::run(&arguments.global, pack),
        Some(Command::Sign(sign)) => command::sign::run(sign),
        Some(Command::Keys(keys)) => command::keys::run(keys),
        Some(Command::Verify(verify)) => command::verify::run(&context()?, verify),
        Some(Command::Fmt(fmt)) => command::fmt::run(fmt),
        Some(Command::Schema(schema)) => command::schema::run(schema),
    }
}
