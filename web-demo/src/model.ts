import {
    type Event,
    Guide,
    GuideError,
    type Moment,
    type Policy,
    Restarted,
    type Screen,
    type ShellWords,
    type Update,
} from 'lotsen';

import type { Effects } from './effects.js';
import { type Browser, observe } from './probes.js';
import type { Sheet } from './sheet.js';
import type { Store } from './store.js';
import type { Tab } from './tab.js';

/** What a page stands on: all that is not the guide. */
export interface Setting {
    readonly policy: Policy;
    /** What is told of the policy from the start. */
    readonly told: string | null;
    readonly store: Store;
    readonly tab: Tab;
    /** Forgets all that is kept, and begins anew. */
    readonly forget: () => Promise<void>;
    /** Goes over to a newer site, once the page is loaded again. */
    readonly change: () => Promise<void>;
    /** Reads anew what is kept. */
    readonly again: () => void;
    readonly effects: Effects;
    readonly browser: Browser;
    readonly moment: () => Moment;
}

/** What is drawn: a screen, the words around it, what has to be told beside it, and what lies over it. */
export interface Shown {
    readonly screen: Screen;
    readonly words: ShellWords;
    readonly told: string | null;
    /** Whether another tab has the session, so that nothing is saved here. */
    readonly elsewhere: boolean;
    /** Whether a newer site is there. It is told and taken at home. */
    readonly newer: boolean;
    readonly sheets: readonly Sheet[];
}

/** What tells one page from another: a new one begins at its top. */
export function placeOf({ screen, sheets }: Shown): string {
    return JSON.stringify([screen.journey, screen.step, sheets]);
}

/** Holds the guide: sends it what happens, performs its effects, and saves its snapshot after each event. */
export class Model {
    readonly #setting: Setting;
    readonly #draw: (model: Model) => void;
    readonly #guide: Guide;
    #shown: Shown;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** What is being saved; one after the other. */
    #saved: Promise<void> = Promise.resolve();

    private constructor(setting: Setting, guide: Guide, told: string | null, draw: (model: Model) => void) {
        this.#setting = setting;
        this.#guide = guide;
        this.#draw = draw;
        const { screen } = guide.current(setting.moment());
        this.#shown = { screen, words: this.#words(), told, elsewhere: !setting.tab.saves, newer: false, sheets: [] };
    }

    /** Goes on with the session that was saved; where that cannot be used it is set aside, and why is told. */
    static async start(setting: Setting, draw: (model: Model) => void): Promise<Model> {
        const { policy, store, moment } = setting;
        const snapshot = await store.read().catch(() => null);
        let [guide, told] = [null as Guide | null, setting.told];
        try {
            guide = Guide.open(moment(), { policy, snapshot });
        } catch (error) {
            if (!(error instanceof GuideError)) throw error;
            told = policy.sentence(error, moment());
            await store.setAside().catch(() => undefined);
            guide = Guide.open(moment(), { policy });
        }
        const model = new Model(setting, guide, told, draw);
        model.#show(model.#shown);
        model.observe();
        return model;
    }

    get shown(): Shown {
        return this.#shown;
    }

    get guide(): Guide {
        return this.#guide;
    }

    moment(): Moment {
        return this.#setting.moment();
    }

    /** Lays something over what is seen; nothing takes all of it away. */
    open(sheet: Sheet | null): void {
        this.#lay(sheet ? [...this.#shown.sheets, sheet] : []);
    }

    /** Whether there is a way back, from a sheet or from the screen. */
    get canGoBack(): boolean {
        return this.#shown.sheets.length > 0 || this.#shown.screen.back !== null;
    }

    /** The browser's way back: from what lies on top, or from the screen as its own way back. */
    back(): void {
        const { sheets, screen } = this.#shown;
        if (sheets.length > 0) this.#lay(sheets.slice(0, -1));
        else if (screen.back) this.send({ type: 'Press', value: screen.back.token });
    }

    /** Looks at the device: at the start, and whenever the official comes back to the page. */
    observe(): void {
        this.send({ type: 'Observed', value: observe(this.#guide.probes(), this.#setting.browser) });
    }

    /** Draws again what is current: an office has opened, or the page is seen again. */
    redraw(): void {
        const { screen } = this.#guide.current(this.moment());
        this.#show({ ...this.#shown, screen, words: this.#words(), elsewhere: !this.#setting.tab.saves });
    }

    send(event: Event): void {
        const before = this.#shown;
        const update = this.#answered(event);
        if (!update) return;
        // What was told stays, and what lies over the screen too, until the official does something that leads on.
        const looked = event.type === 'Observed';
        const failed = event.type === 'EffectFailed';
        const here = update.screen.step === before.screen.step && update.screen.journey === before.screen.journey;
        const same = here && (looked || failed || alike(update.screen, before.screen));
        this.#show({
            screen: update.screen,
            words: this.#words(),
            told: looked
                ? before.told
                : failed && before.sheets.length > 0
                  ? noted(update.screen, before.screen)
                  : null,
            elsewhere: before.elsewhere,
            newer: before.newer,
            sheets: same ? before.sheets : [],
        });
        this.#save(update.snapshot);
        for (const effect of update.effects) {
            void this.#setting.effects.perform(effect).then((failed) => {
                if (failed) this.send({ type: 'EffectFailed', value: failed });
            });
        }
    }

    /** Forgets all that is kept on this device. Nothing of it is saved again. */
    async forget(): Promise<void> {
        this.#saved = this.#saved.catch(() => undefined).then(() => this.#setting.forget());
        await this.#saved;
    }

    /** Tells that a newer site is there. */
    tellNewer(): void {
        this.#show({ ...this.#shown, newer: true });
    }

    /** Goes over to the newer site, with the session as it is. */
    async change(): Promise<void> {
        await this.#setting.change();
        await this.#saved;
        this.#setting.again();
    }

    /** Goes on in this tab with what the other one has saved last. */
    async take(): Promise<void> {
        await this.#setting.tab.take();
        this.#setting.again();
    }

    #answered(event: Event): Update | null {
        try {
            return this.#guide.send(event, this.moment());
        } catch (error) {
            if (!(error instanceof GuideError) && !(error instanceof Restarted)) throw error;
            // What was pressed twice, or belongs to a screen that is gone, needs no words.
            const harmless =
                !(error instanceof GuideError) ||
                error instanceof GuideError.Stale ||
                error instanceof GuideError.NotAsked;
            const told = harmless ? this.#shown.told : this.#setting.policy.sentence(error, this.moment());
            this.#shown = { ...this.#shown, told, sheets: [] };
            this.redraw();
            return null;
        }
    }

    #save(snapshot: Uint8Array): void {
        const { store, tab } = this.#setting;
        this.#saved = this.#saved
            // Another tab may have taken the session while this one was waiting.
            .then(() => (tab.saves ? store.save(snapshot) : undefined))
            .catch(() => {
                const { screen } = this.#guide.send({ type: 'SaveFailed' }, this.moment());
                this.#show({ ...this.#shown, screen });
            });
    }

    /** What was told on a sheet is told there alone. */
    #lay(sheets: readonly Sheet[]): void {
        const { told, sheets: before } = this.#shown;
        this.#show({ ...this.#shown, sheets, told: before.length > 0 ? null : told });
    }

    #show(next: Shown): void {
        this.#shown = next;
        this.#draw(this);
        clearTimeout(this.#timer);
        const { changesAt } = next.screen;
        if (changesAt) this.#timer = setTimeout(() => this.redraw(), wait(changesAt, this.moment().now));
    }

    #words(): ShellWords {
        return this.#setting.policy.shellWords(this.moment());
    }
}

/** Whether two screens say the same; what is pressed on one is not pressed on another. */
function alike(one: Screen, other: Screen): boolean {
    const saying = (screen: Screen): string =>
        JSON.stringify(screen, (key, value: unknown) => (key === 'token' ? null : value));
    return saying(one) === saying(other);
}

/** What a screen notes that another did not. */
function noted(screen: Screen, before: Screen): string | null {
    const notes = ({ blocks }: Screen): string[] =>
        blocks.flatMap(({ kind }) => (kind.type === 'Note' ? [kind.text] : []));
    const earlier = new Set(notes(before));
    return notes(screen).find((text) => !earlier.has(text)) ?? null;
}

/** The longest that a timer can be told to wait. */
const LONGEST = 2 ** 31 - 1;

function wait(until: Date, now: Date): number {
    return Math.min(Math.max(until.getTime() - now.getTime(), 1000), LONGEST);
}
