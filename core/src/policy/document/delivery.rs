//! How newer versions of a policy come to a device, and whose signatures are believed there.

use crate::policy::record::record;

/// How newer versions of the policy come to a device that has this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The address of the signed file, which begins with `https://`; without one, a file comes by hand or by the
    /// management of devices alone.
    pub address: Option<String>,
    /// Whose signatures are believed by whoever has this version.
    pub keys: Keys,
}

record!(Delivery { may address, must keys, });

/// The public keys by which the next version of a policy is judged: two keys of minisign, as the second line of a `.pub`
/// file has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Keys {
    /// Grows whenever one of the keys changes.
    pub version: u32,
    /// The key of every day; its other half lies with whoever gives versions out.
    pub online: String,
    /// The key that is kept apart from every network: it alone may change keys or leave out more than a thousand versions.
    pub cold: String,
}

record!(Keys { must version, must online, must cold, });
