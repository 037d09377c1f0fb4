//! Bad input is refused, and changes nothing.

use crate::lotsen_ffi::{Advisor, Guide, Policy};
use lotsen::guide::{Event, GuideError, Observation, Seen};
use lotsen::moment::{LAST_SECOND, Moment};

use crate::session::{asked, monday, part, stored};

const TEN_MEGABYTES: usize = 10_000_000;
const NO_UTF_8: &[u8] = b"\xff\xfe\x80";

#[test]
fn bad_input_is_refused_and_changes_nothing() {
    let guide = asked();
    let before = stored(&guide);
    let choose = |question: &str, values: &[&str]| Event::Choose {
        question: question.to_owned(),
        values: values.iter().map(|&value| value.to_owned()).collect(),
    };
    let events = [
        Event::Press(String::new()),
        Event::Press("å".repeat(1_000_000)),
        choose("", &[]),
        choose("about", &[]),
        choose("about", &[""]),
        choose("about", &["this_device", "another_device"]),
        Event::Observed(vec![Observation { probe: String::new(), seen: Seen::Yes }]),
        Event::Trouble(String::new()),
        Event::LookAt(String::new()),
        Event::Begin { journey: String::new(), about: None },
    ];
    for event in events {
        guide.send(event, &monday()).unwrap_err();
        assert_eq!(stored(&guide), before);
    }
    let too_large = [before.clone(), vec![b' '; TEN_MEGABYTES]].concat();
    for snapshot in [Vec::new(), NO_UTF_8.to_vec(), vec![b'x'; TEN_MEGABYTES], too_large] {
        let error = Guide::open(&monday(), None, Some(snapshot)).unwrap_err();
        assert!(matches!(error, GuideError::Damaged { .. }), "{error}");
    }
    for bytes in [Vec::new(), NO_UTF_8.to_vec(), vec![b' '; TEN_MEGABYTES], vec![b'['; TEN_MEGABYTES]] {
        let error = Policy::load(vec![part("", bytes)]).unwrap_err();
        assert!(matches!(error, GuideError::Policy { .. }), "{error}");
    }
    assert!(matches!(Policy::load(Vec::new()).unwrap_err(), GuideError::Policy { .. }));
}

#[test]
fn times_outside_the_calendar_are_refused() {
    let guide = asked();
    let before = stored(&guide);
    for now in [i64::MIN, -1, LAST_SECOND + 1, i64::MAX] {
        let error = guide.send(Event::Home, &Moment::new(now, "sv")).unwrap_err();
        assert_eq!(error, GuideError::TimeOutOfRange { now });
        assert_eq!(stored(&guide), before);
    }
}

/// The caller's bytes are only lent to the facade; the core wipes the copy. Each language wipes its own in its layer.
#[test]
fn a_candidate_code_is_wiped() {
    let lent = *b"1234";
    let report = Advisor::new(None).check_pin(&lent).unwrap();
    assert_eq!(lent, *b"1234");
    let mut copy = lent;
    let core = lotsen::advisor::Advisor::new(lotsen::Policy::embedded());
    assert_eq!(core.check_pin(&mut copy), Some(report));
    assert_eq!(copy, [0; 4]);
}
