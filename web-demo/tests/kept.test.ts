/** What is kept on the device: forgotten when the official says so, and written by one tab alone. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { browser, ROOT, serve } from './serving.js';

const PAGE = readFileSync(join(ROOT, 'web-demo/.build/site/index.html'), 'utf8');
/** A word that the page says around the guide, in its first language. */
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

async function visitor(): Promise<BrowserContext> {
    return chromium.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } });
}

async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(served.address);
    await page.waitForFunction(() => document.querySelector('.plain') === null);
    return page;
}

const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();
const button = (page: Page, word: string): ReturnType<Page['locator']> =>
    page.getByRole('button', { name: said(word), exact: true });

/** Begins a journey, and gives its first title once that is saved. */
async function begin(page: Page): Promise<string> {
    const before = await titleOf(page);
    await page.locator('main .row').nth(1).click();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'lotsen'));
    return titleOf(page);
}

/** What is kept: the session, what was set aside, and the policy. */
const kept = (page: Page): Promise<number> =>
    page.evaluate(async () => {
        const databases = await indexedDB.databases();
        return databases.length === 0
            ? 0
            : new Promise<number>((resolve) => {
                  const request = indexedDB.open('lotsen');
                  request.onsuccess = () => {
                      const count = request.result.transaction('lotsen').objectStore('lotsen').count();
                      count.onsuccess = () => {
                          request.result.close();
                          resolve(count.result);
                      };
                  };
              });
    });

test('the words around the guide are there in every language', () => {
    const words = ['older', 'forget', 'forget.detail', 'forget.do', 'elsewhere', 'elsewhere.take'];
    for (const word of words) {
        const all = [...PAGE.matchAll(new RegExp(`<li data-word="${word}">([^<]+)<`, 'g'))].map(([, text]) => text);
        assert.equal(new Set(all).size, PAGE.split('<section lang=').length - 1, word);
    }
});

test('on every screen everything can be forgotten, and the guide begins anew then', async () => {
    const context = await visitor();
    const page = await open(context);
    const home = await titleOf(page);
    const first = await begin(page);
    await button(page, 'forget').click();
    assert.equal(await titleOf(page), said('forget'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
        violations.map(({ id }) => id),
        [],
    );
    await page.goBack();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, said('forget'));
    assert.equal(await titleOf(page), first, 'who thinks better of it keeps everything');
    await button(page, 'forget').click();
    await Promise.all([page.waitForEvent('load'), button(page, 'forget.do').click()]);
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, home);
    await page.reload();
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, home);
    await context.close();
});

test('what was set aside is forgotten too', async () => {
    const context = await visitor();
    const page = await open(context);
    await begin(page);
    await page.evaluate(
        () =>
            new Promise<void>((resolve) => {
                const request = indexedDB.open('lotsen');
                request.onsuccess = () => {
                    const writing = request.result.transaction('lotsen', 'readwrite');
                    writing.objectStore('lotsen').put(new Uint8Array([1]), 'session.unreadable');
                    writing.oncomplete = () => {
                        request.result.close();
                        resolve();
                    };
                };
            }),
    );
    assert.equal(await kept(page), 2);
    await button(page, 'forget').click();
    await Promise.all([page.waitForEvent('load'), button(page, 'forget.do').click()]);
    await page.waitForFunction(() => document.querySelector('.plain') === null);
    assert.ok((await kept(page)) <= 1, 'at most the session that has begun anew');
    await context.close();
});

test('a second tab says so and saves nothing, until it is made the one', async () => {
    const context = await visitor();
    const first = await open(context);
    const home = await titleOf(first);
    const begun = await begin(first);
    const second = await open(context);
    assert.equal(await titleOf(second), begun, 'it shows what was saved');
    await second.getByText(said('elsewhere')).waitFor();
    await second.goBack();
    await second.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, begun);
    await second.getByText(said('elsewhere')).waitFor();
    await first.reload();
    await first.waitForFunction((title) => document.querySelector('h1')?.textContent === title, begun);
    assert.equal(await first.getByText(said('elsewhere')).count(), 0, 'the first one still is the one');
    await Promise.all([second.waitForEvent('load'), button(second, 'elsewhere.take').click()]);
    await second.waitForFunction((title) => document.querySelector('h1')?.textContent === title, begun);
    assert.equal(await second.getByText(said('elsewhere')).count(), 0);
    await first.getByText(said('elsewhere')).waitFor();
    await first.close();
    await second.goBack();
    await second.waitForFunction((title) => document.querySelector('h1')?.textContent === title, home);
    await context.close();
});
