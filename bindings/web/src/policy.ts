import { Handle } from './engine/handle.js';
import * as core from './generated/core.js';
import { given } from './given.js';

/**
 * A policy that is loaded: what a municipality has decided, ready for guides and advisors.
 *
 * It never changes, and may be shared between guides.
 */
export class Policy extends core.Policy {
    /** What the core gives is of its own class. */
    static override [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof core.Policy;
    }

    /** The policy that `load` was given, or that of this package. It fails with `NoPolicy` where `load` was told to take none. */
    static override embedded(): Policy {
        const policy = given();
        return new Policy(() => Handle.lent(policy));
    }

    /**
     * Loads a policy from its parts, in any order, or from the one file that `lotsen web` writes.
     *
     * It fails with `GuideError.Policy`, which names part, path and id; nothing is loaded then.
     */
    static override load(parts: readonly core.PolicyPart[] | Uint8Array): Policy {
        return core.Policy.load(parts instanceof Uint8Array ? [{ name: 'policy.json', bytes: parts }] : parts);
    }
}
