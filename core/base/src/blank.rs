//! Takes members out of a JSON text by writing blanks in their place, so that everything else stays where it is.

use std::ops::Range;

/// Blanks the members whose values stand at these places, each with its key and one comma.
pub(crate) fn blanked(text: &str, values: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for value in values {
        let member = member(&bytes, value);
        for byte in bytes.get_mut(member).unwrap_or_default() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The bytes of a member whose value stands somewhere: from its key, with the comma behind it, or else that before it.
fn member(bytes: &[u8], value: &Range<usize>) -> Range<usize> {
    let before = |end: usize, wanted: u8| bytes.get(..end)?.iter().rposition(|byte| *byte == wanted);
    let blank = |byte: u8| byte.is_ascii_whitespace();
    // Before the value stand a colon and the key between quotation marks; a key has no escapes here.
    let key =
        before(value.start, b':').and_then(|colon| before(colon, b'"')).and_then(|end| before(end, b'"'));
    let start = key.unwrap_or(value.start);
    let behind = bytes.get(value.end..).unwrap_or_default();
    let next = behind.iter().position(|byte| !blank(*byte));
    if let Some(next) = next.filter(|next| behind.get(*next) == Some(&b',')) {
        return start..value.end + next + 1;
    }
    let ahead = bytes.get(..start).unwrap_or_default();
    match ahead.iter().rposition(|byte| !blank(*byte)) {
        Some(comma) if ahead.get(comma) == Some(&b',') => comma..value.end,
        _ => start..value.end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::members;

    fn without(text: &str, keys: &[&str]) -> String {
        let places: Vec<_> = members(text, text)
            .unwrap_or_default()
            .into_iter()
            .filter(|member| keys.contains(&member.key.as_ref()))
            .map(|member| member.place)
            .collect();
        blanked(text, &places)
    }

    #[test]
    fn what_is_left_is_json_wherever_the_member_stood() {
        for (keys, left) in [
            (&["a"][..], r#"{"b":[2],"c":3}"#),
            (&["b"], r#"{"a":"1, \"x\": 2","c":3}"#),
            (&["c"], r#"{"a":"1, \"x\": 2","b":[2]}"#),
            (&["b", "c"], r#"{"a":"1, \"x\": 2"}"#),
            (&["a", "b"], r#"{"c":3}"#),
            (&["a", "b", "c"], "{}"),
        ] {
            let text = "{ \"a\": \"1, \\\"x\\\": 2\",\n \"b\" : [2] ,\n \"c\":3 }";
            let without = without(text, keys);
            assert_eq!(without.len(), text.len());
            assert_eq!(without.matches('\n').count(), 2);
            let read: serde_json::Value = serde_json::from_str(&without).unwrap_or_default();
            assert_eq!(read.to_string(), left, "{without}");
        }
    }
}
