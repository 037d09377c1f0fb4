//! What a shell is asked to observe, and what its manifest must declare for it.

use super::{Guide, ProbeSpec};
use crate::plan::ProbeKind;

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
