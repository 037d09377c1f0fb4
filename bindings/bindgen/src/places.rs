//! Where generated files go.

use anyhow::Result;
use uniffi_bindgen::bindings::TargetLanguage;

use crate::kotlin::guard_arguments;

/// Where the files of a language go.
pub struct Place {
    /// The language.
    pub language: TargetLanguage,
    /// The folder, from `bindings`; git ignores it.
    pub folder: &'static str,
    /// The files.
    pub files: &'static [Moved],
    /// What is mended in their code, where the generator leaves something to mend.
    pub mend: Option<fn(&str) -> Result<String>>,
}

/// A generated file, and where it belongs.
pub struct Moved {
    /// As the generator calls it.
    pub from: &'static str,
    /// From the folder of its language.
    pub to: &'static str,
}

/// Every language that is generated.
pub const PLACES: &[Place] = &[
    Place {
        language: TargetLanguage::Swift,
        folder: "swift/Generated",
        files: &[
            Moved { from: "LotsenCore.swift", to: "LotsenCore/LotsenCore.swift" },
            Moved { from: "LotsenFFI.h", to: "LotsenFFI/LotsenFFI.h" },
            Moved { from: "LotsenFFI.modulemap", to: "LotsenFFI/module.modulemap" },
        ],
        mend: None,
    },
    Place {
        language: TargetLanguage::Kotlin,
        folder: "kotlin/core/generated",
        files: &[Moved { from: "se/lotsen/lotsen.kt", to: "se/lotsen/LotsenCore.kt" }],
        mend: Some(guard_arguments),
    },
    PYTHON,
];

/// The folder of TypeScript, which this program generates by itself.
pub const TYPESCRIPT: &str = "web/src/generated";

/// Python alone, as the build of its package needs it.
pub const ONLY_PYTHON: &[Place] = &[PYTHON];

/// The stub with the types of the Python module.
pub const PYTHON_TYPES: &str = "lotsen.pyi";

const PYTHON: Place = Place {
    language: TargetLanguage::Python,
    folder: "python/lotsen/generated",
    files: &[Moved { from: "lotsen.py", to: "core.py" }, Moved { from: PYTHON_TYPES, to: "core.pyi" }],
    mend: None,
};
