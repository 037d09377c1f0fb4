/** What a browser is asked to open, and what the guide says by itself instead. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mapAddress, shares } from '../src/effects.js';

test('a way is shown by the map of the device, and by no map on the web', () => {
    const opened = (userAgent: string): string | null => mapAddress('Gatan 1, Orten & Co', userAgent);
    const place = 'Gatan%201%2C%20Orten%20%26%20Co';
    assert.equal(opened('Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile'), `geo:0,0?q=${place}`);
    for (const apple of ['iPhone; CPU iPhone OS 18_0', 'iPad; CPU OS 12_0', 'Macintosh; Intel Mac OS X 10_15_7']) {
        assert.equal(opened(`Mozilla/5.0 (${apple} like Mac OS X)`), `maps://?q=${place}`);
    }
    assert.equal(opened('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0'), null);
    assert.equal(opened('something new'), null);
});

/** A browser whose sheet ends like this, and what it has been given to copy. */
function sharing(sheet: (() => Promise<void>) | undefined, copies = true): [Navigator, string[]] {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => {
        if (!copies) return Promise.reject(new DOMException('', 'NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
    };
    return [{ share: sheet, clipboard: { writeText } } as unknown as Navigator, copied];
}

test('what is shared goes into the clipboard where the sheet is missing or refused', async () => {
    const refused = (): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError'));
    for (const sheet of [undefined, refused]) {
        const [browser, copied] = sharing(sheet);
        assert.equal(await shares('text', browser), true);
        assert.deepEqual(copied, ['text']);
        assert.equal(await shares('text', sharing(sheet, false)[0]), false);
    }
});

test('who closes the sheet has shared nothing, and nothing has failed', async () => {
    const closed = (): Promise<void> => Promise.reject(new DOMException('', 'AbortError'));
    for (const sheet of [closed, (): Promise<void> => Promise.resolve()]) {
        const [browser, copied] = sharing(sheet);
        assert.equal(await shares('text', browser), true);
        assert.deepEqual(copied, []);
    }
});
