//! A municipality that gives out versions of its policy, and an app that has the first one.

use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use lotsen::delivery::{Held, Manifest, Standing, content};
use lotsen::policy::Part;
use lotsen::policy::document::FORMAT;
use lotsen::policy::document::delivery::Keys;
use lotsen::{Moment, Policy};
use minisign::KeyPair;
use serde_json::{Value, json};

/// A pair of keys of minisign that no password protects.
pub struct Key(KeyPair);

impl Key {
    fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    /// The half that is told.
    pub fn public(&self) -> String {
        self.0.pk.to_base64()
    }

    /// A file with this key's signature before what it signs.
    pub fn sign(&self, content: &[u8]) -> Vec<u8> {
        let KeyPair { pk, sk } = &self.0;
        let signature = minisign::sign(Some(pk), sk, Cursor::new(content), Some("a test"), None).unwrap();
        [signature.into_string().trim_end().as_bytes(), b"\n", content].concat()
    }
}

/// The keys: of every day, kept apart, their successors, and somebody else's.
pub static ONLINE: LazyLock<Key> = LazyLock::new(Key::new);
pub static COLD: LazyLock<Key> = LazyLock::new(Key::new);
pub static NEXT_ONLINE: LazyLock<Key> = LazyLock::new(Key::new);
pub static NEXT_COLD: LazyLock<Key> = LazyLock::new(Key::new);
pub static STRANGER: LazyLock<Key> = LazyLock::new(Key::new);

/// The keys of a version.
pub fn keys(version: u32, online: &Key, cold: &Key) -> Keys {
    Keys { version, online: online.public(), cold: cold.public() }
}

/// The keys that the app has.
pub fn first_keys() -> Keys {
    keys(1, &ONLINE, &COLD)
}

/// A version of the policy of a small municipality, as JSON to be changed.
pub fn version(version: u32, keys: &Keys) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/policies/strandby");
    let files = lotsen_base::json_files(&folder).unwrap();
    let parts = files
        .into_iter()
        .map(|file| lotsen_base::Part::own(file.name, std::fs::read_to_string(&file.path).unwrap()));
    let mut whole: Value = serde_json::from_str(&lotsen_base::merged(&parts.collect::<Vec<_>>())).unwrap();
    whole["policy"]["version"] = version.into();
    whole["policy"]["delivery"] = json!({"keys": keys});
    whole
}

/// Loads what is written.
pub fn loaded(policy: &Value) -> Arc<Policy> {
    Policy::load(&[Part { name: "policy.json", bytes: policy.to_string().as_bytes() }]).unwrap()
}

/// What is signed of a policy, with its manifest changed.
pub fn packed_as(policy: &Value, change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let json = policy.to_string();
    let mut manifest = Manifest::of(&loaded(policy), FORMAT, u32::try_from(json.len()).unwrap()).unwrap();
    change(&mut manifest);
    content(&manifest, &miniz_oxide::deflate::compress_to_vec(json.as_bytes(), 6))
}

/// What is signed of a policy.
pub fn packed(policy: &Value) -> Vec<u8> {
    packed_as(policy, |_| {})
}

/// The file of a version with the keys that the app has, signed by the key of every day.
pub fn file(of: u32) -> Vec<u8> {
    ONLINE.sign(&packed(&version(of, &first_keys())))
}

/// An app with the first version, and nothing kept.
pub fn app() -> Standing {
    Standing::begin(loaded(&version(1, &first_keys())), Held::default())
}

/// A Monday morning in November 2026.
pub fn moment() -> Moment {
    Moment::new(1_795_422_600, "sv")
}
