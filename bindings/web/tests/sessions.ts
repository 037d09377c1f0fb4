/** Sessions to test with. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Action, type Event, Guide, type Moment, Policy } from 'lotsen';
import { RENEWAL } from './places.js';

/** A Monday in March, when offices are open. */
export const MONDAY: Moment = { now: new Date('2026-03-02T07:00:00Z'), locales: ['sv'] };

/** A session that has come to its first question. */
export function asked(): Guide {
    const guide = Guide.open(MONDAY);
    guide.send(press(guide.current(MONDAY).screen.actions[0]), MONDAY);
    return guide;
}

/** The snapshot of a guide. */
export function stored(guide: Guide): Uint8Array {
    return guide.current(MONDAY).snapshot;
}

/** The event of an action that has to be there. */
export function press(action: Action | undefined): Event {
    if (!action) throw new Error('there is no such action');
    return { type: 'Press', value: action.token };
}

/** The action that says that the step is done. */
export function done(guide: Guide): Action | undefined {
    return guide.current(MONDAY).screen.actions.find((action) => action.kind === 'Done');
}

/** A session at a step whose event its machine refuses: a code is to be checked before there is one. */
export function outOfOrder(): Guide {
    const text = readFileSync(join(RENEWAL, 'policy.json'), 'utf8').replace(
        '"act": "first_sign_in"',
        '"act": "check_code"',
    );
    const policy = Policy.load([{ name: 'policy.json', bytes: new TextEncoder().encode(text) }]);
    const guide = Guide.open(MONDAY, { policy });
    const answers = ['this_device', 'iphone', 'private', 'yes', 'not_started'];
    guide.send({ type: 'Begin', journey: 'set_up', about: null }, MONDAY);
    for (let turn = 0; turn < 20; turn++) {
        const { step, input } = guide.current(MONDAY).screen;
        if (step === 'sign_in') return guide;
        const offered = input?.choices.map((choice) => choice.value) ?? [];
        const value = answers.find((answer) => offered.includes(answer)) ?? offered.at(-1) ?? '';
        guide.send(input ? { type: 'Choose', question: input.question, values: [value] } : press(done(guide)), MONDAY);
    }
    throw new Error('the step is not reached');
}
