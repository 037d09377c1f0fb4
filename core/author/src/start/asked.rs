//! What is asked for a new policy.

use lotsen_base::base_options;

/// The base on which a new policy builds.
pub const BASE: &str = "nordic-municipality/1";

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its id, by which it is answered.
    pub id: String,
    /// The question.
    pub words: String,
    /// The answer of who gives none; none where one has to be given. Empty: nothing.
    pub usual: Option<String>,
    /// What can be chosen, where not everything can be said.
    pub choices: Vec<Choice>,
    /// Another question and its answer, without which this one is not asked.
    pub(super) only_after: Option<(String, String)>,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is called in the policy.
    pub id: String,
    /// What it is called on the screen.
    pub label: String,
}

/// All that may be asked of a municipality with this domain, in order: of every municipality the same, and then the options
/// of the base.
pub(super) fn all(domain: &str) -> Vec<Asked> {
    let site = format!("www.{domain}");
    let address = format!("fornamn.efternamn@{domain}");
    let asked = [
        ("name", "What is the municipality called? Such as: Granby kommun", None),
        ("domain", "Which domain does it have? Such as: granby.se", None),
        ("site", "At which address is its site?", Some(site.as_str())),
        ("address", "How does an official’s e-mail address look?", Some(address.as_str())),
        ("languages", "Which languages does the guide speak? The first comes first", Some("sv, en")),
        ("helper", "What is the helpdesk called?", Some("IT-supporten")),
        ("phone", "Which telephone number does the helpdesk have? Such as: 0441-100 10", None),
        ("hours", "When is it open? Such as: mon-thu 7-17, fri 7-16", Some("mon-fri 8-16")),
        ("visit", "Where does one visit it? Such as: Kommunhuset, Storgatan 1, Granby", None),
        ("email", "Which e-mail address does it have, if officials may write to it?", Some("")),
        ("secretary", "What are they called who order devices and accounts?", Some("nämndsekreteraren")),
    ];
    let mut all: Vec<Asked> = asked.map(|(id, words, usual)| said(id, words, usual)).into();
    for (id, option) in base_options(BASE) {
        for (choice, question) in option.named {
            let asked = said(&format!("{id}_name"), &question, None);
            all.push(Asked { only_after: Some((id.clone(), choice)), ..asked });
        }
        let choices = option.choices.into_iter().map(|id| Choice { label: id.replace('_', " "), id });
        let asked = Asked { choices: choices.collect(), ..said(&id, &option.about, Some(&option.usual)) };
        // A name is asked after the choice with which it goes.
        let at =
            all.iter().position(|known| known.only_after.as_ref().is_some_and(|(after, _)| *after == id));
        all.insert(at.unwrap_or(all.len()), asked);
    }
    all
}

fn said(id: &str, words: &str, usual: Option<&str>) -> Asked {
    Asked {
        id: id.to_owned(),
        words: words.to_owned(),
        usual: usual.map(str::to_owned),
        choices: Vec::new(),
        only_after: None,
    }
}
