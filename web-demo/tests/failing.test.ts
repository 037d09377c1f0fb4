/** Tabs, kept files and networks that fail on the way. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core';
import { browser, ROOT, serve, SITE } from './serving.js';

const PAGE = readFileSync(join(SITE, 'index.html'), 'utf8');
const said = (word: string): string => new RegExp(`<li data-word="${word}">([^<]+)<`).exec(PAGE)?.[1] ?? '';

let chromium: Browser;
let served: Awaited<ReturnType<typeof serve>>;
before(async () => {
    served = await serve();
    chromium = await browser();
});
after(async () => {
    await chromium.close();
    served.server.close();
});

const visitor = (): Promise<BrowserContext> =>
    chromium.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } });
const drawn = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('.plain') === null, null, { timeout: 8000 });
const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();
const button = (page: Page, word: string): ReturnType<Page['locator']> =>
    page.getByRole('button', { name: said(word), exact: true });
async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(served.address);
    await drawn(page);
    return page;
}
async function begin(page: Page): Promise<string> {
    const was = await titleOf(page);
    await page.locator('main .row').nth(1).click();
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, was);
    return titleOf(page);
}

test('where the browser refuses to keep anything the guide begins all the same', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lotsen-profile-'));
    mkdirSync(join(profile, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
    const context = await engine.launchPersistentContext(profile, {
        executablePath: process.env['LOTSEN_CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    try {
        const page = await context.newPage();
        await page.goto(served.address);
        const locks = await page.evaluate(() => navigator.locks.request('lotsen-test', () => '').catch(String));
        assert.match(locks, /SecurityError/, 'this browser does refuse');
        await drawn(page);
    } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
    }
});

test('what is forgotten in one tab is not saved again by another', async () => {
    const context = await visitor();
    const first = await open(context);
    const home = await titleOf(first);
    await begin(first);
    await first.waitForTimeout(300);
    const second = await open(context);
    await button(second, 'forget').click();
    await Promise.all([second.waitForEvent('load'), button(second, 'forget.do').click()]);
    await drawn(second);
    assert.equal(await titleOf(second), home);
    const was = await titleOf(first);
    await first.locator('main label').first().click();
    await first.locator('.action.primary').first().click();
    await first.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, was, { timeout: 4000 });
    await first.waitForTimeout(500);
    await second.reload();
    await drawn(second);
    assert.equal(await titleOf(second), home);
    await context.close();
});

test('a reload of the one tab never finds itself to be another one', async () => {
    const context = await visitor();
    const page = await open(context);
    let wrong = 0;
    for (let i = 0; i < 15; i++) {
        await page.reload();
        await drawn(page);
        wrong += await page.getByText(said('elsewhere')).count();
    }
    assert.equal(wrong, 0);
    await context.close();
});

test('a newer site of which the keeping was cut short is kept anew', async () => {
    const context = await visitor();
    const page = await open(context);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const version = (JSON.parse(readFileSync(join(SITE, 'files.json'), 'utf8')) as { version: string }).version;
    await page.waitForFunction(async () => (await caches.keys()).includes('lotsen-choice'));
    // As a worker leaves it that is ended in the middle.
    await page.evaluate(async (name) => {
        const cache = await caches.open(name);
        const all = await cache.keys();
        await Promise.all(all.slice(1).map((each) => cache.delete(each)));
        await caches.delete('lotsen-choice');
    }, `lotsen-site-${version}`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
    await page.reload();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(1500);
    const kept = await page.evaluate(
        async (name) => (await (await caches.open(name)).keys()).length,
        `lotsen-site-${version}`,
    );
    assert.ok(kept > 5, `${kept} files are kept`);
    await context.close();
});

test('a network that never answers keeps nobody waiting who has been here before', async () => {
    const context = await visitor();
    const page = await open(context);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.route(/policy\.json/, () => undefined);
    await page.goto(served.address);
    await drawn(page);
    await context.close();
});

test('what a device cannot open is said where it was pressed, with what it needs beside it', async () => {
    const phrases = readFileSync(join(ROOT, 'core/policy/phrases/sv.json'), 'utf8');
    const phrase = (name: string): string => (JSON.parse(phrases) as Record<string, string>)[name] ?? `no ${name}`;
    const context = await visitor();
    const page = await open(context);
    const title = await titleOf(page);
    await page.locator('footer button').last().click();
    const sheet = await titleOf(page);
    assert.notEqual(sheet, title);
    await page
        .getByRole('button', { name: phrase('ui.map') })
        .first()
        .click();
    await page.getByRole('status').getByText(phrase('ui.failed.map')).waitFor();
    assert.equal(await titleOf(page), sheet);
    assert.ok(
        await page
            .getByRole('heading', { name: phrase('ui.shell.visit'), exact: true })
            .first()
            .isVisible(),
    );
    await page.goBack();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent === was, title);
    assert.equal(await page.getByText(phrase('ui.failed.map')).count(), 1, 'it is said once');
    await context.close();
});
