import type { Plain } from './instance.js';
import { decoded, Reader } from './reader.js';
import { encoded, Writer } from './writer.js';

/** How a value crosses by itself: as it is, as bytes that are handed over, or as bytes that are only lent. */
export type Crossing = 'plain' | 'handed' | 'lent';

/** Brings values of a type over, within others and by themselves. */
export interface Converter<T> {
    read(from: Reader): T;
    write(to: Writer, value: T): void;
    readonly crossing: Crossing;
    /** The value by itself, as it crosses. */
    lower(value: T): Plain | Uint8Array;
    /** The value from what has crossed. */
    lift(crossed: Plain | Uint8Array): T;
}

/** A converter of what crosses as the bytes that it writes. */
export function written<T>(read: (from: Reader) => T, write: (to: Writer, value: T) => void): Converter<T> {
    return {
        read,
        write,
        crossing: 'handed',
        lower(value) {
            const to = new Writer();
            write(to, value);
            return to.written();
        },
        lift: (crossed) => read(new Reader(asBytes(crossed))),
    };
}

/** A converter of what crosses as it is. */
export function plain<T>(
    read: (from: Reader) => T,
    write: (to: Writer, value: T) => void,
    lower: (value: T) => Plain,
    lift: (crossed: Plain) => T,
): Converter<T> {
    return { read, write, crossing: 'plain', lower, lift: (crossed) => lift(asPlain(crossed)) };
}

/** What a call gives that gives nothing. */
export const nothing: Converter<undefined> = {
    ...plain(
        () => undefined,
        () => {},
        () => 0,
        () => undefined,
    ),
    lift: () => undefined,
};

export const text: Converter<string> = {
    ...written(
        (from) => from.text(),
        (to, value: string) => to.text(value),
    ),
    lower: encoded,
    lift: (crossed) => decoded(asBytes(crossed)),
};

export const bytes: Converter<Uint8Array> = written(
    (from) => from.bytes(),
    (to, value) => to.bytes(asBytes(value)),
);

/** Bytes that the core reads in the call alone, and that are wiped after it. */
export const lentBytes: Converter<Uint8Array> = { ...bytes, crossing: 'lent', lower: asBytes };

export const flag: Converter<boolean> = plain(
    (from) => from.u8() !== 0,
    (to, value) => to.u8(value ? 1 : 0),
    (value) => (value ? 1 : 0),
    (crossed) => Number(crossed) !== 0,
);

export const u8: Converter<number> = plain(
    (from) => from.u8(),
    (to, value) => to.u8(value),
    (value) => value,
    (crossed) => Number(crossed) & 0xff,
);

export const u16: Converter<number> = plain(
    (from) => from.u16(),
    (to, value) => to.u16(value),
    (value) => value,
    (crossed) => Number(crossed) & 0xffff,
);

export const u32: Converter<number> = plain(
    (from) => from.u32(),
    (to, value) => to.u32(value),
    (value) => value,
    (crossed) => Number(crossed) >>> 0,
);

export const u64: Converter<bigint> = plain(
    (from) => from.u64(),
    (to, value) => to.u64(value),
    (value) => BigInt.asUintN(64, value),
    (crossed) => BigInt.asUintN(64, BigInt(crossed)),
);

/** Whole seconds since 1970 as a date: every whole number of 64 bits in the interface is one. */
export const time: Converter<Date> = plain(
    (from) => dateOf(from.i64()),
    (to, value) => to.i64(secondsOf(value)),
    secondsOf,
    (crossed) => dateOf(BigInt(crossed)),
);

function secondsOf(date: Date): bigint {
    const seconds = Math.floor(date.getTime() / 1000);
    if (Number.isNaN(seconds)) throw new TypeError('an invalid date is no moment');
    return BigInt(seconds);
}

function dateOf(seconds: bigint): Date {
    return new Date(Number(seconds) * 1000);
}

function asBytes(value: Plain | Uint8Array): Uint8Array {
    if (!(value instanceof Uint8Array)) throw new TypeError(`bytes are needed, not ${String(value)}`);
    return value;
}

function asPlain(value: Plain | Uint8Array): Plain {
    if (value instanceof Uint8Array) throw new TypeError('a number is needed, not bytes');
    return value;
}
