/** The policy beside the page, the plain page, and what a server says: what happens where one of them is not as it was meant. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { browser, ROOT, serve } from './serving.js';

const SITE = join(ROOT, 'web-demo/.build/site');
const POLICY = readFileSync(join(SITE, 'policy.json'), 'utf8');
const PAGE = readFileSync(join(SITE, 'index.html'), 'utf8');
/** A number that the policy has, and that the plain page says, as it is shown and as it is dialled. */
const [, PHONE = '', DIAL = ''] = /"phone":"([^"]+)","dial":"([^"]+)"/.exec(POLICY) ?? [];
/** The same with another last digit. */
const other = (number: string): string => number.replace(/.$/, (digit) => (digit === '7' ? '8' : '7'));

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

async function visitor(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    return chromium.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 }, ...options });
}

/** Closes what a visitor has open, whatever is still on its way to it. */
async function left(context: BrowserContext): Promise<void> {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
}

/** Has another file given out in the place of one. */
async function replaced(context: BrowserContext, file: RegExp, body: string | null): Promise<void> {
    await context.unroute(file);
    await context.route(file, (route) =>
        body === null ? route.abort() : route.fulfill({ status: 200, contentType: 'application/json', body }),
    );
}

const FILE = /\/policy\.json/;

async function guide(page: Page): Promise<void> {
    await page.goto(served.address);
    await page.waitForSelector('header, .home');
    await page.waitForFunction(() => document.querySelector('.plain') === null);
}

async function plainPage(page: Page): Promise<void> {
    await page.locator('.plain').waitFor({ state: 'visible' });
    assert.ok((await page.locator('.plain').innerText()).includes(PHONE));
}

test('a changed policy.json is the guide’s at the next visit, and nothing else was changed', async () => {
    const context = await visitor();
    const page = await context.newPage();
    await guide(page);
    await replaced(context, FILE, POLICY.replaceAll(PHONE, other(PHONE)).replaceAll(DIAL, other(DIAL)));
    await guide(page);
    await page.locator('footer button').last().click();
    assert.ok((await page.locator('body').innerText()).includes(other(PHONE)));
    await left(context);
});

test('where the newest policy is cut, foreign, newer or missing the last good one goes on, and the page says so', async () => {
    const older = /<li data-word="older">([^<]+)</.exec(PAGE)?.[1] ?? '';
    assert.ok(older.length > 20);
    const context = await visitor();
    const page = await context.newPage();
    await guide(page);
    const home = await page.locator('h1').innerText();
    const id = (JSON.parse(POLICY) as { policy: { id: string } }).policy.id;
    const wrong = {
        cut: POLICY.slice(0, POLICY.length / 2),
        empty: '',
        'no policy': '<!doctype html><title>Sign in</title>',
        foreign: POLICY.replace(`"id":"${id}"`, '"id":"elsewhere"'),
        newer: POLICY.replace('"format":1', '"format":99'),
    };
    for (const [what, body] of Object.entries(wrong)) {
        assert.notEqual(body, POLICY, what);
        await replaced(context, FILE, body);
        await guide(page);
        assert.equal(await page.locator('h1').innerText(), home, what);
        assert.ok((await page.locator('body').innerText()).includes(older), what);
    }
    await replaced(context, FILE, null);
    await guide(page);
    assert.ok(!(await page.locator('body').innerText()).includes(older), 'without a network nothing is wrong');
    await replaced(context, FILE, POLICY);
    await guide(page);
    assert.ok(!(await page.locator('body').innerText()).includes(older), 'all is well again');
    await left(context);
});

test('a browser that never had a policy shows who helps', async () => {
    const context = await visitor();
    await replaced(context, FILE, POLICY.slice(0, 1000));
    const page = await context.newPage();
    await page.goto(served.address);
    await plainPage(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        [],
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} pixels over`);
    await left(context);
});

test('without scripts the page says who helps at once, in every language of the policy', async () => {
    const context = await visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.address);
    assert.ok(await page.locator('.plain').isVisible());
    await plainPage(page);
    const { locales } = (JSON.parse(POLICY) as { policy: { locales: string[] } }).policy;
    for (const locale of locales) assert.ok(await page.locator(`.plain section[lang=${locale}]`).isVisible(), locale);
    assert.ok((await page.locator('.plain a[href^="tel:+"]').count()) > 0);
    await left(context);
});

test('a browser without WebAssembly shows who helps', async () => {
    const context = await visitor();
    await context.addInitScript('delete globalThis.WebAssembly');
    const page = await context.newPage();
    await page.goto(served.address);
    await plainPage(page);
    await left(context);
});

test('what is not the file that the page names is neither run nor drawn', async () => {
    for (const file of [/\/draw\/dom\.js$/, /\/main\.js$/, /\/lotsen\/index\.js$/, /\/lotsen\.wasm$/]) {
        const context = await visitor();
        await context.route(file, async (route) => {
            const answer = await route.fetch();
            await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from('\n')]) });
        });
        const page = await context.newPage();
        await page.goto(served.address);
        await plainPage(page);
        await left(context);
    }
});

test('with the headers that servers are told the guide runs, and no other site shows it in a frame', async () => {
    const told = readFileSync(join(SITE, '.htaccess'), 'utf8').matchAll(/Header always set (\S+) "([^"]+)"$/gm);
    const headers = Object.fromEntries([...told].map(([, name, value]) => [name ?? '', value ?? '']));
    const content = headers['Content-Security-Policy'] ?? '';
    assert.ok(content.includes("frame-ancestors 'self'"));
    const visits = async (allowed: string | null, framed: boolean): Promise<Page> => {
        const context = await visitor();
        const sent = { ...headers };
        if (allowed) {
            sent['Content-Security-Policy'] = `${content} ${allowed}`;
            delete sent['X-Frame-Options'];
        }
        await context.route(`${served.address}**`, async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...response.headers(), ...sent } });
        });
        await context.route('http://framing.test/**', (route) =>
            route.fulfill({ contentType: 'text/html', body: `<iframe src="${served.address}"></iframe>` }),
        );
        const page = await context.newPage();
        if (!framed) page.on('console', (said) => assert.notEqual(said.type(), 'error', said.text()));
        await page.goto(framed ? 'http://framing.test/' : served.address);
        return page;
    };
    const alone = await visits(null, false);
    await alone.locator('main .row').nth(1).click();
    await alone.locator('main input').first().waitFor();
    await left(alone.context());
    const refused = await visits(null, true);
    await refused.waitForTimeout(1500);
    assert.equal(await refused.frameLocator('iframe').locator('main').count(), 0);
    await left(refused.context());
    const shown = await visits('http://framing.test', true);
    await shown.frameLocator('iframe').locator('main .row').first().waitFor();
    await left(shown.context());
});
