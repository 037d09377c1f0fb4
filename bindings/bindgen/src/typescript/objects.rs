//! What the core holds, as classes.
//!
//! A new start of the library, after it has stopped, makes each anew by the constructor that made it. What a later call had or gave
//! under the name of one of its arguments takes that argument's place: a guide goes on from the snapshot that it gave last.

use anyhow::{Result, ensure};
use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{Argument, AsType as _, Constructor, Method, Object, Type};

use super::names::{camel, converter, documentation, written};

/// A class, and its converter.
pub fn class(item: &Object, interface: &ComponentInterface) -> Result<String> {
    let (name, kind) = (item.name(), item.name().to_lowercase());
    let kept = kept(item, interface);
    let mut code =
        format!("\n{}export class {name} extends Handle {{\n", documentation(item.docstring(), ""));
    if !kept.is_empty() {
        ensure!(
            item.constructors().len() == 1,
            "{name} is made in several ways, and keeps what it was made with"
        );
        code.push_str("    readonly #kept: object;\n");
    }
    match item.primary_constructor() {
        Some(made) => code.push_str(&primary(made, &kind)?),
        None => {
            let (given, keeps) =
                if kept.is_empty() { ("", "") } else { (", kept: object", "        this.#kept = kept;\n") };
            code.push_str(&format!(
                "    /** @internal */\n    constructor(make: Make{given}) {{\n        super('{kind}', make);\n{keeps}    }}\n"
            ));
        }
    }
    for made in item.alternate_constructors() {
        code.push_str(&alternate(made, name, !kept.is_empty())?);
    }
    for called in item.methods() {
        code.push_str(&method(called, &kept, interface)?);
    }
    code.push_str("}\n");
    let make = if item.primary_constructor().is_some() || !kept.is_empty() {
        String::new()
    } else {
        format!("(make) => new {name}(make)")
    };
    code.push_str(&format!("export const ${name}: c.Converter<{name}> = handles<{name}>({make});\n"));
    Ok(code)
}

/// Those arguments of the constructors that a method has too, or gives in its answer.
fn kept(item: &Object, interface: &ComponentInterface) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for made in item.constructors() {
        for argument in made.arguments() {
            let name = argument.name();
            let later = |method: &&Method| has(method, name) || gives(method, name, interface);
            if item.methods().iter().any(later) {
                kept.push(name.to_owned());
            }
        }
    }
    kept
}

fn has(method: &Method, name: &str) -> bool {
    method.arguments().iter().any(|argument| argument.name() == name)
}

/// Whether what a method returns has a field of a name.
fn gives(method: &Method, name: &str, interface: &ComponentInterface) -> bool {
    let Some(Type::Record { name: returned, .. }) = method.return_type() else { return false };
    let record = interface.get_record_definition(returned);
    record.is_some_and(|record| record.fields().iter().any(|field| field.name() == name))
}

/// What the arguments are called, with their types: those with a default are given by name, in one object at the end.
fn signature(arguments: &[&Argument]) -> Result<String> {
    let (mut given, mut named) = (Vec::new(), Vec::new());
    for argument in arguments {
        let (name, typed) = (camel(argument.name()), written(&argument.as_type())?);
        match argument.default_value() {
            None => given.push(format!("{name}: {typed}")),
            Some(_) => named.push(format!("readonly {name}?: {typed} | undefined")),
        }
    }
    if !named.is_empty() {
        given.push(format!("options: {{ {} }} = {{}}", named.join("; ")));
    }
    Ok(given.join(", "))
}

/// Where the value of an argument stands.
fn value(argument: &Argument) -> String {
    let name = camel(argument.name());
    if argument.default_value().is_some() { format!("options.{name} ?? null") } else { name }
}

/// The arguments as a call takes them, each with its converter; their values stand where `place` says.
fn passed(arguments: &[&Argument], place: impl Fn(&Argument) -> String) -> Result<Vec<String>> {
    let each = arguments.iter().map(|argument| {
        let by = if argument.is_borrowed_bytes() {
            "c.lentBytes".to_owned()
        } else {
            converter(&argument.as_type())?
        };
        Ok(format!("by({by}, {})", place(argument)))
    });
    each.collect()
}

/// The name of a function without what all of them begin with.
fn function(whole: &str) -> &str {
    whole.split_once("_fn_").map_or(whole, |(_, name)| name)
}

fn refuses(name: Option<&str>) -> String {
    name.map(|name| format!(", ${name}")).unwrap_or_default()
}

fn primary(made: &Constructor, kind: &str) -> Result<String> {
    let (arguments, name) = (made.arguments(), function(made.ffi_func().name()));
    Ok(format!(
        "{}    constructor({}) {{\n        super('{kind}', () => call('{name}', [{}], c.u64{}));\n    }}\n",
        documentation(made.docstring(), "    "),
        signature(&arguments)?,
        passed(&arguments, value)?.join(", "),
        refuses(made.throws_name())
    ))
}

fn alternate(made: &Constructor, class: &str, keeps: bool) -> Result<String> {
    let (arguments, name) = (made.arguments(), function(made.ffi_func().name()));
    let (remembered, place): (String, fn(&Argument) -> String) = if keeps {
        let fields =
            arguments.iter().map(|argument| format!("{}: {}", camel(argument.name()), value(argument)));
        let fields = fields.collect::<Vec<_>>().join(", ");
        (format!("        const kept = {{ {fields} }};\n"), |argument| {
            format!("kept.{}", camel(argument.name()))
        })
    } else {
        (String::new(), value)
    };
    Ok(format!(
        "{}    static {}({}): {class} {{\n{remembered}        return new {class}(() => call('{name}', [{}], c.u64{}){});\n    }}\n",
        documentation(made.docstring(), "    "),
        camel(made.name()),
        signature(&arguments)?,
        passed(&arguments, place)?.join(", "),
        refuses(made.throws_name()),
        if keeps { ", kept" } else { "" }
    ))
}

fn method(called: &Method, kept: &[String], interface: &ComponentInterface) -> Result<String> {
    let (arguments, name) = (called.arguments(), function(called.ffi_func().name()));
    let mut given = vec![format!("by(${}, this)", called.object_name())];
    given.extend(passed(&arguments, value)?);
    let (returns, converts) = match called.return_type() {
        None => ("void".to_owned(), "c.nothing".to_owned()),
        Some(returned) => (written(returned)?, converter(returned)?),
    };
    let refuses = refuses(called.throws_name());
    let call = |converts: &str| format!("call('{name}', [{}], {converts}{refuses})", given.join(", "));
    let mut remembered: Vec<String> =
        kept.iter().filter(|name| has(called, name)).map(|name| camel(name)).collect();
    let answered = kept.iter().filter(|name| gives(called, name, interface));
    remembered.extend(answered.map(|name| format!("{0}: given.{0}", camel(name))));
    let body = match called.return_type() {
        None => format!("        {};\n", call(&converts)),
        Some(Type::Object { name, .. }) => format!("        return new {name}(() => {});\n", call("c.u64")),
        Some(_) if remembered.is_empty() => format!("        return {};\n", call(&converts)),
        Some(_) => format!(
            "        const given = {};\n        Object.assign(this.#kept, {{ {} }});\n        return given;\n",
            call(&converts),
            remembered.join(", ")
        ),
    };
    Ok(format!(
        "{}    {}({}): {returns} {{\n{body}    }}\n",
        documentation(called.docstring(), "    "),
        camel(called.name()),
        signature(&arguments)?
    ))
}
