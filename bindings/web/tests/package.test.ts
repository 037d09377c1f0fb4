/** The package as it is installed: what is in it, its quick start, what it weighs and how long it takes. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

import { Guide, load, type Moment } from 'lotsen';
import { PACKAGE, ROOT } from './places.js';

/** What may go over the wire with Brotli: the library, its JavaScript, and the policy beside them; docs/decisions/0054. */
const [MOST_FOR_THE_LIBRARY, MOST_FOR_JAVASCRIPT, MOST_FOR_THE_POLICY] = [260_000, 12_000, 115_000];
/**
 * How many milliseconds opening with its first screen may take, and an event. The budgets are 60 and 2, and what a run took
 * stands in its output; the bounds are three times as wide, since nobody knows how slow the machine is that runs the tests.
 */
const [MOST_TO_OPEN, MOST_FOR_AN_EVENT] = [3 * 60, 3 * 2];

const dist = join(PACKAGE, 'dist');
const shipped = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.includes('conformance'),
);

test('the quick start runs, goes on where it was left, and is the one of the README', () => {
    const folder = mkdtempSync(join(PACKAGE, '.build/quick-'));
    const run = (): string => {
        const env = { ...process.env, TMPDIR: folder };
        return execFileSync(process.execPath, [join(PACKAGE, '.build/quick_start.js')], { env, encoding: 'utf8' });
    };
    const [first, second] = [run(), run()];
    const left = first.trim().split('\n').at(-1)?.split(' [')[0];
    assert.ok(left && second.startsWith(`${left} `), `${first} then ${second}`);
    const source = readFileSync(join(PACKAGE, 'tests/quick_start.ts'), 'utf8');
    assert.ok(readFileSync(join(PACKAGE, 'README.md'), 'utf8').includes(`\`\`\`ts\n${source}\`\`\``));
    assert.ok(source.split('\n').filter((line) => line && !line.startsWith('import')).length <= 10);
    rmSync(folder, { recursive: true });
});

test('a page gets no more bytes than it has to', () => {
    const served = shipped.filter((file) => /\.(js|wasm)$/.test(file) && file !== 'node.js');
    assert.ok(served.includes('lotsen.wasm') && served.includes('index.js'));
    const weights = served.map((file) => [file, weight(readFileSync(join(dist, file)))] as const);
    const library = weights.find(([file]) => file === 'lotsen.wasm')?.[1] ?? Infinity;
    const scripts = weights.reduce((sum, [, bytes]) => sum + bytes, -library);
    const policy = weight(readFileSync(join(dist, 'policy.json')));
    console.log(`over the wire with Brotli: the library ${library} bytes, JavaScript ${scripts}, the policy ${policy}`);
    assert.ok(library <= MOST_FOR_THE_LIBRARY, `the library: ${library} bytes`);
    assert.ok(scripts <= MOST_FOR_JAVASCRIPT, `JavaScript: ${scripts} bytes: ${weights.join(' ')}`);
    assert.ok(policy <= MOST_FOR_THE_POLICY, `the policy: ${policy} bytes`);
});

test('no policy stands in the library, and the one beside it has neither comments nor blanks', () => {
    const policy = readFileSync(join(dist, 'policy.json'), 'utf8').trimEnd();
    const read = JSON.parse(policy) as { policy: { id: string } };
    assert.equal(policy, JSON.stringify(read));
    assert.doesNotMatch(policy, /"(\/\/|\$schema)":/);
    assert.equal(readFileSync(join(dist, 'lotsen.wasm'), 'latin1').includes(`"${read.policy.id}"`), false);
});

function weight(bytes: Uint8Array): number {
    const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return brotliCompressSync(bytes, { params }).length;
}

test('no path of the machine that built it stands in the library', () => {
    const library = readFileSync(join(dist, 'lotsen.wasm'), 'latin1');
    for (const path of [ROOT, process.env['HOME'] ?? ROOT]) {
        assert.equal(path.length > 1 && library.includes(`${path}/`), false, path);
    }
    assert.ok(library.includes('core/src/plan/'));
});

test('what is public has a type, and none of them is any', () => {
    const declared = shipped.filter((file) => file.endsWith('.d.ts'));
    assert.ok(declared.length > 5);
    for (const file of declared) {
        assert.doesNotMatch(readFileSync(join(dist, file), 'utf8').replace(/\/\*[^]*?\*\//g, ''), /\bany\b/, file);
    }
    const names = readFileSync(join(dist, 'generated/public.d.ts'), 'utf8');
    assert.match(names, /\bUpdate\b/);
    assert.doesNotMatch(names, /Conformance/);
});

test('the version is that of the whole repository', () => {
    const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
    const cargo = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8');
    assert.equal(manifest.version, /\[workspace\.package\]\nversion = "(.*)"/.exec(cargo)?.[1]);
});

test('a page opens at once, and an event takes no time that is felt', async () => {
    const moment: Moment = { now: new Date('2026-03-02T07:00:00Z'), locales: ['sv'] };
    const times = [spent()];
    await load({ policy: null });
    times.push(spent());
    // The policy is read and proven whole before there is a screen.
    await load();
    const guide = Guide.open(moment);
    assert.ok(guide.current(moment).screen.title);
    times.push(spent());
    const events = 200;
    for (let event = 0; event < events; event++) {
        guide.send(event % 2 ? { type: 'Home' } : { type: 'Begin', journey: 'set_up', about: null }, moment);
    }
    times.push(spent());
    const [loading = 0, opening = 0, sending = 0] = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    const told = [loading, opening, sending / events].map((time) => `${time.toFixed(2)} ms`);
    console.log(`loading ${told[0]}, opening and the first screen ${told[1]}, an event ${told[2]}`);
    assert.ok(opening <= MOST_TO_OPEN && sending / events <= MOST_FOR_AN_EVENT, told.join(', '));
});

/** The milliseconds for which this thread has had a processor, so that it does not matter what else the machine does. */
function spent(): number {
    try {
        const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
        return Number(nanoseconds) / 1e6;
    } catch {
        return performance.now();
    }
}
