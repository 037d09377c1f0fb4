import type { AddressCard, AppCard, Block, DecisionLine, HelpRoute, Term } from 'lotsen';

import { actionButton } from '../buttons.js';
import { card, note, otherSightsRow, row, sightRow, tileRow } from '../cards.js';
import { breakable, type Child, h } from '../dom.js';
import type { Scene } from '../scene.js';
import { inTexts, marked, paragraph } from '../terms.js';
import { heading, soft } from '../words.js';
import { contact } from './contact.js';

/** A block of a screen, with the terms that are marked in it. A newer kind is drawn from its plain text. */
export function block({ kind, plain }: Block, scene: Scene, terms: readonly Term[]): Child {
    switch (kind.type) {
        case 'List':
            return items(kind.items, kind.ordered, scene, terms);
        case 'Note':
            return note(kind.tone, kind.label, paragraph(kind.text, scene, terms));
        case 'App':
            return app(kind.app);
        case 'Contact':
            return contact(kind.contact, scene, terms);
        case 'Address':
            return address(kind.address);
        case 'Picture':
            // The policy names pictures of its own, and none of them comes with this site.
            return card(soft(kind.alternative));
        case 'Decision':
            return decision(kind.lines, scene, terms);
        case 'Routes':
            return routes(kind.routes, scene);
        case 'Sights':
            return [
                kind.sights.length > 0 && heading(kind.label),
                kind.sights.map((sight) => sightRow(sight, scene)),
                kind.more
                    ? tileRow('unlike', kind.more.label, null, () => scene.open({ type: 'MoreSights' }))
                    : otherSightsRow(scene),
            ];
        default:
            return paragraph(plain, scene, terms);
    }
}

function items(texts: readonly string[], ordered: boolean, scene: Scene, terms: readonly Term[]): HTMLElement {
    const marks = inTexts(terms, texts);
    return h(
        ordered ? 'ol' : 'ul',
        {},
        texts.map((text, at) => h('li', {}, marked(text, scene, marks[at] ?? []))),
    );
}

/** An app as it is met on the device: a tile, its name, what it is for, and where it is had. */
function app(of: AppCard): HTMLElement {
    return h('div', { class: 'card app' }, appRow(of, null));
}

function appRow(of: AppCard, use: string | null): Child {
    // Apps of one maker share their first word; the last one tells them apart.
    const letter = of.name.split(' ').at(-1)?.slice(0, 1) ?? '';
    return row(h('span', { class: 'tile', 'aria-hidden': 'true' }, letter), of.name, [use, of.about, of.store]);
}

/** An address to type by hand, or to be copied; or that it is not published yet. */
function address(of: AddressCard): HTMLElement {
    if (of.unresolved !== null) return note('Care', of.name, soft(of.unresolved));
    return card(soft(of.name), h('p', { class: 'address' }, breakable(of.shown ?? '')));
}

/** What the municipality decided: a card for each app, with the kinds of information that it is for. */
function decision(lines: readonly DecisionLine[], scene: Scene, terms: readonly Term[]): Child {
    const marks = inTexts(
        terms,
        lines.map((line) => line.text),
    );
    return lines.map((line, at) => {
        const texts = line.text.split('\n').filter((text) => text !== '');
        const here = inTexts(marks[at] ?? [], texts);
        return card(
            line.app
                ? h('div', { class: 'app' }, appRow(line.app, line.about || null))
                : line.about && heading(line.about),
            texts.map((text, place) => paragraph(text, scene, here[place])),
            line.never.length > 0 && h('p', { class: 'stop' }, `✗ ${scene.words.never}: ${line.never.join(', ')}`),
        );
    });
}

/** The ways to get help, in order. A contact that several lead to has its card at the last of them. */
export function routes(all: readonly HelpRoute[], scene: Scene): Child {
    return all.map((route, at) => {
        const later = all.slice(at + 1).some((other) => other.contact?.id === route.contact?.id);
        return [
            heading(route.text),
            route.contact && !later && contact(route.contact, scene),
            route.address && address(route.address),
            route.begin && actionButton(route.begin, scene),
        ];
    });
}
