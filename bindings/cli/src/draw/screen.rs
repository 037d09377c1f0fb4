//! Draws a screen down to its blocks; what can be done with it is asked below.

use lotsen::screen::{Progress, Screen, ScreenKind};

use super::blocks::block;
use super::paper::Ink;
use super::sheet::Sheet;
use crate::words::Words;

/// The columns of the bar that shows how far one has come.
const BAR: usize = 40;

/// Draws a screen: where one is, what is done elsewhere, the title, and what stands below it.
pub fn screen(sheet: &mut Sheet, screen: &Screen, words: &Words) {
    where_am_i(sheet, screen);
    if let Some(elsewhere) = &screen.elsewhere {
        sheet.gap();
        sheet.card(Ink::Care, &[(Ink::Care, format!("→ {elsewhere}"))]);
    }
    sheet.gap();
    sheet.write(Ink::Bold, &screen.title);
    for each in &screen.blocks {
        sheet.gap();
        block(sheet, each, words);
    }
    sheet.gap();
}

fn where_am_i(sheet: &mut Sheet, screen: &Screen) {
    let progress = screen.progress.as_ref().filter(|_| screen.kind != ScreenKind::Home);
    match progress {
        Some(progress) => {
            sheet.line(&[(Ink::Accent, &screen.heading), (Ink::Quiet, &format!(" · {}", progress.text))]);
            bar(sheet, progress);
        }
        None => sheet.write(Ink::Accent, &screen.heading),
    }
}

fn bar(sheet: &mut Sheet, progress: &Progress) {
    if !sheet.boxes() {
        return;
    }
    let whole = BAR.min(sheet.width());
    let part = |of: u32| usize::try_from(of).unwrap_or(usize::MAX);
    let come = whole.saturating_mul(part(progress.position)) / part(progress.total).max(1);
    let come = come.min(whole);
    sheet.line(&[(Ink::Accent, &"━".repeat(come)), (Ink::Quiet, &"─".repeat(whole - come))]);
}
