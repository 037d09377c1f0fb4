/**
 * Keeps the site on the device, so that the guide opens without a network. It keeps the files of one site, each held to its digest, and
 * gives them out until the page says that those of a newer one take their place: an old page never meets new files. The policy is
 * not its affair: the page asks for that itself, and keeps the last good one.
 */

/** What a page asks of it: to look for a newer site, and to go over to the one that was found. */
type Asked = 'look' | 'take';

/** The list of a site's files, as `files.json` has it. */
interface List {
    readonly version: string;
    readonly policy: string;
    readonly files: Readonly<Record<string, string>>;
}

const worker = self as unknown as ServiceWorkerGlobalScope;
const SCOPE = worker.registration.scope;
const PAGE = 'index.html';
/** What a browser asks for by itself, and what only tells of the site. */
const NOT_KEPT = new Set(['files.json', 'worker.js']);
const SITE = 'lotsen-site-';
const LIST = `${SCOPE}files.json`;
/** Where it stands which site is given out, and which one was found. */
const CHOICE = 'lotsen-choice';

worker.addEventListener('install', (event) => {
    event.waitUntil(begin());
});
worker.addEventListener('activate', (event) => {
    event.waitUntil(worker.clients.claim());
});
worker.addEventListener('message', (event) => {
    const asked = event.data as Asked;
    const done = asked === 'take' ? take().then(() => 'taken') : look().then((found) => (found ? 'newer' : 'same'));
    // Who asks is always answered: the page waits for it.
    event.waitUntil(done.catch(() => 'same').then((answer) => event.ports[0]?.postMessage(answer)));
});
worker.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method !== 'GET' || !url.startsWith(SCOPE)) return;
    const path = pathOf(url);
    // What is asked for with a question wants what is on the server now.
    if (NOT_KEPT.has(path) || url.includes('?')) return;
    event.respondWith(given(path, event.request));
});

function pathOf(url: string): string {
    return url.slice(SCOPE.length).split(/[?#]/, 1)[0] || PAGE;
}

/** A file of the site that is given out; what it does not have comes from the server. */
async function given(path: string, request: Request): Promise<Response> {
    const version = await chosen('given');
    const kept = version === null ? undefined : await (await caches.open(SITE + version)).match(SCOPE + path);
    return kept ?? fetch(request);
}

/** Keeps the first site. Without all of its files nothing is kept, and the next visit tries again. */
async function begin(): Promise<void> {
    const version = await kept();
    if ((await chosen('given')) === null) await choose('given', version);
    await worker.skipWaiting();
}

/** Whether a newer site is there and kept by now. Whatever goes wrong on the way, the one that is given out stays as it is. */
async function look(): Promise<boolean> {
    const version = await kept();
    if (version === (await chosen('given'))) return false;
    await choose('found', version);
    return true;
}

/** Goes over to the site that was found, and forgets every other. */
async function take(): Promise<void> {
    const version = await chosen('found');
    if (version === null || !(await whole(version))) return;
    await choose('given', version);
    const others = (await caches.keys()).filter((name) => name.startsWith(SITE) && name !== SITE + version);
    await Promise.all(others.map((name) => caches.delete(name)));
}

/** Keeps the site that is on the server now, whole or not at all, and gives its version. */
async function kept(): Promise<string> {
    const answer = await fetch(new Request(LIST, { cache: 'no-cache' }));
    const listed = answer.clone();
    const list = (await answer.json()) as List;
    const name = SITE + list.version;
    if (await whole(list.version)) return list.version;
    const files = Object.entries(list.files).filter(([path]) => path !== list.policy && !NOT_KEPT.has(path));
    const answers = await Promise.all(files.map(([path, digest]) => held(path, digest)));
    const site = await caches.open(name);
    try {
        await Promise.all(answers.map(([path, file]) => site.put(SCOPE + path, file)));
        // At last: a site without its list was cut short, as where the worker is ended in the middle.
        await site.put(LIST, listed);
    } catch (error) {
        // There is no room for all of it.
        await caches.delete(name);
        throw error;
    }
    return list.version;
}

async function whole(version: string): Promise<boolean> {
    return (await caches.match(LIST, { cacheName: SITE + version })) !== undefined;
}

/** A file as the server has it, if it is the one of the list. */
async function held(path: string, digest: string): Promise<[string, Response]> {
    // A page is asked for as a browser does it: a server may not know it by its name.
    const address = SCOPE + (path === PAGE ? '' : path);
    const file = await fetch(new Request(address, { cache: 'no-cache', redirect: 'error' }));
    const bytes = await file.clone().arrayBuffer();
    const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const written = [...found].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (!file.ok || written !== digest) throw new Error(`${path} is not the file of the list`);
    return [path, file];
}

async function chosen(what: 'given' | 'found'): Promise<string | null> {
    const found = await (await caches.open(CHOICE)).match(SCOPE + what);
    return found ? found.text() : null;
}

async function choose(what: 'given' | 'found', version: string): Promise<void> {
    await (await caches.open(CHOICE)).put(SCOPE + what, new Response(version));
}
