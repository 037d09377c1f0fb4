//! Sketches: how a sight can look, with what to press and what never to press.

use super::words::Words;
use crate::plan::{Marking, Sight, SightAnswer};
use crate::policy::document::sight::{Certainty, Element};
use crate::policy::phrases::Phrase;
use crate::screen::{Mark, MarkKind, Sketch, SketchElement, SketchElementKind, SketchIcon};

/// The sketch of a sight, marked as an answer says where one is given.
pub(super) fn sketch(words: &Words<'_>, sight: &Sight, answer: Option<&SightAnswer>) -> Sketch {
    let Some(wording) = sight.wordings.get(words.language) else {
        return Sketch { caption: String::new(), elements: Vec::new(), spoken: String::new() };
    };
    let caption = words.phrase(match wording.certainty {
        Certainty::Read => Phrase::SketchCaption,
        Certainty::Reported | Certainty::Inferred => Phrase::SketchCaptionInferred,
    });
    let elements = sight.sketch.iter().zip(&wording.labels).enumerate().map(|(at, (element, label))| {
        let mark = answer.and_then(|answer| answer.marks.get(at).copied().flatten());
        let mark = mark.map(|mark| mark_of(words, element, mark));
        SketchElement { kind: kind_of(element, label), mark }
    });
    let elements: Vec<SketchElement> = elements.collect();
    let said: Vec<String> = elements.iter().filter_map(|element| spoken(words, element)).collect();
    let spoken =
        words.phrase_with(Phrase::SketchPicture, &[("caption", caption), ("elements", &said.join(" "))]);
    Sketch { caption: caption.to_owned(), elements, spoken }
}

fn kind_of(element: &Element, label: &str) -> SketchElementKind {
    let words = label.to_owned();
    match element {
        Element::Title(_) => SketchElementKind::Title { text: words },
        Element::Text(_) => SketchElementKind::Text { text: words },
        Element::Field(_) => SketchElementKind::Field { label: words },
        Element::Button(_) => SketchElementKind::Button { label: words },
        Element::Quiet(_) => SketchElementKind::Quiet { label: words },
        Element::Switch(_) => SketchElementKind::Switch { label: words },
        Element::Row(_) => SketchElementKind::Row { label: words },
        Element::Number(digits) => SketchElementKind::Number { digits: digits.clone() },
        Element::Boxes(count) => SketchElementKind::Boxes { count: *count },
        Element::Qr => SketchElementKind::Qr,
        Element::Icon(icon) => SketchElementKind::Icon { icon: *icon },
        Element::Keypad => SketchElementKind::Keypad,
    }
}

fn mark_of(words: &Words<'_>, element: &Element, mark: Marking) -> Mark {
    let Marking { kind, number } = mark;
    let word = words.phrase(match (kind, element) {
        (MarkKind::Never, _) => Phrase::MarkNever,
        (MarkKind::Press, Element::Field(_) | Element::Boxes(_)) => Phrase::MarkFill,
        (MarkKind::Press, Element::Qr) => Phrase::MarkScan,
        (MarkKind::Press, Element::Icon(SketchIcon::Pull)) => Phrase::MarkPull,
        (MarkKind::Press, _) => Phrase::MarkPress,
    });
    let label = number.map_or_else(|| word.to_owned(), |number| format!("{number} {word}"));
    Mark { kind, number, label }
}

/// An element in words; none of an icon that only decorates.
fn spoken(words: &Words<'_>, element: &SketchElement) -> Option<String> {
    let count;
    let (phrase, text) = match &element.kind {
        SketchElementKind::Title { text } => (Phrase::SketchTitle, text.as_str()),
        SketchElementKind::Text { text } => (Phrase::SketchText, text.as_str()),
        SketchElementKind::Field { label } => (Phrase::SketchField, label.as_str()),
        SketchElementKind::Button { label } => (Phrase::SketchButton, label.as_str()),
        SketchElementKind::Quiet { label } => (Phrase::SketchQuiet, label.as_str()),
        SketchElementKind::Switch { label } => (Phrase::SketchSwitch, label.as_str()),
        SketchElementKind::Row { label } => (Phrase::SketchRow, label.as_str()),
        SketchElementKind::Number { digits } => (Phrase::SketchNumber, digits.as_str()),
        SketchElementKind::Boxes { count: boxes } => {
            count = boxes.to_string();
            (Phrase::SketchBoxes, count.as_str())
        }
        SketchElementKind::Qr => (Phrase::SketchQr, ""),
        SketchElementKind::Keypad => (Phrase::SketchKeypad, ""),
        SketchElementKind::Icon { .. } if element.mark.is_none() => return None,
        SketchElementKind::Icon { .. } => (Phrase::SketchIconMarked, ""),
    };
    // The phrase ends the sentence.
    let text = text.trim_end_matches(['.', '…', ' ']);
    let said = words.phrase_with(phrase, &[("text", text)]);
    Some(match &element.mark {
        Some(mark) => words.phrase_with(Phrase::SketchMarked, &[("element", &said), ("mark", &mark.label)]),
        None => said,
    })
}
