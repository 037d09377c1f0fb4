//! The list of tasks, and how they are called.

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};

use crate::bless::{self, Golden};
use crate::command::{cargo, run, script};
use crate::lint::{self, Check};
use crate::measure::{self, Measurement, Weight};
use crate::package::Package;
use crate::pictures::{self, App};
use crate::suites::{self, Suite};

/// The tasks of this repository. What is not named is done in full: all languages, all checks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
pub struct Arguments {
    /// The task; none lists them.
    #[command(subcommand)]
    task: Option<Task>,
}

/// A task. The first line of its comment is what the list says of it.
#[derive(Debug, Subcommand)]
enum Task {
    /// Test the languages and the apps (`cargo test` tests everything in Rust)
    ///
    /// `LOTSEN_SKIP=swift,ios` leaves some out, which the last line says; where CI is true nothing may be left out.
    Test {
        /// Which of them
        names: Vec<Suite>,
        /// Further arguments for the test runner of the one that is named, such as `-- -k storm`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Generate the Swift, Kotlin, Python and TypeScript code from the library
    Generate {
        /// With what the tests of the languages play scenarios with; never for a library that ships
        #[arg(long)]
        conformance: bool,
    },
    /// Check format, lints, documentation, scripts, workflows and licences
    Lint {
        /// Which of them
        checks: Vec<Check>,
    },
    /// Write golden files anew; read every line that changed before it is committed
    Bless {
        /// Which of them
        golden: Vec<Golden>,
    },
    /// Draw the pictures of the apps in docs/screens anew; look at each
    Pictures {
        /// Which of them
        apps: Vec<App>,
    },
    /// Measure what decisions, events, the proof and calls from each language cost
    Bench {
        /// Which of them
        measurements: Vec<Measurement>,
    },
    /// Measure what the mobile library weighs, and what it is made of
    Size {
        /// Which of them; the libraries of phones only where they are named, because that takes long
        weights: Vec<Weight>,
    },
    /// Build what an app takes in: the framework for Xcode, the libraries of Android, an APK
    Package {
        /// Which of them
        package: Package,
    },
    /// Build the library for Xcode and open the iPhone app there; needs a Mac
    Xcode {
        /// Only build
        #[arg(long)]
        build: bool,
    },
    /// Break the views of the iPhone app on purpose and see that each mistake is found
    Mistakes,
    /// Run everything that a change must pass (.ci/run)
    Ci,
}

impl Arguments {
    /// Runs the task, or lists them all.
    ///
    /// # Errors
    /// What failed, and where.
    pub fn run(self) -> Result<()> {
        match self.task {
            None => Ok(Self::command().print_help()?),
            Some(task) => task.run(),
        }
    }
}

impl Task {
    fn run(self) -> Result<()> {
        match self {
            Self::Test { names, arguments } => suites::test(&names, &arguments),
            Self::Generate { conformance } => {
                let with = conformance.then_some(["--", "--conformance"]).into_iter().flatten();
                run(cargo().args(["run", "--locked", "-p", "lotsen-bindgen"]).args(with))
            }
            Self::Lint { checks } => lint::check(&checks),
            Self::Bless { golden } => bless::write(&golden),
            Self::Pictures { apps } => pictures::draw(&apps),
            Self::Bench { measurements } => measure::times(&measurements),
            Self::Size { weights } => measure::sizes(&weights),
            Self::Package { package } => run(&mut script(package.script())),
            Self::Xcode { build } => run(script("ios-demo/xcode").args(build.then_some("--build"))),
            Self::Mistakes => run(&mut script("ios-demo/Tests/broken/run")),
            Self::Ci => run(&mut script(".ci/run")),
        }
    }
}
