//! Blocks with their words, each also as plain text.

use super::RenderContext;
use super::cards::{self, address};
use super::words::Words;
use crate::device::AboutDevice;
use crate::evaluation::known_answers;
use crate::plan::{App, Step, StepContent};
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::policy::texts::Text;
use crate::scene::SceneBlock;
use crate::screen::{
    AddressCard, AppCard, Block, BlockKind, ContactCard, DecisionLine, EffectKind, HelpRoute, MoreSights,
    SightCard, Tone,
};
use crate::situation::{Evidence, Notice};

impl RenderContext<'_> {
    /// The blocks of the screen, in order.
    pub(super) fn blocks(&self, step: Option<Ix<Step>>) -> Vec<Block> {
        let step = step.map(|ix| &self.policy.steps[ix]);
        let hint =
            step.and_then(|step| step.hint).map(|hint| BlockKind::Paragraph { text: self.words.text(hint) });
        let blocks = self.scene.blocks.iter().filter_map(|block| self.block(block));
        hint.into_iter().chain(blocks).map(finish).collect()
    }

    fn block(&self, block: &SceneBlock<'_>) -> Option<BlockKind> {
        Some(match block {
            SceneBlock::Written(written) => return self.written(&written.block.content),
            SceneBlock::App(app) => BlockKind::App { app: self.app_card(*app) },
            SceneBlock::Contact(ix) => BlockKind::Contact { contact: Box::new(self.contact_card(*ix)) },
            SceneBlock::Address(link) => BlockKind::Address { address: address(self.words, *link) },
            SceneBlock::Decision(table, rows) => BlockKind::Decision { lines: self.lines(*table, rows) },
            SceneBlock::Routes(routes) => BlockKind::Routes { routes: self.help_routes(routes) },
            SceneBlock::Sights(sights) => self.sights(sights),
            SceneBlock::Remark(evidence, app) => self.remark(*app, *evidence),
            SceneBlock::Again => self.note(Tone::Info, self.words.phrase(Phrase::AgainRemark).to_owned()),
            SceneBlock::Due(key) => return self.due(*key),
            SceneBlock::Notice(notice) => self.notice(*notice),
        })
    }

    pub(super) fn app_card(&self, app: Ix<App>) -> AppCard {
        cards::app(self.words, app, self.scene.device)
    }

    fn written(&self, content: &StepContent) -> Option<BlockKind> {
        let words = self.words;
        Some(match content {
            StepContent::Paragraph(text) => BlockKind::Paragraph { text: words.text(*text) },
            StepContent::List { items, ordered } => BlockKind::List {
                items: items.iter().map(|item| words.text(*item)).collect(),
                ordered: *ordered,
            },
            StepContent::Note { text, label, tone } => {
                let tone = *tone;
                let label = words.some(*label).unwrap_or_else(|| self.tone_word(tone).to_owned());
                BlockKind::Note { tone, label, text: words.text(*text) }
            }
            StepContent::App(app) => BlockKind::App { app: self.app_card(*app) },
            StepContent::Picture { id, alternative } => {
                BlockKind::Picture { id: id.clone(), alternative: words.text(*alternative) }
            }
            StepContent::PinRules => BlockKind::List { items: self.pin_rules(), ordered: false },
            // These four are scene blocks of their own.
            StepContent::Contact(_)
            | StepContent::Link(_)
            | StepContent::Decision(_)
            | StepContent::Routes => return None,
        })
    }

    fn pin_rules(&self) -> Vec<String> {
        let rules = self.policy.document.pin.iter().flat_map(|pin| &pin.rules);
        let rules = rules.filter(|rule| !rule.value.advice_only);
        let texts = rules.filter_map(|rule| self.policy.texts.find(&format!("pin.{}", rule.id)));
        texts.map(|text: Text| self.words.text(text)).collect()
    }

    fn note(&self, tone: Tone, text: String) -> BlockKind {
        BlockKind::Note { tone, label: self.tone_word(tone).to_owned(), text }
    }

    fn tone_word(&self, tone: Tone) -> &str {
        self.words.phrase(match tone {
            Tone::Info => Phrase::ToneInfo,
            Tone::Good => Phrase::ToneGood,
            Tone::Care => Phrase::ToneCare,
            Tone::Stop => Phrase::ToneStop,
            Tone::Quote => Phrase::ToneQuote,
        })
    }

    fn remark(&self, app: Option<Ix<App>>, evidence: Evidence) -> BlockKind {
        let app = app.map(|app| self.words.text(self.policy.apps[app].name));
        let (tone, with_app, without) = match evidence {
            Evidence::Seen => (Tone::Good, Phrase::SeenApp, Phrase::SeenThing),
            Evidence::Lost => (Tone::Care, Phrase::LostApp, Phrase::LostThing),
            Evidence::Disputed => (Tone::Care, Phrase::DisputedApp, Phrase::DisputedThing),
            _ => (Tone::Care, Phrase::DeniedApp, Phrase::DeniedThing),
        };
        let text = match app {
            Some(app) => self.words.phrase_with(with_app, &[("app", &app)]),
            None => self.words.phrase(without).to_owned(),
        };
        self.note(tone, text)
    }

    /// A step as it is called on another screen than its own.
    fn called(&self, step: &Step) -> String {
        let known = known_answers(self.policy, &self.situation.facts);
        Words::new(self.policy, self.moment, &known).text(step.short.unwrap_or(step.title))
    }

    /// That something is to be done again, and by which day. At home it is named.
    fn due(&self, key: (Ix<Step>, AboutDevice)) -> Option<BlockKind> {
        let last = self.situation.facts.last_day(self.policy, key)?;
        let over = self.policy.trusts(self.moment) && last < self.policy.local(self.moment.now).date();
        let (tone, phrase) =
            if over { (Tone::Care, Phrase::DueBefore) } else { (Tone::Info, Phrase::DueUntil) };
        let text = self.words.phrase_with(phrase, &[("day", &self.words.date(last))]);
        Some(match self.scene.step() {
            Some(_) => self.note(tone, text),
            None => BlockKind::Note { tone, label: self.called(&self.policy.steps[key.0]), text },
        })
    }

    /// What the device showed of a step that is left: the remark of its own screen, which here has to name it.
    fn went_on(&self, step: &Step) -> BlockKind {
        if step.app.is_some() {
            return self.remark(step.app, Evidence::Seen);
        }
        let title = self.called(step);
        self.note(Tone::Good, self.words.phrase_with(Phrase::SeenStep, &[("step", &title)]))
    }

    fn notice(&self, notice: Notice) -> BlockKind {
        let phrase = match notice {
            Notice::Seen(step) => return self.went_on(&self.policy.steps[step]),
            Notice::SaveFailed => Phrase::SaveFailed,
            Notice::ActFailed => Phrase::ActFailed,
            Notice::EffectFailed(EffectKind::Store) => Phrase::StoreFailed,
            Notice::EffectFailed(EffectKind::App) => Phrase::AppFailed,
            Notice::EffectFailed(EffectKind::Link) => Phrase::LinkFailed,
            Notice::EffectFailed(EffectKind::Phone) => Phrase::PhoneFailed,
            Notice::EffectFailed(EffectKind::Mail) => Phrase::MailFailed,
            Notice::EffectFailed(EffectKind::Map) => Phrase::MapFailed,
            Notice::EffectFailed(EffectKind::Settings) => Phrase::SettingsFailed,
            Notice::EffectFailed(EffectKind::Share) => Phrase::ShareFailed,
        };
        self.note(Tone::Care, self.words.phrase(phrase).to_owned())
    }

    /// How old the rules are, and that they are too old where they are.
    pub(super) fn age_of_rules(&self) -> Vec<Block> {
        let header = &self.policy.header;
        let places = [("issued", header.issued.as_str()), ("verified", header.verified_at.as_str())];
        let mut blocks =
            vec![BlockKind::Paragraph { text: self.words.phrase_with(Phrase::RulesAge, &places) }];
        if self.policy.expires_at <= self.moment.now {
            blocks.push(self.note(Tone::Care, self.words.phrase(Phrase::RulesExpired).to_owned()));
        }
        if !self.policy.trusts(self.moment) {
            blocks.push(self.note(Tone::Care, self.words.phrase(Phrase::ClockWrong).to_owned()));
        }
        blocks.into_iter().map(finish).collect()
    }

    /// What a new policy changed.
    pub(super) fn carried_blocks(&self) -> Vec<Block> {
        let intro = BlockKind::Paragraph { text: self.words.phrase(Phrase::CarriedIntro).to_owned() };
        let mut items: Vec<String> = Vec::new();
        for item in self.situation.carried.iter().map(|item| self.words.carried(item)) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        [intro, BlockKind::List { items, ordered: false }].into_iter().map(finish).collect()
    }
}

/// Adds the plain text of a block.
fn finish(kind: BlockKind) -> Block {
    let plain = match &kind {
        BlockKind::Paragraph { text } => text.clone(),
        BlockKind::List { items, ordered } => {
            let numbered = |(at, item): (usize, &String)| format!("{}. {item}", at + 1);
            let items: Vec<String> = if *ordered {
                items.iter().enumerate().map(numbered).collect()
            } else {
                items.iter().map(|item| format!("• {item}")).collect()
            };
            items.join("\n")
        }
        BlockKind::Note { label, text, .. } => format!("{label}: {text}"),
        BlockKind::App { app } => plain_app(app),
        BlockKind::Contact { contact } => plain_contact(contact),
        BlockKind::Address { address } => plain_address(address),
        BlockKind::Picture { alternative, .. } => alternative.clone(),
        BlockKind::Decision { lines } => lines.iter().map(plain_line).collect::<Vec<_>>().join("\n"),
        BlockKind::Sights { label, sights, more } => plain_sights(label, sights, more.as_ref()),
        BlockKind::Routes { routes } => routes.iter().map(plain_route).collect::<Vec<_>>().join("\n"),
    };
    Block { kind, plain }
}

fn plain_sights(label: &str, sights: &[SightCard], more: Option<&MoreSights>) -> String {
    let line = |sight: &SightCard| format!("• {}: {}", sight.name, sight.detail);
    let others =
        more.into_iter().flat_map(|more| std::iter::once(more.label.clone()).chain(more.sights().map(line)));
    let usual = (!sights.is_empty()).then(|| label.to_owned()).into_iter().chain(sights.iter().map(line));
    usual.chain(others).collect::<Vec<_>>().join("\n")
}

fn plain_app(app: &AppCard) -> String {
    let lines = [Some(&app.name), app.about.as_ref(), app.store.as_ref()];
    lines.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n")
}

fn plain_line(line: &DecisionLine) -> String {
    let app = line.app.as_ref().filter(|_| line.text.is_empty());
    let said = app.map_or(&line.text, |app| &app.name);
    if line.about.is_empty() { said.clone() } else { format!("{}: {said}", line.about) }
}

fn plain_address(address: &AddressCard) -> String {
    let shown = address.shown.as_ref().or(address.unresolved.as_ref());
    format!("{}: {}", address.name, shown.map_or("", String::as_str))
}

fn plain_route(route: &HelpRoute) -> String {
    let mut plain = route.text.clone();
    for part in route.contact.iter().map(plain_contact).chain(route.address.iter().map(plain_address)) {
        plain.push('\n');
        plain.push_str(&part);
    }
    plain
}

/// A contact's card as plain text, one line for each thing.
pub(super) fn plain_contact(card: &ContactCard) -> String {
    let mut lines = vec![&card.name];
    lines.extend(card.about.iter().chain(&card.status));
    lines.extend(card.phone.iter().flat_map(|phone| std::iter::once(&phone.shown).chain(&phone.note)));
    lines.extend(&card.email);
    lines.extend(card.hours.iter().chain(&card.drop_in).chain(&card.visit));
    let web: Vec<String> = card.web.iter().map(plain_address).collect();
    lines.extend(&web);
    lines.extend(card.bring.iter().chain(&card.meanwhile).chain(&card.unresolved));
    lines.into_iter().cloned().collect::<Vec<_>>().join("\n")
}
