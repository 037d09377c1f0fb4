import type { SightAnswer } from 'lotsen';

import { actionButton } from '../buttons.js';
import { card, note, sightRow, tileRow } from '../cards.js';
import type { Child } from '../dom.js';
import type { Scene } from '../scene.js';
import { sketch } from '../sketch.js';
import { paragraph } from '../terms.js';
import { heading, soft } from '../words.js';
import type { Opened } from './sheet.js';

/** What another product shows: how it looks, what to do, what never to do, and who can help. */
export function sightSheet(id: string, scene: Scene): Opened {
    const sight = scene.sight(id);
    const { words } = scene;
    const { trouble, help } = sight;
    const content: Child = [
        sight.answers.map((each) => answer(each, scene)),
        sight.otherWords.map(({ text }) => soft(text)),
        sight.asks.length > 0 && heading(words.sightAsks),
        sight.asks.map(({ name, who }) => card(heading(name), soft(who))),
        trouble &&
            actionButton(trouble, scene, () => {
                // The remedy is another screen; where it is shown already, it is seen again.
                scene.press(trouble);
                scene.open(null);
            }),
        help && tileRow('contact', help.title, help.line, () => scene.open({ type: 'Help', help })),
        sight.next.length > 0 && heading(words.sightNext),
        sight.next.map((next) => sightRow(next, scene)),
    ];
    return { called: sight.name, from: sight.product, content };
}

function answer({ about, sketch: drawn, text, never }: SightAnswer, scene: Scene): Child {
    return [
        about && heading(about),
        sketch(drawn),
        note('Good', scene.words.sightDo, paragraph(text, scene)),
        never && note('Stop', scene.words.sightNever, paragraph(never, scene)),
    ];
}
