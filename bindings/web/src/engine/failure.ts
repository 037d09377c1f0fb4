/** What this package throws by itself or for the core. */
export abstract class LotsenError extends Error {}

/** What the core refused: ids say what it was about, and nothing has changed. */
export abstract class Refusal extends LotsenError {
    /** Takes the name of the error, and what it is about. */
    constructor(name: string, about: object) {
        super(Object.keys(about).length > 0 ? `${name} ${JSON.stringify(about)}` : name);
        this.name = name;
        Object.assign(this, about);
    }
}

/** Something was called before the library was there: await `load()` first. */
export class NotLoaded extends LotsenError {
    override readonly name = 'NotLoaded';
    constructor() {
        super('Lotsen is not loaded yet: await load() first');
    }
}

/** The file that was loaded is not this version's library. */
export class NotALibrary extends LotsenError {
    override readonly name = 'NotALibrary';
}

/** A policy was left out, and there is none: `load` was told to take none. Give one. */
export class NoPolicy extends LotsenError {
    override readonly name = 'NoPolicy';
    constructor(why = 'none was given to load') {
        super(`there is no policy: ${why}; pass on one that Policy.load has loaded`);
    }
}

/** A guide, a policy or an advisor was used after `close`. */
export class Closed extends LotsenError {
    override readonly name = 'Closed';
    constructor() {
        super('it was closed, and can be used no more');
    }
}

/**
 * Something went wrong inside, which is a fault of Lotsen. The library was started anew, and nothing of this call has
 * happened: each guide goes on from the snapshot that it gave last. Draw `current` again.
 */
export class Restarted extends LotsenError {
    override readonly name = 'Restarted';
    constructor(cause: unknown) {
        super('Lotsen stopped inside this call and was started anew; nothing of the call has happened', { cause });
    }
}
