import * as core from './generated/core.js';
import { given } from './given.js';

/** A session: draws the current screen, and changes by events. */
export class Guide extends core.Guide {
    /** What the core gives is of its own class. */
    static override [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof core.Guide;
    }

    /**
     * Opens a guide, new or where it was left.
     *
     * Without a policy it is the one that `load` was given. A snapshot that is refused changes nothing: keep it aside, say what
     * is wrong by `Policy.sentence`, and open without it.
     */
    static override open(moment: core.Moment, options: Parameters<typeof core.Guide.open>[1] = {}): Guide {
        return core.Guide.open(moment, { ...options, policy: options.policy ?? given() });
    }
}
