//! One exported function: what every library with uniffi carries, whatever it does.

uniffi::setup_scaffolding!("hello");

/// Says hello.
#[uniffi::export]
pub fn hello(name: &str) -> String {
    format!("Hello, {name}!")
}
