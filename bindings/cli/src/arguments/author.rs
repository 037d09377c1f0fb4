//! The arguments of the commands for those who write a policy.

use std::path::PathBuf;

use clap::Args;

use super::answers::AnswerOptions;

/// The form of a policy's files.
#[derive(Debug, Args)]
pub struct FmtArguments {
    /// The policy: a folder of JSON files, or a file.
    #[arg(default_value = ".")]
    pub folder: PathBuf,
    /// Write nothing; fail where a file has another form.
    #[arg(long)]
    pub check: bool,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// A new policy.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// The folder to be made, or one that is empty.
    pub folder: PathBuf,
    /// Answer beforehand what would be asked, such as name=Granby; again for each.
    #[arg(long, value_name = "ID=ANSWER")]
    pub answer: Vec<String>,
}

/// What is to be explained.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// A table, whose row for the answers is told; or a step, a sight or TABLE.OUTPUT=VALUE, to which the shortest way is
    /// told.
    pub name: String,
    /// Explain another policy: a folder of JSON files, or a file.
    pub folder: Option<PathBuf>,
    /// What the table is asked for.
    #[command(flatten)]
    pub answers: AnswerOptions,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What is covered.
#[derive(Debug, Args)]
pub struct CoverageArguments {
    /// Look at another policy: a folder of JSON files, or a file.
    pub folder: Option<PathBuf>,
    /// Play the scenarios in this folder, and tell which steps they visit.
    #[arg(long, value_name = "FOLDER")]
    pub scenarios: Option<PathBuf>,
    /// Fail where less of anything is covered, in per cent.
    #[arg(long, value_name = "PER-CENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub threshold: Option<u8>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What is to be drawn.
#[derive(Debug, Args)]
pub struct GraphArguments {
    /// A journey, a machine or a table; `journey:`, `machine:` or `table:` before it where several are called alike.
    pub name: String,
    /// Draw from another policy: a folder of JSON files, or a file.
    pub folder: Option<PathBuf>,
    /// Draw as Mermaid [default].
    #[arg(long, conflicts_with_all = ["svg", "json"])]
    pub mermaid: bool,
    /// Draw as an SVG.
    #[arg(long, conflicts_with = "json")]
    pub svg: bool,
    /// Answer in JSON: nodes and edges.
    #[arg(long)]
    pub json: bool,
}

/// The schema of parts.
#[derive(Debug, Args)]
pub struct SchemaArguments {
    /// Write it into this folder, as `policy.json`.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// Two policies that are compared.
#[derive(Debug, Args)]
pub struct DiffArguments {
    /// The policy in use: a folder of JSON files, or a file.
    pub old: PathBuf,
    /// The policy that is to take its place.
    pub new: PathBuf,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// The author's scenarios.
#[derive(Debug, Args)]
pub struct TestArguments {
    /// The scenarios: a folder of JSON files, with the golden transcripts in the folder `golden` in it.
    pub folder: PathBuf,
    /// Write the golden transcripts anew; read every line that changed.
    #[arg(long)]
    pub bless: bool,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// A screen.
#[derive(Debug, Args)]
pub struct PreviewArguments {
    /// A step, a sight, or TABLE.OUTPUT=VALUE.
    pub name: String,
    /// Draw from another policy: a folder of JSON files, or a file.
    pub folder: Option<PathBuf>,
    /// When it is seen, as RFC 3339 [default: now].
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Only where this is the device, such as `iphone`.
    #[arg(long)]
    pub device: Option<String>,
    /// Draw all that differ, and not the one with the smallest situation alone.
    #[arg(long)]
    pub all: bool,
    /// Whether one goes on from there.
    #[command(flatten)]
    pub on: WalkOptions,
    /// Answer in JSON, a line for each screen.
    #[arg(long)]
    pub json: bool,
}

/// A site.
#[derive(Debug, Args)]
pub struct WebArguments {
    /// The policy: a folder of JSON files, or a file [default: the folder of `--policy`, else this folder].
    pub folder: Option<PathBuf>,
    /// Write the site into this folder: a new one, an empty one, or that of an earlier site.
    #[arg(long, value_name = "FOLDER", required_unless_present = "serve", conflicts_with = "serve")]
    pub out: Option<PathBuf>,
    /// Show the site on this machine, and draw it anew whenever a file of the policy is saved [default: 127.0.0.1:8080].
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, require_equals = true, default_missing_value = "127.0.0.1:8080")]
    pub serve: Option<String>,
    /// Let this site show the guide in a frame, such as `https://www.example.org`; again for each.
    #[arg(long, value_name = "ADDRESS")]
    pub frame_ancestors: Vec<String>,
    /// Take the pages from this folder, and not those in the program.
    #[arg(long, value_name = "FOLDER")]
    pub shell: Option<PathBuf>,
}

/// How easy a policy is to read.
#[derive(Debug, Args)]
pub struct ReadabilityArguments {
    /// The policy: a folder of JSON files, or a file [default: the folder of `--policy`, else this folder].
    pub folder: Option<PathBuf>,
    /// Print every screen and every text, and not the journeys and what is over a limit alone.
    #[arg(long, conflicts_with = "json")]
    pub all: bool,
    /// Answer in JSON: all that is measured, and what is over a limit.
    #[arg(long)]
    pub json: bool,
}

/// Whether one goes on from a screen.
#[derive(Debug, Args)]
pub struct WalkOptions {
    /// Walk on from there, as in the guide; nothing is saved.
    #[arg(long, conflicts_with_all = ["all", "json"])]
    pub walk: bool,
    /// Walk on, and draw again whenever a file of the folder is saved, in the same situation as far as that is still there.
    #[arg(long, conflicts_with_all = ["all", "json"])]
    pub live: bool,
}

/// The public holidays of a country.
#[derive(Debug, Args)]
pub struct HolidaysArguments {
    /// The country, by its code of ISO 3166, such as `SE`.
    pub country: String,
    /// The policy whose calendar is held against them: a folder of JSON files, or a file [default: the folder of `--policy`].
    pub folder: Option<PathBuf>,
    /// The first year [default: this].
    #[arg(long, value_name = "YEAR")]
    pub from: Option<i32>,
    /// The last year [default: two after the first].
    #[arg(long, value_name = "YEAR")]
    pub to: Option<i32>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// What the apps declare.
#[derive(Debug, Args)]
pub struct ShellsArguments {
    /// Write it into the files with marks in the folder of an Android app, or print it.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "")]
    pub android: Option<String>,
    /// Write it into the files with marks in the folder of an iOS app, or print it.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "")]
    pub ios: Option<String>,
    /// Write nothing; fail where a file has something else.
    #[arg(long)]
    pub check: bool,
}
