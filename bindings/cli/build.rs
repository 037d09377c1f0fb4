//! Has the program built again where the pages that it carries are built anew.

fn main() {
    if std::env::var_os("CARGO_FEATURE_SITE").is_some() {
        println!("cargo::rerun-if-changed=../../web-demo/.build/shell");
    } else {
        println!("cargo::rerun-if-changed=build.rs");
    }
}
