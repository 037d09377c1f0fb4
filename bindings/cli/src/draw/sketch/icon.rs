//! Icons in words.

use lotsen::screen::SketchIcon;

use crate::phrases::Phrases;

/// What an icon is, in a word of this program.
pub(super) fn icon_word(icon: SketchIcon, phrases: &Phrases) -> String {
    let name = match icon {
        SketchIcon::Web => "web",
        SketchIcon::Lock => "lock",
        SketchIcon::Mail => "mail",
        SketchIcon::Chat => "chat",
        SketchIcon::Files => "files",
        SketchIcon::Shield => "shield",
        SketchIcon::Phone => "phone",
        SketchIcon::Store => "store",
        SketchIcon::Settings => "settings",
        SketchIcon::Key => "key",
        SketchIcon::People => "people",
        SketchIcon::Bell => "bell",
        SketchIcon::Face => "face",
        SketchIcon::Camera => "camera",
        SketchIcon::Wait => "wait",
        SketchIcon::Ok => "ok",
        SketchIcon::Pull => "pull",
        // An icon that is not known here calls for a look, as a warning does.
        _ => "warning",
    };
    phrases.get(&format!("ui.cli.icon.{name}"))
}
