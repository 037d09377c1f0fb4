import { instance } from './engine/engine.js';
import { NoPolicy } from './engine/failure.js';
import type { Policy } from './generated/core.js';

/** The policy that is used where none is given. It is never closed. */
let policy: Policy | undefined;

/** Takes the policy that is used where none is given. */
export function give(taken: Policy): void {
    policy = taken;
}

/** Whether there is one. */
export function isGiven(): boolean {
    return policy !== undefined;
}

/** The policy that is used where none is given. */
export function given(): Policy {
    // Without the library nothing is given, and that is what is said.
    instance();
    if (!policy) throw new NoPolicy();
    return policy;
}
