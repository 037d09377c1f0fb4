//! The TypeScript code of the package for web pages: the types of every record, and how each crosses.
//!
//! It is written from the same interface as the other languages' code. What it calls, the package's own `src/engine`,
//! knows of no type.
#![allow(clippy::format_push_string, clippy::format_collect, reason = "code, written line by line")]

mod failures;
mod names;
mod objects;
mod types;

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use camino::Utf8Path;
use uniffi_bindgen::interface::{Enum, Object, Record};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

/// What the types are called that only tests have.
const ONLY_TESTS: &str = "Conformance";

const HEAD: &str = "// Generated. What stands here comes from the declarations of the core.\n\n";

const IMPORTS: &str = "\
import { by, call } from '../engine/call.js';
import * as c from '../engine/converter.js';
import { Refusal } from '../engine/failure.js';
import { Handle, handles, type Make } from '../engine/handle.js';
import * as s from '../engine/structure.js';
";

/// Writes the code that is generated from a library into a folder: `core.ts`, what of it is public, what only tests
/// use, and which functions the library has to export for each.
pub fn write(library: &Utf8Path, crate_name: &str, folder: &Utf8Path) -> Result<()> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let interfaces = loader.load_cis(loader.load_metadata(library)?)?;
    let interface = interfaces.iter().find(|interface| interface.crate_name() == crate_name);
    let interface = interface.with_context(|| format!("the library has no interface of {crate_name}"))?;
    let (shipped, tests) = (Part::of(interface, false), Part::of(interface, true));
    fs::create_dir_all(folder)?;
    let code = shipped.code()?;
    fs::write(folder.join("core.ts"), format!("{HEAD}{IMPORTS}{code}"))?;
    fs::write(folder.join("public.ts"), format!("{HEAD}{}", shipped.public()))?;
    fs::write(folder.join("exports.txt"), shipped.exports())?;
    if !tests.objects.is_empty() {
        let code = tests.code()?;
        let import = format!("import {{\n{}}} from './core.js';\n", shipped.used_in(&code));
        fs::write(folder.join("conformance.ts"), format!("{HEAD}{IMPORTS}{import}{code}"))?;
        fs::write(folder.join("conformance.txt"), shipped.exports() + &tests.exports())?;
    }
    Ok(())
}

/// What is shipped, or what only tests use.
struct Part<'a> {
    interface: &'a ComponentInterface,
    enums: Vec<&'a Enum>,
    records: Vec<&'a Record>,
    objects: Vec<&'a Object>,
}

impl<'a> Part<'a> {
    fn of(interface: &'a ComponentInterface, tests: bool) -> Self {
        let within = |name: &str| name.starts_with(ONLY_TESTS) == tests;
        Self {
            interface,
            enums: interface.enum_definitions().iter().filter(|item| within(item.name())).collect(),
            records: interface.record_definitions().iter().filter(|item| within(item.name())).collect(),
            objects: interface.object_definitions().iter().filter(|item| within(item.name())).collect(),
        }
    }

    fn is_failure(&self, item: &Enum) -> bool {
        self.interface.is_name_used_as_error(item.name())
    }

    fn code(&self) -> Result<String> {
        let mut code = String::new();
        for item in &self.enums {
            code.push_str(&if self.is_failure(item) {
                failures::family(item)?
            } else {
                types::enumeration(item)?
            });
        }
        for item in &self.records {
            code.push_str(&types::record(item)?);
        }
        for item in &self.objects {
            code.push_str(&objects::class(item, self.interface)?);
        }
        Ok(code)
    }

    /// Every name by which embedders call something, types as types.
    fn public(&self) -> String {
        let types = self.enums.iter().filter(|item| !self.is_failure(item)).map(|item| item.name());
        let types = types.chain(self.records.iter().map(|item| item.name()));
        let classes = self.enums.iter().filter(|item| self.is_failure(item)).map(|item| item.name());
        let classes = classes.chain(self.objects.iter().map(|item| item.name()));
        let mut names: Vec<String> = types.map(|name| format!("    type {name},\n")).collect();
        names.extend(classes.map(|name| format!("    {name},\n")));
        format!("export {{\n{}}} from './core.js';\n", names.concat())
    }

    /// What some code uses of this part, as it imports it.
    fn used_in(&self, code: &str) -> String {
        let said = |line: &&str| line.trim_start().starts_with(['*', '/']);
        let lines = code.lines().filter(|line| !said(line));
        let words: BTreeSet<&str> =
            lines.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '$')).collect();
        let names = self.enums.iter().map(|item| item.name());
        let names = names.chain(self.records.iter().map(|item| item.name()));
        let names = names.chain(self.objects.iter().map(|item| item.name()));
        let mut lines = String::new();
        for name in names {
            if words.contains(name) {
                lines.push_str(&format!("    type {name},\n"));
            }
            if words.contains(format!("${name}").as_str()) {
                lines.push_str(&format!("    ${name},\n"));
            }
        }
        lines
    }

    /// The functions that the library has to export, one a line.
    fn exports(&self) -> String {
        let mut names: Vec<String> = Vec::new();
        for object in &self.objects {
            names.push(object.ffi_object_clone().name().to_owned());
            names.push(object.ffi_object_free().name().to_owned());
            names.extend(object.constructors().iter().map(|made| made.ffi_func().name().to_owned()));
            names.extend(object.methods().iter().map(|method| method.ffi_func().name().to_owned()));
        }
        if !self.objects.iter().any(|object| object.name().starts_with(ONLY_TESTS)) {
            names.push(self.interface.ffi_rustbuffer_alloc().name().to_owned());
            names.push(self.interface.ffi_rustbuffer_free().name().to_owned());
        }
        names.iter().map(|name| format!("{name}\n")).collect()
    }
}
