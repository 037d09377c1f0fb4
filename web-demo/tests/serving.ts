/** The site as a plain server gives it, and a browser before it. */

import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium } from 'playwright-core';

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
export const SITE = join(ROOT, 'web-demo/.build/site');

const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.json': 'application/json',
    '.wasm': 'application/wasm',
};

/** Serves the site under a path of its own. */
export async function serve(folder = SITE): Promise<{ readonly address: string; readonly server: Server }> {
    const server = createServer((request, answer) => {
        const asked = (request.url ?? '/')
            .replace(/\?.*$/, '')
            .replace(/^\/guide\//, '/')
            .replace(/\/$/, '/index.html');
        const file = join(folder, asked);
        if (!file.startsWith(folder) || !existsSync(file)) {
            answer.writeHead(404).end();
            return;
        }
        answer.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        createReadStream(file).pipe(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/guide/`, server };
}

/** Starts Chromium, of which `LOTSEN_CHROMIUM` says where it is. */
export function browser(): Promise<Browser> {
    const executablePath = process.env['LOTSEN_CHROMIUM'] ?? '/usr/bin/chromium';
    return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}
