/** The site as it is kept on the device. */
export interface Offline {
    /** Goes over to the newer site that was told of. */
    take(): Promise<void>;
    /** Forgets the site with all that keeps it. */
    forget(): Promise<void>;
}

/** What the worker keeps begins like this. */
const KEPT = 'lotsen-';

/**
 * Has the site kept on the device, where the browser does so, and looks whether there is a newer one: `newer` is called once that is
 * kept too. Whatever of it fails, the guide goes on without.
 */
export function offline(container: ServiceWorkerContainer | undefined, page: Document, newer: () => void): Offline {
    // Not every browser has it, nor a page that does not come encrypted.
    const registered = container?.register(new URL('worker.js', page.baseURI)).catch(() => undefined);
    const ask = async (what: 'look' | 'take'): Promise<unknown> => {
        const active = (await registered) && (await container?.ready)?.active;
        if (!active) return null;
        const { port1, port2 } = new MessageChannel();
        return new Promise((resolve) => {
            port1.onmessage = ({ data }) => resolve(data);
            active.postMessage(what, [port2]);
        });
    };
    void ask('look').then((answer) => {
        if (answer === 'newer') newer();
    });
    return {
        take: async () => {
            await ask('take');
        },
        forget: async () => {
            await (await registered)?.unregister();
            if (!('caches' in globalThis)) return;
            const all = (await caches.keys()).filter((name) => name.startsWith(KEPT));
            await Promise.all(all.map((name) => caches.delete(name)));
        },
    };
}
