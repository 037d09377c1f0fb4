//! What a shell is asked to observe, and what its manifest must declare for it.

use serde::Serialize;

use super::Guide;
#[cfg(doc)]
use super::Observation;
use crate::device::Device;
use crate::plan::ProbeKind;

/// Something that a shell may observe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ProbeSpec {
    /// The id, for [`Observation`].
    pub id: String,
    /// What sort of thing it observes.
    pub kind: ProbeKind,
    /// For [`ProbeKind::Form`]: the kind of device that is meant.
    pub device: Option<Device>,
    /// The URL scheme of the app on iOS; the shell's manifest must declare it.
    pub scheme: Option<String>,
    /// The package of the app on Android; the shell's manifest must declare it.
    pub package: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version on iOS and iPadOS.
    pub apple_floor: Option<String>,
    /// For [`ProbeKind::OsNewEnough`]: the oldest version of Android.
    pub android_floor: Option<String>,
}

impl Guide {
    /// What the shell may observe; a probe that it cannot make answers [`Seen::Unknown`](super::Seen::Unknown).
    #[must_use]
    pub fn probes(&self) -> Vec<ProbeSpec> {
        let policy = self.policy();
        let floor =
            |platform: &str| policy.document.platforms.get(platform).map(|floor| floor.os_floor.clone());
        let specs = policy.probes.iter().map(|(_, probe)| {
            let app = probe.app.map(|app| &policy.apps[app]);
            let dated = probe.kind == ProbeKind::OsNewEnough;
            ProbeSpec {
                id: probe.id.clone(),
                kind: probe.kind,
                device: probe.device,
                scheme: app.and_then(|app| app.scheme.clone()),
                package: app.and_then(|app| app.package.clone()),
                apple_floor: floor("ios").filter(|_| dated),
                android_floor: floor("android").filter(|_| dated),
            }
        });
        specs.collect()
    }
}
