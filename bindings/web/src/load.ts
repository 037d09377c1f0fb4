import { begin } from './engine/engine.js';
import { NoPolicy, NotALibrary } from './engine/failure.js';
import { give, isGiven } from './given.js';
import { Policy } from './policy.js';

/** Where the library may come from: an address, its bytes, an answer with them, or a module that is compiled already. */
export type Source = URL | string | Uint8Array<ArrayBuffer> | ArrayBuffer | Response | WebAssembly.Module;

/** Where a policy may come from: an address, its bytes, or an answer with them. */
export type PolicySource = URL | string | Uint8Array | Response;

/** What is loaded; what is left out stands beside the module. */
export interface Loading {
    /** The library [default: `lotsen.wasm`]. */
    readonly library?: Source | Promise<Source> | undefined;
    /** The policy that is used where none is given [default: `policy.json`]; null for none. */
    readonly policy?: PolicySource | Promise<PolicySource> | null | undefined;
}

/** How a file of this package is read where `fetch` reads none. */
type ReadFile = (address: URL) => Promise<Uint8Array<ArrayBuffer>>;

let readFile: ReadFile | undefined;
let beginning: Promise<void> | undefined;

/** Lets files be read by the system. */
export function readFilesBy(read: ReadFile): void {
    readFile = read;
}

/**
 * Loads the library and a policy, both at once; everything else is called after it. The library is loaded once for this page,
 * worker or process; called again with a policy, that is the one that is used from then on where none is given.
 *
 * It fails with `NotALibrary` for a file that is not this version's library, with `NoPolicy` where there is no file of a
 * policy, with `GuideError.Policy` for one that is refused, and as `fetch` does; it may be called again then.
 */
export async function load(given: Loading = {}): Promise<void> {
    const { library = new URL('./lotsen.wasm', import.meta.url) } = given;
    const { policy = isGiven() ? null : new URL('./policy.json', import.meta.url) } = given;
    beginning ??= begun(library).catch((error: unknown) => {
        beginning = undefined;
        throw error;
    });
    const [, bytes] = await Promise.all([beginning, policy && read(policy)]);
    if (bytes) give(Policy.load(bytes));
}

async function begun(source: Source | Promise<Source>): Promise<void> {
    const module = await compiled(await source);
    begin(module, await WebAssembly.instantiate(module));
}

async function read(source: PolicySource | Promise<PolicySource>): Promise<Uint8Array> {
    const given = await source;
    const found = given instanceof URL || typeof given === 'string' ? await fetched(given) : given;
    if (found instanceof Uint8Array) return found;
    if (!found.ok) throw new NoPolicy(`${found.url} answers ${found.status}`);
    return new Uint8Array(await found.arrayBuffer());
}

async function compiled(source: Source): Promise<WebAssembly.Module> {
    if (source instanceof WebAssembly.Module) return source;
    const bytes = source instanceof URL || typeof source === 'string' ? await fetched(source) : source;
    try {
        if (!(bytes instanceof Response)) return await WebAssembly.compile(bytes);
        if (!bytes.ok) throw new NotALibrary(`${bytes.url} answers ${bytes.status}`);
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
    return fetch(address);
}
