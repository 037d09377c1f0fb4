/** Bad input is refused, and changes nothing. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { Advisor, Closed, type Event, Guide, GuideError, load, NoPolicy, NotALibrary, NotLoaded, Policy } from 'lotsen';
import { PACKAGE, parts, STRANDBY } from './places.js';
import { asked, MONDAY, stored } from './sessions.js';

const TEN_MEGABYTES = 10_000_000;
const NO_UTF_8 = Uint8Array.of(0xff, 0xfe, 0x80);

test('nothing is called before the library is there', async () => {
    assert.throws(() => Policy.embedded(), NotLoaded);
    const libraries = [
        new Uint8Array([1, 2, 3]),
        Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0),
        new Response('not found', { headers: { 'content-type': 'text/html' } }),
        new Response('not found', { status: 404 }),
    ];
    for (const library of libraries) await assert.rejects(load({ library }), NotALibrary);
    await assert.rejects(load({ policy: new Response('not found', { status: 404 }) }), NoPolicy);
    await assert.rejects(load({ policy: new Response('<!doctype html>') }), GuideError.Policy);
    await load({ policy: null });
    for (const uses of [() => Policy.embedded(), () => Guide.open(MONDAY), () => new Advisor()]) {
        assert.throws(uses, NoPolicy);
    }
});

test('a policy is the file of the package, the bytes that are given, or none', async () => {
    const file = readFileSync(join(PACKAGE, 'dist/policy.json'));
    const policy = Policy.load(file);
    assert.ok(policy instanceof Policy && Guide.open(MONDAY, { policy }) instanceof Guide);
    await Promise.all([load(), load()]);
    assert.equal(Policy.embedded().id(), policy.id());
    const [cut] = parts(STRANDBY);
    assert.ok(cut);
    await assert.rejects(load({ policy: cut.bytes.slice(0, 100) }), GuideError.Policy);
    assert.equal(Guide.open(MONDAY).policy().version(), policy.version());
});

test('bad events are refused and change nothing', () => {
    const guide = asked();
    const before = stored(guide);
    const choose = (question: string, ...values: string[]): Event => ({ type: 'Choose', question, values });
    const events: Event[] = [
        { type: 'Press', value: '' },
        { type: 'Press', value: '0000000000000000' },
        { type: 'Press', value: 'å'.repeat(1_000_000) },
        { type: 'Press', value: '\ud800' },
        choose(''),
        choose('about'),
        choose('about', ''),
        choose('about', 'this_device', 'another_device'),
        { type: 'Observed', value: [{ probe: '', seen: 'Yes' }] },
        { type: 'Trouble', value: '' },
        { type: 'LookAt', value: '' },
        { type: 'Begin', journey: '', about: null },
    ];
    for (const event of events) {
        assert.throws(() => guide.send(event, MONDAY), GuideError, JSON.stringify(event).slice(0, 80));
        assert.deepEqual(stored(guide), before);
    }
});

test('bad snapshots are refused', () => {
    const good = stored(asked());
    const altered = new TextEncoder().encode(new TextDecoder().decode(good).replace('set_up', 'set_xx'));
    const long = new Uint8Array(good.length + TEN_MEGABYTES).fill(32);
    long.set(good);
    for (const snapshot of [
        new Uint8Array(),
        NO_UTF_8,
        good.slice(0, 40),
        altered,
        new Uint8Array(TEN_MEGABYTES),
        long,
    ]) {
        assert.throws(() => Guide.open(MONDAY, { snapshot }), GuideError.Damaged);
    }
});

test('bad policies are refused', () => {
    const spaces = new Uint8Array(TEN_MEGABYTES).fill(32);
    const brackets = new Uint8Array(TEN_MEGABYTES).fill(91);
    for (const bytes of [new Uint8Array(), NO_UTF_8, spaces, brackets]) {
        assert.throws(() => Policy.load([{ name: '', bytes }]), GuideError.Policy);
    }
    assert.throws(() => Policy.load([]), GuideError.Policy);
});

test('what is of no type is refused and changes nothing', () => {
    const guide = asked();
    const before = stored(guide);
    const untyped: unknown[] = [
        'home',
        null,
        undefined,
        {},
        { type: 'Nothing' },
        { type: 'Press' },
        { type: 'Press', value: 7 },
    ];
    for (const event of untyped) {
        assert.throws(() => guide.send(event as Event, MONDAY), TypeError, String(event));
    }
    const policies: unknown[] = ['embedded', {}, guide];
    for (const policy of policies.slice(0, 2)) {
        assert.throws(() => Guide.open(MONDAY, { policy: policy as Policy }), TypeError);
    }
    assert.throws(() => guide.current({ now: new Date(Number.NaN), locales: [] }), TypeError);
    assert.throws(() => guide.current({ now: 0 as unknown as Date, locales: [] }), TypeError);
    assert.throws(() => guide.current({ now: MONDAY.now, locales: 'sv' as unknown as string[] }), TypeError);
    assert.throws(() => guide.current(undefined as unknown as typeof MONDAY), TypeError);
    assert.deepEqual(stored(guide), before);
});

test('times outside the calendar are refused, and the first and the last second taken', () => {
    const guide = asked();
    for (const now of [-1, Date.UTC(10_000, 0), -8.64e15, 8.64e15]) {
        assert.throws(
            () => guide.send({ type: 'Home' }, { now: new Date(now), locales: ['sv'] }),
            GuideError.TimeOutOfRange,
        );
    }
    for (const now of [0, 999, Date.UTC(9999, 11, 31, 23, 59, 59, 999)]) {
        Guide.open({ now: new Date(now), locales: ['sv', 'en'] }).close();
    }
});

test('what is closed is refused, also as an argument', () => {
    const [guide, policy, advisor] = [Guide.open(MONDAY), Policy.embedded(), new Advisor()];
    for (const handle of [guide, policy, advisor]) {
        handle.close();
        handle.close();
    }
    assert.throws(() => guide.current(MONDAY), Closed);
    assert.throws(() => policy.version(), Closed);
    assert.throws(() => advisor.tables(), Closed);
    assert.throws(() => Guide.open(MONDAY, { policy }), Closed);
});

test('a candidate code is wiped, whatever it was', () => {
    const advisor = new Advisor();
    const easy = new TextEncoder().encode('1234');
    assert.deepEqual(advisor.checkPin(easy)?.advice, ['Sequence']);
    assert.deepEqual(easy, new Uint8Array(4));
    const wrong = new TextEncoder().encode('12x');
    assert.deepEqual(advisor.checkPin(wrong)?.broken, ['Length', 'Digits']);
    for (const candidate of [new Uint8Array(), NO_UTF_8.slice(), new Uint8Array(5_000).fill(49)]) {
        advisor.checkPin(candidate);
        assert.ok(candidate.every((byte) => byte === 0));
    }
    assert.throws(() => advisor.checkPin('1234' as unknown as Uint8Array), TypeError);
});
