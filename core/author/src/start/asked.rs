//! What is asked for a new policy.

use lotsen_base::base_options;

use super::{Answers, BASE};

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its id, by which it is answered.
    pub id: &'static str,
    /// The question.
    pub words: String,
    /// The answer of who gives none; none where one has to be given. Empty: nothing.
    pub usual: Option<String>,
    /// What can be chosen, where not everything can be said.
    pub choices: Vec<Choice>,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is called in the policy.
    pub id: String,
    /// What it is called on the screen.
    pub label: String,
}

/// The ids of all that may be asked, in the order in which it is.
pub(super) const IDS: [&str; 15] = [
    "name",
    "domain",
    "site",
    "address",
    "languages",
    "helper",
    "phone",
    "hours",
    "visit",
    "email",
    "secretary",
    "private_devices",
    "municipal_computer",
    "meeting_app",
    "meeting_app_name",
];

/// What an id asks, after what has been answered so far.
pub(super) fn asked(id: &'static str, so_far: &Answers) -> Asked {
    let domain = so_far.said("domain");
    let said = |words: &str, usual: Option<&str>| Asked {
        id,
        words: words.to_owned(),
        usual: usual.map(str::to_owned),
        choices: Vec::new(),
    };
    match id {
        "name" => said("What is the municipality called? Such as: Granby kommun", None),
        "domain" => said("Which domain does it have? Such as: granby.se", None),
        "site" => said("At which address is its site?", Some(&format!("www.{domain}"))),
        "address" => {
            said("How does an official’s e-mail address look?", Some(&format!("fornamn.efternamn@{domain}")))
        }
        "languages" => said("Which languages does the guide speak? The first comes first", Some("sv, en")),
        "helper" => said("What is the helpdesk called?", Some("IT-supporten")),
        "phone" => said("Which telephone number does the helpdesk have? Such as: 0441-100 10", None),
        "hours" => said("When is it open? Such as: mon-thu 7-17, fri 7-16", Some("mon-fri 8-16")),
        "visit" => said("Where does one visit it? Such as: Kommunhuset, Storgatan 1, Granby", None),
        "email" => said("Which e-mail address does it have, if officials may write to it?", Some("")),
        "secretary" => {
            said("What are they called who order devices and accounts?", Some("nämndsekreteraren"))
        }
        "meeting_app_name" => {
            said("What is the app for the papers of meetings called? Such as: Netpublicator", None)
        }
        _ => option(id),
    }
}

/// An option of the base.
fn option(id: &'static str) -> Asked {
    let option = base_options(BASE).remove(id);
    let (words, usual, choices) =
        option.map(|option| (option.about, Some(option.usual), option.choices)).unwrap_or_default();
    let choices = choices.into_iter().map(|id| Choice { label: id.replace('_', " "), id });
    Asked { id, words, usual, choices: choices.collect() }
}
