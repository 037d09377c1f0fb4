/** Who may save: of all tabs with the guide one. */
export interface Tab {
    /** Whether it is this one. */
    readonly saves: boolean;
    /** Takes over from the other one, whose session is read anew then. */
    take(): Promise<void>;
}

const LOCK = 'lotsen-session';

/**
 * Asks for the session. Where another tab has it, this one shows the guide and saves nothing; `changed` is called when another tab
 * takes it from this one. A browser without locks, as where a page does not come encrypted, has no way to tell, nor one that refuses
 * them with all else that it could keep.
 */
export async function tab(locks: LockManager | undefined, changed: () => void): Promise<Tab> {
    if (!locks) return { saves: true, take: () => Promise.resolve() };
    let saves = false;
    const hold = (options: LockOptions): Promise<boolean> =>
        new Promise((settled) => {
            let answered = false;
            const answer = (has: boolean): void => {
                saves = has;
                answered = true;
                settled(has);
            };
            const held = locks.request(LOCK, options, (lock) => {
                answer(lock !== null);
                // As long as this page lives.
                return lock ? new Promise<never>(() => undefined) : undefined;
            });
            held.catch(() => {
                if (!answered) return answer(true);
                saves = false;
                changed();
            });
        });
    await hold({ ifAvailable: true });
    return {
        get saves() {
            return saves;
        },
        take: async () => {
            if (!saves) await hold({ steal: true });
        },
    };
}
