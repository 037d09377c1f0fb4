import type { Mark, Sketch, SketchElement, SketchElementKind } from 'lotsen';

import { breakable, type Child, h } from './dom.js';
import { drawing } from './dom.js';
import { sketchIcon } from './icons.js';
import { codeBoxes, codeSquare, keypad } from './sketch_parts.js';

/**
 * How a screen of another product can look: schematic, grey and thin, so that nobody takes it for the real one. To a
 * screen reader it is one picture, described in words.
 */
export function sketch(of: Sketch): HTMLElement {
    return h(
        'div',
        { class: 'sketch', role: 'img', 'aria-label': of.spoken },
        h('div', { 'aria-hidden': 'true' }, h('p', { class: 'caption' }, of.caption), of.elements.map(element)),
    );
}

function element({ kind, mark }: SketchElement): Child {
    const drawn = h('div', { class: `element ${kind.type.toLowerCase()}` }, inside(kind));
    return mark ? marked(mark, drawn) : drawn;
}

/** What to do with an element: a ring around it, and the mark in words on it. Never a colour alone. */
function marked(mark: Mark, drawn: HTMLElement): HTMLElement {
    const kind = mark.kind.toLowerCase();
    return h(
        'div',
        { class: `marked ${kind}` },
        h('span', { class: 'badge' }, mark.label),
        h('div', { class: 'ring' }, drawn),
    );
}

function inside(kind: SketchElementKind): Child {
    switch (kind.type) {
        case 'Title':
        case 'Text':
            return breakable(kind.text);
        case 'Field':
        case 'Button':
        case 'Quiet':
            return breakable(kind.label);
        case 'Row':
            return [h('span', {}, breakable(kind.label)), drawing('next')];
        case 'Switch':
            return [h('span', {}, breakable(kind.label)), h('span', { class: 'switch-off' })];
        case 'Number':
            return kind.digits;
        case 'Boxes':
            return codeBoxes(kind.count);
        case 'Icon':
            return sketchIcon(kind.icon);
        case 'Keypad':
            return keypad();
        case 'Qr':
            return codeSquare();
        default:
            // A newer kind is described by what is said of the whole.
            return null;
    }
}
