//! What a screen says, as one text.

use lotsen::screen::Screen;

/// The text in the middle of a screen: title, blocks and choices; not its actions, lists and reasons.
#[must_use]
pub fn text_of(screen: &Screen) -> String {
    let mut lines = vec![screen.title.as_str()];
    lines.extend(screen.elsewhere.as_deref());
    lines.extend(screen.blocks.iter().map(|block| block.plain.as_str()));
    for choice in screen.input.iter().flat_map(|input| &input.choices) {
        lines.push(&choice.label);
        lines.extend(choice.detail.as_deref());
    }
    lines.join("\n")
}
