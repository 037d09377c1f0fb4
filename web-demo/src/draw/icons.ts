import type { Icon, SketchIcon } from 'lotsen';

import { drawing } from './dom.js';

/** The drawing of an icon's role; null where it has none. */
export function icon(of: Icon): SVGSVGElement | null {
    return of === 'None' ? null : drawing(named(of));
}

/** The drawing of an icon's role on a sketch: none is a maker's. */
export function sketchIcon(of: SketchIcon): SVGSVGElement {
    const others: Partial<Record<SketchIcon, string>> = { Warning: 'alert', Ok: 'done' };
    return drawing(others[of] ?? named(of));
}

/** `WhichApp` is drawn in `which_app`. */
function named(of: string): string {
    return of.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
