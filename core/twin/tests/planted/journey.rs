//! A journey that is added to a copy of the policy, sound or with a fault.

use serde_json::{Map, Value, json};

use super::copy::Copy;

/// The id of the journey, of its remedy, and of the trouble that leads there.
pub const PLANTED: &str = "planted";
pub const REMEDY: &str = "planted_remedy";
pub const TROUBLE: &str = "planted_trouble";

/// A contact that is open on weekdays, and an address of the list of security information.
pub const CONTACT: &str = "planted_contact";
pub const LIST: &str = "planted_list";

/// What is added.
pub struct Planted {
    steps: Value,
    reads: Value,
    remedy: Option<(Value, Value)>,
    meets: Value,
    questions: Value,
    needs: Value,
    list: Value,
    texts: Vec<(String, String)>,
}

/// A journey of these steps; its end is added.
pub fn journey(steps: Value) -> Planted {
    Planted {
        steps,
        reads: json!([]),
        remedy: None,
        meets: json!([]),
        questions: json!({}),
        needs: json!({}),
        list: json!("https://aka.ms/mysecurityinfo"),
        texts: Vec::new(),
    }
}

impl Planted {
    /// Asks these questions first.
    pub fn reading(mut self, questions: &[&str]) -> Self {
        self.reads = json!(questions);
        self
    }

    /// With a remedy of these steps, which are all, for a trouble that is known by these sights.
    pub fn with_remedy(mut self, sees: &[&str], steps: Value) -> Self {
        self.remedy = Some((json!(sees), steps));
        self
    }

    /// With a trouble that is known by what is no page.
    pub fn met_by(mut self, meets: &[&str]) -> Self {
        self.meets = json!(meets);
        self
    }

    /// With a question more.
    pub fn asking(mut self, question: &str, entry: Value) -> Self {
        self.questions[question] = entry;
        self
    }

    /// What the advice of the contact needs, while it is closed.
    pub fn needing(mut self, truths: &[&str]) -> Self {
        self.needs = json!({ "planted.advice": truths });
        self
    }

    /// With a text more, in every language.
    pub fn saying(mut self, key: &str, text: &str) -> Self {
        self.texts.push((key.to_owned(), text.to_owned()));
        self
    }

    /// The address of the list of security information.
    pub fn listed_at(mut self, address: &str) -> Self {
        self.list = json!(address);
        self
    }

    /// Adds all of it to a copy.
    pub fn add(&self, copy: &mut Copy) {
        let mut texts: Map<String, Value> = Map::new();
        let mut say = |key: String, text: &str| texts.insert(key, json!(text));
        let mut steps = self.steps.as_array().expect("steps").clone();
        let ends = steps.last().is_some_and(|step| step["act"] == "end");
        steps.extend((!ends).then(|| json!({ "id": "done", "act": "end" })));
        for step in &steps {
            say(format!("step.{PLANTED}.{}", step["id"].as_str().expect("an id")), "Gör så här");
        }
        let mut journeys =
            json!({ PLANTED: { "reads": self.reads, "steps": steps, "source": ["assumption"] } });
        let mut troubles = json!({});
        if let Some((sees, steps)) = &self.remedy {
            for step in steps.as_array().expect("steps") {
                say(format!("step.{REMEDY}.{}", step["id"].as_str().expect("an id")), "Gör så här");
            }
            journeys[REMEDY] = json!({ "remedy": true, "steps": steps, "source": ["assumption"] });
            troubles[TROUBLE] = json!({
                "remedy": REMEDY, "subject": "unsure", "group": "planted", "sees": sees, "meets": self.meets, "source": ["assumption"],
            });
        }
        let keys = ["group.planted", "planted.advice", "contact.planted_contact", "link.planted_list"];
        let more = ["journey.planted", "journey.planted_remedy", "trouble.planted_trouble"];
        keys.into_iter().chain(more).for_each(|key| {
            say(key.to_owned(), "Något mer");
        });
        for (question, entry) in self.questions.as_object().expect("questions") {
            say(format!("question.{question}"), "Hur är det?");
            for value in entry["values"].as_array().expect("values") {
                say(format!("question.{question}.{}", value.as_str().expect("a value")), "Så här");
            }
        }
        self.texts.iter().for_each(|(key, text)| {
            say(key.clone(), text);
        });
        copy.add_part(json!({
            "journeys": journeys,
            "troubles": troubles,
            "questions": self.questions,
            "links": { LIST: { "address": self.list, "source": ["assumption"] } },
            "contacts": { CONTACT: {
                "phone": "0000-00 00 00", "dial": "+4600000000", "meanwhile": ["planted.advice"], "needs": self.needs,
                "hours": [{ "days": ["monday"], "from": "08:00", "to": "16:00" }], "source": ["assumption"],
            } },
            "texts": { "sv": texts, "en": texts },
        }));
    }
}
