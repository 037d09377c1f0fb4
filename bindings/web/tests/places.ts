/** Where things are: the repository, the package, scenarios, golden transcripts, and where transcripts go. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { load, type PolicyPart } from 'lotsen';

/** The folder of the package; what runs was built into a folder of it. */
export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = resolve(PACKAGE, '../..');
export const OWN_SCENARIOS = join(ROOT, 'tests/scenarios');
export const STRANDBY = join(ROOT, 'tests/policies/strandby');
export const RENEWAL = join(ROOT, 'tests/policies/renewal/four_digits');

const given = process.env['LOTSEN_SCENARIOS'];
/** Whether the scenarios are those of somebody else, which need only be played to their end. */
export const OTHERS = Boolean(given);
export const SCENARIOS = given ? resolve(given) : OWN_SCENARIOS;

/** Loads the library with which scenarios are played, in place of the one that is shipped. */
export function loadForTests(): Promise<void> {
    return load({ library: readFileSync(join(PACKAGE, '.build/conformance.wasm')) });
}

/** The names of all scenarios in a folder. */
export function scenarios(folder = SCENARIOS): string[] {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (names.length === 0) throw new Error(`no scenarios in ${folder}`);
    return names.map((name) => name.slice(0, -'.json'.length)).sort();
}

/** The JSON files in a folder and the folders in it, each called by its path from another folder. */
export function parts(folder: string, from = folder): PolicyPart[] {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    return files.sort().map((name) => {
        const path = join(folder, name);
        return { name: relative(from, path).replaceAll('\\', '/'), bytes: readFileSync(path) };
    });
}

/** What a golden transcript begins with: how many events, and the digest. */
export function golden(name: string): string | undefined {
    try {
        return readFileSync(join(SCENARIOS, '../golden', `${name}.txt`), 'utf8').split('\n', 1)[0];
    } catch (error) {
        if (OTHERS) return undefined;
        throw error;
    }
}

/** Writes a transcript to `<folder>/web/<name>.jsonl`, where `LOTSEN_TRANSCRIPTS` names a folder. */
export function writeTranscript(name: string, transcript: string): void {
    const folder = process.env['LOTSEN_TRANSCRIPTS'];
    if (!folder) return;
    mkdirSync(join(folder, 'web'), { recursive: true });
    writeFileSync(join(folder, 'web', `${name}.jsonl`), transcript);
}
