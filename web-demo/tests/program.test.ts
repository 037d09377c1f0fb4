/** The program that is released: it carries the pages, and has made the same site of them. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT } from './serving.js';

/** The files of a folder by their paths. */
function files(folder: string): Map<string, string> {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
    return new Map(found.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

test('the program that carries the pages has made the same site of them, byte for byte', () => {
    const [made, expected] = [files(join(ROOT, 'web-demo/.build/carried')), files(join(ROOT, 'web-demo/.build/site'))];
    assert.ok(made.size > 40, `${made.size} files`);
    assert.deepEqual([...made.keys()], [...expected.keys()]);
    for (const [name, bytes] of made) assert.equal(bytes === expected.get(name), true, name);
});
