//! Finds the place at which reading a JSON text stopped, by scanning the text once more.

/// Where reading stopped.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The keys and positions that are open, such as `tables.app_for.rows[3]`.
    pub path: String,
    /// The same without the last key: the object that holds it.
    pub inside: String,
    /// The id of the entry that is open; empty where none is.
    pub id: String,
}

/// What is open at a line and column (both from 1).
///
/// Only used once reading has failed, so the text may be anything; the scan stops where the reader stopped.
pub(crate) fn place_at(text: &[u8], line: u32, column: u32) -> Found {
    let mut scan = Scan::default();
    let (mut at_line, mut at_column) = (1, 0);
    for &byte in text {
        at_column += 1;
        if (at_line, at_column) >= (line, column) {
            break;
        }
        scan.feed(byte);
        if byte == b'\n' {
            at_line += 1;
            at_column = 0;
        }
    }
    let path = scan.path();
    let id = scan.id().to_owned();
    if let Some(Open::Object { key }) = scan.open.last_mut() {
        key.clear();
    }
    Found { path, inside: scan.path(), id }
}

enum Open {
    Object { key: String },
    Array { index: usize },
}

#[derive(Default)]
struct Scan {
    open: Vec<Open>,
    word: Vec<u8>,
    in_string: bool,
    escaped: bool,
}

impl Scan {
    fn feed(&mut self, byte: u8) {
        if self.in_string {
            match byte {
                byte if self.escaped => {
                    self.escaped = false;
                    self.word.push(byte);
                }
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                byte => self.word.push(byte),
            }
            return;
        }
        match byte {
            b'"' => {
                self.in_string = true;
                self.word.clear();
            }
            b'{' => self.open.push(Open::Object { key: String::new() }),
            b'[' => self.open.push(Open::Array { index: 0 }),
            b'}' | b']' => {
                self.open.pop();
            }
            b':' => {
                if let Some(Open::Object { key }) = self.open.last_mut() {
                    *key = String::from_utf8_lossy(&self.word).into_owned();
                }
            }
            b',' => match self.open.last_mut() {
                Some(Open::Array { index }) => *index += 1,
                Some(Open::Object { key }) => key.clear(),
                None => {}
            },
            _ => {}
        }
    }

    /// The key below that of a map of entries; texts are a map of maps.
    fn id(&self) -> &str {
        let key = |at: usize| match self.open.get(at) {
            Some(Open::Object { key }) => key.as_str(),
            _ => "",
        };
        match key(0) {
            "format" | "policy" | "pin" => "",
            "texts" => key(2),
            _ => key(1),
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                Open::Object { key } if key.is_empty() => {}
                Open::Object { key } => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Open::Array { index } => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        if path.is_empty() { "the top".to_owned() } else { path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_at(text: &[u8], line: u32, column: u32) -> String {
        place_at(text, line, column).path
    }

    #[test]
    fn the_open_keys_and_positions_make_the_path() {
        let text = b"{\"tables\": {\"a\": {\"rows\": [{}, {\"when\": !";
        assert_eq!(path_at(text, 1, u32::try_from(text.len()).unwrap()), "tables.a.rows[1].when");
    }

    #[test]
    fn what_is_closed_is_forgotten() {
        let text = b"{\"a\": {\"b\": [1, 2]},\n \"c\\\"{\": 1,\n!";
        assert_eq!(path_at(text, 3, 1), "the top");
        assert_eq!(path_at(text, 2, 10), "c\"{");
    }

    #[test]
    fn a_text_that_is_no_json_has_the_top_as_its_place() {
        assert_eq!(path_at(b"\xff\x00nonsense", 9, 9), "the top");
    }

    #[test]
    fn the_entry_and_the_object_around_the_last_key_are_found() {
        let found = |text: &str| {
            let Found { path, inside, id } = place_at(text.as_bytes(), 1, u32::try_from(text.len()).unwrap());
            [path, inside, id]
        };
        assert_eq!(found(r#"{"apps": {"a": {"on": !"#), ["apps.a.on", "apps.a", "a"]);
        assert_eq!(found(r#"{"texts": {"sv": {"x.y": !"#), ["texts.sv.x.y", "texts.sv", "x.y"]);
        assert_eq!(found(r#"{"policy": {"brand": {"name": !"#), ["policy.brand.name", "policy.brand", ""]);
        assert_eq!(found(r#"{"apps": !"#), ["apps", "the top", ""]);
    }
}
