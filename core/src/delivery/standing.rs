//! Which policy is in force on a device, and whether a file takes its place.

use std::sync::Arc;

use super::content::Content;
use super::manifest::Manifest;
use super::refusal::Refusal;
use super::signature::{Signer, signer};
use super::signed::Signed;
use super::trust::Trust;
use crate::guide::{Guide, Update};
use crate::moment::Moment;
use crate::plan::Policy;
use crate::policy::document::FORMAT;
use crate::policy::load::Part;

/// How many versions the key of every day may leave out.
pub const MOST_AHEAD: u32 = 1000;

/// What a shell has kept, as it was written; what is missing is `None`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Held<'a> {
    /// The file that was taken last.
    pub candidate: Option<&'a [u8]>,
    /// The file before it.
    pub last_good: Option<&'a [u8]>,
    /// What [`Standing::trust`] gave.
    pub trust: Option<&'a [u8]>,
}

/// Where the policy in force comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// It is embedded in the app.
    Embedded,
    /// The file that was taken last.
    Candidate,
    /// The file before it.
    LastGood,
}

/// Which policy is in force on a device, and what is believed there.
#[derive(Debug, Clone)]
pub struct Standing {
    embedded: Arc<Policy>,
    policy: Arc<Policy>,
    slot: Slot,
    /// Nothing where the embedded policy says no keys.
    trust: Option<Trust>,
}

/// A file that may take the place of the policy in force.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// What holds once it is in its slot.
    pub standing: Standing,
    /// The screen of the session at hand under the new policy, and what that changed.
    pub update: Update,
}

impl Standing {
    /// What is in force at a start: the newest of the slots that loads. It never fails, since the embedded policy is there.
    ///
    /// A slot is passed over where it is not newer than the embedded policy, or does not load. What has been taken before is
    /// not held to its signature again, for its keys may have changed since; what has not, because a shell was stopped
    /// between two writes, is.
    #[must_use]
    pub fn begin(embedded: Arc<Policy>, held: Held<'_>) -> Self {
        let mut standing = Self {
            policy: Arc::clone(&embedded),
            slot: Slot::Embedded,
            trust: Trust::embedded(&embedded),
            embedded,
        };
        let Some(trust) = standing.trust.take() else { return standing };
        let trust = held.trust.map_or_else(|| trust.clone(), |kept| trust.clone().with_kept(kept));
        standing.trust = Some(trust.clone());
        for (slot, file) in [(Slot::Candidate, held.candidate), (Slot::LastGood, held.last_good)] {
            let kept = file.and_then(|file| kept(&standing.embedded, &trust, file).ok());
            if let Some((policy, trust)) = kept {
                return Self { policy, slot, trust: Some(trust), ..standing };
            }
        }
        standing
    }

    /// Whether a file takes the place of the policy in force. `session` is the snapshot of the session at hand, which the new
    /// policy has to open; the moment is for its screen alone, and decides nothing.
    ///
    /// # Errors
    /// A [`Refusal`]; all is as it was then, and nothing is to be told to an official.
    pub fn judge(&self, file: &[u8], session: Option<&[u8]>, moment: &Moment) -> Result<Accepted, Refusal> {
        let trust = self.trust.as_ref().ok_or(Refusal::NoKeys)?;
        let (policy, trust) = taken(&self.embedded, trust, file)?;
        let opened =
            Guide::open(Arc::clone(&policy), session, moment).and_then(|guide| guide.current(moment));
        let update = opened.map_err(|error| Refusal::DoesNotOpen { error })?;
        let embedded = Arc::clone(&self.embedded);
        Ok(Accepted {
            standing: Self { embedded, policy, slot: Slot::Candidate, trust: Some(trust) },
            update,
        })
    }

    /// The policy in force.
    #[must_use]
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// Where it comes from.
    #[must_use]
    pub fn slot(&self) -> Slot {
        self.slot
    }

    /// What is believed, as bytes to keep apart from the session: the newest version that was ever taken, and the keys.
    #[must_use]
    pub fn trust(&self) -> Vec<u8> {
        self.trust.as_ref().map(Trust::bytes).unwrap_or_default()
    }

    /// The address of the signed file, where the policy in force names one.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.policy.header().delivery.as_ref()?.address.as_deref()
    }
}

/// The policy of a file that was kept, and what is believed with it.
fn kept(embedded: &Policy, trust: &Trust, file: &[u8]) -> Result<(Arc<Policy>, Trust), Refusal> {
    let content = Content::read(Signed::read(file)?.content)?;
    if content.manifest.version > trust.floor {
        return taken(embedded, trust, file);
    }
    meant(embedded, &content.manifest)?;
    let version = embedded.version();
    if content.manifest.version <= version {
        return Err(Refusal::NotNewer { found: content.manifest.version, floor: version });
    }
    Ok((loaded(&content)?, trust.clone()))
}

/// The policy of a file that is new, and what is believed from then on.
fn taken(embedded: &Policy, trust: &Trust, file: &[u8]) -> Result<(Arc<Policy>, Trust), Refusal> {
    let envelope = Signed::read(file)?;
    let signer = signer(&trust.keys, envelope.signature, envelope.content)?;
    let content = Content::read(envelope.content)?;
    meant(embedded, &content.manifest)?;
    check(trust, &content.manifest, signer)?;
    let policy = loaded(&content)?;
    let Manifest { version, keys, .. } = content.manifest;
    Ok((policy, Trust { floor: version, keys }))
}

/// Whether the version and the keys are ones that this signer may bring.
fn check(trust: &Trust, manifest: &Manifest, signer: Signer) -> Result<(), Refusal> {
    let (found, floor) = (manifest.version, trust.floor);
    if found <= floor {
        return Err(Refusal::NotNewer { found, floor });
    }
    if found - floor > MOST_AHEAD && signer != Signer::Cold {
        return Err(Refusal::TooFarAhead { found, floor });
    }
    let newer = signer == Signer::Cold && manifest.keys.version > trust.keys.version;
    if manifest.keys != trust.keys && !newer {
        return Err(Refusal::KeysNotTaken { found: manifest.keys.version, known: trust.keys.version });
    }
    Ok(())
}

/// Whether a file is meant for this municipality and for a core such as this one.
fn meant(embedded: &Policy, manifest: &Manifest) -> Result<(), Refusal> {
    if manifest.municipality != embedded.id() {
        let (found, expected) = (manifest.municipality.clone(), embedded.id().to_owned());
        return Err(Refusal::OtherMunicipality { found, expected });
    }
    if manifest.format > FORMAT {
        return Err(Refusal::NewerFormat { found: manifest.format, supported: FORMAT });
    }
    Ok(())
}

/// The policy of a file, which has to be what the manifest says.
fn loaded(content: &Content<'_>) -> Result<Arc<Policy>, Refusal> {
    let manifest = &content.manifest;
    let json = content.json()?;
    let policy = Policy::load(&[Part { name: "policy.json", bytes: &json }]);
    let policy = policy.map_err(|error| Refusal::DoesNotLoad { error })?;
    match Manifest::of(&policy, manifest.format, manifest.size) {
        Some(same) if same == *manifest => Ok(policy),
        Some(other) => Err(Refusal::Contradiction { what: difference(manifest, &other).to_owned() }),
        None => Err(Refusal::Contradiction { what: "keys".to_owned() }),
    }
}

/// What two manifests do not agree about.
fn difference(one: &Manifest, other: &Manifest) -> &'static str {
    let differs = [
        ("municipality", one.municipality != other.municipality),
        ("version", one.version != other.version),
        ("issued", one.issued != other.issued),
        ("expires", one.expires != other.expires),
    ];
    differs.into_iter().find(|(_, differs)| *differs).map_or("keys", |(what, _)| what)
}
