import { begin, isLoaded } from './engine/engine.js';
import { NotALibrary } from './engine/failure.js';

/** Where the library may come from: an address, its bytes, an answer with them, or a module that is compiled already. */
export type Source = URL | string | Uint8Array<ArrayBuffer> | ArrayBuffer | Response | WebAssembly.Module;

/** How a file of this package is read where `fetch` reads none. */
type ReadFile = (address: URL) => Promise<Uint8Array<ArrayBuffer>>;

let readFile: ReadFile | undefined;
let loading: Promise<void> | undefined;

/** Lets files be read by the system. */
export function readFilesBy(read: ReadFile): void {
    readFile = read;
}

/**
 * Loads the library, once for this page, worker or process; everything else is called after it.
 *
 * Without a source it is the file `lotsen.wasm` beside this one. It fails with `NotALibrary` for a file that is not this
 * version's library, and as `fetch` does; it may be called again then.
 */
export function load(source: Source | Promise<Source> = new URL('./lotsen.wasm', import.meta.url)): Promise<void> {
    if (isLoaded()) return Promise.resolve();
    loading ??= started(source).catch((error: unknown) => {
        loading = undefined;
        throw error;
    });
    return loading;
}

async function started(source: Source | Promise<Source>): Promise<void> {
    const module = await compiled(await source);
    begin(module, await WebAssembly.instantiate(module));
}

async function compiled(source: Source): Promise<WebAssembly.Module> {
    if (source instanceof WebAssembly.Module) return source;
    const bytes = source instanceof URL || typeof source === 'string' ? await fetched(source) : source;
    try {
        if (!(bytes instanceof Response)) return await WebAssembly.compile(bytes);
        // A server that does not know the type of the file is no reason to fail.
        const known = bytes.headers.get('content-type')?.startsWith('application/wasm');
        return await (known ? WebAssembly.compileStreaming(bytes) : WebAssembly.compile(await bytes.arrayBuffer()));
    } catch (error) {
        if (!(error instanceof WebAssembly.CompileError)) throw error;
        throw new NotALibrary(`what was loaded is no WebAssembly: ${error.message}`, { cause: error });
    }
}

async function fetched(source: URL | string): Promise<Response | Uint8Array<ArrayBuffer>> {
    const address = new URL(source, import.meta.url);
    if (readFile && address.protocol === 'file:') return readFile(address);
    const answer = await fetch(address);
    if (!answer.ok) throw new NotALibrary(`${address.href} answers ${answer.status}`);
    return answer;
}
