//! What uniffi's derives look for in the crate of a type that crosses to another language.
//!
//! The types stand in this crate, and the handles around it in the facade, `bindings/`. uniffi makes a module of each
//! crate; Swift, Kotlin and Python see a single one because the types here are said to be of the facade, too.

/// By this type uniffi tells the conversions of one crate from those of another. A crate that exports functions gets it
/// from `uniffi::setup_scaffolding!`, together with functions of C that the facade has already.
pub(crate) enum UniFfiTag {}

/// The crate that a type is recorded under. The derives of uniffi ask `module_path!()`, which has this answer for them
/// and for everything else in this crate.
macro_rules! module_path {
    () => {
        "lotsen_ffi"
    };
}
