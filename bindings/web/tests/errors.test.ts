/** Every error is caught as its class. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Advisor, AdvisorError, type Event, Guide, GuideError, load, LotsenError, Policy, Refusal } from 'lotsen';
import { parts, STRANDBY } from './places.js';
import { asked, done, MONDAY, outOfOrder, press, stored } from './sessions.js';

await load();

const BEFORE = { now: new Date('1969-12-31T23:59:59Z'), locales: ['sv'] };
const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const sent = (event: Event) => (): unknown => asked().send(event, MONDAY);

/** The names of the kinds of a family. */
type Kinds<Family> = Exclude<keyof Family, keyof typeof Error>;

const byGuides: Record<Kinds<typeof GuideError>, () => unknown> = {
    Policy: () => Policy.load([{ name: 'empty.json', bytes: text('{}') }]),
    ForeignPolicy: () =>
        Guide.open(MONDAY, { policy: Policy.load(parts(STRANDBY)), snapshot: stored(Guide.open(MONDAY)) }),
    Damaged: () => Guide.open(MONDAY, { snapshot: stored(Guide.open(MONDAY)).slice(0, -1) }),
    NeedsNewerCore: () => Guide.open(MONDAY, { snapshot: text('lotsen 2 0000000000000000\n{}') }),
    Stale: sent({ type: 'Press', value: '0000' }),
    NotAsked: sent({ type: 'Choose', question: 'owner', values: ['private'] }),
    BadValue: sent({ type: 'Choose', question: 'about', values: ['nowhere'] }),
    UnknownProbe: sent({ type: 'Observed', value: [{ probe: 'nothing', seen: 'Yes' }] }),
    UnknownTrouble: sent({ type: 'Trouble', value: 'nothing' }),
    UnknownSight: () => Guide.open(MONDAY).sight('nothing', MONDAY),
    UnknownJourney: sent({ type: 'Begin', journey: 'nothing', about: null }),
    NotHere: sent({ type: 'LookAt', value: 'nothing' }),
    NothingBefore: () => Guide.open(MONDAY).send({ type: 'LookBack' }, MONDAY),
    NotAllowed: () => {
        const guide = outOfOrder();
        return guide.send(press(done(guide)), MONDAY);
    },
    TimeOutOfRange: () => Guide.open(MONDAY).current(BEFORE),
};

const subject = { subject: ['password'], device: ['iphone'], owner: ['private'] };
const byAdvisors: Record<Kinds<typeof AdvisorError>, () => unknown> = {
    Needs: () => new Advisor().appFor({}, MONDAY),
    UnknownQuestion: () => new Advisor().appFor({ nothing: ['yes'] }, MONDAY),
    BadValue: () => new Advisor().appFor({ device: ['toaster'] }, MONDAY),
    UnknownTable: () => new Advisor().decide('nothing', {}, MONDAY),
    UnknownSight: () => new Advisor().sight('nothing', {}, MONDAY),
    TimeOutOfRange: () => new Advisor().whoHelps(subject, BEFORE),
};

/** What is thrown. */
function caught(provoke: () => unknown): Error {
    try {
        provoke();
    } catch (error) {
        if (error instanceof Error) return error;
    }
    return assert.fail('nothing was refused');
}

test('every error is caught as its class, and as its family', () => {
    const families = [
        [GuideError, byGuides, 'GuideError'],
        [AdvisorError, byAdvisors, 'AdvisorError'],
    ] as const;
    for (const [family, provoked, name] of families) {
        const kinds = Object.entries(family as unknown as Record<string, unknown>).sort();
        assert.deepEqual(
            kinds.map(([kind]) => kind),
            Object.keys(provoked).sort(),
        );
        for (const [kind, of] of kinds) {
            const error = caught((provoked as Record<string, () => unknown>)[kind] ?? assert.fail(kind));
            assert.equal(error.constructor, of, `${name}.${kind}, not ${error.name}`);
            assert.equal(error.name, `${name}.${kind}`);
            assert.ok(error instanceof family && error instanceof Refusal && error instanceof LotsenError);
        }
    }
});

test('errors say what they are about', () => {
    const bad = caught(byGuides.BadValue);
    assert.ok(bad instanceof GuideError.BadValue);
    assert.deepEqual([bad.question, bad.values], ['about', ['nowhere']]);
    assert.deepEqual(bad.allowed, ['this_device', 'another_device']);
    assert.match(bad.message, /nowhere/);
    assert.ok(Policy.embedded().sentence(bad, MONDAY).length > 10);
    const wrong = caught(() => Policy.load([{ name: 'mine.json', bytes: text('{') }]));
    assert.ok(wrong instanceof GuideError.Policy);
    assert.equal(wrong.error.part, 'mine.json');
    assert.equal(wrong.error.fault.type, 'Unreadable');
    const needs = caught(() => new Advisor().appFor({ information: ['email'] }, MONDAY));
    assert.ok(needs instanceof AdvisorError.Needs);
    assert.ok(needs.needs.includes('device'));
    const late = caught(byGuides.TimeOutOfRange);
    assert.ok(late instanceof GuideError.TimeOutOfRange);
    assert.deepEqual(late.now, BEFORE.now);
});

test('an error made by hand is put into words, too', () => {
    const made = new GuideError.BadValue({ question: 'about', values: ['nowhere'], allowed: [] });
    assert.equal(
        Policy.embedded().sentence(made, MONDAY),
        Policy.embedded().sentence(caught(byGuides.BadValue) as GuideError, MONDAY),
    );
});
