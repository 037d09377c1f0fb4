/** Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FindResult, Guide, Moment, SightGroup, SightSheet, Update } from 'lotsen';
import type { ConformanceAnswer, ConformanceRun, ConformanceStep } from '../dist/generated/conformance.js';
import { parts, SCENARIOS } from './places.js';

/** The package, or a copy of it. */
export interface Package {
    readonly index: typeof import('lotsen');
    readonly conformance: typeof import('../dist/generated/conformance.js');
}

/** A record that was received: an update, or the answer to a question. */
export type Received = Update | ConformanceAnswer;

/** The scenario of a name. */
export function scenario(of: Package, name: string, folder = SCENARIOS): ConformanceRun {
    const json = readFileSync(join(folder, `${name}.json`));
    const policies = parts(join(folder, '../policies'), folder);
    return of.conformance.ConformanceRun.ofFiles(`${name}.json`, json, policies);
}

/** Plays it to its end; `watch` is told each record. */
export function play(run: ConformanceRun, { index }: Package, watch?: (received: Received) => void): void {
    let guide: Guide | undefined;
    const opened = (moment: Moment, options: Parameters<typeof Guide.open>[1]): Update => {
        const next = index.Guide.open(moment, options);
        const update = next.current(moment);
        guide?.close();
        guide = next;
        return update;
    };
    for (let step = run.next(); step; step = run.next()) {
        const { moment, request } = step;
        try {
            const received = request.type === 'Open' ? opened(moment, request) : answered(the(guide), step);
            if ('screen' in received) run.received(received);
            else run.told(received);
            watch?.(received);
        } catch (error) {
            if (!(error instanceof index.GuideError)) throw error;
            const policy = guide?.policy() ?? (request.type === 'Open' ? request.policy : index.Policy.embedded());
            run.refused(error, policy.sentence(error, moment));
        }
    }
    guide?.close();
}

function answered(guide: Guide, { moment, request }: ConformanceStep): Received {
    switch (request.type) {
        case 'Send':
            return guide.send(request.event, moment);
        case 'Sight':
            return sheet(guide.sight(request.id, moment));
        case 'Sights':
            return groups(guide.sights(moment));
        case 'Find':
            return result(guide.find(request.words, moment));
        default:
            return guide.current(moment);
    }
}

const sheet = (told: SightSheet): Received => ({ type: 'Sheet', sheet: told });
const groups = (told: readonly SightGroup[]): Received => ({ type: 'Groups', groups: told });
const result = (told: FindResult): Received => ({ type: 'Result', result: told });

function the(guide: Guide | undefined): Guide {
    if (!guide) throw new Error('a script begins with opening a guide');
    return guide;
}
