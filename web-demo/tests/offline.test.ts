/** The site without a network, and a newer site in the place of an earlier one. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { browser, serve, SITE } from './serving.js';

const PAGE = readFileSync(join(SITE, 'index.html'), 'utf8');
const said = (word: string): string => new RegExp(`<li data-word="${word}">([^<]+)<`).exec(PAGE)?.[1] ?? '';

let chromium: Browser;

before(async () => {
    chromium = await browser();
});
after(() => chromium.close());

/** A site that can be changed, and a visitor of it whose device keeps it by now. */
class Visit {
    private constructor(
        readonly folder: string,
        readonly served: Awaited<ReturnType<typeof serve>>,
        readonly context: BrowserContext,
        readonly page: Page,
    ) {}

    static async begin(): Promise<Visit> {
        const folder = mkdtempSync(join(tmpdir(), 'lotsen-site-'));
        cpSync(SITE, folder, { recursive: true });
        const served = await serve(folder);
        const context = await chromium.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } });
        const page = await context.newPage();
        page.on('pageerror', (error) => assert.fail(error));
        const visit = new Visit(folder, served, context, page);
        await visit.open();
        await page.evaluate(() => navigator.serviceWorker.ready);
        await page.waitForFunction(async () => (await caches.keys()).includes('lotsen-choice'));
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        return visit;
    }

    async open(): Promise<void> {
        await this.page.goto(this.served.address);
        await this.page.waitForFunction(() => document.querySelector('.plain') === null);
    }

    title(): Promise<string> {
        return this.page.locator('h1').innerText();
    }

    /** Puts another file on the server, with a list that has its digest, or another one. */
    change(path: string, text: string, digest?: string): void {
        writeFileSync(join(this.folder, path), text);
        const list = JSON.parse(readFileSync(join(this.folder, 'files.json'), 'utf8')) as {
            version: string;
            files: Record<string, string>;
        };
        list.files[path] = digest ?? createHash('sha256').update(text).digest('hex');
        list.version = createHash('sha256').update(JSON.stringify(list.files)).digest('hex').slice(0, 16);
        writeFileSync(join(this.folder, 'files.json'), JSON.stringify(list));
    }

    async end(): Promise<void> {
        await this.context.close();
        this.served.server.close();
        rmSync(this.folder, { recursive: true });
    }
}

/** Begins a journey, and gives its first title. */
async function begin(visit: Visit): Promise<string> {
    const before = await visit.title();
    await visit.page.locator('main .row').nth(1).click();
    await visit.page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
    return visit.title();
}

test('after the first visit the guide opens without a network, and goes on where it was', async () => {
    const visit = await Visit.begin();
    const home = await visit.title();
    await visit.context.setOffline(true);
    visit.served.server.close();
    visit.served.server.closeAllConnections();
    await visit.open();
    assert.equal(await visit.title(), home);
    const first = await begin(visit);
    await visit.page.waitForTimeout(100);
    await visit.open();
    assert.equal(await visit.title(), first);
    await visit.end();
});

test('a newer site is told at home alone, and taken when the official says so', async () => {
    const visit = await Visit.begin();
    const home = await visit.title();
    const first = await begin(visit);
    await visit.page.waitForTimeout(100);
    visit.change('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="newer"></svg>');
    await visit.open();
    const newer = visit.page.getByText(said('newer'));
    await visit.page.waitForFunction(
        async () => (await caches.keys()).filter((n) => n.startsWith('lotsen-site-')).length === 2,
    );
    assert.equal(await visit.title(), first);
    assert.equal(await newer.count(), 0, 'nothing is told in the middle of a step');
    const icon = (): Promise<string> => visit.page.evaluate(async () => (await fetch('icon.svg')).text());
    assert.ok(!(await icon()).includes('newer'), 'the earlier site stays until then');
    await visit.page.goBack();
    await visit.page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, home);
    await newer.waitFor();
    const load = visit.page.waitForEvent('load');
    await visit.page.getByRole('button', { name: said('newer.take'), exact: true }).click();
    await load;
    await visit.page.waitForFunction(() => document.querySelector('.plain') === null);
    assert.ok((await icon()).includes('newer'));
    assert.equal(await newer.count(), 0);
    await visit.end();
});

test('a newer site that is not whole changes nothing', async () => {
    const visit = await Visit.begin();
    visit.change('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', '0'.repeat(64));
    const looked = visit.page.waitForResponse(/files\.json/).catch(() => null);
    await visit.open();
    await Promise.race([looked, visit.page.waitForTimeout(1500)]);
    const sites = await visit.page.evaluate(async () =>
        (await caches.keys()).filter((n) => n.startsWith('lotsen-site-')),
    );
    assert.equal(sites.length, 1);
    assert.equal(await visit.page.getByText(said('newer')).count(), 0);
    await visit.context.setOffline(true);
    await visit.open();
    await visit.end();
});

test('who forgets everything has nothing of the site either', async () => {
    const visit = await Visit.begin();
    await visit.page.getByRole('button', { name: said('forget'), exact: true }).click();
    await visit.context.setOffline(true);
    await visit.page.getByRole('button', { name: said('forget.do'), exact: true }).click();
    await visit.page.waitForURL(/.*/);
    const kept = await visit.page.goto(visit.served.address).catch(() => null);
    assert.equal(kept, null, 'without a network there is nothing');
    await visit.end();
});
