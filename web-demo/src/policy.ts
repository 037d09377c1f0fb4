import { GuideError, load, Policy } from 'lotsen';

import type { Said } from './said.js';

/** The policy that the guide goes by, and what has to be said of it. */
export interface Rules {
    readonly policy: Policy;
    /** That the newest file cannot be used and an earlier one goes on; null where all is well. */
    readonly told: string | null;
}

/** Where the last policy that could be used is kept: it is of the municipality, and tells nothing of who reads it. */
const KEPT = 'lotsen-policy';
/** How long the newest one is waited for where there is an earlier one, in milliseconds. */
const PATIENCE = 3000;

/**
 * Loads the library, and the policy beside the page. Where its file is cut, of another municipality or for a newer guide, the last
 * one that could be used goes on, which is told; without a network it goes on too. It fails where there is none.
 */
export async function rules(page: Document, said: Said): Promise<Rules> {
    // Past what a service worker keeps: a telephone number that was changed is asked for each time.
    const address = new URL('policy.json?newest', page.baseURI);
    const newest = fetched(address);
    await load({ library: library(page), policy: null });
    const expected = named(page, 'lotsen-policy');
    const last = await kept(address);
    const found = await (last ? Promise.race([newest, nothingYet()]) : newest);
    const policy = found && usable(found, expected);
    if (found && policy) {
        await load({ policy: found });
        await keep(address, found);
        return { policy, told: null };
    }
    const earlier = last && usable(last, expected);
    if (!last || !earlier) throw new Error('there is no policy that can be used');
    await load({ policy: last });
    return { policy: earlier, told: found ? said('older') || null : null };
}

/** The library as the page names it, held to the digest that stands there. */
async function library(page: Document): Promise<Response> {
    const [address, integrity] = named(page, 'lotsen-library')?.split(' ') ?? [];
    if (!address || !integrity) throw new Error('the page names no library');
    return fetch(new URL(address, page.baseURI), { integrity });
}

function named(page: Document, name: string): string | null {
    return page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}

/** Whoever has a policy is not kept waiting by a network that gives no answer. */
function nothingYet(): Promise<null> {
    return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

/** The file of the policy; null where no server answers, and nothing in it where the server has none. */
async function fetched(address: URL): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
        const answer = await fetch(address, { cache: 'no-cache' });
        return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array();
    } catch {
        return null;
    }
}

/** The policy in a file, if this guide can go by it. */
function usable(bytes: Uint8Array, expected: string | null): Policy | null {
    try {
        const policy = Policy.load(bytes);
        if (expected === null || policy.id() === expected) return policy;
        policy.close();
        return null;
    } catch (error) {
        if (error instanceof GuideError) return null;
        throw error;
    }
}

/** Keeps a file, where the browser keeps anything: it does so for pages that come encrypted. */
async function keep(address: URL, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
        await (await caches.open(KEPT)).put(address, new Response(bytes));
    } catch {
        // The guide goes on without.
    }
}

async function kept(address: URL): Promise<Uint8Array | null> {
    try {
        const found = await (await caches.open(KEPT)).match(address);
        return found ? new Uint8Array(await found.arrayBuffer()) : null;
    } catch {
        return null;
    }
}
