import type { Brand } from 'lotsen';

import { type Model, placeOf } from '../model.js';
import type { Said } from '../said.js';
import { nodes } from './dom.js';
import { kept } from './kept.js';
import type { Scene } from './scene.js';
import { screen } from './screen.js';
import { sheet } from './sheets/sheet.js';

/** The page: draws what the model shows, moves the focus to what is new, and lets the browser's back be the guide's. */
export class Page {
    readonly #document: Document;
    readonly #said: Said;
    #place = '';
    /** All that was drawn last. */
    #seen = '';
    #model: Model | undefined;

    constructor(document: Document, brand: Brand, said: Said) {
        this.#document = document;
        this.#said = said;
        const style = document.documentElement.style;
        style.setProperty('--accent-light', brand.accent);
        style.setProperty('--accent-dark', brand.accentDark);
    }

    draw(model: Model): void {
        if (!this.#model) this.#begin(model);
        const { shown } = model;
        const top = shown.sheets.at(-1);
        const scene = sceneOf(model, this.#said);
        const { body, documentElement } = this.#document;
        const place = placeOf(shown);
        const seen = JSON.stringify(shown);
        // What is the same is not drawn again: nothing moves under a finger.
        if (seen === this.#seen) return;
        this.#seen = seen;
        const isNew = place !== this.#place;
        documentElement.lang = shown.screen.locale;
        body.className = top ? 'sheet' : scene.isHome ? 'home' : shown.screen.steps.length > 0 ? 'with-steps' : '';
        const putBack = isNew ? null : kept(body);
        body.replaceChildren(...nodes([top ? sheet(top, scene, shown.told) : screen(scene, shown.told)]));
        const title = body.querySelector('h1');
        this.#document.title = [title?.textContent, shown.screen.heading].filter(Boolean).join(' – ');
        if (isNew && this.#place !== '') {
            this.#document.defaultView?.scrollTo(0, 0);
            title?.focus({ preventScroll: true });
        }
        putBack?.();
        this.#place = place;
        this.#arm(model);
    }

    #begin(model: Model): void {
        this.#model = model;
        const window = this.#document.defaultView;
        window?.addEventListener('popstate', () => model.back());
        this.#document.addEventListener('visibilitychange', () => {
            if (this.#document.visibilityState === 'visible') model.observe();
        });
    }

    /** As long as there is a way back in the guide, one entry stands before this one in the browser's history. */
    #arm(model: Model): void {
        const history = this.#document.defaultView?.history;
        if (history && model.canGoBack && !isArmed(history.state)) history.pushState({ armed: true }, '');
    }
}

function isArmed(state: unknown): boolean {
    return typeof state === 'object' && state !== null && 'armed' in state;
}

function sceneOf(model: Model, said: Said): Scene {
    const { screen: shown, words, sheets, elsewhere, newer } = model.shown;
    return {
        screen: shown,
        words,
        isHome: shown.kind === 'Home',
        depth: sheets.length,
        send: (event) => model.send(event),
        press: (action) => model.send({ type: 'Press', value: action.token }),
        open: (next) => model.open(next),
        back: () => model.back(),
        said,
        elsewhere,
        newer,
        change: () => void model.change(),
        forget: () => void model.forget(),
        take: () => void model.take(),
        sights: () => model.guide.sights(model.moment()),
        sight: (id) => model.guide.sight(id, model.moment()),
        find: (typed) => model.guide.find(typed, model.moment()),
    };
}
