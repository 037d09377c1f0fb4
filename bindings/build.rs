//! Tells the linker how to make the mobile library small. Other builds link as they always do.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let says = |name: &str| env::var(name).unwrap_or_default();
    // The profile `mobile` alone is optimised for size.
    if says("OPT_LEVEL") != "z" {
        return;
    }
    let target = says("TARGET");
    let flags: &[&str] = match target.as_str() {
        // Rust links these with lld.
        "x86_64-unknown-linux-gnu" => &["-z", "pack-relative-relocs", "--icf=all", "-O2"],
        target if target.contains("-linux-android") => &["--pack-dyn-relocs=android", "--icf=all", "-O2"],
        _ => &[],
    };
    for flag in flags {
        println!("cargo::rustc-link-arg-cdylib=-Wl,{flag}");
    }
}
