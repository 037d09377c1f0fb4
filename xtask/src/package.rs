//! What an app takes in, each built by a script.

use clap::ValueEnum;

/// Something that an app takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Package {
    /// `LotsenFFI.xcframework`, for iPhone, iPad and Mac; needs a Mac with Xcode
    Xcframework,
    /// The library for each ABI of Android; needs the NDK
    AndroidLibraries,
    /// The npm package for web pages, after `cargo xtask generate`
    Npm,
    /// The site, out of the npm package
    Site,
    /// The program `lotsen` with the pages of the site in it, after `cargo xtask generate`
    Program,
    /// An APK without Gradle, out of what `cargo xtask test android` has built
    Apk,
    /// The documentation of the Swift package
    SwiftDocs,
}

impl Package {
    /// The script that builds it, from the root of the repository.
    pub fn script(self) -> &'static str {
        match self {
            Self::Xcframework => "bindings/swift/xcframework",
            Self::AndroidLibraries => "bindings/kotlin/android-libraries",
            Self::Npm => "bindings/web/build",
            Self::Site => "web-demo/build",
            Self::Program => "bindings/cli/package",
            Self::Apk => "android-demo/apk",
            Self::SwiftDocs => "bindings/swift/docs",
        }
    }
}
