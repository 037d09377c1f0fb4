import type { Sheet } from '../../sheet.js';
import { routes } from '../blocks/block.js';
import { actionRow, card, note } from '../cards.js';
import { type Child, drawing, h } from '../dom.js';
import type { Scene } from '../scene.js';
import { steps } from '../steps.js';
import { paragraph } from '../terms.js';
import { heading, soft, title } from '../words.js';
import { sightSheet } from './sight.js';
import { moreSights, sights } from './sights.js';
import { trouble } from './trouble.js';

/** What lies over the screen: its title, and what stands in it. It takes all of the page. */
export function sheet(of: Sheet, scene: Scene, told: string | null): Child {
    const { called, from, content } = opened(of, scene);
    const { words } = scene;
    return [
        h(
            'header',
            {},
            scene.depth > 1 && h('button', { class: 'bar', click: () => scene.back() }, drawing('back'), words.back),
            h('button', { class: 'bar', click: () => scene.open(null) }, drawing('close'), words.close),
            from && h('p', { class: 'progress-words' }, from),
        ),
        h('main', { class: 'stack' }, told && h('div', { role: 'status' }, note('Care', told)), title(called), content),
    ];
}

/** A sheet that is open. */
export interface Opened {
    readonly called: string;
    readonly from?: string;
    readonly content: Child;
}

function opened(of: Sheet, scene: Scene): Opened {
    const { screen, words } = scene;
    switch (of.type) {
        case 'Help':
            return { called: of.help.title, content: [soft(of.help.line), routes(of.help.routes, scene)] };
        case 'Trouble':
            return { called: words.trouble, content: trouble(scene) };
        case 'More':
            return { called: words.more, content: more(scene) };
        case 'Why':
            return { called: screen.why?.title ?? words.more, content: why(scene) };
        case 'Forget':
            return { called: scene.said('forget'), content: forget(scene) };
        case 'Steps':
            return { called: words.steps, content: [soft(screen.heading), steps(scene)] };
        case 'Terms':
            return { called: words.terms, content: terms(of.first, scene) };
        case 'Sights':
            return sights(of.product, scene);
        case 'MoreSights':
            return moreSights(scene);
        case 'Sight':
            return sightSheet(of.id, scene);
    }
}

/** What can be done here, and is seldom needed. Sharing leaves the screen as it is: the sheet is done with all the same. */
function more(scene: Scene): Child {
    const actions = scene.screen.actions.filter(({ role }) => role === 'Menu');
    return actions.map((action) =>
        actionRow(action, () => {
            scene.press(action);
            scene.open(null);
        }),
    );
}

/** Why this screen is shown: what decided, on which answers, from which sources, and what would change it. */
function why(scene: Scene): Child {
    const { words } = scene;
    const told = scene.screen.why;
    if (!told) return null;
    const part = (called: string | null, texts: readonly string[]): Child =>
        texts.length > 0 && [called && heading(called), texts.map((text) => paragraph(text, scene))];
    return [
        part(
            null,
            told.rows.map(({ text }) => text),
        ),
        part(words.whyAnswers, told.answers),
        part(
            words.whySources,
            told.sources.map(({ text }) => text),
        ),
        part(
            words.whyChanges,
            told.changes.map(({ text }) => text),
        ),
    ];
}

/** What is kept, and the button by which it is forgotten; who closes the sheet keeps it. */
function forget({ said, forget: forgotten }: Scene): Child {
    const label = h('span', { class: 'said' }, said('forget.do'));
    return [
        h('p', {}, said('forget.detail')),
        h('div', { class: 'actions' }, h('button', { class: 'action primary', click: forgotten }, label)),
    ];
}

/** The words of the screen that have an explanation; the one that was pressed stands first. */
function terms(first: string | null, scene: Scene): Child {
    const all = [...scene.screen.terms].sort((one, other) => Number(other.id === first) - Number(one.id === first));
    return all.map((term) => card(heading(term.form), paragraph(term.explanation, scene)));
}
