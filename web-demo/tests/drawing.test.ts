/** Every distinct screen of the scenarios, drawn: all of its words are there, and every kind of block was met. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { type BlockKind, load, type Screen } from 'lotsen';
import { browser, ROOT, serve } from './serving.js';

await load({ library: readFileSync(join(ROOT, 'bindings/web/.build/conformance.wasm')) });

const conformance = pathToFileURL(join(ROOT, 'bindings/web/dist/generated/conformance.js')).href;
const { ConformanceRun } = (await import(
    conformance
)) as typeof import('../../bindings/web/dist/generated/conformance.js');

const KINDS: readonly BlockKind['type'][] = [
    ...(['Paragraph', 'List', 'Note', 'App', 'Contact', 'Address', 'Picture', 'Decision', 'Routes', 'Sights'] as const),
];

/** Each distinct screen of the scenarios, by what is read on it. */
function screens(): Screen[] {
    const folder = join(ROOT, 'tests/scenarios');
    const policies = readdirSync(join(ROOT, 'tests/policies'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ name: `../policies/${name}`, bytes: readFileSync(join(ROOT, 'tests/policies', name)) }));
    const found = new Map<string, Screen>();
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
        const run = ConformanceRun.ofFiles(name, readFileSync(join(folder, name)), policies);
        for (const { screen } of run.lines())
            found.set(`${screen.locale} ${screen.title} ${said(screen).join()}`, screen);
        run.close();
    }
    return [...found.values()];
}

/** The words of a screen's title, blocks, question and buttons. */
function said({ title, blocks, input, actions }: Screen): string[] {
    const words = [title, ...blocks.flatMap(({ kind }) => inBlock(kind))];
    if (input) words.push(input.submit, ...input.choices.flatMap(({ label, detail }) => [label, detail ?? '']));
    const shown = actions.filter(({ role }) => ['Primary', 'Secondary', 'Quiet', 'Journey'].includes(role));
    return [...words, ...shown.flatMap(({ label, detail }) => [label, detail ?? ''])].filter((word) => word !== '');
}

function inBlock(kind: BlockKind): string[] {
    switch (kind.type) {
        case 'Paragraph':
            return [kind.text];
        case 'List':
            return [...kind.items];
        case 'Note':
            return [kind.label, kind.text];
        case 'App':
            return [kind.app.name, kind.app.about ?? '', kind.app.store ?? ''];
        case 'Contact':
            return [
                kind.contact.name,
                kind.contact.phone?.shown ?? '',
                ...kind.contact.hours,
                ...kind.contact.meanwhile,
            ];
        case 'Address':
            return [kind.address.name, kind.address.shown ?? kind.address.unresolved ?? ''];
        case 'Picture':
            return [kind.alternative];
        case 'Decision':
            return kind.lines.flatMap(({ app, about, text, never }) => [
                app?.name ?? '',
                about,
                ...text.split('\n'),
                ...never,
            ]);
        case 'Routes':
            return kind.routes.flatMap(({ text, contact }) => [text, contact?.name ?? '']);
        case 'Sights':
            return kind.sights.flatMap(({ name, detail }) => [name, detail]);
    }
}

test('every distinct screen of the scenarios has all of its words, and every kind of block is met', async () => {
    const all = screens();
    assert.ok(all.length > 300, `${all.length} screens`);
    const { address, server } = await serve();
    const chromium = await browser();
    const page = await chromium.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(address);
    await page.waitForSelector('h1');
    const drawn = await page.evaluate(async (given) => {
        const main = document.querySelector<HTMLScriptElement>('script[type=module]')?.src;
        const from = (file: string): Promise<unknown> => import(new URL(file, main).href);
        const { screen } = (await from('draw/screen.js')) as typeof import('../src/draw/screen.js');
        const { nodes } = (await from('draw/dom.js')) as typeof import('../src/draw/dom.js');
        const lotsen = (await from('lotsen/index.js')) as typeof import('lotsen');
        const words = lotsen.Policy.embedded().shellWords({ now: new Date(), locales: ['sv'] });
        const [nothing, none] = [(): void => {}, (): never[] => []];
        return given.map((each) => {
            const scene = {
                screen: each,
                words,
                isHome: each.kind === 'Home',
                elsewhere: false,
                newer: false,
                change: nothing,
                depth: 0,
                sights: none,
            };
            const asked = {
                send: nothing,
                press: nothing,
                open: nothing,
                back: nothing,
                forget: nothing,
                take: nothing,
            };
            const heard = (word: string): string => word;
            const unasked = (): never => {
                throw new Error('a screen asks for this on a click alone');
            };
            const body = document.createElement('body');
            body.append(...nodes([screen({ ...scene, ...asked, said: heard, sight: unasked, find: unasked }, null)]));
            return body.textContent ?? '';
        });
    }, all);
    await chromium.close();
    server.close();
    const kinds = new Set(all.flatMap(({ blocks }) => blocks.map(({ kind }) => kind.type)));
    assert.deepEqual(
        KINDS.filter((kind) => !kinds.has(kind)),
        [],
    );
    for (const [at, screen] of all.entries()) {
        for (const word of said(screen)) assert.ok(drawn[at]?.includes(word), `${screen.step}: “${word}” is not drawn`);
    }
});
