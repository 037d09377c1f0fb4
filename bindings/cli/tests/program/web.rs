//! The site that the program makes: what is in it, what it says to servers, and where it writes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::harness::{Run, folder, lotsen_in, strandby};

/// A shell as small as one can be: the page of the site, and stand-ins for what it loads.
fn shell(folder: &Path) -> PathBuf {
    let into = folder.join("shell");
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web-demo/site/index.html");
    fs::create_dir_all(into.join("page/lotsen")).unwrap();
    fs::copy(page, into.join("index.html")).unwrap();
    fs::write(into.join("icon.svg"), "<svg/>").unwrap();
    for (name, text) in [
        ("main.js", "import './other.js';"),
        ("other.js", ""),
        ("style.css", "p {}"),
        ("plain.css", "q {}"),
        ("noscript.css", "r {}"),
        ("lotsen/lotsen.wasm", "library"),
    ] {
        fs::write(into.join("page").join(name), text).unwrap();
    }
    into
}

/// A folder with a shell in `shell` and a policy in `strandby`.
fn place() -> tempfile::TempDir {
    let folder = folder();
    shell(folder.path());
    strandby(folder.path());
    folder
}

fn made(folder: &Path, out: &str) -> Run {
    lotsen_in(folder, &["web", "strandby", "--shell", "shell", "--out", out])
}

/// All files of a folder by their paths.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((next, path)) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let entry = entry.unwrap();
            let path = format!("{path}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push((entry.path(), path + "/"));
            } else {
                found.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path}: {:?}", files.keys())).clone())
        .unwrap()
}

fn alter(folder: &Path, from: &str, to: &str) {
    let mut changed = 0;
    for (path, bytes) in files(&folder.join("strandby")) {
        let text = String::from_utf8(bytes).unwrap();
        changed += usize::from(text.contains(from));
        fs::write(folder.join("strandby").join(path), text.replace(from, to)).unwrap();
    }
    assert!(changed > 0, "{from}");
}

#[test]
fn the_same_policy_gives_the_same_bytes_and_a_changed_number_two_files_and_the_list() {
    let folder = place();
    let run = made(folder.path(), "one");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(made(folder.path(), "two").code, 0);
    let one = files(&folder.path().join("one"));
    assert!(one.len() > 10);
    assert_eq!(one, files(&folder.path().join("two")));

    let policy = text(&one, "policy.json");
    let (_, phone) = policy.split_once("\"phone\":\"").unwrap();
    let phone = phone.split('"').next().unwrap();
    let (_, dial) = policy.split_once("\"dial\":\"").unwrap();
    let dial = dial.split('"').next().unwrap();
    let other = |number: &str| format!("{}7", &number[..number.len() - 1]);
    assert_ne!(other(phone), phone);
    alter(folder.path(), phone, &other(phone));
    alter(folder.path(), dial, &other(dial));
    assert_eq!(made(folder.path(), "two").code, 0);
    let two = files(&folder.path().join("two"));
    let differ: Vec<&String> = one.keys().filter(|path| one.get(*path) != two.get(*path)).collect();
    assert_eq!(differ, ["files.json", "index.html", "policy.json"]);
    assert!(
        text(&two, "policy.json").contains(&other(phone)) && text(&two, "index.html").contains(&other(dial))
    );
}

#[test]
fn what_a_page_loads_has_an_address_of_its_bytes_and_is_held_to_them() {
    let folder = place();
    made(folder.path(), "one");
    fs::write(folder.path().join("shell/page/other.js"), "changed").unwrap();
    made(folder.path(), "two");
    let kept = |out: &str| -> Vec<String> {
        let files = files(&folder.path().join(out));
        files.into_keys().filter(|path| path.starts_with("page-")).collect()
    };
    assert_eq!(kept("one").len(), 6);
    assert!(kept("one").iter().all(|path| !kept("two").contains(path)));
    let page = text(&files(&folder.path().join("one")), "index.html");
    for path in kept("one") {
        if path.ends_with("lotsen.wasm") {
            assert!(page.contains(&format!("content=\"{path} sha384-")), "{page}");
            continue;
        }
        let (_, after) = page.split_once(&format!("\"{path}\"")).unwrap_or_else(|| panic!("{path}: {page}"));
        assert!(after.starts_with(" integrity=\"sha384-"), "{path}");
    }
    // Whatever its address on a server is.
    for absolute in ["\"/", "src=\"http", "href=\"http"] {
        assert!(!page.replace("\"https://", "").contains(absolute), "{absolute}");
    }
    assert!(!page.contains('{') && !page.contains("<style") && !page.contains(" style="), "{page}");
}

#[test]
fn the_plain_page_says_who_helps_in_every_language() {
    let folder = place();
    made(folder.path(), "site");
    let page = text(&files(&folder.path().join("site")), "index.html");
    let (_, plain) = page.split_once("<main class=\"plain\">").unwrap();
    for language in ["<section lang=\"fi\">", "<section lang=\"sv\">"] {
        assert!(plain.contains(language), "{plain}");
    }
    assert!(plain.contains("href=\"tel:+") && plain.contains("<dt>Puhelin</dt>"), "{plain}");
    assert!(!plain.contains("ui."), "{plain}");
}

#[test]
fn the_list_has_every_file_that_a_browser_gets_and_no_other() {
    let folder = place();
    made(folder.path(), "site");
    let site = files(&folder.path().join("site"));
    let list: serde_json::Value = serde_json::from_slice(&site["files.json"]).unwrap();
    let listed: Vec<&String> = list["files"].as_object().unwrap().keys().collect();
    let told = [".htaccess", "web.config", "servers/nginx.conf", "servers/Caddyfile", "files.json"];
    let served: Vec<&String> = site.keys().filter(|path| !told.contains(&path.as_str())).collect();
    assert_eq!(listed, served);
    assert_eq!(list["policy"], "policy.json");
    let small = lotsen_in(folder.path(), &["show", "strandby", "--small"]);
    assert_eq!(small.out.trim_end(), text(&site, "policy.json"));
}

#[test]
fn a_policy_that_does_not_hold_is_refused_as_check_refuses_it_and_nothing_is_written() {
    let folder = place();
    assert_eq!(made(folder.path(), "site").code, 0);
    let before = files(&folder.path().join("site"));
    alter(folder.path(), "\"time_zone\"", "\"time_zones\"");
    let check = lotsen_in(folder.path(), &["check", "strandby", "--quick"]);
    for out in ["site", "new"] {
        let run = made(folder.path(), out);
        assert_eq!(run.code, 1);
        assert!(run.err.contains(check.out.trim()), "{}\n{}", run.err, check.out);
    }
    assert_eq!(files(&folder.path().join("site")), before);
    assert!(!folder.path().join("new").exists());
}

#[test]
fn a_folder_that_holds_other_things_is_left_alone() {
    let folder = place();
    let refused = |out: &str, names: &str| {
        let before = files(folder.path());
        let run = made(folder.path(), out);
        assert_eq!(run.code, 1, "{out}");
        assert!(run.err.contains(names), "{}", run.err);
        assert_eq!(files(folder.path()), before, "{out}");
    };
    refused("strandby", ".json");
    refused("strandby/town.json", "is no folder");
    assert_eq!(made(folder.path(), "site").code, 0);
    fs::write(folder.path().join("site/mine.txt"), "").unwrap();
    refused("site", "mine.txt");
    fs::remove_file(folder.path().join("site/mine.txt")).unwrap();
    // An earlier site is one, whatever it was made of.
    fs::write(folder.path().join("shell/page/other.js"), "changed").unwrap();
    assert_eq!(made(folder.path(), "site").code, 0);
    assert_eq!(
        files(&folder.path().join("site")).keys().filter(|path| path.ends_with("other.js")).count(),
        1
    );
    // And the folder of a site is one that a server can read.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("site")).unwrap().permissions().mode();
        assert_eq!(
            mode & 0o044,
            fs::metadata(folder.path().join("shell")).unwrap().permissions().mode() & 0o044
        );
    }
}

#[test]
fn what_is_wrong_on_the_command_line_is_said() {
    let folder = place();
    let said = |arguments: &[&str]| lotsen_in(folder.path(), &[&["web", "strandby"], arguments].concat());
    let none = said(&[]);
    assert!(none.code == 2 && none.err.contains("--out"), "{}", none.err);
    let both = said(&["--out", "site", "--serve"]);
    assert!(both.code == 2 && both.err.contains("--serve"), "{}", both.err);
    let framed = said(&["--shell", "shell", "--out", "site", "--frame-ancestors", "*"]);
    assert!(framed.code == 2 && framed.err.contains("https://"), "{}", framed.err);
    let address = said(&["--shell", "shell", "--serve=nowhere"]);
    assert!(address.code == 1 && address.err.contains("nowhere"), "{}", address.err);
    let shell = said(&["--shell", "strandby", "--out", "site"]);
    assert!(shell.code == 1 && shell.err.contains("index.html"), "{}", shell.err);
    if !cfg!(feature = "site") {
        let without = said(&["--out", "site"]);
        assert!(without.code == 1 && without.err.contains("cargo xtask package program"), "{}", without.err);
    }
    assert!(!folder.path().join("site").exists());
}

#[test]
fn servers_are_told_who_may_show_the_site_in_a_frame() {
    let folder = place();
    let framed = [
        "web",
        "strandby",
        "--shell",
        "shell",
        "--out",
        "site",
        "--frame-ancestors",
        "https://www.example.org",
    ];
    assert_eq!(lotsen_in(folder.path(), &framed).code, 0);
    let site = files(&folder.path().join("site"));
    for path in [".htaccess", "web.config", "servers/nginx.conf", "servers/Caddyfile"] {
        let said = text(&site, path);
        assert!(said.contains("frame-ancestors 'self' https://www.example.org"), "{path}: {said}");
        assert!(!said.contains("X-Frame-Options"), "{path}");
    }
}

/// A preview that ends with its test.
struct Preview {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Preview {
    fn of(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotsen"));
        command.args(["web", "strandby", "--shell", "shell", "--serve=127.0.0.1:0", "--plain"]);
        let mut child = command.current_dir(folder).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let address =
            line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
        Self { child, said, address }
    }

    /// Reads on until a line has this in it.
    fn waits_for(&mut self, words: &str) {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert_ne!(self.said.read_line(&mut line).unwrap(), 0, "{words}");
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _waited = self.child.wait();
    }
}

#[test]
fn a_preview_sends_the_headers_and_is_made_anew_when_a_file_is_saved() {
    let folder = place();
    let mut preview = Preview::of(folder.path());
    let page = preview.get("/");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    for header in
        ["frame-ancestors 'self'", "Referrer-Policy: no-referrer", "nosniff", "Cache-Control: no-cache"]
    {
        assert!(page.contains(header), "{header}: {page}");
    }
    assert!(page.contains("preview.js?1"));
    assert!(preview.get("/policy.json?newest").contains("\"format\":1"));
    assert!(preview.get("/../strandby/town.json").starts_with("HTTP/1.1 404"));
    let (_, library) = page.split_once("name=\"lotsen-library\" content=\"").unwrap();
    let library = preview.get(&format!("/{}", library.split(' ').next().unwrap()));
    assert!(library.contains("application/wasm") && library.contains("immutable"), "{library}");

    alter(folder.path(), "\"time_zone\"", "\"time_zones\"");
    preview.waits_for("error");
    assert!(preview.get("/preview.json").contains("time_zones"));
    assert!(preview.get("/").contains("<main class=\"plain\">"), "the last one stays");
    alter(folder.path(), "\"time_zones\"", "\"time_zone\"");
    preview.waits_for("Made anew.");
    let state = preview.get("/preview.json");
    assert!(state.contains(r#"{"made":2,"fault":null}"#), "{state}");
}
