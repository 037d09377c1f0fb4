import { type Converter, plain, u64 } from './converter.js';
import { generation, run } from './engine.js';
import { Closed, LotsenError } from './failure.js';

/** How something is made that the core holds; it is made once more where the library was started anew. */
export type Make = () => bigint;

const PREFIX = 'uniffi_lotsen_ffi_fn';

/** What the core holds, and how it is made. */
class Held {
    readonly #kind: string;
    readonly #make: Make;
    #id: bigint;
    #generation: number;

    constructor(kind: string, make: Make) {
        this.#kind = kind;
        this.#make = make;
        this.#id = make();
        this.#generation = generation();
    }

    /** Its id for one call: the call takes it, so it is counted once more. */
    lent(): bigint {
        if (this.#generation !== generation()) {
            this.#id = this.#make();
            this.#generation = generation();
        }
        return BigInt(run(`${PREFIX}_clone_${this.#kind}`, this.#id) ?? 0n);
    }

    free(): void {
        if (this.#generation === generation()) run(`${PREFIX}_free_${this.#kind}`, this.#id);
    }
}

/** Frees what nobody holds any longer. */
const dropped =
    typeof FinalizationRegistry === 'undefined' ? undefined : new FinalizationRegistry<Held>((held) => held.free());

/** Something that the core holds. It is freed when it is closed, or some time after nobody holds it any longer. */
export abstract class Handle {
    #held: Held | undefined;

    /** @internal */
    protected constructor(kind: string, make: Make) {
        const held = new Held(kind, make);
        this.#held = held;
        dropped?.register(this, held, held);
    }

    /** Frees it now. What is called on it afterwards throws `Closed`; to close it again does nothing. */
    close(): void {
        const held = this.#held;
        if (!held) return;
        this.#held = undefined;
        dropped?.unregister(held);
        held.free();
    }

    /** @internal */
    static lent(handle: Handle): bigint {
        if (typeof handle !== 'object' || handle === null || !(#held in handle)) {
            throw new TypeError(`something of the core is needed, not ${String(handle)}`);
        }
        if (!handle.#held) throw new Closed();
        return handle.#held.lent();
    }
}

/** What is held, as an argument and within records. */
export function handles<T extends Handle>(make?: (make: Make) => T): Converter<T> {
    const lift = (id: bigint): T => {
        if (!make) throw new TypeError('this is never given by the core');
        return make(given(id));
    };
    return plain<T>(
        (from) => lift(from.u64()),
        (to, value) => to.u64(Handle.lent(value)),
        Handle.lent,
        (crossed) => lift(u64.lift(crossed)),
    );
}

/** What stands in a record is there once: after a new start nobody knows how it was made. */
function given(id: bigint): Make {
    let taken = false;
    return () => {
        if (taken) throw new Gone();
        taken = true;
        return id;
    };
}

/** What was part of an answer of the core is not there any longer after a new start: ask again. */
export class Gone extends LotsenError {
    override readonly name = 'Gone';
    constructor() {
        super('the library was started anew, and what was part of an earlier answer is gone: ask again');
    }
}
