/** The site, clicked through in Chromium as a plain server gives it. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { browser, serve } from './serving.js';

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

/** A page of an official who has not been here before. */
async function visit(
    options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
    const context = await chromium.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    page.on('console', (said) => assert.notEqual(said.type(), 'error', said.text()));
    await page.goto(served.address);
    await page.waitForSelector('h1');
    return { page, context };
}

const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();

async function holds(page: Page, place: string): Promise<void> {
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    assert.deepEqual(found, [], place);
    assert.ok(passes.length > 10, place);
}

/** Presses a journey, and gives the title that comes. */
async function begin(page: Page): Promise<string> {
    const home = await titleOf(page);
    await page.locator('main .row').nth(1).click();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, home);
    return titleOf(page);
}

test('a journey begins, goes back by the browser, and goes on after a reload', async () => {
    const { page, context } = await visit();
    const home = await titleOf(page);
    await holds(page, 'home');
    const first = await begin(page);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    assert.ok((await page.title()).startsWith(first));
    await holds(page, 'the first question');
    const submit = page.locator('button[type=submit]');
    await submit.dispatchEvent('click');
    assert.equal(await titleOf(page), first, 'nothing was chosen');
    await page.locator('label').first().click();
    await submit.click();
    const second = await titleOf(page);
    assert.notEqual(second, first);
    await page.waitForTimeout(100);
    await page.reload();
    await page.waitForSelector('h1');
    assert.equal(await titleOf(page), second);
    await page.goBack();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, second);
    assert.notEqual(await titleOf(page), home);
    assert.equal(page.url(), served.address, 'an address tells nothing of what was answered');
    await context.close();
});

test('what is chosen and not sent yet is there when the page is seen again, also where an office has closed', async () => {
    const { page, context } = await visit();
    await page.clock.install({ time: new Date('2026-03-02T15:59:00Z') });
    await begin(page);
    const help = await page.locator('footer button').last().innerText();
    await page.locator('label').nth(1).click();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.equal(await page.locator('input').nth(1).isChecked(), true);
    await page.clock.runFor(120_000);
    assert.notEqual(await page.locator('footer button').last().innerText(), help);
    assert.equal(await page.locator('input').nth(1).isChecked(), true);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
    assert.equal(await page.locator('button[type=submit]').getAttribute('aria-disabled'), 'false');
    await context.close();
});

test('what lies over a screen is read by itself, and closes by the browser’s back', async () => {
    const { page, context } = await visit();
    const home = await titleOf(page);
    for (const place of ['footer button >> nth=0', 'footer button >> nth=1', 'main .row >> nth=0']) {
        await page.locator(place).click();
        assert.notEqual(await titleOf(page), home);
        await holds(page, place);
        await page.goBack();
        await page.waitForFunction((was) => document.querySelector('h1')?.textContent === was, home);
    }
    await context.close();
});

test('a search finds as one types, and what was typed is kept nowhere', async () => {
    const { page, context } = await visit();
    const rows = await page.locator('main .row:visible').count();
    await page.getByRole('searchbox').fill('pin');
    assert.ok((await page.locator('main .row:visible, main .card:visible').count()) > 0);
    await holds(page, 'what was found');
    await page.getByRole('searchbox').fill('');
    assert.equal(await page.locator('main .row:visible').count(), rows);
    const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    assert.equal(kept, '[{},{},""]');
    await context.close();
});

test('nothing is asked of another server, and the dark and the wide page hold too', async () => {
    const { page, context } = await visit({ colorScheme: 'dark', viewport: { width: 1100, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForSelector('h1');
    await begin(page);
    await holds(page, 'dark and wide');
    assert.ok(asked.length > 10);
    assert.deepEqual(
        asked.filter((address) => !address.startsWith(served.address)),
        [],
    );
    await context.close();
});

test('nothing is cut at 320 pixels, or at four times the size', async () => {
    for (const width of [320, 280]) {
        const { page, context } = await visit({ viewport: { width, height: 640 } });
        await begin(page);
        const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${width} pixels: ${over} over`);
        await context.close();
    }
});
