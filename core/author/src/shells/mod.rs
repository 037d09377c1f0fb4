//! What an app declares to its system because of the policy: the packages that Android says of whether they are there,
//! and the schemes that iOS does. A system answers for no other.
//!
//! In the files of an app they stand between two marks, in lines of their own:
//!
//! ```text
//! <!-- lotsen: packages -->
//! <package android:name="com.example.mail" />
//! <!-- lotsen: end -->
//! ```

mod files;
mod marked;

pub use files::{ShellFile, shell_files};
pub use marked::MarkFault;

use lotsen::Policy;

/// What a pair of marks holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// The packages, as a manifest of Android asks for them.
    Packages,
    /// The packages as items of a resource.
    PackageItems,
    /// The URL schemes, as a property list of Apple's.
    Schemes,
}

impl Declared {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Packages, Self::PackageItems, Self::Schemes];

    /// The word of the mark.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Packages => "packages",
            Self::PackageItems => "package items",
            Self::Schemes => "schemes",
        }
    }

    /// The lines that a policy asks for: packages in the order of its apps, schemes by the alphabet.
    #[must_use]
    pub fn lines(self, policy: &Policy) -> Vec<String> {
        let apps = policy.document().apps.iter().map(|entry| &entry.value).filter(|app| !app.built_in);
        match self {
            Self::Packages => {
                let packages = apps.filter_map(|app| app.package.as_ref());
                packages.map(|package| format!("<package android:name=\"{package}\" />")).collect()
            }
            Self::PackageItems => {
                let packages = apps.filter_map(|app| app.package.as_ref());
                packages.map(|package| format!("<item>{package}</item>")).collect()
            }
            Self::Schemes => {
                let mut schemes: Vec<&String> = apps.filter_map(|app| app.scheme.as_ref()).collect();
                schemes.sort_unstable();
                schemes.dedup();
                schemes.into_iter().map(|scheme| format!("<string>{scheme}</string>")).collect()
            }
        }
    }
}
