/** The author's preview: `lotsen web --serve`, looked at while the policy is written. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

import { browser, ROOT } from './serving.js';

const PROGRAM = join(process.env['CARGO_TARGET_DIR'] ?? join(ROOT, 'target'), 'debug/lotsen');

/** Starts the preview of a folder, and gives its address. */
async function preview(folder: string): Promise<{ readonly address: string; readonly program: ChildProcess }> {
    const shell = join(ROOT, 'web-demo/.build/shell');
    const program = spawn(PROGRAM, ['web', folder, '--shell', shell, '--serve=127.0.0.1:0', '--plain']);
    for await (const line of createInterface(program.stdout)) {
        const [, address] = /(http:[^ ]+)/.exec(line) ?? [];
        if (address) return { address, program };
    }
    throw new Error('the preview has ended');
}

test('a saved file is drawn at once, and a fault is told while the page goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotsen-preview-'));
    cpSync(join(ROOT, 'tests/policies/strandby'), folder, { recursive: true });
    const file = join(folder, 'town.json');
    const good = readFileSync(file, 'utf8');
    const { address, program } = await preview(folder);
    const chromium = await browser();
    try {
        const page = await chromium.newPage({ locale: 'sv-SE' });
        page.on('console', (said) => assert.notEqual(said.type(), 'error', said.text()));
        await page.goto(address);
        await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('.plain'));
        const home = await page.locator('h1').innerText();

        writeFileSync(file, good.replace('"time_zone"', '"time_zones"'));
        await page.getByRole('alert').filter({ hasText: 'time_zones' }).waitFor();
        assert.equal(await page.locator('h1').innerText(), home);

        const loaded = page.waitForEvent('load');
        writeFileSync(file, good);
        await loaded;
        await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('.plain'));
        assert.equal(await page.getByRole('alert').filter({ hasText: 'time_zones' }).count(), 0);
    } finally {
        await chromium.close();
        program.kill();
        rmSync(folder, { recursive: true });
    }
});
