import { breakable, h } from './dom.js';

/** The title of a screen, and of what lies over it: reading begins here when it comes. */
export function title(text: string): HTMLElement {
    return h('h1', { tabindex: -1 }, breakable(text));
}

/** The heading of a list or a card. */
export function heading(text: string): HTMLElement {
    return h('h2', {}, breakable(text));
}

/** Words of a second rank. */
export function soft(text: string): HTMLElement {
    return h('p', { class: 'soft' }, breakable(text));
}
