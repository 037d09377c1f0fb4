/** Every scenario and every storm gives the bytes that it gives in Rust, and each field is read by its own name. */

import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import * as index from 'lotsen';
import * as conformance from '../dist/generated/conformance.js';
import {
    golden,
    loadForTests,
    OTHERS,
    OWN_SCENARIOS,
    PACKAGE,
    scenarios,
    SCENARIOS,
    writeTranscript,
} from './places.js';
import { type Package, play, type Received, scenario } from './player.js';
import { Reader } from './reading.js';

await loadForTests();
const own: Package = { index, conformance };

/** A copy of the package in which two fields of a record are swapped, both where it is read and where it is written. */
async function swapped(record: string, one: string, other: string): Promise<Package> {
    const folder = join(PACKAGE, `.build/swapped_${record}_${one}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(PACKAGE, 'dist'), folder, { recursive: true });
    const core = join(folder, 'generated/core.js');
    const code = readFileSync(core, 'utf8');
    const line = code.split('\n').find((each) => each.includes(`s.record('${record}'`)) ?? '';
    assert.ok(line.includes(` ${one}: `) && line.includes(` ${other}: `), `${record} has no ${one} and ${other}`);
    const changed = line
        .replace(` ${one}: `, ' \0: ')
        .replace(` ${other}: `, ` ${one}: `)
        .replace(' \0: ', ` ${other}: `);
    writeFileSync(core, code.replace(line, changed));
    const from = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
    const copy = {
        index: (await from('node.js')) as Package['index'],
        conformance: (await from('generated/conformance.js')) as Package['conformance'],
    };
    await copy.index.load({ library: readFileSync(join(PACKAGE, '.build/conformance.wasm')) });
    return copy;
}

/** Whether what was received reads as what was handed back is printed. */
function same(reader: Reader, received: Received, line: string): boolean {
    const printed = JSON.parse(line) as Record<string, unknown>;
    if (!('screen' in received)) return reader.equal(received, printed['answer']);
    const { screen, effects, carried } = received;
    return Object.entries({ screen, effects, carried }).every(([part, held]) => reader.equal(held, printed[part]));
}

/** Whether what a package gives reads otherwise, by its own names, than what was handed back. */
function readsOtherwise(name: string, of: Package): boolean {
    const run = scenario(of, name, OWN_SCENARIOS);
    let differs = false;
    play(run, of, (received) => (differs ||= !same(new Reader(), received, run.lastLine())));
    assert.equal(run.difference(), null);
    return differs;
}

test('every scenario gives its golden transcript', async (all) => {
    for (const name of scenarios()) {
        await all.test(name, () => {
            const run = scenario(own, name, SCENARIOS);
            play(run, own);
            const transcript = run.transcript();
            writeTranscript(name, transcript);
            const expected = golden(name);
            if (expected === undefined) return;
            const found = `${transcript.split('\n').length - 1} events, digest ${run.digest()}`;
            assert.equal(
                found,
                expected,
                found === expected ? undefined : (run.difference() ?? 'the same as the core'),
            );
        });
    }
});

test('a storm of random events behaves as in Rust', () => {
    const file = readFileSync(join(OWN_SCENARIOS, '../golden/storm.json'), 'utf8');
    const storms = Object.entries(JSON.parse(file) as Record<string, string>);
    assert.ok(storms.length > 1);
    for (const [seed, expected] of storms) {
        const run = conformance.ConformanceRun.storm(BigInt(seed));
        play(run, own);
        if (!OTHERS) writeTranscript(`storm_${seed}`, run.transcript());
        assert.equal(run.digest(), expected, run.digest() === expected ? undefined : (run.difference() ?? ''));
    }
});

test('each field reads by its own name as it is printed', async (all) => {
    const reader = new Reader();
    for (const name of scenarios(OWN_SCENARIOS)) {
        const run = scenario(own, name, OWN_SCENARIOS);
        play(run, own, (received) => {
            assert.ok(same(reader, received, run.lastLine()), `${name}: read otherwise than ${run.lastLine()}`);
        });
    }

    await all.test('and was met with something in it', () => {
        assert.ok(reader.met.size > 60, `${reader.met.size} shapes`);
        const empty = [...reader.met].flatMap(([shape, fields]) =>
            [...fields].filter(([, met]) => !met).map(([field]) => `${shape}: ${field}`),
        );
        assert.deepEqual(empty, []);
    });

    await all.test('and two of them that are swapped are noticed', () => {
        for (const [shape, fields] of reader.met) {
            const names = [...fields.keys()];
            for (const [at, one] of names.entries()) {
                for (const other of names.slice(at + 1)) {
                    const noticed = (reader.examples.get(shape) ?? []).some(({ record, json }) => {
                        const changed = { ...record, [one]: record[other], [other]: record[one] };
                        return !new Reader().equal(changed, json);
                    });
                    assert.ok(noticed, `${shape}: ${one} and ${other}`);
                }
            }
        }
    });
});

test('a swap in the generated code that undoes itself is noticed', async () => {
    const swaps = [
        ['why', 'Screen', 'title', 'heading'],
        ['sights_of_a_step', 'SightCard', 'name', 'detail'],
        ['sights_of_a_step', 'SightSheet', 'id', 'product'],
        ['search_in_swedish', 'Found', 'id', 'title'],
    ] as const;
    for (const [name, record, one, other] of swaps) {
        assert.equal(readsOtherwise(name, own), false, name);
        assert.equal(readsOtherwise(name, await swapped(record, one, other)), true, `${record}: ${one} and ${other}`);
    }
});
