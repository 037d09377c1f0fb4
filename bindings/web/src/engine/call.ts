import type { Converter, Crossing } from './converter.js';
import { guarded, instance } from './engine.js';
import { Ended, type Instance, type Plain } from './instance.js';
import { decoded } from './reader.js';

/** An argument, and how it crosses. */
export interface Argument {
    readonly crossing: Crossing;
    lower(): Plain | Uint8Array;
}

/** A value by its converter. */
export function by<T>(converter: Converter<T>, value: T): Argument {
    return { crossing: converter.crossing, lower: () => converter.lower(value) };
}

/**
 * Calls a function of the core.
 *
 * Everything is brought into its form first: what is of no type is refused before anything has happened.
 */
export function call<R>(
    name: string,
    given: readonly Argument[],
    returns: Converter<R>,
    refuses?: Converter<Error>,
): R {
    // Handles come last: each is counted once more for the call, which has to happen then.
    const lowered = new Map<Argument, Plain | Uint8Array>();
    for (const late of [false, true]) {
        for (const argument of given) {
            if ((argument.crossing === 'plain') === late) lowered.set(argument, argument.lower());
        }
    }
    const at = instance();
    const crossed = guarded(() => {
        const passed = given.map((argument, place) => pass(at, place, argument, lowered.get(argument) ?? 0));
        if (returns.crossing !== 'plain') passed.unshift(at.returned);
        const returned = at.run(`uniffi_lotsen_ffi_fn_${name}`, ...passed);
        const ended = end(at, returned, returns.crossing !== 'plain');
        given.forEach((argument, place) => {
            if (argument.crossing === 'lent') at.reclaim(place);
        });
        return ended;
    });
    if (!('refused' in crossed)) return returns.lift(crossed.returned);
    throw refuses ? refuses.lift(crossed.refused) : new Error(`${name} was refused without a reason`);
}

function pass(at: Instance, place: number, { crossing }: Argument, value: Plain | Uint8Array): Plain {
    if (!(value instanceof Uint8Array)) return value;
    return crossing === 'lent' ? at.lend(place, value) : at.hand(place, value);
}

type Crossed = { readonly returned: Plain | Uint8Array } | { readonly refused: Uint8Array };

function end(at: Instance, returned: Plain | undefined, buffered: boolean): Crossed {
    const ended = at.ended();
    if (ended === Ended.Refused) return { refused: at.takeError() };
    if (ended !== Ended.Well) throw new WebAssembly.RuntimeError(decoded(at.takeError()));
    return { returned: buffered ? at.takeReturned() : (returned ?? 0) };
}
