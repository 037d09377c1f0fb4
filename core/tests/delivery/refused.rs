//! What is refused. None of it changes what is in force: judging has no way to.

use lotsen::delivery::{FIRST_LINE, MOST_PACKED, MOST_UNPACKED, Manifest, Refusal, content};
use lotsen::policy::document::FORMAT;
use proptest::prelude::*;

use crate::authors::{ONLINE, STRANGER, app, file, first_keys, moment, packed, packed_as, version};

#[track_caller]
fn refused(file: &[u8]) -> Refusal {
    app().judge(file, None, &moment()).expect_err("it was taken")
}

#[track_caller]
fn manifest(change: impl FnOnce(&mut Manifest)) -> Refusal {
    refused(&ONLINE.sign(&packed_as(&version(2, &first_keys()), change)))
}

#[test]
fn what_somebody_else_has_signed() {
    let content = packed(&version(2, &first_keys()));
    assert_eq!(refused(&STRANGER.sign(&content)), Refusal::BadSignature);
    // The signature of one version before another.
    let (second, third) = (file(2), file(3));
    let length = second.len() - content.len();
    let mixed = [&second[..length], &third[length..]].concat();
    assert_eq!(refused(&mixed), Refusal::BadSignature);
}

#[test]
fn what_is_cut_anywhere() {
    let whole = file(2);
    for length in (0..whole.len()).step_by(97).chain([whole.len() - 1]) {
        let id = refused(&whole[..length]).id();
        assert!(["no_policy", "bad_signature"].contains(&id), "{length}: {id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_altered_anywhere(at in any::<prop::sample::Index>(), by in 1_u8..) {
        // All but the comment in the first line, of which minisign itself says that nothing vouches for it.
        let mut file = file(2);
        let from = file.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let at = from + at.index(file.len() - from);
        file[at] ^= by;
        prop_assert!(app().judge(&file, None, &moment()).is_err());
    }

    #[test]
    fn what_is_no_file_at_all(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert_eq!(app().judge(&bytes, None, &moment()).unwrap_err().id(), "no_policy");
    }
}

#[test]
fn what_has_been_here_already() {
    assert_eq!(refused(&file(1)), Refusal::NotNewer { found: 1, floor: 1 });
    let after = app().judge(&file(5), None, &moment()).unwrap().standing;
    let rollback = after.judge(&file(4), None, &moment()).unwrap_err();
    assert_eq!(rollback, Refusal::NotNewer { found: 4, floor: 5 });
}

#[test]
fn the_policy_of_another_municipality() {
    let mut other = version(2, &first_keys());
    other["policy"]["id"] = "elsewhere".into();
    let expected = "strandby".to_owned();
    let found = refused(&ONLINE.sign(&packed(&other)));
    assert_eq!(found, Refusal::OtherMunicipality { found: "elsewhere".to_owned(), expected });
}

#[test]
fn what_a_newer_core_would_read() {
    let content = packed(&version(2, &first_keys()));
    let newer = [b"lotsen policy 2", &content[FIRST_LINE.len()..]].concat();
    assert_eq!(refused(&ONLINE.sign(&newer)), Refusal::NewerFormat { found: 2, supported: 1 });
    let found = manifest(|manifest| manifest.format = FORMAT + 1);
    assert_eq!(found, Refusal::NewerFormat { found: FORMAT + 1, supported: FORMAT });
}

#[test]
fn a_manifest_that_says_another_thing_than_the_policy() {
    let contradicts = |what: &str| Refusal::Contradiction { what: what.to_owned() };
    assert_eq!(manifest(|manifest| manifest.version = 3), contradicts("version"));
    assert_eq!(manifest(|manifest| manifest.issued = "2001-01-01".into()), contradicts("issued"));
    assert_eq!(manifest(|manifest| manifest.expires = "2101-01-01".into()), contradicts("expires"));
    let size = |by: i64| manifest(|it| it.size = u32::try_from(i64::from(it.size) + by).unwrap()).id();
    assert_eq!([size(1), size(-1), size(-1000)], ["no_policy"; 3]);
}

#[test]
fn what_is_too_large_before_anything_of_it_is_read() {
    let most = u64::try_from(MOST_PACKED).unwrap();
    assert_eq!(refused(&vec![0; 1 << 30]), Refusal::TooLarge { bytes: 1 << 30, most });
}

#[test]
fn what_inflates_beyond_any_policy() {
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 1 << 26], 6);
    let bomb_of = |size: usize| {
        let policy = packed_as(&version(2, &first_keys()), |_| {});
        let said = policy.split(|byte| *byte == b'\n').nth(1).unwrap();
        let mut manifest: Manifest = serde_json::from_slice(said).unwrap();
        manifest.size = u32::try_from(size).unwrap();
        refused(&ONLINE.sign(&content(&manifest, &bomb))).to_string()
    };
    assert!(bomb_of(MOST_UNPACKED + 1).contains("larger than any policy"));
    assert!(bomb_of(MOST_UNPACKED).contains("not what the manifest says"));
    assert!(bomb_of(u32::MAX as usize).contains("larger than any policy"));
}

#[test]
fn a_policy_that_does_not_load() {
    let mut broken = version(2, &first_keys());
    let good = packed(&broken);
    let said = good.split(|byte| *byte == b'\n').nth(1).unwrap();
    let mut manifest: Manifest = serde_json::from_slice(said).unwrap();
    broken["policy"]["time_zone"] = "Mars/Base".into();
    let json = broken.to_string();
    manifest.size = u32::try_from(json.len()).unwrap();
    let deflated = miniz_oxide::deflate::compress_to_vec(json.as_bytes(), 6);
    let refusal = refused(&ONLINE.sign(&content(&manifest, &deflated)));
    assert!(
        matches!(&refusal, Refusal::DoesNotLoad { error } if error.path == "policy.time_zone"),
        "{refusal}"
    );
}

#[test]
fn a_policy_that_does_not_open_the_session_at_hand() {
    let refusal = app().judge(&file(2), Some(b"lotsen 9 0000000000000000\n{}"), &moment()).unwrap_err();
    assert_eq!(refusal.id(), "does_not_open");
}
