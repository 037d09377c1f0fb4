//! Draws a screen down to its blocks; the menu of what can be done stands below it and is drawn by the prompt.

use lotsen::screen::{Progress, Screen, ScreenKind};

use super::blocks::block;
use super::marks::Marks;
use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;

/// The most columns of the bar that shows how far one has come.
const MAX_BAR: usize = 40;

/// Draws a screen: where one is, what is done elsewhere, the title, and what stands below it. The menu below has its
/// sights from the number `first_sight`.
pub fn screen(page: &mut Page, screen: &Screen, first_sight: usize, phrases: &Phrases) {
    heading(page, screen);
    if let Some(elsewhere) = &screen.elsewhere {
        page.gap();
        page.card(Style::Care, &[(Style::Care, format!("→ {elsewhere}"))]);
    }
    page.gap();
    page.paragraph(Style::Bold, &screen.title);
    for (at, each) in (0..).zip(&screen.blocks) {
        page.gap();
        let first = screen.terms.iter().filter(|term| term.block == Some(at));
        page.mark(Marks::new(first.map(|term| term.form.as_str())));
        block(page, each, first_sight, phrases);
    }
    page.mark(Marks::default());
    page.gap();
}

fn heading(page: &mut Page, screen: &Screen) {
    let progress = screen.progress.as_ref().filter(|_| screen.kind != ScreenKind::Home);
    match progress {
        Some(progress) => {
            page.line(&[(Style::Accent, &screen.heading), (Style::Dim, &format!(" · {}", progress.text))]);
            progress_bar(page, progress);
        }
        None => page.paragraph(Style::Accent, &screen.heading),
    }
}

fn progress_bar(page: &mut Page, progress: &Progress) {
    if !page.boxes() {
        return;
    }
    let width = MAX_BAR.min(page.width());
    let columns = |steps: u32| usize::try_from(steps).unwrap_or(usize::MAX);
    let filled = width.saturating_mul(columns(progress.position)) / columns(progress.total).max(1);
    let filled = filled.min(width);
    page.line(&[(Style::Accent, &"━".repeat(filled)), (Style::Dim, &"─".repeat(width - filled))]);
}
