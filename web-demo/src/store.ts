/** Where a session is kept: whole, or not at all. */
export interface Store {
    /** What was saved; null where nothing was. It fails where the browser keeps nothing. */
    read(): Promise<Uint8Array | null>;
    /** Saves. It fails where there is no room; what was saved before remains then. */
    save(snapshot: Uint8Array): Promise<void>;
    /** Keeps what cannot be used under another name, so that the next save does not take its place. */
    setAside(): Promise<void>;
    /** Removes all that was ever kept. */
    forget(): Promise<void>;
}

const NAME = 'lotsen';
const SESSION = 'session';
const UNREADABLE = 'session.unreadable';

/** Keeps the bytes in this browser's own database. A transaction is made whole or not at all. */
export class DeviceStore implements Store {
    async read(): Promise<Uint8Array | null> {
        const found: unknown = await this.#within('readonly', (kept) => kept.get(SESSION));
        return found instanceof Uint8Array ? found : null;
    }

    async save(snapshot: Uint8Array): Promise<void> {
        await this.#within('readwrite', (kept) => kept.put(snapshot, SESSION));
    }

    async setAside(): Promise<void> {
        const found = await this.read();
        await this.#within('readwrite', (kept) => {
            kept.put(found, UNREADABLE);
            return kept.delete(SESSION);
        });
    }

    async forget(): Promise<void> {
        await this.#within('readwrite', (kept) => kept.clear());
        await new Promise<void>((resolve) => {
            const request = indexedDB.deleteDatabase(NAME);
            // It is empty by now: where another tab holds it open, it goes with that tab.
            request.onsuccess = request.onerror = request.onblocked = () => resolve();
        });
    }

    async #within<T>(mode: IDBTransactionMode, act: (kept: IDBObjectStore) => IDBRequest<T>): Promise<T> {
        const database = await opened();
        try {
            return await new Promise<T>((resolve, reject) => {
                const transaction = database.transaction(NAME, mode);
                const request = act(transaction.objectStore(NAME));
                transaction.oncomplete = () => resolve(request.result);
                transaction.onerror = transaction.onabort = () => reject(asError(transaction.error));
            });
        } finally {
            database.close();
        }
    }
}

function opened(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(NAME, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(NAME);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(asError(request.error));
        request.onblocked = () => reject(new Error('another tab holds an older database'));
    });
}

function asError(error: DOMException | null): Error {
    return error ?? new Error('the browser keeps nothing');
}
