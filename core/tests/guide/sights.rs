//! Sights: the screens of other products, looked at from wherever the official is.

use lotsen::Policy;
use lotsen::advisor::{Advisor, AdvisorError, Answers};
use lotsen::guide::{Event, GuideError};
use lotsen::moment::Moment;
use lotsen::screen::{BlockKind, MarkKind, Screen, ScreenKind, SightCard, SightSheet, SketchElementKind};

use super::driver::{Driver, MONDAY};

/// The sights of a screen.
fn on_screen(screen: &Screen) -> &[SightCard] {
    let sights = screen.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Sights { sights, .. } => Some(sights.as_slice()),
        _ => None,
    });
    sights.unwrap_or_default()
}

fn sheet(driver: &Driver, id: &str) -> SightSheet {
    driver.guide.sight(id, &driver.moment).unwrap()
}

/// What is pressed, in order, and what is never pressed.
fn marked(sheet: &SightSheet, answer: usize, kind: MarkKind) -> Vec<String> {
    let elements = sheet.answers[answer].sketch.elements.iter();
    let marked = elements.filter(|element| element.mark.as_ref().is_some_and(|mark| mark.kind == kind));
    let labels = marked.map(|element| match &element.kind {
        SketchElementKind::Button { label }
        | SketchElementKind::Quiet { label }
        | SketchElementKind::Field { label }
        | SketchElementKind::Row { label } => label.clone(),
        other => format!("{other:?}"),
    });
    labels.collect()
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(question, value)| ((*question).to_owned(), vec![(*value).to_owned()])).collect()
}

#[test]
fn what_may_come_too_stands_under_the_products_that_show_it() {
    let driver = crate::walks::private_android_at("sign_up");
    let screen = driver.screen();
    let more = screen.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Sights { more, .. } => more.as_ref(),
        _ => None,
    });
    let groups = &more.unwrap().groups;
    let all = driver.guide.sights(&driver.moment).unwrap();
    let known: Vec<&str> = all.iter().map(|group| group.product.as_str()).collect();
    let named: Vec<&str> = groups.iter().map(|group| group.product.as_str()).collect();
    assert!(named.len() > 1, "{named:?}");
    assert_eq!(named, known.into_iter().filter(|product| named.contains(product)).collect::<Vec<_>>());
    for group in groups {
        assert!(!group.sights.is_empty(), "{}", group.product);
        let product = all.iter().find(|other| other.product == group.product).unwrap();
        assert!(group.sights.iter().all(|card| product.sights.contains(card)), "{}", group.product);
    }
}

#[test]
fn every_sight_is_under_its_product_and_can_be_opened_in_every_language() {
    let policy = Policy::embedded();
    let driver = Driver::new();
    let mut count = 0;
    for locale in policy.locales() {
        let moment = Moment::new(MONDAY, locale);
        for group in driver.guide.sights(&moment).unwrap() {
            assert!(!group.sights.is_empty(), "{}", group.product);
            for card in &group.sights {
                let sheet = driver.guide.sight(&card.id, &moment).unwrap();
                assert_eq!((&sheet.id, &sheet.name, &sheet.product), (&card.id, &card.name, &group.name));
                assert!(!sheet.answers.is_empty() && sheet.help.is_some(), "{}", card.id);
                assert!(card.sketch.marks().next().is_none(), "{} is small", card.id);
                count += 1;
            }
        }
    }
    assert!(count >= 2 * 80, "{count}");
}

#[test]
fn where_nothing_is_known_of_the_device_every_answer_is_told_with_its_devices() {
    let driver = Driver::new();
    let sheet = sheet(&driver, "android_work_profile");
    assert_eq!(sheet.answers.len(), 2);
    assert!(sheet.answers.iter().all(|answer| answer.about.is_some()));
    assert_eq!(marked(&sheet, 0, MarkKind::Press), ["Avbryt"]);
    assert_eq!(marked(&sheet, 0, MarkKind::Never), ["Godkänn och fortsätt"]);
    assert!(sheet.answers[0].never.is_some());
}

#[test]
fn an_advisor_tells_the_answer_for_the_device_and_its_owner() {
    let advisor = Advisor::new(Policy::embedded());
    let moment = Moment::new(MONDAY, "sv");
    let private = answers(&[("device", "android_phone"), ("owner", "private")]);
    let municipal = answers(&[("device", "android_phone"), ("owner", "municipal")]);
    let on = |answers: &Answers| advisor.sight("android_work_profile", answers, &moment).unwrap();
    assert_eq!((on(&private).answers.len(), on(&municipal).answers.len()), (1, 1));
    assert_eq!(on(&private).answers[0].about, None);
    assert_eq!(marked(&on(&private), 0, MarkKind::Press), ["Avbryt"]);
    assert_eq!(on(&answers(&[])).answers.len(), 2);
    let unknown = advisor.sight("work_profile", &private, &moment);
    assert_eq!(unknown, Err(AdvisorError::UnknownSight { sight: "work_profile".to_owned() }));
}

#[test]
fn several_things_to_press_are_numbered_and_the_whole_is_one_described_picture() {
    let driver = Driver::new();
    let sheet = sheet(&driver, "auth_number");
    let sketch = &sheet.answers[0].sketch;
    let numbers: Vec<Option<u32>> = sketch.marks().map(|mark| mark.number).collect();
    assert_eq!(numbers, [Some(1), Some(2)]);
    assert!(sketch.marks().all(|mark| mark.label.starts_with(['1', '2'])), "{sketch:?}");
    let mut rest = sketch.spoken.as_str();
    for element in &sketch.elements {
        let (SketchElementKind::Title { text: said }
        | SketchElementKind::Button { label: said }
        | SketchElementKind::Quiet { label: said }
        | SketchElementKind::Field { label: said }) = &element.kind
        else {
            continue;
        };
        let at =
            rest.find(said.trim_end_matches(['.', '…', ' '])).unwrap_or_else(|| panic!("{said} in {rest}"));
        rest = &rest[at..];
    }
}

#[test]
fn looking_at_sights_changes_nothing() {
    let driver = Driver::begin("set_up");
    let before = driver.now();
    driver.guide.sights(&driver.moment).unwrap();
    sheet(&driver, "pin_set");
    assert_eq!(driver.now(), before);
}

#[test]
fn the_way_to_the_remedy_of_a_sight_can_be_pressed() {
    let mut driver = Driver::begin("set_up");
    let trouble = sheet(&driver, "android_work_profile").trouble.unwrap();
    driver.guide.send(Event::Press(trouble.token.clone()), &driver.moment).unwrap();
    assert_eq!(driver.screen().journey.as_deref(), Some("portal_asks_enrolment_remedy"));
    let stale = driver.guide.clone().send(Event::Press(trouble.token), &driver.moment);
    assert_eq!(stale.unwrap_err(), GuideError::Stale);
}

#[test]
fn a_sight_that_is_not_there_is_refused_in_words() {
    let driver = Driver::new();
    let error = driver.guide.sight("nothing", &driver.moment).unwrap_err();
    assert_eq!(error, GuideError::UnknownSight { sight: "nothing".to_owned() });
    assert!(!driver.guide.policy().sentence(&error, &driver.moment).is_empty());
}

#[test]
fn a_sight_on_a_step_has_the_answer_for_the_device_of_the_step() {
    let mut driver = Driver::in_trouble("portal_asks_enrolment");
    let own = [("about", "this_device"), ("device", "android_phone"), ("owner", "private")];
    let shows =
        |driver: &Driver| on_screen(&driver.screen()).iter().any(|sight| sight.id == "android_work_profile");
    while !shows(&driver) {
        assert_ne!(driver.screen().kind, ScreenKind::End, "no step shows the sight");
        driver.take_step(&own);
    }
    let at_step = sheet(&driver, "android_work_profile");
    assert_eq!((at_step.answers.len(), marked(&at_step, 0, MarkKind::Press)), (1, vec!["Avbryt".to_owned()]));
    // What is not on the screen may be on another device.
    driver.send(Event::Home).unwrap();
    assert_eq!(sheet(&driver, "android_work_profile").answers.len(), 2);
}
