import type { Term } from 'lotsen';

import { breakable, type Child, h } from './dom.js';
import type { Scene } from './scene.js';

/** Those whose first place is in a block, by its place on the screen. */
export function ofBlock(terms: readonly Term[], at: number): readonly Term[] {
    return terms.filter((term) => term.block === at);
}

/** For each text of a block, in order, those that have their first place there. */
export function inTexts(terms: readonly Term[], texts: readonly string[]): readonly (readonly Term[])[] {
    const first = new Map(terms.map((term) => [term, texts.findIndex((text) => placeIn(term, text))]));
    return texts.map((_, at) => terms.filter((term) => first.get(term) === at));
}

/** A paragraph in which words that have an explanation open it. */
export function paragraph(text: string, scene: Scene, terms: readonly Term[] = []): HTMLElement {
    return h('p', {}, marked(text, scene, terms));
}

/** A text in which words that have an explanation open it. */
export function marked(text: string, scene: Scene, terms: readonly Term[]): Child {
    const places = terms.flatMap((term) => {
        const place = placeIn(term, text);
        return place ? [{ term, ...place }] : [];
    });
    places.sort((one, other) => one.from - other.from || other.to - one.to);
    const pieces: Child[] = [];
    let at = 0;
    for (const { term, from, to } of places) {
        if (from < at) continue;
        const open = (): void => scene.open({ type: 'Terms', first: term.id });
        pieces.push(breakable(text.slice(at, from)), h('button', { class: 'term', click: open }, text.slice(from, to)));
        at = to;
    }
    return [...pieces, breakable(text.slice(at))];
}

/** Where it first stands in a text as a whole word, in capitals or not; null where it does not. */
function placeIn(term: Term, text: string): { readonly from: number; readonly to: number } | null {
    const form = term.form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
    return found ? { from: found.index, to: found.index + found[0].length } : null;
}
