import { otherSightsRow, sightRow, tileRow } from '../cards.js';
import type { Child } from '../dom.js';
import { sketchIcon } from '../icons.js';
import type { Scene } from '../scene.js';
import { searchable } from '../search.js';
import { heading } from '../words.js';
import type { Opened } from './sheet.js';

/** What other products may show, by product; those of one product, each as a card. */
export function sights(product: string | null, scene: Scene): Opened {
    const groups = scene.sights();
    const group = groups.find((each) => each.product === product);
    if (group) return { called: group.name, content: group.sights.map((sight) => sightRow(sight, scene)) };
    const rows = groups.map(({ icon, name, detail, product: id }) =>
        tileRow(sketchIcon(icon), name, detail, () => scene.open({ type: 'Sights', product: id })),
    );
    return { called: scene.words.sights, content: searchable(scene, rows) };
}

/** What may come at this step besides what usually does, by product; last, that it is none of these either. */
export function moreSights(scene: Scene): Opened {
    const more = scene.screen.blocks.flatMap(({ kind }) => (kind.type === 'Sights' && kind.more ? [kind.more] : []))[0];
    const groups: Child = more?.groups.map((group) => [
        heading(group.name),
        group.sights.map((sight) => sightRow(sight, scene)),
    ]);
    return { called: more?.label ?? scene.words.sights, content: [groups, otherSightsRow(scene)] };
}
