/** A panic stops the library, as WebAssembly does; the package starts it anew, and every guide goes on. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Advisor, Guide, GuideError, Policy, Restarted } from 'lotsen';
import { ConformanceRun } from '../dist/generated/conformance.js';
import { loadForTests, parts, STRANDBY } from './places.js';
import { asked, MONDAY, press, stored } from './sessions.js';

await loadForTests();

/** Stops the library in the middle of a call. */
function fail(): void {
    const run = ConformanceRun.storm(1n);
    assert.throws(
        () => run.fail(),
        (error) => error instanceof Restarted && error.cause instanceof WebAssembly.RuntimeError,
    );
}

test('a guide goes on from the snapshot that it gave last, at the same screen', () => {
    const [one, other] = [asked(), Guide.open(MONDAY)];
    const { screen, snapshot } = one.current(MONDAY);
    const home = other.current(MONDAY).screen;
    fail();
    assert.deepEqual(one.current(MONDAY).screen, screen);
    assert.deepEqual(stored(one), snapshot);
    assert.deepEqual(other.current(MONDAY).screen, home);
    const choice = screen.input?.choices[0];
    assert.ok(screen.input && choice);
    const event = { type: 'Choose', question: screen.input.question, values: [choice.value] } as const;
    assert.notEqual(one.send(event, MONDAY).screen.step, screen.step);
    fail();
    assert.throws(() => one.send({ type: 'Press', value: '0000' }, MONDAY), GuideError.Stale);
    assert.notDeepEqual(stored(one), snapshot);
});

test('a token that was drawn before is good after', () => {
    const guide = Guide.open(MONDAY);
    const drawn = guide.current(MONDAY).screen.actions[0];
    fail();
    assert.deepEqual(guide.send(press(drawn), MONDAY).screen, asked().current(MONDAY).screen);
});

test('a policy of its own, an advisor and what a guide gave go on, too', () => {
    const policy = Policy.load(parts(STRANDBY));
    const guide = Guide.open(MONDAY, { policy });
    const [advisor, given] = [new Advisor({ policy }), guide.policy()];
    const before = [policy.id(), advisor.tables(), given.brand(), guide.current(MONDAY)];
    fail();
    // The guide first: it needs its policy, which nobody has asked for yet.
    const screen = guide.current(MONDAY);
    assert.deepEqual([policy.id(), advisor.tables(), given.brand(), screen], before);
    assert.throws(() => Guide.open(MONDAY, { snapshot: screen.snapshot }), GuideError.ForeignPolicy);
});

test('what was closed before stays closed, and what is closed after frees nothing of another', () => {
    const [closed, closing, going] = [Guide.open(MONDAY), Guide.open(MONDAY), asked()];
    closed.close();
    const { screen } = going.current(MONDAY);
    fail();
    closing.close();
    assert.deepEqual(going.current(MONDAY).screen, screen);
    assert.throws(() => closed.current(MONDAY));
});
