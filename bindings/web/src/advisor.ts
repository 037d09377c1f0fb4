import * as core from './generated/core.js';
import { given } from './given.js';

/**
 * Answers on the spot from a policy, without a session.
 *
 * Every answer carries why. With an answer missing it names the questions that are needed, never a default.
 */
export class Advisor extends core.Advisor {
    /** An advisor of a policy; without one of that which `load` was given. */
    constructor(options: { readonly policy?: core.Policy | null | undefined } = {}) {
        super({ policy: options.policy ?? given() });
    }

    /**
     * Checks a candidate for the app code against the rules, and wipes it: the bytes are zeros afterwards. Nothing is kept,
     * shown or logged. Null where the policy has no app code.
     */
    override checkPin(candidate: Uint8Array): core.PinReport | null {
        try {
            return super.checkPin(candidate);
        } finally {
            candidate.fill(0);
        }
    }
}
