const encoder = new TextEncoder();

/** Text as UTF-8. Half of a pair of surrogates becomes U+FFFD. */
export function encoded(text: string): Uint8Array {
    if (typeof text !== 'string') throw new TypeError(`a text is needed, not ${String(text)}`);
    return encoder.encode(text);
}

/** Writes what the core reads. */
export class Writer {
    #bytes = new Uint8Array(256);
    #view = new DataView(this.#bytes.buffer);
    #at = 0;

    /** All that was written. */
    written(): Uint8Array {
        return this.#bytes.subarray(0, this.#at);
    }

    u8(value: number): void {
        const at = this.#room(1);
        this.#view.setUint8(at, value);
    }

    u16(value: number): void {
        const at = this.#room(2);
        this.#view.setUint16(at, value);
    }

    i32(value: number): void {
        const at = this.#room(4);
        this.#view.setInt32(at, value);
    }

    u32(value: number): void {
        const at = this.#room(4);
        this.#view.setUint32(at, value);
    }

    i64(value: bigint): void {
        const at = this.#room(8);
        this.#view.setBigInt64(at, value);
    }

    u64(value: bigint): void {
        const at = this.#room(8);
        this.#view.setBigUint64(at, value);
    }

    /** Bytes behind their length. */
    bytes(value: Uint8Array): void {
        this.i32(value.length);
        const at = this.#room(value.length);
        this.#bytes.set(value, at);
    }

    text(value: string): void {
        this.bytes(encoded(value));
    }

    /** Where something of a size goes. */
    #room(size: number): number {
        const at = this.#at;
        this.#at += size;
        if (this.#at > this.#bytes.length) {
            const grown = new Uint8Array(Math.max(this.#at, this.#bytes.length * 2));
            grown.set(this.#bytes);
            this.#bytes = grown;
            this.#view = new DataView(grown.buffer);
        }
        return at;
    }
}
