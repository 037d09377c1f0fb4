//! What the generator leaves to be mended in the Kotlin code.

use anyhow::{Result, bail};

/// How the generator hands over an object as an argument: without looking whether it is closed.
const UNGUARDED: &str = "return value.uniffiCloneHandle()";

/// The same behind the guard of a method's own object: what is closed is refused, and what another thread closes
/// meanwhile stays alive until it is handed over.
const GUARDED: &str = "return value.callWithHandle { it }";

/// Lets an object that is closed be refused also where it is an argument. As generated, such a call reaches memory
/// that is freed, and ends the process.
pub fn guard_arguments(code: &str) -> Result<String> {
    let arguments = code.matches(UNGUARDED).count();
    let objects = code.matches("fun <R> callWithHandle(").count();
    if arguments == 0 || arguments != objects {
        bail!("the generator writes {objects} objects and hands over {arguments}: look at it anew");
    }
    Ok(code.replace(UNGUARDED, GUARDED))
}
