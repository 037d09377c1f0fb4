import { readFile } from 'node:fs/promises';

import { readFilesBy } from './load.js';

readFilesBy(async (address) => new Uint8Array(await readFile(address)));

export * from './index.js';
