//! The words of the core itself: buttons, opening hours, refusals.
//!
//! They stand in `core/policy/phrases/<locale>.json`. A policy in another language brings the same keys among its
//! own texts, and may override any of them.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::embedded::PHRASES;
use super::id_map::{Entry, IdMap};

macro_rules! phrases {
    ($($name:ident = $key:literal,)+) => {
        /// A phrase of the core.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Phrase { $($name,)+ }

        const KEYS: &[&str] = &[$($key,)+];
    };
}

phrases! {
    HomeTitle = "ui.home.title",
    RulesAge = "ui.home.rules",
    RulesExpired = "ui.home.expired",
    ClockWrong = "ui.home.clock",
    CarriedTitle = "ui.carried.title",
    CarriedIntro = "ui.carried.intro",
    CarriedAgain = "ui.carried.again",
    CarriedAskedAgain = "ui.carried.asked_again",
    CarriedRenamed = "ui.carried.renamed",
    CarriedGone = "ui.carried.gone",
    Acknowledge = "ui.acknowledge",
    StepOf = "ui.progress.step",
    StatusDone = "ui.status.done",
    StatusNow = "ui.status.now",
    StatusToCome = "ui.status.to_come",
    ElsewhereFactor = "ui.elsewhere.factor",
    ElsewhereIphone = "ui.elsewhere.iphone",
    ElsewhereIpad = "ui.elsewhere.ipad",
    ElsewhereAndroidPhone = "ui.elsewhere.android_phone",
    ElsewhereAndroidTablet = "ui.elsewhere.android_tablet",
    ElsewhereComputer = "ui.elsewhere.computer",
    ElsewhereDevice = "ui.elsewhere.device",
    Submit = "ui.submit",
    Done = "ui.done",
    DoneTell = "ui.done.tell",
    DoneWait = "ui.done.wait",
    DoneInstall = "ui.done.install",
    DoneSignIn = "ui.done.sign_in",
    DoneCall = "ui.done.call",
    DoneVisit = "ui.done.visit",
    Failed = "ui.failed",
    Keep = "ui.keep",
    Undo = "ui.undo",
    ContinueHere = "ui.continue",
    Leave = "ui.leave",
    End = "ui.end",
    Resume = "ui.resume",
    ToHome = "ui.to_home",
    OpenThing = "ui.open",
    OpenSettings = "ui.open.settings",
    CallThing = "ui.call",
    MailThing = "ui.mail",
    ShowMap = "ui.map",
    ShareSteps = "ui.share.steps",
    ShareContact = "ui.share.contact",
    AppStore = "ui.store.apple",
    GooglePlay = "ui.store.google",
    StoreLine = "ui.store.line",
    NotPublished = "ui.not_published",
    HelpTitle = "ui.help.title",
    HelpLine = "ui.help.line",
    CallFromYourPhone = "ui.help.call_from_phone",
    OpenNow = "ui.open.now",
    OpenUntil = "ui.open.until",
    ClosedNow = "ui.closed.now",
    ClosedHoliday = "ui.closed.holiday",
    OpensAt = "ui.opens",
    DropIn = "ui.drop_in",
    DropInNow = "ui.drop_in.now",
    DropInNext = "ui.drop_in.next",
    Time = "ui.time",
    Span = "ui.span",
    DayHours = "ui.day_hours",
    DaysHours = "ui.days_hours",
    DayAndTime = "ui.day_and_time",
    Tomorrow = "ui.tomorrow",
    Date = "ui.date",
    Monday = "ui.day.monday",
    Tuesday = "ui.day.tuesday",
    Wednesday = "ui.day.wednesday",
    Thursday = "ui.day.thursday",
    Friday = "ui.day.friday",
    Saturday = "ui.day.saturday",
    Sunday = "ui.day.sunday",
    January = "ui.month.january",
    February = "ui.month.february",
    March = "ui.month.march",
    April = "ui.month.april",
    May = "ui.month.may",
    June = "ui.month.june",
    July = "ui.month.july",
    August = "ui.month.august",
    September = "ui.month.september",
    October = "ui.month.october",
    November = "ui.month.november",
    December = "ui.month.december",
    ToneInfo = "ui.tone.info",
    ToneGood = "ui.tone.good",
    ToneCare = "ui.tone.care",
    ToneStop = "ui.tone.stop",
    ToneQuote = "ui.tone.quote",
    SeenApp = "ui.seen.app",
    SeenStep = "ui.seen.step",
    SeenThing = "ui.seen.thing",
    DeniedApp = "ui.denied.app",
    DeniedThing = "ui.denied.thing",
    LostApp = "ui.lost.app",
    LostThing = "ui.lost.thing",
    DisputedApp = "ui.disputed.app",
    DisputedThing = "ui.disputed.thing",
    AgainRemark = "ui.again",
    DueUntil = "ui.due.until",
    DueBefore = "ui.due.before",
    ActFailed = "ui.failed.act",
    SaveFailed = "ui.failed.save",
    StoreFailed = "ui.failed.store",
    AppFailed = "ui.failed.app",
    LinkFailed = "ui.failed.link",
    PhoneFailed = "ui.failed.phone",
    MailFailed = "ui.failed.mail",
    MapFailed = "ui.failed.map",
    SettingsFailed = "ui.failed.settings",
    ShareFailed = "ui.failed.share",
    FindBuiltIn = "ui.find.built_in",
    FindCommon = "ui.find.common",
    FindSecret = "ui.find.secret",
    FindNothing = "ui.find.nothing",
    WhyTitle = "ui.why.title",
    AnswerLine = "ui.why.answer",
    ChangeTo = "ui.why.change_to",
    ChangeAway = "ui.why.change_away",
    SourceFact = "ui.source.fact",
    SourceReading = "ui.source.reading",
    SourceDocs = "ui.source.docs",
    SourcePage = "ui.source.page",
    SourceAt = "ui.source.at",
    SourceAssumption = "ui.source.assumption",
    SourceUnresolved = "ui.source.unresolved",
    SightsLabel = "ui.sights.label",
    SightsMore = "ui.sights.more",
    SightsCount = "ui.sights.count",
    SightsOne = "ui.sights.one",
    Quoted = "ui.quoted",
    SketchCaption = "ui.sketch.caption",
    SketchCaptionInferred = "ui.sketch.caption.inferred",
    SketchPicture = "ui.sketch.picture",
    SketchTitle = "ui.sketch.title",
    SketchText = "ui.sketch.text",
    SketchField = "ui.sketch.field",
    SketchButton = "ui.sketch.button",
    SketchQuiet = "ui.sketch.quiet",
    SketchSwitch = "ui.sketch.switch",
    SketchRow = "ui.sketch.row",
    SketchNumber = "ui.sketch.number",
    SketchBoxes = "ui.sketch.boxes",
    SketchQr = "ui.sketch.qr",
    SketchKeypad = "ui.sketch.keypad",
    SketchIconMarked = "ui.sketch.icon",
    SketchMarked = "ui.sketch.marked",
    MarkPress = "ui.mark.press",
    MarkFill = "ui.mark.fill",
    MarkScan = "ui.mark.scan",
    MarkPull = "ui.mark.pull",
    MarkNever = "ui.mark.never",
    ShellBack = "ui.shell.back",
    ShellClose = "ui.shell.close",
    ShellMore = "ui.shell.more",
    ShellTrouble = "ui.shell.trouble",
    ShellSteps = "ui.shell.steps",
    ShellTerms = "ui.shell.terms",
    ShellHours = "ui.shell.hours",
    ShellPhone = "ui.shell.phone",
    ShellEmail = "ui.shell.email",
    ShellVisit = "ui.shell.visit",
    ShellWeb = "ui.shell.web",
    ShellBring = "ui.shell.bring",
    ShellMeanwhile = "ui.shell.meanwhile",
    ShellAfterCall = "ui.shell.after_call",
    ShellNever = "ui.shell.never",
    ShellSights = "ui.shell.sights",
    ShellSightsOther = "ui.shell.sights.other",
    ShellSightsOtherDetail = "ui.shell.sights.other.detail",
    ShellSightDo = "ui.shell.sight.do",
    ShellSightNever = "ui.shell.sight.never",
    ShellSightAsks = "ui.shell.sight.asks",
    ShellSightNext = "ui.shell.sight.next",
    ShellSearch = "ui.shell.search",
    ShellSearchHint = "ui.shell.search.hint",
    ShellAnswers = "ui.shell.why.answers",
    ShellSources = "ui.shell.why.sources",
    ShellChanges = "ui.shell.why.changes",
    ErrorPolicy = "ui.error.policy",
    ErrorForeign = "ui.error.foreign",
    ErrorDamaged = "ui.error.damaged",
    ErrorNewer = "ui.error.newer",
    ErrorStale = "ui.error.stale",
    ErrorNotAsked = "ui.error.not_asked",
    ErrorBadValue = "ui.error.bad_value",
    ErrorUnknown = "ui.error.unknown",
    ErrorNothingBefore = "ui.error.nothing_before",
    ErrorNotAllowed = "ui.error.not_allowed",
    ErrorTime = "ui.error.time",
}

/// By the name of the file: the locale and `.json`.
static BUILT_IN: LazyLock<IdMap<IdMap<String>>> = LazyLock::new(|| {
    let bytes = PHRASES.inflate();
    let languages = PHRASES.parts(&bytes).into_iter().map(|file| Entry {
        id: file.name.to_owned(),
        part: 0,
        value: serde_json::from_slice(file.bytes).unwrap_or_default(),
    });
    IdMap::new(languages.collect()).unwrap_or_default()
});

/// Whether a key belongs to the core's own words.
#[must_use]
pub fn is_phrase(key: &str) -> bool {
    key.starts_with("ui.")
}

/// The phrases of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    /// In the order of [`Phrase`].
    known: Vec<Cow<'static, str>>,
    /// The policy's own words for keys that only a shell asks for.
    others: Vec<(String, String)>,
    locale: String,
}

impl Phrases {
    /// Collects the phrases of a language: the policy's own word first, then the built-in one.
    ///
    /// # Errors
    /// The key of the first phrase that the language lacks.
    pub(crate) fn collect(locale: &str, texts: &IdMap<String>) -> Result<Self, &'static str> {
        let known = KEYS.iter().map(|key| {
            let own = texts.get(key).map(|text| Cow::Owned(text.clone()));
            own.or_else(|| built_in(locale, key).map(Cow::Borrowed)).ok_or(*key)
        });
        let others = texts.iter().filter(|entry| is_phrase(&entry.id) && !KEYS.contains(&entry.id.as_str()));
        Ok(Self {
            known: known.collect::<Result<_, _>>()?,
            others: others.map(|entry| (entry.id.clone(), entry.value.clone())).collect(),
            locale: locale.to_owned(),
        })
    }

    /// A phrase of the core.
    pub(crate) fn get(&self, phrase: Phrase) -> &str {
        self.known.get(phrase as usize).map_or("", Cow::as_ref)
    }

    /// Every phrase of the core.
    #[cfg(feature = "proof")]
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(Cow::as_ref)
    }

    /// A phrase by its key, those that only a shell asks for among them; these fall back on English.
    pub(crate) fn by_key(&self, key: &str) -> Option<&str> {
        if let Some(at) = KEYS.iter().position(|known| *known == key) {
            return self.known.get(at).map(Cow::as_ref);
        }
        let own = self.others.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
        own.or_else(|| built_in(&self.locale, key)).or_else(|| built_in("en", key))
    }
}

/// A phrase as the core has it in a language of its own.
pub(crate) fn built_in(locale: &str, key: &str) -> Option<&'static str> {
    let language = BUILT_IN.iter().find(|file| file.id.strip_suffix(".json") == Some(locale))?;
    language.value.get(key).map(String::as_str)
}
