//! What a preview adds to a site: a script that loads the page anew, and says what is wrong with the policy.

use lotsen_author::site::Files;
use serde::Serialize;

/// The script, and what it asks for.
pub(super) const SCRIPT: &str = "preview.js";
pub(super) const STATE: &str = "preview.json";

/// What is shown, and what cannot be.
#[derive(Debug, Default)]
pub(super) struct Preview {
    files: Files,
    state: State,
}

#[derive(Debug, Default, Serialize)]
struct State {
    /// Grows with each site that is made.
    made: u64,
    /// What is wrong with what is in the folder now.
    fault: Option<String>,
}

impl Preview {
    /// Takes a site that was made, or why none was: the last one stays then.
    pub(super) fn take(&mut self, made: Result<Files, String>) {
        match made {
            Ok(files) => {
                self.files = files;
                self.state = State { made: self.state.made + 1, fault: None };
            }
            Err(fault) => self.state.fault = Some(fault),
        }
    }

    /// The file at a path; nothing where there is none.
    pub(super) fn file(&self, path: &str) -> Option<Vec<u8>> {
        match path {
            SCRIPT => Some(include_bytes!("preview.js").to_vec()),
            STATE => serde_json::to_vec(&self.state).ok(),
            // A preview keeps nothing in the browser: what is saved is to be seen at once.
            "worker.js" => Some(Vec::new()),
            "index.html" => Some(self.page().into_bytes()),
            path => self.files.get(path).cloned(),
        }
    }

    /// The page with the script in it; without a site nothing else.
    fn page(&self) -> String {
        let script = format!("<script src=\"{SCRIPT}?{}\" defer></script>\n    </head>", self.state.made);
        match self.files.get("index.html") {
            Some(page) => String::from_utf8_lossy(page).replacen("</head>", &script, 1),
            None => format!(
                "<!doctype html>\n<html lang=\"en\">\n    <head>\n    <meta charset=\"utf-8\" />\n    \
                 <title>The policy does not hold</title>\n    {script}\n    <body></body>\n</html>\n"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(page: &str) -> Files {
        [("index.html".to_owned(), page.as_bytes().to_vec())].into()
    }

    fn said(preview: &Preview, path: &str) -> String {
        String::from_utf8(preview.file(path).unwrap_or_default()).unwrap_or_default()
    }

    #[test]
    fn a_fault_is_told_and_the_last_site_stays() {
        let mut preview = Preview::default();
        preview.take(Err("no policy".to_owned()));
        assert!(said(&preview, "index.html").contains(SCRIPT));
        preview.take(Ok(site("<head></head>one")));
        assert_eq!(said(&preview, STATE), r#"{"made":1,"fault":null}"#);
        preview.take(Err("line 3".to_owned()));
        assert!(said(&preview, "index.html").ends_with("one"));
        assert_eq!(said(&preview, STATE), r#"{"made":1,"fault":"line 3"}"#);
        preview.take(Ok(site("<head></head>two")));
        assert!(
            said(&preview, "index.html").ends_with("two") && said(&preview, "index.html").contains(SCRIPT)
        );
        assert_eq!(said(&preview, STATE), r#"{"made":2,"fault":null}"#);
    }

    #[test]
    fn nothing_is_kept_in_the_browser() {
        let mut preview = Preview::default();
        preview.take(Ok([("worker.js".to_owned(), b"keeps everything".to_vec())].into()));
        assert_eq!(preview.file("worker.js"), Some(Vec::new()), "a worker that does nothing");
    }
}
