import type { ContactCard, Phone, Term } from 'lotsen';

import { actionButton } from '../buttons.js';
import { card, note } from '../cards.js';
import { breakable, type Child, h } from '../dom.js';
import type { Scene } from '../scene.js';
import { inTexts, paragraph } from '../terms.js';
import { heading, soft } from '../words.js';

/** A function that helps: whether it is open, its number, where it is, and what to do alone meanwhile. */
export function contact(of: ContactCard, scene: Scene, terms: readonly Term[] = []): HTMLElement {
    const { words } = scene;
    const calls = of.actions.filter(({ kind }) => kind === 'Call');
    const others = of.actions.filter(({ kind }) => kind !== 'Call');
    // Where the screen's own button calls it, its card has none.
    const called =
        calls.length > 0 || scene.screen.actions.some((action) => action.kind === 'Call' && action.of === of.id);
    const marks = inTexts(terms, of.meanwhile);
    return card(
        heading(of.name),
        of.about && soft(of.about),
        of.status && status(of.status, of.open),
        of.phone && number(words.phone, of.phone),
        calls.map((action) => actionButton(action, scene)),
        called && soft(words.afterCall),
        labelled(words.email, [of.email]),
        labelled(words.hours, of.hours),
        labelled(words.visit, [of.visit, of.dropIn]),
        labelled(words.bring, of.bring),
        of.web && labelled(words.web, [of.web.shown, of.web.unresolved]),
        of.unresolved && note('Care', of.unresolved),
        of.meanwhile.length > 0 &&
            note(
                'Good',
                words.meanwhile,
                of.meanwhile.map((text, at) => paragraph(text, scene, marks[at])),
                '→',
            ),
        others.map((action) => actionButton(action, scene)),
    );
}

/** Open or closed, as a sign, a word and a colour. */
function status(text: string, open: boolean | null): HTMLElement {
    const [sign, kind] = open === null ? ['', 'soft'] : open ? ['● ', 'good'] : ['○ ', 'stop'];
    return h('p', { class: `status ${kind}` }, h('span', { 'aria-hidden': 'true' }, sign), text);
}

/** A number: large, to be selected, and spoken digit by digit. */
function number(label: string, { shown, spoken, note: said }: Phone): HTMLElement {
    return h(
        'div',
        {},
        soft(label),
        h('p', { class: 'phone' }, h('span', { 'aria-hidden': 'true' }, shown), h('span', { class: 'spoken' }, spoken)),
        said && soft(said),
    );
}

function labelled(label: string, lines: readonly (string | null)[]): Child {
    const said = lines.filter((line) => line !== null);
    return (
        said.length > 0 &&
        h(
            'div',
            { class: 'labelled' },
            h('h3', {}, label),
            said.map((line) => h('p', {}, breakable(line))),
        )
    );
}
