import type { Action, Role } from 'lotsen';

import { breakable, h } from './dom.js';
import { icon } from './icons.js';
import type { Scene } from './scene.js';

const BUTTONS: readonly Role[] = ['Primary', 'Secondary', 'Quiet'];

/** What can be done on a screen: journeys are rows at home, the rest is behind a button. */
export function actionButtons(scene: Scene): HTMLElement[] {
    return scene.screen.actions
        .filter(({ role }) => BUTTONS.includes(role))
        .map((action) => actionButton(action, scene));
}

export function actionButton(action: Action, scene: Scene, press = (): void => scene.press(action)): HTMLElement {
    const kind = action.role === 'Primary' || action.role === 'Quiet' ? action.role.toLowerCase() : 'secondary';
    return h(
        'button',
        { class: `action ${kind}`, click: press },
        icon(action.icon),
        h(
            'span',
            { class: 'said' },
            h('span', {}, breakable(action.label)),
            action.detail && h('span', { class: 'detail' }, breakable(action.detail)),
        ),
    );
}
