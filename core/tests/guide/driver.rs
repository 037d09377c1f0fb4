//! A driver: a guide that is checked after every event for all that must hold after any event.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Guide, GuideError, Observation, Seen, Update};
use lotsen::moment::Moment;
use lotsen::screen::{
    Action, ActionKind, BlockKind, ContactCard, Effect, Role, Screen, ScreenKind, StepStatus,
};
use serde_json::Value;

/// No session has more bytes than this, however long; one of an hour has half as many.
const MOST_BYTES: usize = 8192;

/// A Monday at 09.30 in Stockholm, when everybody is open.
pub const MONDAY: i64 = 1_795_422_600;

/// Answers to give on the way, by question.
pub type Answers<'a> = &'a [(&'a str, &'a str)];

/// A guide that is checked after every event.
#[derive(Clone)]
pub struct Driver {
    pub guide: Guide,
    pub moment: Moment,
}

impl Driver {
    /// A new session under the embedded policy.
    pub fn new() -> Self {
        Self::open(&Policy::embedded(), None).unwrap()
    }

    /// A session in a journey.
    pub fn begin(journey: &str) -> Self {
        let mut driver = Self::new();
        driver.send_begin(journey).unwrap();
        driver
    }

    /// A session in the remedy of a trouble.
    pub fn in_trouble(trouble: &str) -> Self {
        let mut driver = Self::new();
        driver.send(Event::Trouble(trouble.to_owned())).unwrap();
        driver
    }

    /// Opens a session.
    pub fn open(policy: &Arc<Policy>, snapshot: Option<&[u8]>) -> Result<Self, GuideError> {
        let moment = Moment::new(MONDAY, "sv");
        let guide = Guide::open(Arc::clone(policy), snapshot, &moment)?;
        Ok(Self { guide, moment })
    }

    /// What is drawn and stored now.
    pub fn now(&self) -> Update {
        self.guide.current(&self.moment).unwrap()
    }

    /// The screen.
    pub fn screen(&self) -> Screen {
        self.now().screen
    }

    /// The snapshot.
    pub fn bytes(&self) -> Vec<u8> {
        self.now().snapshot
    }

    /// The snapshot as JSON.
    pub fn stored(&self) -> Value {
        stored(&self.bytes())
    }

    /// The step shown.
    pub fn at(&self) -> String {
        self.screen().step
    }

    /// The ids of the steps that apply.
    pub fn steps(&self) -> Vec<String> {
        self.screen().steps.into_iter().map(|step| step.id).collect()
    }

    /// Sends an event and checks all that must hold after any event.
    pub fn send(&mut self, event: Event) -> Result<Update, GuideError> {
        let before = self.clone();
        let drawn = before.now();
        let sent = self.guide.send(event.clone(), &self.moment);
        let now = self.now();
        let update = match sent {
            Err(error) => {
                assert_eq!(now, drawn, "{event:?} was refused ({error}) and changed something");
                assert_eq!(self.guide.situation(), before.guide.situation(), "{event:?}");
                return Err(error);
            }
            Ok(update) => update,
        };
        assert!(now.effects.is_empty());
        let mut shown = update.clone();
        shown.effects.clear();
        assert_eq!(now, shown, "{event:?} gave another update than is current");
        let again = before.clone().guide.send(event.clone(), &self.moment);
        assert_eq!(again, Ok(update.clone()), "{event:?} gave something else the second time");

        self.check_bytes(&update);
        self.check_screen(&update.screen);
        self.check_effects(&before, &drawn.screen, &event, &update);
        if let Event::Press(_) = event {
            self.check_double_press(&before, &event);
        }
        self.check_back_and_forward();
        Ok(update)
    }

    /// Reopening gives the same session, whichever the language.
    fn check_bytes(&self, update: &Update) {
        let size = update.snapshot.len();
        assert!(size <= MOST_BYTES, "the snapshot has {size} bytes");
        let reopened =
            Guide::open(Arc::clone(self.guide.policy()), Some(&update.snapshot), &self.moment).unwrap();
        assert_eq!(reopened.situation(), self.guide.situation());
        assert_eq!(reopened.current(&self.moment).unwrap(), self.now());
        let elsewhere = Moment::new(MONDAY, "en");
        let drawn = reopened.current(&elsewhere).unwrap();
        assert_eq!(drawn.snapshot, update.snapshot);
        let tokens =
            |screen| -> Vec<String> { actions(screen).into_iter().map(|action| action.token).collect() };
        assert_eq!(tokens(&drawn.screen), tokens(&update.screen), "tokens depend on time or language");
    }

    /// A screen can be drawn and gone on from.
    fn check_screen(&self, screen: &Screen) {
        let step = &screen.step;
        assert!(!screen.title.is_empty() && !screen.heading.is_empty(), "{step}");
        assert!(screen.help.is_some(), "{step} offers no help");
        for role in [Role::Primary, Role::Secondary, Role::Quiet] {
            let alike = screen.actions.iter().filter(|action| action.role == role);
            assert!(alike.count() <= 1, "{step} has two actions that are {role:?}");
        }
        assert!(screen.input.is_some() || !screen.actions.is_empty(), "{step} is a dead end");
        let actions = actions(screen);
        for (at, one) in actions.iter().enumerate() {
            assert!(!one.label.is_empty() && !one.token.is_empty(), "{step}: {one:?}");
            for other in &actions[..at] {
                let same = one.kind == other.kind && one.of == other.of;
                assert_eq!(one.token == other.token, same, "{step}: {one:?} and {other:?}");
            }
        }
        if screen.journey.is_some() {
            let now = screen.steps.iter().filter(|item| item.status == StepStatus::Now);
            let now: Vec<&str> = now.map(|item| item.id.as_str()).collect();
            assert_eq!(now, [step], "the list of steps marks another one");
        }
        if let Some(changes_at) = screen.changes_at {
            assert!(changes_at > self.moment.now, "{step} is to be redrawn in the past");
        }
        for block in &screen.blocks {
            assert!(
                !block.plain.is_empty() || matches!(block.kind, BlockKind::Decision { .. }),
                "{step}: {block:?}"
            );
        }
    }

    /// Effects come of pressing what opens, calls, shows the way or shares, one of each press, and change nothing.
    fn check_effects(&self, before: &Self, drawn: &Screen, event: &Event, update: &Update) {
        let Event::Press(token) = event else {
            assert!(update.effects.is_empty(), "{event:?} had an effect");
            return;
        };
        let action = actions(drawn).into_iter().find(|action| action.token == *token).unwrap();
        let fits = |effect: &Effect| match effect {
            Effect::OpenStore { .. }
            | Effect::OpenApp { .. }
            | Effect::OpenLink { .. }
            | Effect::OpenSettings { .. } => action.kind == ActionKind::Open,
            Effect::Call { .. } => action.kind == ActionKind::Call,
            Effect::Mail { .. } => action.kind == ActionKind::Mail,
            Effect::OpenMap { .. } => action.kind == ActionKind::Map,
            Effect::Share { .. } => action.kind == ActionKind::Share,
            other => panic!("{other:?} is not known here"),
        };
        let opens = matches!(
            action.kind,
            ActionKind::Open | ActionKind::Call | ActionKind::Mail | ActionKind::Map | ActionKind::Share
        );
        assert_eq!(update.effects.len(), usize::from(opens), "{action:?} gave {:?}", update.effects);
        assert!(update.effects.iter().all(fits), "{action:?} gave {:?}", update.effects);
        if opens && notice(before).is_empty() {
            assert!(!self.differs_from(before), "{action:?} changed something");
        }
        if action.kind == ActionKind::Open {
            assert_eq!(drawn.elsewhere, None, "{action:?} opens something here for another device");
        }
    }

    /// Whether anything has changed but what time alone makes due.
    fn differs_from(&self, before: &Self) -> bool {
        let bytes = before.bytes();
        let then = Guide::open(Arc::clone(before.guide.policy()), Some(&bytes), &self.moment).unwrap();
        then.situation() != self.guide.situation()
    }

    /// What was pressed and changed the situation cannot be pressed again.
    fn check_double_press(&self, before: &Self, event: &Event) {
        if self.differs_from(before) {
            let mut twice = self.clone();
            let second = twice.guide.send(event.clone(), &self.moment);
            assert_eq!(second, Err(GuideError::Stale), "{event:?} went through twice at {}", before.at());
            assert_eq!(twice.guide.situation(), self.guide.situation());
        }
    }

    /// One step back and on again gives the same screen.
    fn check_back_and_forward(&self) {
        if self.looks_back() || !notice(self).is_empty() {
            return;
        }
        let mut there = self.clone();
        if there.guide.send(Event::LookBack, &self.moment).is_ok() {
            assert!(there.looks_back());
            let on = there.token(ActionKind::Continue, "");
            there.guide.send(Event::Press(on), &self.moment).unwrap();
            assert_eq!(there.now(), self.now());
        }
    }

    /// Whether a step is looked at that is not the current one.
    pub fn looks_back(&self) -> bool {
        self.offers(ActionKind::Continue)
    }

    /// Whether the screen offers an action of a kind.
    pub fn offers(&self, kind: ActionKind) -> bool {
        let screen = self.screen();
        screen.actions.iter().chain(&screen.back).any(|action| action.kind == kind)
    }

    /// The kinds of the actions of the screen, its troubles and the way home aside.
    pub fn offered(&self) -> Vec<ActionKind> {
        let kinds = self.screen().actions.into_iter().map(|action| action.kind);
        kinds.filter(|kind| !matches!(kind, ActionKind::Trouble | ActionKind::Home)).collect()
    }

    /// The token of an action on the screen or its cards.
    pub fn token(&self, kind: ActionKind, of: &str) -> String {
        let screen = self.screen();
        let found = actions(&screen)
            .into_iter()
            .find(|action| action.kind == kind && (of.is_empty() || action.of == of));
        found.unwrap_or_else(|| panic!("no {kind:?} {of} at {}: {:?}", screen.step, self.offered())).token
    }

    /// Presses an action.
    pub fn press(&mut self, kind: ActionKind) -> Update {
        self.press_of(kind, "")
    }

    /// Presses the action of a kind that does it with something.
    pub fn press_of(&mut self, kind: ActionKind, of: &str) -> Update {
        let token = self.token(kind, of);
        self.send(Event::Press(token)).unwrap()
    }

    /// Presses a trouble that the screen offers.
    pub fn trouble(&mut self, trouble: &str) -> &mut Self {
        self.press_of(ActionKind::Trouble, trouble);
        self
    }

    /// Presses done at a step.
    pub fn done(&mut self, step: &str) -> &mut Self {
        assert_eq!(self.at(), step);
        self.press(ActionKind::Done);
        self
    }

    /// Presses done at steps, one after the other.
    pub fn all_done(&mut self, steps: &[&str]) -> &mut Self {
        for step in steps {
            self.done(step);
        }
        self
    }

    /// Ends the journey at its last step.
    pub fn end(&mut self) -> &mut Self {
        assert_eq!(self.screen().kind, ScreenKind::End, "at {}", self.at());
        self.press(ActionKind::End);
        self
    }

    /// Answers the question on the screen; several values stand with commas between them.
    pub fn answer(&mut self, values: &str) -> &mut Self {
        let screen = self.screen();
        let question = screen.input.unwrap_or_else(|| panic!("{} asks nothing", screen.step)).question;
        let event = choose(&question, values);
        self.send(event).unwrap();
        self
    }

    /// Answers at a step.
    pub fn answer_at(&mut self, step: &str, values: &str) -> &mut Self {
        assert_eq!(self.at(), step);
        self.answer(values)
    }

    /// Takes one step: answers as told, or presses done.
    pub fn take_step(&mut self, answers: Answers<'_>) {
        let screen = self.screen();
        match screen.input {
            None => {
                self.done(&screen.step);
            }
            Some(input) => {
                let answer = answers.iter().find(|(question, _)| *question == input.question);
                let (_, values) = answer.unwrap_or_else(|| panic!("no answer to {}", input.question));
                self.answer(values);
            }
        }
    }

    /// Walks to a step; gives the steps walked over.
    pub fn walk_to(&mut self, step: &str, answers: Answers<'_>) -> Vec<String> {
        let mut walked = Vec::new();
        while self.at() != step {
            let screen = self.screen();
            assert_ne!(screen.kind, ScreenKind::End, "walked past {step}: {walked:?}");
            assert!(walked.len() < 100, "walks in a ring: {walked:?}");
            walked.push(screen.step);
            self.take_step(answers);
        }
        walked
    }

    /// Looks at a step.
    pub fn look_at(&mut self, step: &str) -> &mut Self {
        self.send(Event::LookAt(step.to_owned())).unwrap();
        self
    }

    /// Looks at a question and answers it otherwise.
    pub fn change(&mut self, step: &str, values: &str) -> &mut Self {
        self.look_at(step).answer_at(step, values)
    }

    /// Sends what probes saw.
    pub fn observe(&mut self, seen: &[(&str, Seen)]) -> &mut Self {
        let event = Event::Observed(seen.iter().map(|(probe, seen)| observation(probe, *seen)).collect());
        self.send(event).unwrap();
        self
    }

    /// Begins a journey.
    pub fn send_begin(&mut self, journey: &str) -> Result<Update, GuideError> {
        self.send(Event::Begin { journey: journey.to_owned(), about: None })
    }
}

/// An answer as an event.
pub fn choose(question: &str, values: &str) -> Event {
    Event::Choose { question: question.to_owned(), values: values.split(',').map(str::to_owned).collect() }
}

/// What a probe saw.
pub fn observation(probe: &str, seen: Seen) -> Observation {
    Observation { probe: probe.to_owned(), seen }
}

/// Every action of a screen, those of its cards included.
pub fn actions(screen: &Screen) -> Vec<Action> {
    let mut actions = screen.actions.clone();
    actions.extend(screen.back.clone());
    actions.extend(cards(screen).into_iter().flat_map(|card| card.actions));
    actions
}

/// The contact cards of a screen, those under help included.
pub fn cards(screen: &Screen) -> Vec<ContactCard> {
    let mut cards: Vec<ContactCard> = Vec::new();
    let help = screen.help.iter().flat_map(|help| &help.routes);
    let blocks = screen.blocks.iter();
    let routes = blocks.clone().flat_map(|block| match &block.kind {
        BlockKind::Routes { routes } => routes.as_slice(),
        _ => &[],
    });
    for route in help.chain(routes) {
        if let Some(contact) = &route.contact {
            cards.push(ContactCard::clone(contact));
        }
    }
    for block in blocks {
        if let BlockKind::Contact { contact } = &block.kind {
            cards.push(ContactCard::clone(contact));
        }
    }
    cards
}

/// A snapshot's JSON.
pub fn stored(snapshot: &[u8]) -> Value {
    let end = snapshot.iter().position(|byte| *byte == b'\n').unwrap();
    serde_json::from_slice(&snapshot[end + 1..]).unwrap()
}

fn notice(driver: &Driver) -> String {
    driver.stored()["notice"].as_str().unwrap().to_owned()
}
