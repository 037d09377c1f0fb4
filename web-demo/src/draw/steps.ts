import type { StepItem } from 'lotsen';

import { breakable, drawing, h } from './dom.js';
import type { Scene } from './scene.js';

/** Every step with its sign, its words, and where it stands. One that is done can be looked at. */
export function steps(scene: Scene): HTMLElement {
    return h(
        'ol',
        { class: 'steps' },
        scene.screen.steps.map((step) => h('li', {}, line(step, scene))),
    );
}

function line(step: StepItem, scene: Scene): HTMLElement {
    const kind = step.status === 'ToCome' ? 'to-come' : step.status.toLowerCase();
    const words = [
        h('span', { class: 'sign', 'aria-hidden': 'true' }, step.status !== 'ToCome' && drawing(kind)),
        h('span', {}, breakable(step.title)),
        h('span', { class: 'spoken' }, `, ${step.spoken}`),
    ];
    if (step.status !== 'Done') {
        return h('span', { class: `step ${kind}`, 'aria-current': step.status === 'Now' && 'step' }, words);
    }
    return h('button', { class: `step ${kind}`, click: () => scene.send({ type: 'LookAt', value: step.id }) }, words);
}
