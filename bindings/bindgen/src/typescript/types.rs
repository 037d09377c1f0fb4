//! Records and enums.

use anyhow::{Result, ensure};
use uniffi_bindgen::interface::{AsType as _, Enum, Field, Record, Variant};

use super::names::{camel, converter, documentation, written};

/// The field of a variant that has one without a name: `Press(String)` is `{ type: 'Press', value: '…' }`.
const NAMELESS: &str = "value";

/// The interface of a record, and its converter.
pub fn record(item: &Record) -> Result<String> {
    let name = item.name();
    let mut code = format!("\n{}export interface {name} {{\n", documentation(item.docstring(), ""));
    for (field, typed, said) in typed(item.fields())? {
        code.push_str(&format!("{}    readonly {field}: {typed};\n", documentation(said.as_deref(), "    ")));
    }
    code.push_str("}\n");
    let fields = converters(item.fields())?;
    code.push_str(&format!(
        "export const ${name}: c.Converter<{name}> = s.record<{name}>('{name}', () => ({fields}));\n"
    ));
    Ok(code)
}

/// A union of words, or of objects that tell their `type`; and its converter.
pub fn enumeration(item: &Enum) -> Result<String> {
    let name = item.name();
    let mut code = format!("\n{}export type {name} =\n", documentation(item.docstring(), ""));
    for variant in item.variants() {
        code.push_str(&documentation(variant.docstring(), "    "));
        if item.is_flat() {
            code.push_str(&format!("    | '{}'\n", variant.name()));
        } else {
            code.push_str(&format!("    | {{\n          readonly type: '{}';\n", variant.name()));
            for (field, typed, said) in typed(variant.fields())? {
                ensure!(
                    field != "type",
                    "{name}.{}: a field of this name would hide its type",
                    variant.name()
                );
                code.push_str(&documentation(said.as_deref(), "          "));
                code.push_str(&format!("          readonly {field}: {typed};\n"));
            }
            code.push_str("      }\n");
        }
    }
    code.truncate(code.trim_end().len());
    code.push_str(";\n");
    code.push_str(&format!("export const ${name}: c.Converter<{name}> = "));
    code.push_str(&if item.is_flat() {
        let words = item.variants().iter().map(|variant| format!("'{}'", variant.name()));
        format!("s.words<{name}>('{name}', [{}]);\n", words.collect::<Vec<_>>().join(", "))
    } else {
        format!("s.union<{name}>('{name}', () => ({{\n{}}}));\n", variants(item.variants())?)
    });
    Ok(code)
}

fn variants(variants: &[Variant]) -> Result<String> {
    let lines = variants
        .iter()
        .map(|variant| Ok(format!("    {}: {},\n", variant.name(), converters(variant.fields())?)));
    lines.collect()
}

/// The fields with their types and what is said of them.
pub fn typed(fields: &[Field]) -> Result<Vec<(String, String, Option<String>)>> {
    let named = fields.iter().map(|field| {
        let said = field.docstring().map(str::to_owned);
        Ok((name_of(field, fields)?, written(&field.as_type())?, said))
    });
    named.collect()
}

/// The fields with their converters, in their order, as an object.
pub fn converters(fields: &[Field]) -> Result<String> {
    let named = fields
        .iter()
        .map(|field| Ok(format!("{}: {}", name_of(field, fields)?, converter(&field.as_type())?)));
    let named = named.collect::<Result<Vec<_>>>()?;
    Ok(if named.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", named.join(", ")) })
}

fn name_of(field: &Field, among: &[Field]) -> Result<String> {
    ensure!(
        !field.name().is_empty() || among.len() == 1,
        "several fields without a name have none in TypeScript"
    );
    Ok(if field.name().is_empty() { NAMELESS.to_owned() } else { camel(field.name()) })
}
