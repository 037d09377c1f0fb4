import type { Found } from 'lotsen';

import { card, note, rowButton, sightRow, tileRow } from './cards.js';
import { type Child, h, nodes } from './dom.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';
import { heading } from './words.js';

/**
 * A search field; while something stands in it, what was found stands below in place of all else. What is typed stands on the
 * glass alone: nothing learns from it, and it is gone with the page.
 */
export function searchable(scene: Scene, rest: Child, first: Child = null): HTMLElement {
    const field = h('input', {
        type: 'search',
        class: 'search',
        'aria-label': scene.words.search,
        placeholder: scene.words.searchHint,
        autocomplete: 'off',
        autocorrect: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
    });
    const [before, after] = [h('div', { class: 'stack' }, first), h('div', { class: 'stack' }, rest)];
    const results = h('div', { class: 'stack', 'aria-live': 'polite' });
    field.addEventListener('input', () => {
        const typed = field.value.trim();
        before.hidden = after.hidden = typed !== '';
        results.replaceChildren(...nodes([typed !== '' && found(typed, scene)]));
    });
    return h('search', { class: 'stack' }, before, field, results, after);
}

/** What was found, best first; or what to say instead, and who can help. */
function found(words: string, scene: Scene): Child {
    const result = scene.find(words);
    const sights = new Map(scene.sights().flatMap((group) => group.sights.map((sight) => [sight.id, sight])));
    const { help } = result;
    return [
        result.remark && note('Care', result.remark),
        result.found.map((each) => {
            const sight = each.kind === 'Sight' ? sights.get(each.id) : undefined;
            return sight ? sightRow(sight, scene) : foundRow(each, scene);
        }),
        help && tileRow('contact', help.title, help.line, () => scene.open({ type: 'Help', help })),
    ];
}

/** Begins what was found; what only is to be read is read here. */
function foundRow({ action, title, detail }: Found, scene: Scene): HTMLElement {
    if (!action) return card(heading(title), detail && h('p', {}, detail));
    return rowButton(icon(action.icon), title, detail, () => scene.press(action));
}
