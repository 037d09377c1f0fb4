//! Checks how a contact is reached: numbers that can be dialled, and addresses that can be written to.

use crate::policy::document::contact::Contact;
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

/// How many digits a number in international form has, the country's own among them (ITU-T E.164 allows fifteen). A
/// short number behind a country's code has fewer, and nobody answers it.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 8..=15;

/// How many digits a short number has.
const SHORT: std::ops::RangeInclusive<usize> = 3..=6;

impl Resolver<'_> {
    pub(super) fn sound_contacts(&self) -> Result<(), Refused> {
        let top = Place::top("contacts", 0);
        for entry in &self.document.contacts {
            let place = top.key(&entry.id).of_part(entry.part);
            self.sound_phone(&place, &entry.id, &entry.value)?;
            if let Some(email) = entry.value.email.as_deref().filter(|email| !is_email(email)) {
                let reason = format!("“{email}” is no e-mail address, such as office@example.com");
                return Err(self.invalid(&place.key("email"), &entry.id, reason));
            }
        }
        Ok(())
    }

    fn sound_phone(&self, place: &Place<'_>, id: &str, contact: &Contact) -> Result<(), Refused> {
        let lacks = |what: &str| place.fault(self.parts, id, Fault::Lacks { what: what.to_owned() });
        let invalid = |key: &str, reason: String| Err(self.invalid(&place.key(key), id, reason));
        match (&contact.phone, &contact.dial, &contact.short) {
            (None, None, None) => Ok(()),
            (Some(_), None, None) => Err(lacks("dial")),
            (None, Some(_), None) => Err(lacks("phone")),
            (_, Some(_), Some(_)) => {
                invalid("dial", "stands beside “short”: a short number has no international form".into())
            }
            (Some(phone), Some(dial), None) => {
                let digits = dial.strip_prefix('+').filter(|digits| is_number(digits, INTERNATIONAL));
                let Some(digits) = digits else {
                    let reason = format!(
                        "“{dial}” is no number in international form, such as +46451000000; a short one stands in “short”"
                    );
                    return invalid("dial", reason);
                };
                if digits.starts_with('0') || !digits.ends_with(digits_of(phone).trim_start_matches('0')) {
                    return invalid("dial", format!("“{dial}” is not the number of “phone”, {phone}"));
                }
                Ok(())
            }
            (phone, None, Some(short)) => {
                if !is_number(short, SHORT) {
                    let reason = format!("“{short}” is no short number, three to six digits such as 11414");
                    return invalid("short", reason);
                }
                match phone {
                    Some(phone) if digits_of(phone) != *short => {
                        invalid("short", format!("“{short}” is not the number of “phone”, {phone}"))
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

fn is_number(digits: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn digits_of(shown: &str) -> String {
    shown.chars().filter(char::is_ascii_digit).collect()
}

/// Whether it is one address, of letters that every mail app takes: a shell hands it on as it is.
fn is_email(email: &str) -> bool {
    let Some((name, domain)) = email.split_once('@') else { return false };
    let plain = |text: &str, others: &str| {
        let sound = |c: char| c.is_ascii_alphanumeric() || others.contains(c);
        !text.is_empty() && text.chars().all(sound)
    };
    let name = name.split('.').all(|piece| plain(piece, "_-+"));
    let labels: Vec<&str> = domain.split('.').collect();
    let sound = |label: &&str| plain(label, "-") && !label.starts_with('-') && !label.ends_with('-');
    name && labels.len() > 1 && labels.iter().all(sound)
}
