//! The pictures of the apps' screens, drawn by their tests.

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{named, run};
use crate::suites::Library;

/// An app that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum App {
    /// `docs/screens/ios`, by headless Chromium
    Ios,
    /// `docs/screens/android`, by Robolectric
    Android,
}

/// Draws those that are named.
pub fn draw(apps: &[App]) -> Result<()> {
    let library = Library::build()?;
    for each in named(apps) {
        match each {
            App::Ios => run(&mut library.script("ios-demo/illustrate"))?,
            App::Android => {
                run(library.script("android-demo/test").arg("-Dtest=PictureTest").env("LOTSEN_BLESS", "1"))?;
            }
        }
    }
    Ok(())
}
