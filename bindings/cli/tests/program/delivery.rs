//! A version of a policy is packed, signed, and judged as an app does.

use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::{Run, folder, lotsen_in, lotsen_told};

/// A folder in which a policy, its keys and files lie.
struct Desk(tempfile::TempDir);

impl Desk {
    /// A small policy whose version is 1, with keys in `keys` that it names.
    fn new() -> Self {
        let desk = Self(folder());
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby");
        for file in lotsen_base::json_files(&from).unwrap() {
            let to = desk.path("policy").join(&file.name);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(&file.path, to).unwrap();
        }
        let made = desk.run(&["keys", "--out", "keys", "--no-password"]);
        assert_eq!(made.code, 0, "{}", made.err);
        let delivery = made.out.lines().last().unwrap().to_owned();
        desk.edit(|text| text.replace("\"policy\": {", &format!("\"policy\": {{{delivery},")));
        desk.version(1);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn edit(&self, change: impl Fn(String) -> String) {
        let file = self.path("policy/town.json");
        let changed = change(fs::read_to_string(&file).unwrap());
        fs::write(file, changed).unwrap();
    }

    /// Raises the version of the policy.
    fn version(&self, to: u32) {
        self.edit(|text| {
            let key = "\"version\":";
            // The version of the policy stands after that of its keys.
            let at = text.rfind(key).unwrap() + key.len();
            let end = at + text[at..].find(',').unwrap();
            format!("{} {to}{}", &text[..at], &text[end..])
        });
    }

    fn run(&self, arguments: &[&str]) -> Run {
        lotsen_in(self.0.path(), arguments)
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }
}

#[test]
fn a_signed_version_is_taken_by_an_app_with_the_one_before() {
    let desk = Desk::new();
    desk.version(2);
    let packed = desk.run(&["pack", "policy", "--out", "strandby.lotsen"]);
    assert_eq!(packed.code, 0, "{}{}", packed.out, packed.err);
    let signed = desk.run(&["sign", "strandby.lotsen", "--key", "keys/online.key"]);
    assert_eq!(signed.code, 0, "{}", signed.err);
    desk.version(1);
    let taken = desk.run(&["verify", "strandby.lotsen", "--policy", "policy"]);
    assert_eq!((taken.code, taken.out.contains("strandby 2 is in force then")), (0, true), "{}", taken.out);
    desk.version(2);
    let refused = desk.run(&["verify", "strandby.lotsen", "--policy", "policy", "--json"]);
    assert_eq!(refused.code, 1);
    assert!(refused.out.contains(r#""refusal":"not_newer""#), "{}", refused.out);
}

#[test]
fn the_same_folder_is_packed_into_the_same_bytes_whatever_its_form() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["pack", "policy", "--out", "one"]).code, 0);
    for file in lotsen_base::json_files(&desk.path("policy")).unwrap() {
        let path = file.path;
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        fs::write(&path, text.replacen('{', "{ \"//\": \"a remark\",\t", 1)).unwrap();
    }
    assert_eq!(desk.run(&["pack", "policy", "--out", "two"]).code, 0);
    assert!(desk.bytes("one") == desk.bytes("two"));
}

#[test]
fn a_file_that_is_signed_already_is_signed_anew() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["pack", "policy", "--out", "packed"]).code, 0);
    for key in ["keys/online.key", "keys/cold.key"] {
        assert_eq!(desk.run(&["sign", "packed", "--key", key]).code, 0);
    }
    let lines =
        |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').take(5).map(<[u8]>::to_vec).collect::<Vec<_>>();
    assert_eq!(lines(&desk.bytes("packed"))[4], b"lotsen policy 1");
}

#[test]
fn a_key_that_the_version_does_not_name_signs_it_only_on_purpose() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["pack", "policy", "--out", "packed"]).code, 0);
    let before = desk.bytes("packed");
    assert_eq!(desk.run(&["keys", "--out", "others", "--no-password"]).code, 0);
    let refused = desk.run(&["sign", "packed", "--key", "others/cold.key"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("sign with one of them, or name this one"), "{}", refused.err);
    assert!(before == desk.bytes("packed"));
    assert_eq!(desk.run(&["sign", "packed", "--key", "others/cold.key", "--changes-keys"]).code, 0);
}

#[test]
fn a_key_under_a_password_signs_for_whoever_knows_it() {
    let desk = Desk::new();
    let told = |arguments: &[&str], input: &str| lotsen_told(desk.0.path(), "en", arguments, input);
    let made = told(&["keys", "--out", "locked"], "first one\nanother one\n");
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(!fs::read_to_string(desk.path("locked/online.key")).unwrap().contains("first one"));
    assert_eq!(desk.run(&["pack", "policy", "--out", "packed"]).code, 0);
    let sign = ["sign", "packed", "--key", "locked/online.key", "--changes-keys"];
    let before = desk.bytes("packed");
    let wrong = told(&sign, "another one\n");
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("the key cannot be read"), "{}", wrong.err);
    assert!(before == desk.bytes("packed"));
    assert_eq!(told(&sign, "first one\n").code, 0);
    assert!(told(&["keys", "--out", "none"], "\n").err.contains("needs a password"));
}

#[test]
fn keys_that_are_there_stay() {
    let desk = Desk::new();
    let before = desk.bytes("keys/cold.key");
    let refused = desk.run(&["keys", "--out", "keys", "--no-password"]);
    assert_eq!((refused.code, refused.err.contains("is there already")), (1, true), "{}", refused.err);
    assert!(before == desk.bytes("keys/cold.key"));
}

#[cfg(unix)]
#[test]
fn only_its_owner_reads_a_secret_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |name: &str| fs::metadata(Desk::new().path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("keys/cold.key"), mode("keys/cold.pub")), (0o600, 0o644));
}

#[test]
fn nothing_is_packed_that_does_not_hold_or_says_no_keys() {
    let desk = Desk::new();
    desk.edit(|text| text.replace("\"delivery\"", "\"delivry\""));
    let broken = desk.run(&["pack", "policy", "--out", "packed"]);
    assert_eq!(broken.code, 1);
    assert!(broken.out.contains("town.json:"), "{}", broken.out);
    assert!(broken.err.contains("nothing is packed"), "{}", broken.err);
    let silent = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby");
    let silent = desk.run(&["pack", silent.to_str().unwrap(), "--out", "packed"]);
    assert!(silent.err.contains("says no keys") && silent.err.contains("lotsen keys"), "{}", silent.err);
    assert!(!desk.path("packed").exists());
}

#[test]
fn what_is_no_packed_policy_is_said_to_be_none() {
    let desk = Desk::new();
    fs::write(desk.path("letter"), "Dear all,\n").unwrap();
    let signed = desk.run(&["sign", "letter", "--key", "keys/online.key"]);
    assert_eq!((signed.code, signed.err.contains("is no signed policy")), (1, true), "{}", signed.err);
    assert_eq!(desk.run(&["verify", "letter", "--policy", "policy"]).code, 1);
    let missing = desk.run(&["sign", "nowhere", "--key", "keys/online.key"]);
    assert!(missing.err.contains("nowhere: "), "{}", missing.err);
}
