import { NotLoaded, Restarted } from './failure.js';
import { Instance, type Plain } from './instance.js';

/** The compiled library, from which an instance can be started at any time. */
let library: WebAssembly.Module | undefined;
/** The instance at hand; none after one has stopped. */
let running: Instance | undefined;
let started = 0;

/** Takes a library and its first instance. */
export function begin(module: WebAssembly.Module, first: WebAssembly.Instance): void {
    take(new Instance(first));
    library = module;
}

/** The instance at hand, or a new one where the last one has stopped. */
export function instance(): Instance {
    if (running) return running;
    if (!library) throw new NotLoaded();
    return take(new Instance(new WebAssembly.Instance(library)));
}

/** The number of the instance at hand: what an earlier one held is gone. */
export function generation(): number {
    instance();
    return started;
}

/**
 * Calls a function of the instance.
 *
 * A panic, too deep a recursion and a full memory stop an instance in the middle of what it did, so it is never used again.
 */
export function run(name: string, ...given: Plain[]): Plain | undefined {
    return guarded(() => instance().run(name, ...given));
}

/** Does something with the instance, and gives it up where it stops. */
export function guarded<R>(does: () => R): R {
    try {
        return does();
    } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
        running = undefined;
        throw new Restarted(error);
    }
}

function take(next: Instance): Instance {
    running = next;
    started += 1;
    return next;
}
