import type { Action } from 'lotsen';

import { actionRow, sightsRow } from '../cards.js';
import { type Child, h } from '../dom.js';
import type { Scene } from '../scene.js';
import { searchable } from '../search.js';
import { heading } from '../words.js';

/** What can go wrong here: what cannot wait, then a search, then the rest under headings. */
export function trouble(scene: Scene): Child {
    const troubles = scene.screen.actions.filter(({ role }) => role === 'Trouble');
    const groups = new Map<string | null, Action[]>();
    for (const action of troubles.filter(({ urgent }) => !urgent)) {
        groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
    }
    const rows = (actions: readonly Action[]): Child =>
        actions.map((action) => actionRow(action, () => scene.press(action)));
    const under = [...groups].map(([group, actions]) => {
        if (group === null) return rows(actions);
        if (!scene.screen.foldsTroubles) return [heading(group), rows(actions)];
        return h('details', {}, h('summary', {}, group), h('div', { class: 'stack' }, rows(actions)));
    });
    return searchable(scene, [sightsRow(scene), under], rows(troubles.filter(({ urgent }) => urgent)));
}
