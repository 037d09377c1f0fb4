//! JSON that a shell keeps: behind a line that says what it is, its format and its checksum.

use crate::hash::hash_of;

/// More than this is refused unread; a session has some two thousand bytes.
const MOST_BYTES: usize = 1 << 20;

/// Why kept bytes cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// They were cut or altered; what was found.
    Damaged(&'static str),
    /// A newer core wrote them, in this format.
    Newer(u32),
}

/// Writes JSON behind its line.
pub(crate) fn write(name: &str, format: u32, json: &[u8]) -> Vec<u8> {
    let mut bytes = format!("{name} {format} {:016x}\n", hash_of(json)).into_bytes();
    bytes.extend(json);
    bytes
}

/// The JSON of what was written under a name, in a format up to this one.
pub(crate) fn read<'a>(name: &str, newest: u32, bytes: &'a [u8]) -> Result<&'a [u8], Unusable> {
    use Unusable::Damaged;
    if bytes.len() > MOST_BYTES {
        return Err(Damaged("it is too large"));
    }
    let end = bytes.iter().take(64).position(|byte| *byte == b'\n').ok_or(Damaged("it has no first line"))?;
    let (line, json) = bytes.split_at(end);
    let json = json.get(1..).unwrap_or_default();
    let line = std::str::from_utf8(line).map_err(|_| Damaged("its first line is no text"))?;
    let mut words = line.split(' ');
    let (Some(first), Some(format), Some(sum), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(Damaged("its first line is not Lotsen's"));
    };
    if first != name {
        return Err(Damaged("its first line is not Lotsen's"));
    }
    let found: u32 = format.parse().map_err(|_| Damaged("its format is no number"))?;
    if found == 0 || found.to_string() != format {
        return Err(Damaged("its format is not written as formats are"));
    }
    if found > newest {
        return Err(Unusable::Newer(found));
    }
    if sum != format!("{:016x}", hash_of(json)) {
        return Err(Damaged("its checksum does not match"));
    }
    Ok(json)
}
