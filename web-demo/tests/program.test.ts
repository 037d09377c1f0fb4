/** The program that is released: it carries the pages, and makes the same site of them. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT } from './serving.js';

/** The files of a folder by their paths. */
function files(folder: string): Map<string, string> {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
    return new Map(found.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

test('the program that carries the pages makes the same site of them, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotsen-program-'));
    const named = readFileSync(join(ROOT, 'core/policy/embedded.txt'), 'utf8').trim();
    const policy = process.env['LOTSEN_POLICY'] ?? join('core/policy', named);
    const build = ['run', '--quiet', '--locked', '--package', 'lotsen-cli', '--features', 'site', '--'];
    execFileSync('cargo', [...build, 'web', policy, '--out', join(folder, 'site')], { cwd: ROOT, stdio: 'pipe' });
    const [made, expected] = [files(join(folder, 'site')), files(join(ROOT, 'web-demo/.build/site'))];
    assert.ok(made.size > 40, `${made.size} files`);
    assert.deepEqual([...made.keys()], [...expected.keys()]);
    for (const [name, bytes] of made) assert.equal(bytes === expected.get(name), true, name);
    rmSync(folder, { recursive: true });
});
