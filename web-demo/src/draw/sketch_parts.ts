import { type Child, h } from './dom.js';

const MODULES = 17;
const FINDER = 5;

/** A square code: a pattern that holds nothing and can't be scanned. */
export function codeSquare(): SVGSVGElement {
    const namespace = 'http://www.w3.org/2000/svg';
    const square = document.createElementNS(namespace, 'svg');
    square.setAttribute('viewBox', `0 0 ${MODULES} ${MODULES}`);
    square.setAttribute('class', 'code-square');
    square.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(namespace, 'path');
    const all = Array.from({ length: MODULES * MODULES }, (_, at) => [at % MODULES, Math.floor(at / MODULES)] as const);
    path.setAttribute(
        'd',
        all
            .filter(([x, y]) => isDark(x, y))
            .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
            .join(''),
    );
    square.append(path);
    return square;
}

/** Three of its corners are square rings around a point; the rest is scattered, the same every time. */
function isDark(x: number, y: number): boolean {
    const corner = MODULES - FINDER;
    const [inX, inY] = [x >= corner ? x - corner : x, y >= corner ? y - corner : y];
    if (inX < FINDER && inY < FINDER && (x < corner || y < corner)) {
        const ring = inX === 0 || inY === 0 || inX === FINDER - 1 || inY === FINDER - 1;
        return ring || (inX === 2 && inY === 2);
    }
    const gap = inX <= FINDER && inY <= FINDER && (x < corner - 1 || y < corner - 1);
    return !gap && (x * 7 + y * 11 + x * y) % 5 < 2;
}

/** Keys for digits, three in a row, and the last alone. */
export function keypad(): HTMLElement {
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
    return h(
        'span',
        { class: 'keypad' },
        digits.map((digit) => h('span', {}, digit)),
    );
}

/** Boxes for the digits of a code, all in one line. */
export function codeBoxes(count: number): HTMLElement {
    const boxes: Child = Array.from({ length: count }, () => h('span'));
    return h('span', { class: 'boxes' }, boxes);
}
