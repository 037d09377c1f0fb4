//! Has the library built again where a base is written anew.

fn main() {
    println!("cargo::rerun-if-changed=../policy/base");
}
