//! Errors: a family is a class, and each of its kinds a class of its own, so that `instanceof` tells both.

use anyhow::{Result, ensure};
use uniffi_bindgen::interface::{Enum, Variant};

use super::names::documentation;
use super::types::{converters, typed};

/// What every error of JavaScript has already.
const TAKEN: [&str; 4] = ["name", "message", "stack", "cause"];

/// The class of a family, those of its kinds, and its converter.
pub fn family(item: &Enum) -> Result<String> {
    let name = item.name();
    let mut code = format!(
        "\n{}export abstract class {name} extends Refusal {{}}\n",
        documentation(item.docstring(), "")
    );
    code.push_str(&format!("export namespace {name} {{\n"));
    for variant in item.variants() {
        code.push_str(&kind(name, variant)?);
    }
    code.push_str("}\n");
    let kinds = item
        .variants()
        .iter()
        .map(|variant| Ok(format!("    [{name}.{}, {}],\n", variant.name(), converters(variant.fields())?)));
    code.push_str(&format!(
        "export const ${name}: c.Converter<{name}> = s.failures<{name}>('{name}', () => [\n{}]);\n",
        kinds.collect::<Result<String>>()?
    ));
    Ok(code)
}

fn kind(family: &str, variant: &Variant) -> Result<String> {
    let name = variant.name();
    let mut code = documentation(variant.docstring(), "    ");
    code.push_str(&format!("    export class {name} extends {family} {{\n"));
    let fields = typed(variant.fields())?;
    for (field, typed, said) in &fields {
        ensure!(!TAKEN.contains(&field.as_str()), "{family}.{name}: every error has a {field} already");
        code.push_str(&documentation(said.as_deref(), "        "));
        code.push_str(&format!("        declare readonly {field}: {typed};\n"));
    }
    let about: Vec<String> =
        fields.iter().map(|(field, typed, _)| format!("readonly {field}: {typed}")).collect();
    let (given, about) = if about.is_empty() {
        (String::new(), "{}")
    } else {
        (format!("about: {{ {} }}", about.join("; ")), "about")
    };
    code.push_str(&format!(
        "        constructor({given}) {{\n            super('{family}.{name}', {about});\n        }}\n    }}\n"
    ));
    Ok(code)
}
