import { NotALibrary } from './failure.js';

/** A value as WebAssembly takes it. */
export type Plain = number | bigint;

const PAGE = 65_536;
/** Where a returned buffer is put, where the status of a call, and where the structures of arguments begin. */
const RETURNED = 0;
const STATUS = 32;
const STATUS_BYTES = 32;
const ARGUMENTS = 64;
const BUFFER_BYTES = 24;
/** Where its error stands in a status, and where its length and address in a buffer. */
const ERROR = 8;
const LENGTH = 8;
const ADDRESS = 16;

/** How a call ended. */
export const enum Ended {
    Well = 0,
    Refused = 1,
}

/** An instance of the library, and the page of its memory by which arguments and results cross. */
export class Instance {
    readonly #exports: WebAssembly.Exports;
    readonly #memory: WebAssembly.Memory;
    readonly #page: number;

    constructor({ exports }: WebAssembly.Instance) {
        const memory = exports['memory'];
        if (!(memory instanceof WebAssembly.Memory) || !exports['ffi_lotsen_ffi_rustbuffer_alloc']) {
            throw new NotALibrary('this WebAssembly module is not the library of Lotsen');
        }
        this.#exports = exports;
        this.#memory = memory;
        // The allocator of the library hands out only the pages that it has asked for itself, so this one is ours.
        this.#page = memory.grow(1) * PAGE;
    }

    /** Calls a function, which writes how it ended. What it throws is a trap. */
    run(name: string, ...given: Plain[]): Plain | undefined {
        const called = this.#exports[name];
        if (typeof called !== 'function') {
            throw new NotALibrary(`the library has no ${name}: it is not of this version`);
        }
        const status = this.#page + STATUS;
        this.bytes(status, STATUS_BYTES).fill(0);
        const returned: unknown = called(...given, status);
        return typeof returned === 'number' || typeof returned === 'bigint' ? returned : undefined;
    }

    /** How the last call ended. */
    ended(): Ended | number {
        return this.#view().getInt8(this.#page + STATUS);
    }

    /** Where the next call is to put the buffer that it returns. */
    get returned(): number {
        return this.#page + RETURNED;
    }

    /** What the last call returned as a buffer. */
    takeReturned(): Uint8Array {
        return this.#take(this.#page + RETURNED);
    }

    /** The error of the last call. */
    takeError(): Uint8Array {
        return this.#take(this.#page + STATUS + ERROR);
    }

    /** Hands over bytes: gives the address of a buffer in the place of an argument, which the call takes. */
    hand(place: number, bytes: Uint8Array): number {
        this.run('ffi_lotsen_ffi_rustbuffer_alloc', this.returned, BigInt(bytes.length));
        const at = this.#argument(place);
        this.bytes(at, BUFFER_BYTES).set(this.bytes(this.returned, BUFFER_BYTES));
        this.#view().setBigUint64(at + LENGTH, BigInt(bytes.length), true);
        this.bytes(this.#view().getUint32(at + ADDRESS, true), bytes.length).set(bytes);
        return at;
    }

    /** Lends bytes: gives the address of what says where they are; they are this side's to `reclaim`. */
    lend(place: number, bytes: Uint8Array): number {
        const buffer = this.hand(place, bytes);
        const address = this.#view().getUint32(buffer + ADDRESS, true);
        const lent = this.#argument(place) + BUFFER_BYTES;
        this.#view().setInt32(lent, bytes.length, true);
        this.#view().setUint32(lent + 4, address, true);
        return lent;
    }

    /** Wipes what was lent in the place of an argument, and frees it. */
    reclaim(place: number): void {
        const at = this.#argument(place);
        this.#take(at, true);
    }

    /** A piece of the memory. Any call may move it. */
    bytes(at: number, length: number): Uint8Array {
        return new Uint8Array(this.#memory.buffer, at, length);
    }

    #view(): DataView {
        return new DataView(this.#memory.buffer);
    }

    #argument(place: number): number {
        return this.#page + ARGUMENTS + place * 2 * BUFFER_BYTES;
    }

    /** The bytes of a buffer, which is freed. */
    #take(at: number, wiped = false): Uint8Array {
        const view = this.#view();
        const held = this.bytes(view.getUint32(at + ADDRESS, true), Number(view.getBigUint64(at + LENGTH, true)));
        const copy = wiped ? held.fill(0) : held.slice();
        // Freeing writes a status of its own, in which this buffer may stand.
        this.bytes(this.returned, BUFFER_BYTES).set(this.bytes(at, BUFFER_BYTES));
        this.run('ffi_lotsen_ffi_rustbuffer_free', this.returned);
        return copy;
    }
}
