import type { Sketch, SketchElementKind } from 'lotsen';

import { type Child, h } from './dom.js';
import { sketchIcon } from './icons.js';
import { codeSquare } from './sketch_parts.js';

/** How many elements are drawn, and how many boxes: what is as small as this only has to be recognised. */
const MOST = 5;

/** A sketch, small and without words or marks. The words beside it say what it is, so a screen reader passes it by. */
export function miniature(sketch: Sketch): HTMLElement {
    const elements = sketch.elements.slice(0, MOST).map(({ kind }) => small(kind));
    return h('span', { class: 'miniature', 'aria-hidden': 'true' }, elements);
}

function small(kind: SketchElementKind): Child {
    switch (kind.type) {
        case 'Number':
            return h('span', { class: 'small-number' }, kind.digits);
        case 'Boxes':
            return h('span', { class: 'small-boxes' }, several(Math.min(kind.count, MOST)));
        case 'Keypad':
            return h('span', { class: 'small-keypad' }, several(9));
        case 'Icon':
            return sketchIcon(kind.icon);
        case 'Qr':
            return codeSquare();
        default:
            return h('span', { class: `small-${kind.type.toLowerCase()}` });
    }
}

function several(count: number): Child {
    return Array.from({ length: count }, () => h('i'));
}
