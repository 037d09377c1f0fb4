//! The public holidays of countries, as rules from their laws. A test holds every date against a data set of others.

use lotsen::internals::document::calendar::{DateRule, OnOrAfter};
use lotsen::internals::document::contact::Day as Weekday;

/// A country, by its code of ISO 3166.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// The code.
    pub code: &'static str,
    /// Its own language.
    pub(super) language: &'static str,
    /// Its laws: name and address.
    pub(super) laws: &'static [(&'static str, &'static str)],
    pub(super) days: &'static [Day],
}

/// A day that is free in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub id: &'static str,
    pub on: Falls,
    /// Its name in the language of the country.
    pub own: &'static str,
    /// Which of the laws says so.
    pub law: usize,
    /// The first and the last year.
    pub years: (i32, i32),
}

/// When a day falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Falls {
    Every(&'static str),
    Easter(i16),
    OnOrAfter(&'static str, Weekday),
}

impl Falls {
    /// As a policy writes it.
    pub fn rule(self) -> DateRule {
        match self {
            Self::Every(date) => DateRule::Every(date.to_owned()),
            Self::Easter(days) => DateRule::Easter(days),
            Self::OnOrAfter(date, day) => DateRule::OnOrAfter(OnOrAfter { date: date.to_owned(), day }),
        }
    }
}

/// The years of which the rules are known to hold, until a law changes.
pub(super) const YEARS: (i32, i32) = (2005, 2099);

const fn day(id: &'static str, on: Falls, own: &'static str, law: usize) -> Day {
    Day { id, on, own, law, years: YEARS }
}

use Falls::{Easter, Every};

const fn after(date: &'static str, day: Weekday) -> Falls {
    Falls::OnOrAfter(date, day)
}

/// The countries whose holidays are known.
pub const COUNTRIES: [Country; 5] = [
    Country {
        code: "SE",
        language: "sv",
        laws: &[
            (
                "lag (1989:253) om allmänna helgdagar",
                "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/",
            ),
            (
                "semesterlag (1977:480), 3 a §",
                "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/semesterlag-1977480_sfs-1977-480/",
            ),
        ],
        days: &[
            day("new_years_day", Every("01-01"), "nyårsdagen", 0),
            day("epiphany", Every("01-06"), "trettondagen", 0),
            day("good_friday", Easter(-2), "långfredagen", 0),
            day("easter_sunday", Easter(0), "påskdagen", 0),
            day("easter_monday", Easter(1), "annandag påsk", 0),
            day("may_day", Every("05-01"), "första maj", 0),
            day("ascension_day", Easter(39), "Kristi himmelsfärdsdag", 0),
            day("pentecost", Easter(49), "pingstdagen", 0),
            day("national_day", Every("06-06"), "nationaldagen", 0),
            day("midsummer_eve", after("06-19", Weekday::Friday), "midsommarafton", 1),
            day("midsummer_day", after("06-20", Weekday::Saturday), "midsommardagen", 0),
            day("all_saints_day", after("10-31", Weekday::Saturday), "alla helgons dag", 0),
            day("christmas_eve", Every("12-24"), "julafton", 1),
            day("christmas_day", Every("12-25"), "juldagen", 0),
            day("boxing_day", Every("12-26"), "annandag jul", 0),
            day("new_years_eve", Every("12-31"), "nyårsafton", 1),
        ],
    },
    Country {
        code: "NO",
        language: "nb",
        laws: &[
            (
                "lov om helligdager og helligdagsfred (LOV-1995-02-24-12)",
                "https://lovdata.no/dokument/NL/lov/1995-02-24-12",
            ),
            (
                "lov om 1 og 17 mai som høgtidsdager (LOV-1947-04-26-1)",
                "https://lovdata.no/dokument/NL/lov/1947-04-26-1",
            ),
        ],
        days: &[
            day("new_years_day", Every("01-01"), "første nyttårsdag", 0),
            day("maundy_thursday", Easter(-3), "skjærtorsdag", 0),
            day("good_friday", Easter(-2), "langfredag", 0),
            day("easter_sunday", Easter(0), "første påskedag", 0),
            day("easter_monday", Easter(1), "andre påskedag", 0),
            day("may_day", Every("05-01"), "første mai", 1),
            day("constitution_day", Every("05-17"), "grunnlovsdagen", 1),
            day("ascension_day", Easter(39), "Kristi himmelfartsdag", 0),
            day("pentecost", Easter(49), "første pinsedag", 0),
            day("whit_monday", Easter(50), "andre pinsedag", 0),
            day("christmas_day", Every("12-25"), "første juledag", 0),
            day("boxing_day", Every("12-26"), "andre juledag", 0),
        ],
    },
    Country {
        code: "DK",
        language: "da",
        laws: &[
            (
                "lov om detailsalg fra butikker m.v. (lukkeloven), § 2",
                "https://www.retsinformation.dk/eli/lta/2005/606",
            ),
            (
                "lov nr. 214 af 2023 om konsekvenser ved afskaffelsen af store bededag som helligdag",
                "https://www.retsinformation.dk/eli/lta/2023/214",
            ),
        ],
        days: &[
            day("new_years_day", Every("01-01"), "nytårsdag", 0),
            day("maundy_thursday", Easter(-3), "skærtorsdag", 0),
            day("good_friday", Easter(-2), "langfredag", 0),
            day("easter_sunday", Easter(0), "påskedag", 0),
            day("easter_monday", Easter(1), "anden påskedag", 0),
            Day { years: (2005, 2023), ..day("great_prayer_day", Easter(26), "store bededag", 1) },
            day("ascension_day", Easter(39), "Kristi himmelfartsdag", 0),
            day("pentecost", Easter(49), "pinsedag", 0),
            day("whit_monday", Easter(50), "anden pinsedag", 0),
            day("christmas_day", Every("12-25"), "juledag", 0),
            day("boxing_day", Every("12-26"), "anden juledag", 0),
        ],
    },
    Country {
        code: "FI",
        language: "fi",
        laws: &[
            ("kirkkolaki (652/2023)", "https://www.finlex.fi/fi/lainsaadanto/2023/652"),
            ("laki 272/1944 vapunpäivästä", "https://www.finlex.fi/fi/lainsaadanto/1944/272"),
            ("laki 388/1937 itsenäisyyspäivästä", "https://www.finlex.fi/fi/lainsaadanto/1937/388"),
            ("vuosilomalaki (162/2005), 4 §", "https://www.finlex.fi/fi/lainsaadanto/2005/162"),
        ],
        days: &[
            day("new_years_day", Every("01-01"), "uudenvuodenpäivä", 0),
            day("epiphany", Every("01-06"), "loppiainen", 0),
            day("good_friday", Easter(-2), "pitkäperjantai", 0),
            day("easter_sunday", Easter(0), "pääsiäispäivä", 0),
            day("easter_monday", Easter(1), "toinen pääsiäispäivä", 0),
            day("may_day", Every("05-01"), "vappu", 1),
            day("ascension_day", Easter(39), "helatorstai", 0),
            day("pentecost", Easter(49), "helluntai", 0),
            day("midsummer_eve", after("06-19", Weekday::Friday), "juhannusaatto", 3),
            day("midsummer_day", after("06-20", Weekday::Saturday), "juhannuspäivä", 0),
            day("all_saints_day", after("10-31", Weekday::Saturday), "pyhäinpäivä", 0),
            day("independence_day", Every("12-06"), "itsenäisyyspäivä", 2),
            day("christmas_eve", Every("12-24"), "jouluaatto", 3),
            day("christmas_day", Every("12-25"), "joulupäivä", 0),
            day("boxing_day", Every("12-26"), "tapaninpäivä", 0),
        ],
    },
    Country {
        code: "IS",
        language: "is",
        laws: &[
            (
                "lög um frið vegna helgihalds (32/1997), 2. gr.",
                "https://www.althingi.is/lagas/nuna/1997032.html",
            ),
            (
                "lög um 40 stunda vinnuviku (88/1971), 6. gr.; eves from 13.00",
                "https://www.althingi.is/lagas/nuna/1971088.html",
            ),
        ],
        days: &[
            day("new_years_day", Every("01-01"), "nýársdagur", 0),
            day("maundy_thursday", Easter(-3), "skírdagur", 0),
            day("good_friday", Easter(-2), "föstudagurinn langi", 0),
            day("easter_sunday", Easter(0), "páskadagur", 0),
            day("easter_monday", Easter(1), "annar í páskum", 0),
            day("first_day_of_summer", after("04-19", Weekday::Thursday), "sumardagurinn fyrsti", 1),
            day("may_day", Every("05-01"), "verkalýðsdagurinn", 1),
            day("ascension_day", Easter(39), "uppstigningardagur", 0),
            day("pentecost", Easter(49), "hvítasunnudagur", 0),
            day("whit_monday", Easter(50), "annar í hvítasunnu", 0),
            day("national_day", Every("06-17"), "þjóðhátíðardagurinn", 1),
            day("commerce_day", after("08-01", Weekday::Monday), "frídagur verslunarmanna", 1),
            day("christmas_eve", Every("12-24"), "aðfangadagur", 1),
            day("christmas_day", Every("12-25"), "jóladagur", 0),
            day("boxing_day", Every("12-26"), "annar í jólum", 0),
            day("new_years_eve", Every("12-31"), "gamlársdagur", 1),
        ],
    },
];

/// For each day its name in Swedish and in English, as it stands inside a sentence.
const NAMES: [(&str, &str, &str); 23] = [
    ("new_years_day", "nyårsdagen", "New Year’s Day"),
    ("epiphany", "trettondagen", "Epiphany"),
    ("maundy_thursday", "skärtorsdagen", "Maundy Thursday"),
    ("good_friday", "långfredagen", "Good Friday"),
    ("easter_sunday", "påskdagen", "Easter Sunday"),
    ("easter_monday", "annandag påsk", "Easter Monday"),
    ("first_day_of_summer", "första sommardagen", "the First Day of Summer"),
    ("may_day", "första maj", "May Day"),
    ("great_prayer_day", "stora bönedagen", "Great Prayer Day"),
    ("constitution_day", "grundlagsdagen", "Constitution Day"),
    ("ascension_day", "Kristi himmelsfärdsdag", "Ascension Day"),
    ("pentecost", "pingstdagen", "Pentecost"),
    ("whit_monday", "annandag pingst", "Whit Monday"),
    ("national_day", "nationaldagen", "the National Day"),
    ("midsummer_eve", "midsommarafton", "Midsummer’s Eve"),
    ("midsummer_day", "midsommardagen", "Midsummer’s Day"),
    ("commerce_day", "handelns fridag", "Commerce Day"),
    ("all_saints_day", "alla helgons dag", "All Saints’ Day"),
    ("independence_day", "självständighetsdagen", "Independence Day"),
    ("christmas_eve", "julafton", "Christmas Eve"),
    ("christmas_day", "juldagen", "Christmas Day"),
    ("boxing_day", "annandag jul", "Boxing Day"),
    ("new_years_eve", "nyårsafton", "New Year’s Eve"),
];

impl Country {
    /// The country with a code, in capitals or not.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(code))
    }

    /// The name of a day in a language; none where it has none there.
    pub(super) fn name(&self, day: &Day, language: &str) -> Option<&'static str> {
        let primary = language.split('-').next().unwrap_or(language);
        if primary == self.language || (self.language == "nb" && primary == "no") {
            return Some(day.own);
        }
        let (_, swedish, english) = NAMES.iter().find(|(id, ..)| *id == day.id)?;
        match primary {
            "sv" => Some(swedish),
            "en" => Some(english),
            _ => None,
        }
    }
}
