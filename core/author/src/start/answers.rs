//! What was answered for a new policy.

use std::collections::BTreeMap;

use super::asked::{Asked, all};
use super::files::files;
use super::hours::hours;
use super::phone::international;
use super::wrong::WrongAnswer;

/// The answers so far. Each is held against what it has to be when it is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: BTreeMap<String, String>,
}

/// The languages of the base.
const LANGUAGES: [&str; 2] = ["sv", "en"];

impl Answers {
    /// What is to be asked next; none where everything is answered.
    #[must_use]
    pub fn next(&self) -> Option<Asked> {
        self.all().into_iter().find(|asked| !self.given.contains_key(&asked.id) && self.asks(asked))
    }

    /// Takes an answer.
    ///
    /// # Errors
    /// [`WrongAnswer`] where nothing is asked by this id, or the answer is none; what was answered before stays.
    pub fn give(&mut self, id: &str, answer: &str) -> Result<(), WrongAnswer> {
        let all = self.all();
        let Some(asked) = all.iter().find(|known| known.id == id) else {
            let there: Vec<_> = all.iter().map(|asked| asked.id.as_str()).collect();
            return Err(WrongAnswer::new(
                id,
                format!("nothing is asked so; there are: {}", there.join(", ")),
            ));
        };
        let answer = judged(asked, answer.trim())?;
        self.given.insert(id.to_owned(), answer);
        Ok(())
    }

    /// What was answered; empty where nothing was.
    #[must_use]
    pub fn said(&self, id: &str) -> &str {
        self.given.get(id).map_or("", String::as_str)
    }

    /// The files of the new policy, with the path of each from its folder. What was not answered is as usual.
    #[must_use]
    pub fn files(&self, today: &str) -> Vec<(String, String)> {
        let all = self.all();
        let whole = |id: &str| {
            let usual = || all.iter().find(|known| known.id == id).and_then(|asked| asked.usual.clone());
            self.given.get(id).cloned().or_else(usual).unwrap_or_default()
        };
        files(&whole, today)
    }

    fn all(&self) -> Vec<Asked> {
        all(self.said("domain"))
    }

    /// Whether something is asked at all, after what was answered.
    fn asks(&self, asked: &Asked) -> bool {
        asked.only_after.as_ref().is_none_or(|(after, answer)| self.said(after) == answer)
    }
}

/// The answer as it is kept.
fn judged(asked: &Asked, answer: &str) -> Result<String, WrongAnswer> {
    let wrong = |reason: &str| Err(WrongAnswer::new(&asked.id, format!("“{answer}” {reason}")));
    if answer.is_empty() {
        return match &asked.usual {
            Some(usual) => Ok(usual.clone()),
            None => Err(WrongAnswer::new(&asked.id, "an answer is needed; nobody else can know it")),
        };
    }
    if answer.chars().any(|sign| sign.is_control() || matches!(sign, '{' | '}')) {
        return wrong("has signs that no text may have: leave out braces and line ends");
    }
    if !asked.choices.is_empty() && asked.choices.iter().all(|choice| choice.id != answer) {
        let there: Vec<_> = asked.choices.iter().map(|choice| choice.id.as_str()).collect();
        return wrong(&format!("is no choice; there are: {}", there.join(", ")));
    }
    match asked.id.as_str() {
        "domain" if !is_domain(answer) => wrong("is no domain; write it as granby.se"),
        "site" if !is_domain(answer) => wrong("is no address of a site; write it as www.granby.se"),
        "domain" | "site" => Ok(answer.to_lowercase()),
        "address" | "email" if !is_address(answer) => {
            wrong("is no e-mail address; write it as fornamn.efternamn@granby.se")
        }
        "phone" if international(answer).is_none() => {
            wrong("cannot be dialled; write it as 0441-100 10 or +46 441 100 10")
        }
        "hours" => match hours(answer) {
            Ok(_) => Ok(answer.to_owned()),
            Err(reason) => Err(WrongAnswer::new(&asked.id, reason)),
        },
        "languages" => {
            let said: Vec<_> = answer.split([',', ' ']).filter(|word| !word.is_empty()).collect();
            match said.iter().find(|language| !LANGUAGES.contains(language)) {
                Some(_) => wrong(
                    "has a language that the base has not; there are: sv, en. Others can be added later",
                ),
                None => Ok(said.join(", ")),
            }
        }
        _ => Ok(answer.to_owned()),
    }
}

fn is_domain(answer: &str) -> bool {
    let labels: Vec<_> = answer.split('.').collect();
    let label = |label: &&str| {
        !label.is_empty() && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    labels.len() >= 2 && labels.iter().all(label)
}

fn is_address(answer: &str) -> bool {
    answer.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !name.contains(char::is_whitespace) && is_domain(domain)
    })
}
