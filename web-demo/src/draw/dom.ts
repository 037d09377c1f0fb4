/** What may stand in an element. */
export type Child = Node | string | null | undefined | false | readonly Child[];

/** Attributes by their names, and what happens on a click. Nothing here is read as HTML. */
export type Attributes = Readonly<
    Record<string, string | number | boolean | ((event: UIEvent) => void) | null | undefined>
>;

/** An element with its attributes and what stands in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function') element.addEventListener(name, value as EventListener);
        else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }
    element.append(...nodes(children));
    return element;
}

/** What is there of some children, in order. */
export function nodes(children: readonly Child[]): (Node | string)[] {
    return children.flatMap((child) => {
        if (child === null || child === undefined || child === false) return [];
        return isList(child) ? nodes(child) : [child];
    });
}

function isList(child: Child): child is readonly Child[] {
    return Array.isArray(child);
}

/** Beside the scripts, wherever these are. */
const DRAWINGS = new URL('../icons.svg', import.meta.url).href;
const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of the site's own. The words beside it say the same, so a screen reader passes it by. */
export function drawing(name: string): SVGSVGElement {
    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('class', 'drawing');
    picture.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `${DRAWINGS}#${name}`);
    picture.append(use);
    return picture;
}

/** A text in which a long address may go on in the next line after a full stop, an at sign or a stroke. */
export function breakable(text: string): Child {
    return text.split(/(\S{16,})/).map((part, at) => {
        if (at % 2 === 0) return part;
        const pieces = part.split(/(?<=\p{L}[.@/])(?=\p{L})/u);
        return pieces.flatMap((piece, place) => (place === 0 ? [piece] : [document.createElement('wbr'), piece]));
    });
}
