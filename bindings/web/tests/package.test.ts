/** The package as it is installed: what is in it, its quick start, what it weighs and how long it takes. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

import { Guide, load, type Moment } from 'lotsen';
import { PACKAGE, ROOT } from './places.js';

/** What the library and its JavaScript may weigh over the wire, with Brotli. */
const MOST_BYTES = 366_000;

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
    const whole = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
    const library = weights.find(([file]) => file === 'lotsen.wasm')?.[1] ?? 0;
    console.log(`over the wire with Brotli: ${whole} bytes, of them the library ${library}`);
    assert.ok(whole <= MOST_BYTES, `${whole} bytes: ${weights.join(' ')}`);
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
    const began = performance.now();
    await load();
    const loaded = performance.now();
    const guide = Guide.open(moment);
    const { screen } = guide.current(moment);
    const opened = performance.now();
    assert.ok(screen.title);
    const times: number[] = [];
    for (let events = 0; events < 200; events++) {
        const since = performance.now();
        guide.send(events % 2 ? { type: 'Home' } : { type: 'Begin', journey: 'set_up', about: null }, moment);
        times.push(performance.now() - since);
    }
    const median = times.sort((one, other) => one - other)[100] ?? Infinity;
    console.log(
        `loading ${(loaded - began).toFixed(1)} ms, opening and the first screen ${(opened - loaded).toFixed(1)} ms, ` +
            `an event ${median.toFixed(2)} ms, the slowest ${times.at(-1)?.toFixed(2)} ms`,
    );
    // The machine may be doing other things: what is asserted is far from what is measured when it is not.
    assert.ok(opened - loaded < 600 && median < 2, `${opened - loaded} ms, ${median} ms`);
});
