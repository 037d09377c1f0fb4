//! Takes members and elements out of a JSON text by writing blanks in their place, so that everything else stays where it is.

use std::ops::Range;

/// Where a value stands that is taken out, and what goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Out {
    /// The value of a member of an object: its key goes with it.
    Member(Range<usize>),
    /// An element of an array.
    Element(Range<usize>),
}

/// Blanks what stands at these places, each with one comma.
pub(crate) fn blanked(text: &str, outs: &[Out]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for out in outs {
        let whole = match out {
            Out::Member(value) => with_comma(&bytes, key_of(&bytes, value)..value.end),
            Out::Element(value) => with_comma(&bytes, value.clone()),
        };
        for byte in bytes.get_mut(whole).unwrap_or_default() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Where the key of the member begins whose value stands somewhere.
fn key_of(bytes: &[u8], value: &Range<usize>) -> usize {
    let before = |end: usize, wanted: u8| bytes.get(..end)?.iter().rposition(|byte| *byte == wanted);
    // Before the value stand a colon and the key between quotation marks; a key has no escapes here.
    let key =
        before(value.start, b':').and_then(|colon| before(colon, b'"')).and_then(|end| before(end, b'"'));
    key.unwrap_or(value.start)
}

/// The bytes of something in a list, with the comma behind it, or else that before it.
fn with_comma(bytes: &[u8], inside: Range<usize>) -> Range<usize> {
    let blank = |byte: u8| byte.is_ascii_whitespace();
    let behind = bytes.get(inside.end..).unwrap_or_default();
    let next = behind.iter().position(|byte| !blank(*byte));
    if let Some(next) = next.filter(|next| behind.get(*next) == Some(&b',')) {
        return inside.start..inside.end + next + 1;
    }
    let ahead = bytes.get(..inside.start).unwrap_or_default();
    match ahead.iter().rposition(|byte| !blank(*byte)) {
        Some(comma) if ahead.get(comma) == Some(&b',') => comma..inside.end,
        _ => inside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::{elements, members};

    fn read(text: &str) -> String {
        serde_json::from_str::<serde_json::Value>(text).unwrap_or_default().to_string()
    }

    #[test]
    fn what_is_left_is_json_wherever_the_member_stood() {
        let text = "{ \"a\": \"1, \\\"x\\\": 2\",\n \"b\" : [2] ,\n \"c\":3 }";
        for (keys, left) in [
            (&["a"][..], r#"{"b":[2],"c":3}"#),
            (&["b"], r#"{"a":"1, \"x\": 2","c":3}"#),
            (&["c"], r#"{"a":"1, \"x\": 2","b":[2]}"#),
            (&["b", "c"], r#"{"a":"1, \"x\": 2"}"#),
            (&["a", "b"], r#"{"c":3}"#),
            (&["a", "b", "c"], "{}"),
        ] {
            let found = members(text, text).unwrap_or_default().into_iter();
            let outs: Vec<_> = found
                .filter(|member| keys.contains(&member.key.as_ref()))
                .map(|member| Out::Member(member.place))
                .collect();
            let without = blanked(text, &outs);
            assert_eq!(without.len(), text.len());
            assert_eq!(without.matches('\n').count(), 2);
            assert_eq!(read(&without), left, "{without}");
        }
    }

    #[test]
    fn what_is_left_is_json_wherever_the_element_stood() {
        let text = "[ \"a, b\",\n {\"c\": [1, 2]} , 3 ]";
        for (out, left) in [
            (&[0][..], r#"[{"c":[1,2]},3]"#),
            (&[1], r#"["a, b",3]"#),
            (&[2], r#"["a, b",{"c":[1,2]}]"#),
            (&[1, 2], r#"["a, b"]"#),
            (&[0, 1, 2], "[]"),
        ] {
            let found = elements(text, text).unwrap_or_default().into_iter().enumerate();
            let outs: Vec<_> =
                found.filter(|(at, _)| out.contains(at)).map(|(_, (_, place))| Out::Element(place)).collect();
            let without = blanked(text, &outs);
            assert_eq!(without.len(), text.len());
            assert_eq!(read(&without), left, "{without}");
        }
    }
}
