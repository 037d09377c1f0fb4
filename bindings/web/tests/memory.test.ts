/** Twenty thousand calls leave nothing behind. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Guide, GuideError, load, Policy } from 'lotsen';
import { MONDAY } from './sessions.js';

const CALLS = 20_000;
/** A page, by which the memory grows. */
const PAGE = 65_536;

/** The memory of the library, as soon as it is loaded. */
let memory: WebAssembly.Memory | undefined;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (async (module: WebAssembly.Module, imports: WebAssembly.Imports = {}) => {
    const instance = await instantiate(module, imports);
    memory = instance.exports['memory'] as WebAssembly.Memory;
    return instance;
}) as typeof instantiate;
await load();

const size = (): number => memory?.buffer.byteLength ?? assert.fail('the library has no memory');

/** Makes so many calls: guides are opened, drawn, sent to, refused, resumed and closed. */
function call(times: number, policy: Policy): void {
    for (let calls = 0; calls < times; calls += 5) {
        const guide = Guide.open(MONDAY, { policy });
        const update = guide.send({ type: 'Begin', journey: 'set_up', about: null }, MONDAY);
        assert.throws(() => guide.send({ type: 'Press', value: '0000' }, MONDAY), GuideError.Stale);
        const resumed = Guide.open(MONDAY, { policy, snapshot: update.snapshot });
        assert.equal(resumed.current(MONDAY).screen.step, update.screen.step);
        resumed.close();
        guide.close();
    }
}

test('twenty thousand calls leave nothing behind', () => {
    const policy = Policy.embedded();
    call(5_000, policy);
    const before = size();
    call(CALLS, policy);
    // Sixteen bytes a refusal would be a page.
    assert.equal(size(), before);
});

test('guides that nobody holds any longer are freed without being closed', async () => {
    assert.ok(gc, 'run with --expose-gc');
    const policy = Policy.embedded();
    const before = size();
    for (let round = 0; round < 40; round++) {
        for (let guides = 0; guides < 250; guides++) Guide.open(MONDAY, { policy }).current(MONDAY);
        gc();
        // What was collected is told between two tasks.
        await new Promise((resolve) => setTimeout(resolve));
    }
    assert.ok(size() - before <= 8 * PAGE, `${size() - before} bytes more`);
});

test('guides that are held would be noticed', () => {
    const policy = Policy.embedded();
    const before = size();
    const held = Array.from({ length: 10_000 }, () => Guide.open(MONDAY, { policy }));
    assert.ok(size() - before > 8 * PAGE, `${size() - before} bytes more`);
    for (const guide of held) guide.close();
});
