//! `lotsen new`: asks a few things, and writes a policy that holds.

use std::fs;
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::process::ExitCode;

use lotsen_author::start::{Answers, Asked};

use crate::arguments::{GlobalOptions, NewArguments};
use crate::clock::Clock;
use crate::error::CliError;
use crate::output;

/// Asks what the command line does not say, and writes the files. On an error nothing is written.
///
/// # Errors
/// A folder that has something in it, an answer on the command line that is none, or an input that ends too early.
pub fn run(global: &GlobalOptions, arguments: &NewArguments) -> Result<ExitCode, CliError> {
    let folder = &arguments.folder;
    if folder.is_file() || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        let folder = folder.display();
        return Err(CliError::Refused(format!("{folder} is not empty; name a folder that is new")));
    }
    let today = Clock::of(global.now.as_deref())?.day();
    let mut answers = Answers::default();
    for given in &arguments.answer {
        let (id, words) = given.split_once('=').ok_or_else(|| {
            CliError::Usage(format!("“{given}” is no answer; write it as --answer name=Granby"))
        })?;
        answers.give(id, words).map_err(|wrong| CliError::Usage(wrong.to_string()))?;
    }
    ask(&mut answers, &mut io::stdin().lock(), &mut io::stdout())?;
    for (name, text) in answers.files(&today.to_string()) {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    let folder = folder.display();
    output::line(&format!("Written: {folder}/policy, {folder}/scenarios and {folder}/README.md."))?;
    output::line(&format!("Go on with: lotsen check {folder}/policy"))?;
    Ok(ExitCode::SUCCESS)
}

/// Asks until everything is answered. An empty line is the usual answer.
fn ask(answers: &mut Answers, input: &mut dyn BufRead, output: &mut dyn Write) -> Result<(), CliError> {
    while let Some(asked) = answers.next() {
        writeln!(output, "{}", question(&asked))?;
        write!(output, "> ")?;
        output.flush()?;
        let mut line = String::new();
        let read = input.read_line(&mut line)?;
        if !io::stdin().is_terminal() {
            // What nobody typed on a terminal is repeated.
            writeln!(output, "{}", line.trim_end())?;
        }
        if read == 0 {
            let id = &asked.id;
            let ended =
                format!("the input ended at “{id}”, and nothing is written; give it with --answer {id}=…");
            return Err(CliError::Refused(ended));
        }
        if let Err(wrong) = answers.give(&asked.id, chosen(&asked, line.trim())) {
            writeln!(output, "{}", wrong.reason)?;
        }
    }
    Ok(())
}

/// The question, what can be chosen, and what is usual.
fn question(asked: &Asked) -> String {
    let mut lines = vec![asked.words.clone()];
    lines.extend(
        asked.choices.iter().zip(1..).map(|(choice, number)| format!("  {number}. {}", choice.label)),
    );
    let usual = match asked.usual.as_deref() {
        Some("") => " [none]".to_owned(),
        Some(usual) => format!(" [{}]", usual.replace('_', " ")),
        None => String::new(),
    };
    lines.join("\n") + &usual
}

/// The choice of this number, or what was written.
fn chosen<'a>(asked: &'a Asked, line: &'a str) -> &'a str {
    let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let label = asked.choices.iter().find(|choice| choice.label == line);
    number.and_then(|at| asked.choices.get(at)).or(label).map_or(line, |choice| &choice.id)
}
