//! The types of the generated Python module as a stub file, `core.pyi`.
//!
//! The module itself says nothing of the type of a record's field, and builds the variants of an enum and of an error
//! in a way that no type checker follows. The stub is written from the same interface, so neither can be stale.
#![allow(clippy::format_push_string, clippy::format_collect, reason = "a short text, written once")]

use anyhow::{Context, Result};
use camino::Utf8Path;
use uniffi_bindgen::interface::{Argument, AsType, Enum, Field, Method, Object, Record, Type, Variant};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

const HEAD: &str = "# Generated. The types of core.py; what everything is for stands there.\n\n\
import builtins\nimport enum\nimport typing\n\nimport typing_extensions\n\nclass InternalError(Exception): ...\n";

/// The stub of the module that is generated from a library.
pub fn stub(library: &Utf8Path, crate_name: &str) -> Result<String> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let interfaces = loader.load_cis(loader.load_metadata(library)?)?;
    let interface = interfaces.iter().find(|interface| interface.crate_name() == crate_name);
    Ok(written(interface.with_context(|| format!("the library has no interface of {crate_name}"))?))
}

fn written(interface: &ComponentInterface) -> String {
    let mut text = HEAD.to_owned();
    for item in interface.enum_definitions() {
        text.push_str(&enumeration(item, interface.is_name_used_as_error(item.name())));
    }
    for item in interface.record_definitions() {
        text.push_str(&record(item));
    }
    for item in interface.object_definitions() {
        text.push_str(&object(item));
    }
    text
}

fn enumeration(item: &Enum, error: bool) -> String {
    let name = item.name();
    if item.is_flat() && !error {
        let variants = item.variants().iter().enumerate();
        let variants = variants.map(|(at, variant)| format!("    {} = {at}\n", shouted(variant.name())));
        return format!("\nclass {name}(enum.Enum):\n{}", variants.collect::<String>());
    }
    let base = if error { "(Exception)" } else { "" };
    let called = |variant: &Variant| {
        if error { variant.name().to_owned() } else { shouted(variant.name()) }
    };
    let aliases = item.variants().iter().map(|variant| {
        let called = called(variant);
        format!("    {called}: typing.TypeAlias = _{name}_{called}\n")
    });
    let mut text = format!("\nclass {name}{base}:\n{}", aliases.collect::<String>());
    for variant in item.variants() {
        text.push_str(&format!("\nclass _{name}_{}({name}):\n{}", called(variant), members(variant)));
    }
    text
}

/// The fields of a variant, and how it is made. Fields without a name are reached by their place.
fn members(variant: &Variant) -> String {
    if !variant.has_nameless_fields() {
        return fields(variant.fields(), "");
    }
    let types: Vec<String> = variant.fields().iter().map(|field| python(&field.as_type())).collect();
    let given = types.iter().enumerate().map(|(at, name)| format!(", _{at}: {name}"));
    let place = types.iter().enumerate().map(|(at, _)| at.to_string()).collect::<Vec<_>>().join(", ");
    format!(
        "    def __init__(self{}, /) -> None: ...\n    def __getitem__(self, index: typing.Literal[{place}]) -> {}: ...\n",
        given.collect::<String>(),
        types.join(" | ")
    )
}

fn record(item: &Record) -> String {
    format!("\nclass {}:\n{}", item.name(), fields(item.fields(), ", *"))
}

/// Attributes, and an initialiser that takes them; `only` says how they are given.
fn fields(fields: &[Field], only: &str) -> String {
    let typed: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", field.name(), python(&field.as_type()))).collect();
    let attributes = typed.iter().map(|typed| format!("    {typed}\n")).collect::<String>();
    let only = if typed.is_empty() { "" } else { only };
    let given = typed.iter().map(|typed| format!(", {typed}")).collect::<String>();
    format!("{attributes}    def __init__(self{only}{given}) -> None: ...\n")
}

fn object(item: &Object) -> String {
    let mut text = format!("\nclass {}:\n", item.name());
    for constructor in item.constructors() {
        let given = given(&constructor.arguments());
        text.push_str(&if constructor.is_primary_constructor() {
            format!("    def __init__(self{given}) -> None: ...\n")
        } else {
            let name = constructor.name();
            format!("    @classmethod\n    def {name}(cls{given}) -> typing_extensions.Self: ...\n")
        });
    }
    item.methods().into_iter().for_each(|method| text.push_str(&method_line(method)));
    text
}

fn method_line(method: &Method) -> String {
    let returned = method.return_type().map_or_else(|| "None".to_owned(), python);
    format!("    def {}(self{}) -> {returned}: ...\n", method.name(), given(&method.arguments()))
}

fn given(arguments: &[&Argument]) -> String {
    let written = arguments.iter().map(|argument| {
        let default = if argument.default_value().is_some() { " = ..." } else { "" };
        format!(", {}: {}{default}", argument.name(), python(&argument.as_type()))
    });
    written.collect()
}

/// A type as Python writes it.
fn python(of: &Type) -> String {
    match of {
        Type::Boolean => "bool".to_owned(),
        Type::String => "str".to_owned(),
        // A record has a field of this name.
        Type::Bytes => "builtins.bytes".to_owned(),
        Type::Float32 | Type::Float64 => "float".to_owned(),
        Type::Optional { inner_type } => format!("{} | None", python(inner_type)),
        Type::Sequence { inner_type } => format!("list[{}]", python(inner_type)),
        Type::Map { key_type, value_type } => format!("dict[{}, {}]", python(key_type), python(value_type)),
        Type::Box { inner_type } => python(inner_type),
        named => named.name().map_or_else(|| "int".to_owned(), str::to_owned),
    }
}

/// `LookBack` as `LOOK_BACK`.
fn shouted(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.chars().enumerate() {
        if at > 0 && letter.is_uppercase() {
            text.push('_');
        }
        text.extend(letter.to_uppercase());
    }
    text
}
