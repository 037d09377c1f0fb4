//! Shows a site on this machine, and makes it anew whenever a file of the folder is saved.

use std::io::Write as _;
use std::process::ExitCode;

use lotsen_author::site::{kept, sent};
use tiny_http::{Method, Request, Server};

use super::content_type::content_type;
use super::made::Maker;
use super::preview::Preview;
use crate::error::CliError;
use crate::folder;
use crate::output;

/// Shows it at an address until the program is stopped.
///
/// # Errors
/// An address that is none or is taken, or an output that cannot be written.
pub(super) fn serve(maker: &Maker<'_>, address: &str) -> Result<ExitCode, CliError> {
    let server = Server::http(address).map_err(|error| {
        CliError::Refused(format!("{address}: {error}; name another address, such as --serve=127.0.0.1:8090"))
    })?;
    let mut preview = Preview::default();
    let mut seen = None;
    output::line(&format!("Shown at http://{}/ until you stop it with Ctrl+C.", server.server_addr()))?;
    loop {
        let now = folder::stamps(maker.folder);
        if seen.as_ref() != Some(&now) {
            let made = maker.made().map_err(|error| error.to_string());
            match &made {
                Ok(_) if seen.is_none() => {}
                Ok(_) => output::line("Made anew.")?,
                Err(fault) => output::line(fault)?,
            }
            preview.take(made);
            seen = Some(now);
        }
        if let Some(request) = server.recv_timeout(folder::BLINK)? {
            answer(request, &preview, maker);
        }
    }
}

/// Answers a request. Who has gone gets no answer, which is no fault of anybody here.
fn answer(request: Request, preview: &Preview, maker: &Maker<'_>) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let path = if path.is_empty() { "index.html" } else { &path };
    let with_body = *request.method() == Method::Get;
    let read = with_body || *request.method() == Method::Head;
    let found = preview.file(path).filter(|_| read);
    let status = match (&found, read) {
        (Some(_), _) => "200 OK",
        (None, true) => "404 Not Found",
        (None, false) => "405 Method Not Allowed",
    };
    let bytes = found.unwrap_or_default();
    let mut head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n", bytes.len());
    let cache = ("Cache-Control", kept(path).said().to_owned());
    let kind = ("Content-Type", content_type(path).to_owned());
    for (name, value) in sent(&maker.framing).into_iter().chain([cache, kind]) {
        head.extend([name, ": ", &value, "\r\n"]);
    }
    // Each connection ends with its answer. One that stays open keeps one of the server's threads, and a browser that opens six
    // may wait for ever for one of them.
    let mut out = request.into_writer();
    let body = if with_body { bytes.as_slice() } else { &[] };
    let _gone = out
        .write_all(head.as_bytes())
        .and_then(|()| out.write_all(b"\r\n"))
        .and_then(|()| out.write_all(body))
        .and_then(|()| out.flush());
}
