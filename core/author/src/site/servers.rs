//! What four servers are told: the same headers for all of them. That a file is kept for ever is said of one that is there, and never of
//! an answer that it is not: it may be on its way to the server.

use std::fmt::Write as _;

use super::files::Files;
use super::headers::{Framing, Kept, sent};

/// What stands in the files of servers that have to be told where the site is.
const ELSEWHERE: &str = "in place of /guide/ write the address of the site on your server";
/// The folder of what is kept for ever, as a pattern.
const PATTERN: &str = "/page-[0-9a-f]{16}/";
/// What is worth compressing.
const TYPES: &str =
    "text/css text/javascript application/javascript application/json application/wasm image/svg+xml";

/// The files for Apache and IIS, which read them where they stand, and for nginx and Caddy, which have to be given them.
pub(super) fn files(folder: &str, framing: &Framing) -> Files {
    let headers = sent(framing);
    let written = [
        (".htaccess", apache(&headers)),
        ("web.config", iis(&headers, folder.trim_end_matches('/'))),
        ("servers/nginx.conf", nginx(&headers)),
        ("servers/Caddyfile", caddy(&headers)),
    ];
    written.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect()
}

/// A line for each header, between what stands before its name, between name and value, and after it.
fn lines(headers: &[(&str, String)], before: &str, between: &str, after: &str) -> String {
    let mut lines = String::new();
    for (name, value) in headers {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{before}{name}{between}{value}{after}");
    }
    lines
}

fn apache(headers: &[(&str, String)]) -> String {
    let (asked, ever) = (Kept::Asked.said(), Kept::ForEver.said());
    let headers = lines(headers, "    Header always set ", " \"", "\"");
    format!(
        "# Apache 2.4 reads this where it stands, with AllowOverride FileInfo.\n\
         AddType application/wasm .wasm\n\
         AddType application/manifest+json .webmanifest\n\
         <IfModule mod_headers.c>\n{headers}    \
         SetEnvIf Request_URI \"{PATTERN}\" lotsen_page\n    \
         Header always set Cache-Control \"{asked}\" env=!lotsen_page\n    \
         Header set Cache-Control \"{ever}\" env=lotsen_page\n\
         </IfModule>\n\
         <IfModule mod_filter.c>\n    \
         AddOutputFilterByType DEFLATE text/html {TYPES}\n\
         </IfModule>\n"
    )
}

fn iis(headers: &[(&str, String)], folder: &str) -> String {
    let headers = lines(headers, "                <add name=\"", "\" value=\"", "\" />");
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<!-- IIS reads this where it stands. -->
<configuration>
    <system.webServer>
        <httpProtocol>
            <customHeaders>
                <clear />
{headers}            </customHeaders>
        </httpProtocol>
        <staticContent>
            <clientCache cacheControlMode="DisableCache" />
            <remove fileExtension=".wasm" />
            <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
            <remove fileExtension=".webmanifest" />
            <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
            <remove fileExtension=".json" />
            <mimeMap fileExtension=".json" mimeType="application/json" />
        </staticContent>
        <urlCompression doStaticCompression="true" />
    </system.webServer>
    <location path="{folder}">
        <system.webServer>
            <staticContent>
                <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
            </staticContent>
        </system.webServer>
    </location>
</configuration>
"#
    )
}

fn nginx(headers: &[(&str, String)]) -> String {
    let (asked, ever) = (Kept::Asked.said(), Kept::ForEver.said());
    let add = |indent: &str| lines(headers, &format!("{indent}add_header "), " \"", "\" always;");
    let (outer, inner) = (add("    "), add("        "));
    format!(
        "# nginx: into the block of the server; {ELSEWHERE}.\n\
         location /guide/ {{\n{outer}    \
         add_header Cache-Control \"{asked}\" always;\n    \
         gzip on;\n    \
         gzip_types {TYPES};\n    \
         location ~ \"{PATTERN}\" {{\n{inner}        \
         add_header Cache-Control \"{ever}\";\n    \
         }}\n    \
         location ~ /(\\.htaccess|web\\.config|servers/) {{\n        \
         return 404;\n    \
         }}\n\
         }}\n"
    )
}

fn caddy(headers: &[(&str, String)]) -> String {
    let (asked, ever) = (Kept::Asked.said(), Kept::ForEver.said());
    let headers = lines(headers, "    ", " \"", "\"");
    let types = TYPES.split(' ').chain(["text/html"]);
    let types: Vec<String> = types.map(|kind| format!("        header Content-Type {kind}*\n")).collect();
    let types = types.concat();
    format!(
        "# Caddy: into the block of the site, before file_server; {ELSEWHERE}.\n\
         @lotsen path /guide/*\n\
         header @lotsen {{\n{headers}}}\n\
         @lotsen_asked {{\n    path /guide/*\n    not path /guide/page-*\n}}\n\
         header @lotsen_asked Cache-Control \"{asked}\"\n\
         @lotsen_page {{\n    path /guide/page-*\n    file\n}}\n\
         header @lotsen_page Cache-Control \"{ever}\"\n\
         @lotsen_told path /guide/.htaccess /guide/web.config /guide/servers/*\n\
         respond @lotsen_told 404\n\
         encode @lotsen {{\n    zstd\n    gzip\n    match {{\n{types}    }}\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_server_is_told_every_header_and_both_times() {
        let framing = Framing::default();
        let files = files("page-0123456789abcdef/", &framing);
        assert_eq!(files.len(), 4);
        for (path, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            for (name, value) in sent(&framing) {
                assert!(text.contains(name) && text.contains(&value), "{path}: {name}");
            }
            let iis = text.contains("DisableCache") && text.contains("365.00:00:00");
            let others = text.contains(Kept::Asked.said()) && text.contains(Kept::ForEver.said());
            assert!(iis || others, "{path}");
        }
    }
}
