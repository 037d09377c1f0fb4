//! How types and names of the interface are written in TypeScript.

use anyhow::{Result, bail};
use uniffi_bindgen::interface::Type;

/// A type as TypeScript writes it. Every `i64` of the interface is a time.
pub fn written(of: &Type) -> Result<String> {
    Ok(match of {
        Type::String => "string".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Bytes => "Uint8Array".to_owned(),
        Type::UInt8 | Type::UInt16 | Type::UInt32 => "number".to_owned(),
        Type::UInt64 => "bigint".to_owned(),
        Type::Int64 => "Date".to_owned(),
        Type::Box { inner_type } => written(inner_type)?,
        Type::Optional { inner_type } => format!("{} | null", written(inner_type)?),
        Type::Sequence { inner_type } => format!("readonly {}[]", written(inner_type)?),
        Type::Map { value_type, .. } => format!("Readonly<Record<string, {}>>", written(value_type)?),
        Type::Record { name, .. } | Type::Enum { name, .. } | Type::Object { name, .. } => name.clone(),
        other => bail!("TypeScript is not written for {other:?} yet: see typescript/names.rs"),
    })
}

/// What converts a type.
pub fn converter(of: &Type) -> Result<String> {
    Ok(match of {
        Type::String => "c.text".to_owned(),
        Type::Boolean => "c.flag".to_owned(),
        Type::Bytes => "c.bytes".to_owned(),
        Type::UInt8 => "c.u8".to_owned(),
        Type::UInt16 => "c.u16".to_owned(),
        Type::UInt32 => "c.u32".to_owned(),
        Type::UInt64 => "c.u64".to_owned(),
        Type::Int64 => "c.time".to_owned(),
        Type::Box { inner_type } => converter(inner_type)?,
        Type::Optional { inner_type } => format!("s.optional({})", converter(inner_type)?),
        Type::Sequence { inner_type } => format!("s.list({})", converter(inner_type)?),
        Type::Map { key_type, value_type } => {
            format!("s.dictionary({}, {})", converter(key_type)?, converter(value_type)?)
        }
        Type::Record { name, .. } | Type::Enum { name, .. } | Type::Object { name, .. } => format!("${name}"),
        other => bail!("nothing converts {other:?} yet: see typescript/names.rs"),
    })
}

/// A name of Rust as JavaScript has it: `changes_at` is `changesAt`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |so_far, word| {
        let (head, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        so_far + &head.to_uppercase() + rest
    })
}

/// Documentation before a line with this indentation.
pub fn documentation(said: Option<&str>, indent: &str) -> String {
    let Some(said) = said else { return String::new() };
    let said = said.replace("*/", "*\\/");
    let lines: Vec<&str> = said.trim().lines().map(str::trim_end).collect();
    match lines.as_slice() {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let inner = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
            format!("{indent}/**\n{}{indent} */\n", inner.collect::<String>())
        }
    }
}
