//! The command line: commands, their arguments and options.

mod answers;
mod author;
mod delivery;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand};

pub use answers::AnswerOptions;
pub use author::{
    CoverageArguments, DiffArguments, ExplainArguments, FmtArguments, GraphArguments, HolidaysArguments,
    NewArguments, PreviewArguments, ReadabilityArguments, SchemaArguments, ShellsArguments, TestArguments,
    WebArguments,
};
pub use delivery::{KeysArguments, PackArguments, SignArguments, VerifyArguments};

/// Leads elected officials through setting up their devices.
///
/// Without a command it opens the guide, where it was left.
#[derive(Debug, Parser)]
#[command(name = "lotsen", version, disable_help_subcommand = true)]
pub struct Arguments {
    /// The options of every command.
    #[command(flatten)]
    pub global: GlobalOptions,
    /// What to do; the guide where nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The options of every command.
#[derive(Debug, Args)]
pub struct GlobalOptions {
    /// Speak this language [default: the system's, where the policy has it].
    #[arg(long, global = true, value_name = "LANGUAGE", num_args = 0..=1, default_missing_value = "")]
    pub lang: Option<String>,
    /// Use another policy: a JSON file, or a folder of JSON files.
    #[arg(long, global = true, value_name = "FOLDER|FILE")]
    pub policy: Option<PathBuf>,
    /// Keep the session in this folder [default: the user's data folder].
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Write plain text and read a line at a time, as for a screen reader: no colour, no boxes, no drawings.
    #[arg(long, global = true)]
    pub plain: bool,
    /// Start the guide over; what was saved is kept beside.
    #[arg(long, global = true)]
    pub fresh: bool,
    /// Draw as on a terminal of so many columns, without colour.
    #[arg(long, global = true, value_name = "NUMBER", hide = true)]
    pub columns: Option<u16>,
    /// Take this for the time, as RFC 3339.
    #[arg(long, global = true, value_name = "TIME", hide = true)]
    pub now: Option<String>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say which app handles some information.
    App(AppArguments),
    /// Say who helps with a subject, and whether they are open.
    Contact(ContactArguments),
    /// Say what any table of the policy says to some answers.
    Decide(DecideArguments),
    /// Find what some words are about: screens, troubles, journeys, terms, apps and contacts.
    Find(FindArguments),
    /// Say what to do at a screen of another product.
    Sight(SightArguments),
    /// List the screens of other products.
    Sights(SightsArguments),
    /// Say the rules of the app code, or check a code.
    Pin(PinArguments),
    /// Open the guide, or run a scenario.
    Guide(GuideArguments),
    /// List each distinct screen that the guide can show.
    Screens(ScreensArguments),
    /// Rehearse each start: an official does what the guide says, in every world.
    Rehearse(RehearseArguments),
    /// Check a policy: say everything that is wrong with it, where, and what to do.
    Check(CheckArguments),
    /// Measure how easy a policy is to read: texts, screens and journeys, and what is over the limits.
    Readability(ReadabilityArguments),
    /// List the public holidays of a country, or hold the calendar of a policy against them.
    Holidays(HolidaysArguments),
    /// Write what the apps declare to their systems: the policy's packages and schemes.
    Shells(ShellsArguments),
    /// Say on which base a policy builds and what it has in its place, or print the whole.
    Show(ShowArguments),
    /// Begin a policy: ask a few things, and write one that holds.
    New(NewArguments),
    /// Write the files of a policy in the form that all have.
    Fmt(FmtArguments),
    /// Explain which row decides, or how one gets to a screen.
    Explain(ExplainArguments),
    /// Tell which facts, rows, texts and steps are covered, and by what.
    Coverage(CoverageArguments),
    /// Draw a journey, a machine or a table.
    Graph(GraphArguments),
    /// Write the JSON Schema of a policy's parts.
    Schema(SchemaArguments),
    /// Tell what a newer policy changes, and for whom.
    Diff(DiffArguments),
    /// Play scenarios of one's own, and hold them against their golden transcripts.
    Test(TestArguments),
    /// Draw any screen, with the situation that shows it.
    Preview(PreviewArguments),
    /// Make the guide of a policy a site for any web server, or show it on this machine.
    Web(WebArguments),
    /// Make the two keys by which versions of a policy are believed.
    Keys(KeysArguments),
    /// Check a policy, and pack it into one file to be signed.
    Pack(PackArguments),
    /// Sign a packed policy.
    Sign(SignArguments),
    /// Judge a signed policy as an app does.
    Verify(VerifyArguments),
}

/// Which app handles some information.
#[derive(Debug, Args)]
pub struct AppArguments {
    /// The information, such as `email`.
    pub information: Option<String>,
    /// Where it is handled and whose device that is.
    #[command(flatten)]
    pub answers: AnswerOptions,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// Who helps with a subject.
#[derive(Debug, Args)]
pub struct ContactArguments {
    /// The subject, such as `password`.
    pub subject: Option<String>,
    /// What the help is about.
    #[command(flatten)]
    pub answers: AnswerOptions,
    /// When the help is needed, as RFC 3339 [default: now].
    #[arg(long, value_name = "TIME", num_args = 0..=1, default_missing_value = "", allow_negative_numbers = true)]
    pub at: Option<String>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What any table of the policy says.
#[derive(Debug, Args)]
pub struct DecideArguments {
    /// The table, such as `app_for`.
    pub table: Option<String>,
    /// What it is asked about; of several values of a question each combination by itself.
    #[command(flatten)]
    pub answers: AnswerOptions,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What some words are about.
#[derive(Debug, Args)]
pub struct FindArguments {
    /// The words, in any of the policy's languages; never codes or passwords.
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What to do at a screen of another product.
#[derive(Debug, Args)]
pub struct SightArguments {
    /// The screen, such as `auth_number`.
    pub id: Option<String>,
    /// On which device it is seen, and whose that is.
    #[command(flatten)]
    pub answers: AnswerOptions,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// The screens of other products.
#[derive(Debug, Args)]
pub struct SightsArguments {
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// The rules of the app code, or a check of one.
#[derive(Debug, Args)]
pub struct PinArguments {
    /// Check the code on standard input; `-` is the only value, because others can read a command line.
    #[arg(long, value_name = "-", num_args = 0..=1, default_missing_value = "", allow_hyphen_values = true)]
    pub check: Option<String>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// The guide, or a scenario.
#[derive(Debug, Args)]
pub struct GuideArguments {
    /// Run the scenario in a file, or on standard input (`-`), and print its transcript.
    #[arg(long, value_name = "FILE|-", allow_hyphen_values = true)]
    pub script: Option<String>,
}

/// The screens of the guide.
#[derive(Debug, Args)]
pub struct ScreensArguments {
    /// Answer in JSON, a line for each screen.
    #[arg(long)]
    pub json: bool,
}

/// A rehearsal.
#[derive(Debug, Args)]
pub struct RehearseArguments {
    /// Rehearse another policy: a folder of JSON files, or a file.
    pub folder: Option<PathBuf>,
    /// Rehearse only the starts that have this in their names, such as `Private Iphone`.
    #[arg(long, value_name = "NAME-PART")]
    pub start: Option<String>,
    /// Answer in JSON, a line for each start.
    #[arg(long)]
    pub json: bool,
}

/// A check.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The policy: a folder of JSON files, or a file [default: the folder of `--policy`, else this folder].
    pub folder: Option<PathBuf>,
    /// Check too what sessions lose that begin with this policy, the one in use.
    #[arg(long, value_name = "OLD")]
    pub since: Option<PathBuf>,
    /// Look only at what stands in the files, without proof and rehearsal.
    #[arg(long)]
    pub quick: bool,
    /// Rehearse only the starts that have this in their names, such as `Private Iphone`, without the proof.
    #[arg(long, value_name = "NAME-PART", conflicts_with = "quick")]
    pub start: Option<String>,
    /// Check again whenever a file changes, until you stop it.
    #[arg(long, conflicts_with_all = ["json", "sarif"])]
    pub watch: bool,
    /// For whom the answer is.
    #[command(flatten)]
    pub form: FormOptions,
}

/// A policy as it is.
#[derive(Debug, Args)]
pub struct ShowArguments {
    /// The policy: a folder of JSON files [default: the folder of `--policy`, else this folder].
    pub folder: Option<PathBuf>,
    /// Print the whole policy as one part, with what it has of its base.
    #[arg(long)]
    pub merged: bool,
    /// The same without comments and white space: the one file that a site or a package loads.
    #[arg(long, conflicts_with = "merged")]
    pub small: bool,
}

/// For whom findings are written, where it is not a person.
#[derive(Debug, Args)]
pub struct FormOptions {
    /// Answer in JSON.
    #[arg(long, conflicts_with = "sarif")]
    pub json: bool,
    /// Answer in SARIF, in which code hosts show findings in place.
    #[arg(long)]
    pub sarif: bool,
}

/// Prints what the parser found: help and version as answers, anything else as bad usage with what is allowed.
pub fn explain(mut error: clap::Error) -> ExitCode {
    // “To pass it as a value” helps nobody here: no value begins with a dash.
    error.remove(ContextKind::Suggested);
    let printed = error.print();
    let command = Arguments::command();
    let allowed = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion if printed.is_ok() => return ExitCode::SUCCESS,
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return ExitCode::FAILURE,
        ErrorKind::InvalidSubcommand => commands(&command),
        ErrorKind::UnknownArgument => options(&command),
        _ => Vec::new(),
    };
    if !allowed.is_empty() {
        eprintln!("Allowed: {}", allowed.join(", "));
    }
    ExitCode::from(2)
}

fn commands(command: &clap::Command) -> Vec<String> {
    command.get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// The options of the command that was given, and those of every command.
fn options(whole: &clap::Command) -> Vec<String> {
    let given = std::env::args().skip(1).find_map(|word| whole.find_subcommand(word));
    let own = given.into_iter().flat_map(clap::Command::get_arguments);
    let all = own.chain(whole.get_arguments()).filter(|option| !option.is_hide_set());
    all.filter_map(|option| option.get_long().map(|long| format!("--{long}")))
        .chain(["--help".into()])
        .collect()
}
