import { actionButtons } from './buttons.js';
import { block } from './blocks/block.js';
import { actionRow, note, sightsRow } from './cards.js';
import { type Child, drawing, h } from './dom.js';
import { input } from './input.js';
import type { Scene } from './scene.js';
import { searchable } from './search.js';
import { steps } from './steps.js';
import { ofBlock } from './terms.js';
import { soft, title } from './words.js';

/** One screen, in the order in which it is read. */
export function screen(scene: Scene, told: string | null): Child {
    const { screen: shown, isHome, said } = scene;
    return [
        top(scene),
        shown.steps.length > 0 &&
            h('nav', { class: 'side', 'aria-label': scene.words.steps }, h('h2', {}, shown.heading), steps(scene)),
        h(
            'main',
            { class: 'stack' },
            scene.elsewhere && settled(said('elsewhere'), said('elsewhere.take'), () => scene.take()),
            isHome && scene.newer && settled(said('newer'), said('newer.take'), () => scene.change()),
            told && h('div', { role: 'status' }, note('Care', told)),
            shown.elsewhere && note('Care', shown.elsewhere, null, '→'),
            !isHome && h('div', { class: 'where' }, soft(shown.heading)),
            title(shown.title),
            isHome ? searchable(scene, middle(scene)) : middle(scene),
            !isHome && h('div', { class: 'actions' }, actionButtons(scene)),
            beside(scene),
        ),
        foot(scene),
    ];
}

/** What has to be told of the page itself, and the button with which that is settled. */
function settled(text: string, label: string, click: () => void): Child {
    return [
        h('div', { role: 'status' }, note('Care', text)),
        h('button', { class: 'action secondary', click }, h('span', { class: 'said' }, label)),
    ];
}

/** Where one is: the one way back, and how far one has come; at home the municipality's name. */
function top(scene: Scene): Child {
    const { back, progress, heading, steps: all } = scene.screen;
    const said =
        progress &&
        (all.length > 0
            ? h('button', { class: 'progress-words', click: () => scene.open({ type: 'Steps' }) }, progress.text)
            : h('p', { class: 'progress-words' }, progress.text));
    return h(
        'header',
        {},
        scene.isHome && h('p', { class: 'municipality' }, heading),
        back && h('button', { class: 'bar', click: () => scene.back() }, drawing('back'), back.label),
        said,
        // The words above it say the same, so a screen reader passes it by.
        progress && h('progress', { 'aria-hidden': 'true', max: progress.total, value: progress.position }),
    );
}

/** What stands below the title. At home the journeys come before what is only to be read. */
function middle(scene: Scene): Child {
    const { blocks, input: asked, terms } = scene.screen;
    const drawn = blocks.map((each, at) => ({ early: !scene.isHome || each.kind.type === 'Note', each, at }));
    const part = (early: boolean): Child =>
        drawn.filter((one) => one.early === early).map(({ each, at }) => block(each, scene, ofBlock(terms, at)));
    return [part(true), asked && input(asked, scene), scene.isHome && home(scene), part(false)];
}

/** What can be done from home: what goes on first, then what is seen elsewhere, then the journeys, each a row. */
function home(scene: Scene): Child {
    const journeys = scene.screen.actions.filter(({ role }) => role === 'Journey');
    return [
        actionButtons(scene),
        sightsRow(scene),
        journeys.map((action) => actionRow(action, () => scene.press(action))),
    ];
}

/** What may be read or done beside the screen. */
function beside(scene: Scene): Child {
    const { why, terms, actions } = scene.screen;
    const aside = (label: string, click: () => void): HTMLElement => h('button', { class: 'aside', click }, label);
    return h(
        'div',
        { class: 'beside' },
        why && aside(why.title, () => scene.open({ type: 'Why' })),
        terms.length > 0 && aside(scene.words.terms, () => scene.open({ type: 'Terms', first: null })),
        actions.some(({ role }) => role === 'Menu') && aside(scene.words.more, () => scene.open({ type: 'More' })),
        aside(scene.said('forget'), () => scene.open({ type: 'Forget' })),
    );
}

/** In the same place on every screen: what went wrong, and who can help now. */
function foot(scene: Scene): Child {
    const { help, actions } = scene.screen;
    return h(
        'footer',
        {},
        actions.some(({ role }) => role === 'Trouble') &&
            h('button', { click: () => scene.open({ type: 'Trouble' }) }, scene.words.trouble),
        help &&
            h(
                'button',
                { click: () => scene.open({ type: 'Help', help }) },
                h('span', {}, help.title),
                h('span', { class: 'soft' }, help.line),
            ),
    );
}
