const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of UTF-8. */
export function decoded(bytes: Uint8Array): string {
    return decoder.decode(bytes);
}

/** Reads what the core wrote. */
export class Reader {
    readonly #bytes: Uint8Array;
    readonly #view: DataView;
    #at = 0;

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }

    u8(): number {
        return this.#view.getUint8(this.#past(1));
    }

    u16(): number {
        return this.#view.getUint16(this.#past(2));
    }

    i32(): number {
        return this.#view.getInt32(this.#past(4));
    }

    u32(): number {
        return this.#view.getUint32(this.#past(4));
    }

    i64(): bigint {
        return this.#view.getBigInt64(this.#past(8));
    }

    u64(): bigint {
        return this.#view.getBigUint64(this.#past(8));
    }

    /** Bytes behind their length; a copy. */
    bytes(): Uint8Array {
        return this.#counted().slice();
    }

    text(): string {
        return decoded(this.#counted());
    }

    #counted(): Uint8Array {
        const length = this.i32();
        return this.#bytes.subarray(this.#past(length), this.#at);
    }

    /** Where something of a size begins; what is read next comes after it. */
    #past(size: number): number {
        const at = this.#at;
        this.#at += size;
        return at;
    }
}
