//! Placeholders in texts, such as `{app.mail}`.

/// A piece of a text: as it is, or the inside of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Plain(&'a str),
    Placeholder(&'a str),
}

/// Cuts a text into its pieces. A brace that is never closed is plain.
pub(crate) fn pieces(mut text: &str) -> impl Iterator<Item = Piece<'_>> {
    std::iter::from_fn(move || {
        if text.is_empty() {
            return None;
        }
        if let Some((inside, after)) = text.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            text = after;
            return Some(Piece::Placeholder(inside));
        }
        let end = text.bytes().skip(1).position(|byte| byte == b'{').map_or(text.len(), |at| at + 1);
        let (plain, after) = text.split_at(end);
        text = after;
        Some(Piece::Plain(plain))
    })
}

/// The placeholders of a text.
pub(crate) fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let text = if text.contains('{') { text } else { "" };
    pieces(text).filter_map(|piece| match piece {
        Piece::Placeholder(inside) => Some(inside),
        Piece::Plain(_) => None,
    })
}

/// Whether every brace that is opened is closed.
pub(crate) fn is_closed(text: &str) -> bool {
    !text.contains('{')
        || pieces(text).all(|piece| !matches!(piece, Piece::Plain(plain) if plain.starts_with('{')))
}

/// Fills a text; `word` gives the word for a placeholder.
pub(crate) fn fill<'a>(text: &'a str, mut word: impl FnMut(&'a str, &mut String)) -> String {
    if !text.contains('{') {
        return text.to_owned();
    }
    let mut filled = String::with_capacity(text.len() + 16);
    for piece in pieces(text) {
        match piece {
            Piece::Plain(plain) => filled.push_str(plain),
            Piece::Placeholder(inside) => word(inside, &mut filled),
        }
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_plain_pieces_and_placeholders() {
        let found: Vec<_> = pieces("Öppna {app.x}, sedan {name.store}.").collect();
        let expected = [
            Piece::Plain("Öppna "),
            Piece::Placeholder("app.x"),
            Piece::Plain(", sedan "),
            Piece::Placeholder("name.store"),
            Piece::Plain("."),
        ];
        assert_eq!(found, expected);
        assert_eq!(placeholders("{a}{b").collect::<Vec<_>>(), ["a"]);
        assert_eq!(pieces("{").collect::<Vec<_>>(), [Piece::Plain("{")]);
    }

    #[test]
    fn placeholders_are_filled_in_their_place() {
        let filled = fill("Ring {phone.x} nu", |inside, into| into.push_str(inside));
        assert_eq!(filled, "Ring phone.x nu");
    }
}
