import type { Action, SightCard, Tone } from 'lotsen';

import { breakable, type Child, drawing, h } from './dom.js';
import { icon } from './icons.js';
import { miniature } from './miniature.js';
import type { Scene } from './scene.js';

/** A surface of its own on the paper. */
export function card(...children: Child[]): HTMLElement {
    return h('div', { class: 'card' }, children);
}

/** A mark, and beside it a name and what is said of it. */
export function row(mark: Child, label: string, details: readonly (string | null)[]): Child {
    const said = details.map((detail) => detail && h('span', { class: 'soft' }, breakable(detail)));
    return [mark, h('span', { class: 'said' }, h('span', { class: 'name' }, breakable(label)), said)];
}

/** A row that is a target as a whole. */
export function rowButton(
    mark: Child,
    label: string,
    detail: string | null,
    click: () => void,
    kind = '',
): HTMLElement {
    return h('button', { class: `row ${kind}`, click }, row(mark, label, [detail]));
}

/** An action as a row, where there are many. */
export function actionRow(action: Action, press: () => void): HTMLElement {
    return rowButton(icon(action.icon), action.label, action.detail, press, action.urgent ? 'urgent' : '');
}

/** A drawing on a tile beside words. */
export function tileRow(
    name: string | SVGElement,
    label: string,
    detail: string | null,
    click: () => void,
): HTMLElement {
    const picture = typeof name === 'string' ? drawing(name) : name;
    return rowButton(h('span', { class: 'tile' }, picture), label, detail, click);
}

/** A sight, small, and what it is called. */
export function sightRow(sight: SightCard, scene: Scene): HTMLElement {
    return rowButton(miniature(sight.sketch), sight.name, sight.detail, () =>
        scene.open({ type: 'Sight', id: sight.id }),
    );
}

/** Opens all sights, where the policy has any. */
export function sightsRow(scene: Scene): Child {
    return (
        scene.sights().length > 0 &&
        tileRow('eye', scene.words.sights, null, () => scene.open({ type: 'Sights', product: null }))
    );
}

/** Opens all sights: it is none of these. */
export function otherSightsRow(scene: Scene): HTMLElement {
    const { sightsOther, sightsOtherDetail } = scene.words;
    return tileRow('unlike', sightsOther, sightsOtherDetail, () => scene.open({ type: 'Sights', product: null }));
}

const SIGNS: Readonly<Record<Tone, string>> = { Info: 'i', Good: '✓', Care: '!', Stop: '✗', Quote: '”' };

/** A note: its sign and its word say the same as its colour. */
export function note(tone: Tone, label: string, children: Child = null, sign = SIGNS[tone]): HTMLElement {
    return h(
        'div',
        { class: `note ${tone.toLowerCase()}`, role: 'note' },
        h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        h('div', {}, h('p', { class: 'name' }, breakable(label)), children),
    );
}
