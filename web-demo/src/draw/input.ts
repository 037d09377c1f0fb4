import type { Input } from 'lotsen';

import { breakable, h } from './dom.js';
import type { Scene } from './scene.js';

/** A question: its choices, and what sends them. Several are sent in the order in which they stand. */
export function input(of: Input, scene: Scene): HTMLElement {
    const chosen = (): string[] =>
        [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((each) => each.value);
    const submit = h('button', { class: 'action primary', type: 'submit' }, of.submit);
    const choices = of.choices.map(({ value, label, detail, selected }) =>
        h(
            'label',
            { class: 'choice' },
            h('input', { type: of.many ? 'checkbox' : 'radio', name: of.question, value, checked: selected }),
            h(
                'span',
                { class: 'said' },
                h('span', { class: 'name' }, breakable(label)),
                detail && h('span', { class: 'soft' }, breakable(detail)),
            ),
        ),
    );
    const form = h(
        'form',
        {},
        h('fieldset', {}, h('legend', { class: 'spoken' }, scene.screen.title), choices),
        submit,
    );
    // A disabled button cannot be found by the keyboard: it says that it does nothing yet, and does nothing.
    const settle = (): void => submit.setAttribute('aria-disabled', String(chosen().length === 0));
    form.addEventListener('change', settle);
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (chosen().length > 0) scene.send({ type: 'Choose', question: of.question, values: chosen() });
    });
    settle();
    return form;
}
