import type { Action, Event, FindResult, Screen, ShellWords, SightGroup, SightSheet } from 'lotsen';

import type { Said } from '../said.js';
import type { Sheet } from '../sheet.js';

/** What a drawing is made of, and what it may ask for. */
export interface Scene {
    readonly screen: Screen;
    readonly words: ShellWords;
    readonly isHome: boolean;
    send(event: Event): void;
    press(action: Action): void;
    open(sheet: Sheet | null): void;
    back(): void;
    /** What the page says around the guide. */
    readonly said: Said;
    /** Whether another tab has the session. */
    readonly elsewhere: boolean;
    /** Whether a newer site is there. */
    readonly newer: boolean;
    /** Goes over to it. */
    change(): void;
    /** Forgets all that is kept on this device. */
    forget(): void;
    /** Goes on in this tab. */
    take(): void;
    /** How many lie over the screen. */
    readonly depth: number;
    sights(): readonly SightGroup[];
    sight(id: string): SightSheet;
    find(words: string): FindResult;
}
