import { type Converter, written } from './converter.js';

/** A converter of each field, in the order in which the core has them. */
type Fields<T> = { readonly [K in keyof T]-?: Converter<T[K]> };

/** A converter of the fields of each variant, in the order in which the core has them. */
type Variants<T extends { readonly type: string }> = {
    readonly [K in T['type']]: Fields<Omit<Extract<T, { readonly type: K }>, 'type'>>;
};

type Loose = { readonly [name: string]: Converter<unknown> };

/** Fields are named when they are first needed: types may hold each other. */
function once<T>(make: () => T): () => T {
    let made: T | undefined;
    return () => (made ??= make());
}

export function optional<T>(of: Converter<T>): Converter<T | null> {
    return written<T | null>(
        (from) => (from.u8() === 0 ? null : of.read(from)),
        (to, value) => {
            const there = value !== null && value !== undefined;
            to.u8(there ? 1 : 0);
            if (there) of.write(to, value);
        },
    );
}

export function list<T>(of: Converter<T>): Converter<readonly T[]> {
    return written<readonly T[]>(
        (from) => Array.from({ length: from.i32() }, () => of.read(from)),
        (to, values) => {
            if (!Array.isArray(values)) throw new TypeError(`a list is needed, not ${String(values)}`);
            to.i32(values.length);
            for (const value of values) of.write(to, value);
        },
    );
}

/** What is found by a text. */
export function dictionary<T>(keys: Converter<string>, of: Converter<T>): Converter<Readonly<Record<string, T>>> {
    return written<Readonly<Record<string, T>>>(
        (from) => {
            const pairs = Array.from({ length: from.i32() }, (): [string, T] => [keys.read(from), of.read(from)]);
            return Object.fromEntries(pairs);
        },
        (to, value) => {
            const pairs = Object.entries(object(value));
            to.i32(pairs.length);
            for (const [key, held] of pairs) {
                keys.write(to, key);
                of.write(to, held as T);
            }
        },
    );
}

export function record<T extends object>(name: string, fields: () => Fields<T>): Converter<T> {
    const named = once(() => Object.entries<Converter<unknown>>(fields() as Loose));
    return written<T>(
        (from) => Object.fromEntries(named().map(([field, of]) => [field, of.read(from)])) as T,
        (to, value) => {
            const held = object(value, name);
            for (const [field, of] of named()) of.write(to, held[field]);
        },
    );
}

/** One of some words, each told by its place. */
export function words<T extends string>(name: string, known: readonly T[]): Converter<T> {
    return written<T>(
        (from) => found(known[from.i32() - 1], name),
        (to, value) => to.i32(found(known.indexOf(value) + 1 || undefined, name, value)),
    );
}

export function union<T extends { readonly type: string }>(name: string, variants: () => Variants<T>): Converter<T> {
    const known = once(() =>
        Object.entries<Loose>(variants() as { readonly [type: string]: Loose }).map(
            ([type, fields]) => [type, Object.entries(fields)] as const,
        ),
    );
    return written<T>(
        (from) => {
            const [type, fields] = found(known()[from.i32() - 1], name);
            return Object.fromEntries([['type', type], ...fields.map(([field, of]) => [field, of.read(from)])]) as T;
        },
        (to, value) => {
            const held = object(value, name);
            const at = known().findIndex(([type]) => type === held['type']);
            const [, fields] = found(known()[at], name, held['type']);
            to.i32(at + 1);
            for (const [field, of] of fields) of.write(to, held[field]);
        },
    );
}

/** A kind of error: its class, and what it is about. */
type Kind = readonly [new (about: never) => Error, Loose];

/** Errors of a family, each told by its place. */
export function failures<E extends Error>(name: string, kinds: () => readonly Kind[]): Converter<E> {
    const known = once(() => kinds().map(([kind, fields]) => [kind, Object.entries(fields)] as const));
    return written<E>(
        (from) => {
            const [kind, fields] = found(known()[from.i32() - 1], name);
            const about = Object.fromEntries(fields.map(([field, of]) => [field, of.read(from)]));
            return new kind(about as never) as E;
        },
        (to, value) => {
            const at = known().findIndex(([kind]) => value instanceof kind);
            const [, fields] = found(known()[at], name, value);
            const held = object(value, name);
            to.i32(at + 1);
            for (const [field, of] of fields) of.write(to, held[field]);
        },
    );
}

function object(value: unknown, name = 'an object'): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) throw new TypeError(`${name} is needed, not ${String(value)}`);
    return value as Readonly<Record<string, unknown>>;
}

function found<T>(known: T | undefined, name: string, given?: unknown): T {
    if (known === undefined) throw new TypeError(`there is no ${name} ${String(given)}`);
    return known;
}
